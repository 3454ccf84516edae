/** The vault: its tree, its reads, and writes that queue up per file. */
import type { DataWriteOptions } from "obsidian";
import type { DiskChange, MemoryAdapter } from "./adapter";
import { Events } from "./events";
import { TAbstractFile, TFile, TFolder, folderOf } from "./files";
import { normalizePath } from "./text";

const hidden = (path: string): boolean => path.split("/").some((part) => part.startsWith("."));

export class Vault extends Events {
  configDir = ".obsidian";
  readonly adapter: MemoryAdapter;
  readonly fileMap = new Map<string, TAbstractFile>();
  private readonly root: TFolder;
  private readonly queues = new Map<string, Promise<unknown>>();
  private readonly config = new Map<string, unknown>([
    ["newLinkFormat", "shortest"],
    ["useMarkdownLinks", false],
    ["alwaysUpdateLinks", true],
    ["trashOption", "local"],
  ]);

  constructor(adapter: MemoryAdapter) {
    super();
    this.adapter = adapter;
    this.root = new TFolder(this, "/");
    this.root.name = "";
    this.fileMap.set("/", this.root);
    adapter.onDiskChange = (change) => {
      this.reconcile(change);
    };
  }

  /** Reads the disk into the tree; each file there is announced by `create`, as at every start. */
  load(): void {
    for (const path of [...this.adapter.folders].sort()) this.reconcile({ type: "folder", path });
    for (const path of [...this.adapter.files.keys()].sort())
      this.reconcile({ type: "file", path });
  }

  getName(): string {
    return this.adapter.getName();
  }

  getConfig(key: string): unknown {
    return this.config.get(key);
  }

  setConfig(key: string, value: unknown): void {
    this.config.set(key, value);
    this.trigger("config-changed", key);
  }

  getRoot(): TFolder {
    return this.root;
  }

  getAbstractFileByPath(path: string): TAbstractFile | null {
    return this.fileMap.get(path) ?? null;
  }

  getFileByPath(path: string): TFile | null {
    const found = this.fileMap.get(path);
    return found instanceof TFile ? found : null;
  }

  getFolderByPath(path: string): TFolder | null {
    const found = this.fileMap.get(path);
    return found instanceof TFolder ? found : null;
  }

  getAllLoadedFiles(): TAbstractFile[] {
    return [...this.fileMap.values()];
  }

  getAllFolders(includeRoot = false): TFolder[] {
    return this.getAllLoadedFiles().filter(
      (each): each is TFolder => each instanceof TFolder && (includeRoot || !each.isRoot()),
    );
  }

  getFiles(): TFile[] {
    return this.getAllLoadedFiles().filter((each): each is TFile => each instanceof TFile);
  }

  getMarkdownFiles(): TFile[] {
    return this.getFiles().filter((file) => file.extension === "md");
  }

  static recurseChildren(root: TFolder, visit: (file: TAbstractFile) => unknown): void {
    visit(root);
    for (const child of root.children) {
      if (child instanceof TFolder) Vault.recurseChildren(child, visit);
      else visit(child);
    }
  }

  async create(path: string, data: string, options?: DataWriteOptions): Promise<TFile> {
    const at = normalizePath(path);
    return this.queued(at, async () => {
      if (await this.adapter.exists(at)) throw new Error("File already exists.");
      await this.adapter.write(at, data, options);
      return this.fileAt(at);
    });
  }

  async createBinary(path: string, data: ArrayBuffer, options?: DataWriteOptions): Promise<TFile> {
    const at = normalizePath(path);
    if (await this.adapter.exists(at)) throw new Error("File already exists.");
    await this.adapter.writeBinary(at, data, options);
    return this.fileAt(at);
  }

  async createFolder(path: string): Promise<TFolder> {
    const at = normalizePath(path);
    if (await this.adapter.exists(at)) throw new Error("Folder already exists.");
    await this.adapter.mkdir(at);
    const made = this.fileMap.get(at);
    if (made instanceof TFolder) return made;
    throw new Error(`No folder at ${at}.`);
  }

  async read(file: TFile): Promise<string> {
    return this.adapter.read(file.path);
  }

  async cachedRead(file: TFile): Promise<string> {
    return this.adapter.read(file.path);
  }

  async readBinary(file: TFile): Promise<ArrayBuffer> {
    return this.adapter.readBinary(file.path);
  }

  getResourcePath(file: TFile): string {
    return this.adapter.getResourcePath(file.path);
  }

  async modify(file: TFile, data: string, options?: DataWriteOptions): Promise<void> {
    await this.process(file, () => data, options);
  }

  async modifyBinary(file: TFile, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
    await this.queued(file.path, () => this.adapter.writeBinary(file.path, data, options));
  }

