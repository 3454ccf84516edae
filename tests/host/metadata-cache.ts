/** The app's index over the vault: late, in its own turn, and never promised to be full. */
import type { CachedMetadata } from "obsidian";
import { Events } from "./events";
import type { TAbstractFile } from "./files";
import { TFile, folderOf } from "./files";
import { readNoteMetadata } from "./note-metadata";
import { getLinkpath, normalizePath } from "./text";
import { realDelay } from "./timers";
import type { Vault } from "./vault";

type Counts = Record<string, Record<string, number>>;
const counts = (): Record<string, number> => Object.create(null) as Record<string, number>;

/** Real milliseconds: before the first note is read, and between a change and its reading. */
export type CacheDelays = { cold: number; each: number };

export class MetadataCache extends Events {
  resolvedLinks: Counts = Object.create(null) as Counts;
  unresolvedLinks: Counts = Object.create(null) as Counts;
  delays: CacheDelays = { cold: 0, each: 2 };
  /** While true nothing is read at all: a cache that never gets warm. */
  held = false;
  private readonly caches = new Map<string, CachedMetadata>();
  private readonly byName = new Map<string, Set<TFile>>();
  private readonly pending = new Set<TFile>();
  private working: Promise<void> | null = null;

  private readonly vault: Vault;

  constructor(vault: Vault) {
    super();
    this.vault = vault;
    vault.on("create", (file: TAbstractFile) => {
      if (!(file instanceof TFile)) return;
      this.name(file, file.name);
      this.want(file);
    });
    vault.on("modify", (file: TAbstractFile) => {
      if (file instanceof TFile) this.want(file);
    });
    vault.on("rename", (file: TAbstractFile, oldPath: string) => {
      if (file instanceof TFile) this.renamed(file, oldPath);
    });
    vault.on("delete", (file: TAbstractFile) => {
      if (file instanceof TFile) this.gone(file);
    });
  }

  getFileCache(file: TFile): CachedMetadata | null {
    return this.caches.get(file.path) ?? null;
  }

  getCache(path: string): CachedMetadata | null {
    return this.caches.get(path) ?? null;
  }

  getCachedFiles(): string[] {
    return [...this.caches.keys()];
  }

  isUserIgnored(): boolean {
    return false;
  }

  getLinkpathDest(linkpath: string, sourcePath: string): TFile[] {
    const wanted = normalizePath(linkpath).toLowerCase();
    if (linkpath === "") {
      const own = this.vault.getFileByPath(sourcePath);
      return own ? [own] : [];
    }
    const name = wanted.slice(wanted.lastIndexOf("/") + 1);
    const named = new Set([
      ...(this.byName.get(name) ?? []),
      ...(this.byName.get(`${name}.md`) ?? []),
    ]);
    const matches = (file: TFile, path: string): boolean => {
      const own = file.path.toLowerCase();
      return own === path || own === `${path}.md`;
    };
    const home = folderOf(sourcePath).toLowerCase();
    if (/^\.{1,2}\//.test(linkpath)) {
      const parts = home === "/" ? [] : home.split("/");
      for (const part of wanted.split("/")) {
        if (part === "..") parts.pop();
        else if (part !== ".") parts.push(part);
      }
      return [...named].filter((file) => matches(file, parts.join("/")));
    }
    const exact = [...named].filter((file) => matches(file, wanted));
    if (exact.length > 0 || linkpath.startsWith("/")) return exact;
    const ending = [...named].filter((file) => {
      const own = file.path.toLowerCase();
      return own.endsWith(`/${wanted}`) || own.endsWith(`/${wanted}.md`);
    });
    const near = (file: TFile): number => (file.path.toLowerCase().startsWith(`${home}/`) ? 0 : 1);
    return ending.sort(
      (a, b) => near(a) - near(b) || a.path.length - b.path.length || (a.path < b.path ? -1 : 1),
    );
  }

  /** The file a link leads to: exact path, then the nearest of that name; aliases never. */
  getFirstLinkpathDest(linkpath: string, sourcePath: string): TFile | null {
    return this.getLinkpathDest(linkpath, sourcePath)[0] ?? null;
  }

