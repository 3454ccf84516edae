/** The vault's files in memory, in the shape of the app's data adapter. */
import type { DataAdapter, DataWriteOptions, ListedFiles, Stat } from "obsidian";
import { folderOf } from "./files";
import { normalizePath } from "./text";

type Content = string | ArrayBuffer;
type Held = { content: Content; ctime: number; mtime: number };

/** Where changes go besides memory; the demo writes them to a folder. */
export type Backing = {
  write(path: string, content: Content): void;
  remove(path: string): void;
  makeFolder(path: string): void;
};

/** What changed on the disk, told to the vault as the app's file watcher would. */
export type DiskChange =
  | { type: "file"; path: string }
  | { type: "folder"; path: string }
  | { type: "gone"; path: string }
  | { type: "renamed"; path: string; from: string };

const missing = (path: string): Error =>
  Object.assign(new Error(`ENOENT: no such file or directory, open '${path}'`), { code: "ENOENT" });
const textOf = (content: Content): string =>
  typeof content === "string" ? content : new TextDecoder().decode(content);
const bytesOf = (content: Content): ArrayBuffer => {
  if (typeof content !== "string") return content;
  const bytes = new TextEncoder().encode(content);
  const copy = new ArrayBuffer(bytes.byteLength);
  new Uint8Array(copy).set(bytes);
  return copy;
};

export class MemoryAdapter implements DataAdapter {
  readonly files = new Map<string, Held>();
  readonly folders = new Set<string>(["/"]);
  /** Real milliseconds that every disk access takes at least; 0 is one turn of the event loop. */
  slowness = 0;
  onDiskChange: (change: DiskChange) => void = () => undefined;

  private readonly vaultName: string;
  private readonly pause: (ms: number) => Promise<void>;
  private readonly backing: Backing | null;

  constructor(
    vaultName: string,
    pause: (ms: number) => Promise<void>,
    backing: Backing | null = null,
  ) {
    this.vaultName = vaultName;
    this.pause = pause;
    this.backing = backing;
  }

  /** Puts a file there before anyone watches. */
  seed(path: string, content: Content, mtime: number): void {
    const at = normalizePath(path);
    this.seedFolder(folderOf(at));
    this.files.set(at, { content, ctime: mtime, mtime });
  }

  seedFolder(path: string): void {
    for (let at = normalizePath(path); !this.folders.has(at); at = folderOf(at))
      this.folders.add(at);
  }

  getName(): string {
    return this.vaultName;
  }

  getBasePath(): string {
    return `/${this.vaultName}`;
  }

  getFullPath(path: string): string {
    return `/${this.vaultName}/${path}`;
  }

  getResourcePath(path: string): string {
    return `app://local/${encodeURI(path)}`;
  }

  async exists(path: string): Promise<boolean> {
    await this.wait();
    const at = normalizePath(path);
    return this.files.has(at) || this.folders.has(at);
  }

  async stat(path: string): Promise<Stat | null> {
    await this.wait();
    const at = normalizePath(path);
    const held = this.files.get(at);
    if (held) {
      const size = typeof held.content === "string" ? held.content.length : held.content.byteLength;
      return { type: "file", ctime: held.ctime, mtime: held.mtime, size };
    }
    return this.folders.has(at) ? { type: "folder", ctime: 0, mtime: 0, size: 0 } : null;
  }

  async list(path: string): Promise<ListedFiles> {
    await this.wait();
    const at = normalizePath(path);
    if (!this.folders.has(at)) throw missing(at);
    const inside = (each: string): boolean => each !== "/" && folderOf(each) === at;
    return {
      files: [...this.files.keys()].filter(inside),
      folders: [...this.folders].filter(inside),
    };
  }

  async read(path: string): Promise<string> {
    await this.wait();
    return textOf(this.held(path).content);
  }

  async readBinary(path: string): Promise<ArrayBuffer> {
    await this.wait();
    return bytesOf(this.held(path).content);
  }

  async write(path: string, data: string, options?: DataWriteOptions): Promise<void> {
    await this.put(path, data, options);
  }

  async writeBinary(path: string, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
    await this.put(path, data, options);
  }