  async append(file: TFile, data: string, options?: DataWriteOptions): Promise<void> {
    await this.process(file, (text) => text + data, options);
  }

  async appendBinary(file: TFile, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
    await this.queued(file.path, () => this.adapter.appendBinary(file.path, data, options));
  }

  /** Reads, edits and writes as one turn of the file's queue; the edit must be synchronous. */
  async process(
    file: TFile,
    edit: (data: string) => string,
    options?: DataWriteOptions,
  ): Promise<string> {
    return this.queued(file.path, async () => {
      const before = await this.adapter.read(file.path);
      const after: unknown = edit(before);
      if (typeof after !== "string") {
        throw new TypeError("The callback of process must answer a text, at once.");
      }
      await this.adapter.write(file.path, after, options);
      return after;
    });
  }

  async delete(file: TAbstractFile, force = false): Promise<void> {
    if (file instanceof TFolder)
      await this.adapter.rmdir(file.path, force || file.children.length > 0);
    else await this.adapter.remove(file.path);
  }

  async trash(file: TAbstractFile, system: boolean): Promise<void> {
    if (system) await this.adapter.trashSystem(file.path);
    else await this.adapter.trashLocal(file.path);
  }

  async rename(file: TAbstractFile, newPath: string): Promise<void> {
    await this.adapter.rename(file.path, newPath);
  }

  async copy<T extends TAbstractFile>(file: T, newPath: string): Promise<TAbstractFile> {
    await this.adapter.copy(file.path, newPath);
    return this.fileAt(normalizePath(newPath));
  }

  /** Waits until no write is under way. */
  async settled(): Promise<void> {
    while (this.queues.size > 0) await Promise.allSettled([...this.queues.values()]);
  }

  private fileAt(path: string): TFile {
    const file = this.fileMap.get(path);
    if (file instanceof TFile) return file;
    if (!hidden(path)) throw new Error(`No file at ${path}.`);
    return new TFile(this, path);
  }

  private queued<T>(path: string, turn: () => Promise<T>): Promise<T> {
    const before = this.queues.get(path) ?? Promise.resolve();
    const mine = before.then(turn, turn);
    this.queues.set(path, mine);
    const leave = (): void => {
      if (this.queues.get(path) === mine) this.queues.delete(path);
    };
    mine.then(leave, leave);
    return mine;
  }

  private reconcile(change: DiskChange): void {
    const { path } = change;
    if (change.type === "renamed") {
      this.renamed(change.from, path);
      return;
    }
    if (hidden(path)) {
      this.trigger("raw", path);
      return;
    }
    const known = this.fileMap.get(path);
    if (change.type === "gone") {
      if (known) this.forget(known);
    } else if (change.type === "folder") {
      if (!known) this.attach(new TFolder(this, path));
    } else if (known instanceof TFile) {
      this.refreshStat(known);
      this.trigger("modify", known);
    } else {
      const file = new TFile(this, path);
      this.refreshStat(file);
      this.attach(file);
    }
  }

  private renamed(from: string, to: string): void {
    const moved = this.fileMap.get(from);
    if (!moved) {
      if (this.adapter.files.has(to)) this.reconcile({ type: "file", path: to });
      return;
    }
    if (hidden(to)) {
      this.forget(moved);
      return;
    }
    const turns: [TAbstractFile, string][] = [];
    const move = (each: TAbstractFile, path: string): void => {
      const old = each.path;
      this.fileMap.delete(old);
      each.setPath(path);
      this.fileMap.set(path, each);
      turns.push([each, old]);
      if (each instanceof TFolder) {
        for (const child of each.children) move(child, `${path}/${child.name}`);
      }
    };
    this.leaveParent(moved);
    move(moved, to);
    this.joinParent(moved);
    for (const [each, old] of turns) this.trigger("rename", each, old);
  }

  private attach(file: TAbstractFile): void {
    this.fileMap.set(file.path, file);
    this.joinParent(file);
    this.trigger("create", file);
  }

  private forget(file: TAbstractFile): void {
    this.fileMap.delete(file.path);
    this.leaveParent(file);
    file.deleted = true;
    this.trigger("delete", file);
  }

  private joinParent(file: TAbstractFile): void {
    const parent = this.getFolderByPath(folderOf(file.path)) ?? this.root;
    file.parent = parent;
    parent.children.push(file);
  }

  private leaveParent(file: TAbstractFile): void {
    const parent = file.parent;
    if (parent) parent.children = parent.children.filter((each) => each !== file);
    file.parent = null;
  }

  private refreshStat(file: TFile): void {
    const held = this.adapter.files.get(file.path);
    if (!held) return;
    const size = typeof held.content === "string" ? held.content.length : held.content.byteLength;
    file.stat = { ctime: held.ctime, mtime: held.mtime, size };
  }
}