  fileToLinktext(file: TFile, sourcePath: string, omitMdExtension = true): string {
    const plain = omitMdExtension && file.extension === "md";
    const cut = (path: string): string => (plain ? path.slice(0, -3) : path);
    const short = cut(file.name);
    return this.getFirstLinkpathDest(short, "") === file && this.sharedName(file) < 2
      ? short
      : cut(file.path);
  }

  /** Waits until every known change has been read. */
  async settled(): Promise<void> {
    while (this.working) await this.working;
  }

  /** Starts reading again after `held`. */
  resume(): void {
    this.held = false;
    this.start();
  }

  private sharedName(file: TFile): number {
    return this.byName.get(file.name.toLowerCase())?.size ?? 0;
  }

  private name(file: TFile, name: string): void {
    const key = name.toLowerCase();
    this.byName.set(key, (this.byName.get(key) ?? new Set()).add(file));
  }

  private unname(file: TFile, name: string): void {
    this.byName.get(name.toLowerCase())?.delete(file);
  }

  private want(file: TFile): void {
    if (file.extension !== "md") return;
    this.pending.add(file);
    this.start();
  }

  private start(): void {
    if (this.held || this.working) return;
    this.working = this.work().finally(() => {
      this.working = null;
      if (this.pending.size > 0) this.start();
    });
  }

  private async work(): Promise<void> {
    if (this.caches.size === 0 && this.delays.cold > 0) await realDelay(this.delays.cold);
    let sinceBreath = 0;
    let read: TFile[] = [];
    if (this.delays.each === 0) await realDelay(0);
    while (this.pending.size > 0 && !this.held) {
      if (this.delays.each > 0 && sinceBreath % 50 === 0) await realDelay(this.delays.each);
      sinceBreath += 1;
      const file = this.pending.values().next().value;
      if (!file) break;
      this.pending.delete(file);
      if (file.deleted) continue;
      let text: string;
      try {
        text = await this.vault.adapter.read(file.path);
      } catch {
        continue;
      }
      const cache = readNoteMetadata(text);
      this.caches.set(file.path, cache);
      this.trigger("changed", file, text, cache);
      read.push(file);
    }
    for (const file of read) this.resolve(file);
    read = [];
    this.trigger("resolved");
  }

  private resolve(file: TFile): void {
    const cache = this.caches.get(file.path);
    if (!cache || file.deleted) return;
    const [found, lost] = [counts(), counts()];
    const all = [
      ...(cache.links ?? []),
      ...(cache.embeds ?? []),
      ...(cache.frontmatterLinks ?? []),
    ];
    for (const { link } of all) {
      const path = getLinkpath(link);
      const target = this.getFirstLinkpathDest(path, file.path);
      if (target) found[target.path] = (found[target.path] ?? 0) + 1;
      else if (path !== "") lost[path] = (lost[path] ?? 0) + 1;
    }
    this.resolvedLinks[file.path] = found;
    this.unresolvedLinks[file.path] = lost;
    this.trigger("resolve", file);
  }

  private renamed(file: TFile, oldPath: string): void {
    this.unname(file, oldPath.slice(oldPath.lastIndexOf("/") + 1));
    this.name(file, file.name);
    const cache = this.caches.get(oldPath);
    this.caches.delete(oldPath);
    if (cache) this.caches.set(file.path, cache);
    else this.want(file);
    Reflect.deleteProperty(this.resolvedLinks, oldPath);
    Reflect.deleteProperty(this.unresolvedLinks, oldPath);
    this.resolveAllSoon();
  }

  private gone(file: TFile): void {
    this.unname(file, file.name);
    const before = this.caches.get(file.path) ?? null;
    this.caches.delete(file.path);
    Reflect.deleteProperty(this.resolvedLinks, file.path);
    Reflect.deleteProperty(this.unresolvedLinks, file.path);
    this.trigger("deleted", file, before);
    this.resolveAllSoon();
  }

  private resolveAllSoon(): void {
    void realDelay(this.delays.each).then(() => {
      for (const path of this.caches.keys()) {
        const file = this.vault.getFileByPath(path);
        if (file) this.resolve(file);
      }
      this.trigger("resolved");
    });
  }
}