  async append(path: string, data: string, options?: DataWriteOptions): Promise<void> {
    const before = this.files.get(normalizePath(path));
    await this.put(path, (before ? textOf(before.content) : "") + data, options);
  }

  async appendBinary(path: string, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
    await this.append(path, textOf(data), options);
  }

  async process(
    path: string,
    edit: (data: string) => string,
    options?: DataWriteOptions,
  ): Promise<string> {
    const text = edit(await this.read(path));
    await this.put(path, text, options);
    return text;
  }

  async mkdir(path: string): Promise<void> {
    await this.wait();
    const at = normalizePath(path);
    const fresh: string[] = [];
    for (let each = at; !this.folders.has(each); each = folderOf(each)) fresh.unshift(each);
    for (const each of fresh) {
      this.folders.add(each);
      this.backing?.makeFolder(each);
      this.onDiskChange({ type: "folder", path: each });
    }
  }

  async remove(path: string): Promise<void> {
    await this.wait();
    const at = normalizePath(path);
    if (!this.files.delete(at)) throw missing(at);
    this.backing?.remove(at);
    this.onDiskChange({ type: "gone", path: at });
  }

  async rmdir(path: string, recursive: boolean): Promise<void> {
    await this.wait();
    const at = normalizePath(path);
    const below = [...this.files.keys(), ...this.folders].filter((p) => p.startsWith(`${at}/`));
    if (below.length > 0 && !recursive) throw new Error(`ENOTEMPTY: directory not empty, '${at}'`);
    for (const each of [...below.reverse(), at]) {
      this.files.delete(each);
      this.folders.delete(each);
      this.backing?.remove(each);
      this.onDiskChange({ type: "gone", path: each });
    }
  }

  async trashSystem(path: string): Promise<boolean> {
    await this.trashLocal(path);
    return true;
  }

  async trashLocal(path: string): Promise<void> {
    if (this.folders.has(normalizePath(path))) await this.rmdir(path, true);
    else await this.remove(path);
  }

  async rename(path: string, newPath: string): Promise<void> {
    await this.wait();
    const [from, to] = [normalizePath(path), normalizePath(newPath)];
    if (this.files.has(to) || this.folders.has(to))
      throw new Error("Destination file already exists!");
    if (!this.folders.has(folderOf(to))) throw missing(to);
    const held = this.files.get(from);
    if (held) {
      this.files.delete(from);
      this.files.set(to, held);
      this.backing?.write(to, held.content);
      this.backing?.remove(from);
    } else if (this.folders.has(from)) {
      this.renameFolder(from, to);
    } else throw missing(from);
    this.onDiskChange({ type: "renamed", path: to, from });
  }

  async copy(path: string, newPath: string): Promise<void> {
    await this.put(newPath, this.held(path).content);
  }

  private renameFolder(from: string, to: string): void {
    const moved = (path: string): string => to + path.slice(from.length);
    const within = (path: string): boolean => path === from || path.startsWith(`${from}/`);
    for (const folder of [...this.folders].filter(within)) {
      this.folders.delete(folder);
      this.folders.add(moved(folder));
    }
    for (const [path, held] of [...this.files].filter(([each]) => within(each))) {
      this.files.delete(path);
      this.files.set(moved(path), held);
      this.backing?.write(moved(path), held.content);
    }
    this.backing?.remove(from);
  }

  private held(path: string): Held {
    const held = this.files.get(normalizePath(path));
    if (!held) throw missing(path);
    return held;
  }

  private async put(path: string, content: Content, options?: DataWriteOptions): Promise<void> {
    if (typeof content !== "string" && !("byteLength" in content)) {
      throw new TypeError("The data must be a text or bytes.");
    }
    await this.wait();
    const at = normalizePath(path);
    if (!this.folders.has(folderOf(at))) throw missing(at);
    const mtime = options?.mtime ?? Date.now();
    const ctime = options?.ctime ?? this.files.get(at)?.ctime ?? mtime;
    this.files.set(at, { content, ctime, mtime });
    this.backing?.write(at, content);
    this.onDiskChange({ type: "file", path: at });
  }

  private wait(): Promise<void> {
    return this.slowness > 0 ? this.pause(this.slowness) : Promise.resolve();
  }
}
