/** Notes in memory as a host would give them: the one fake of the core's tests. */
import type { NoteFile, NoteSource } from "../../src/core/ports";

/** How a read is delayed and which moment's text it gives. */
export interface ReadDelay {
  /** Settles when the read may answer; a rejection is a read that fails. */
  readonly gate: (path: string) => Promise<unknown>;
  /** Whether a read gives the text of the moment it was asked for rather than the one it answers in. */
  readonly early: () => boolean;
}

/** A source of notes whose texts a test writes; every read and list can be delayed. */
export class MemoryNotes implements NoteSource {
  private readonly texts = new Map<string, string>();
  private readonly versions = new Map<string, number>();
  private readonly delay: ReadDelay | null;
  private version = 0;
  /** How many reads were asked for. */
  reads = 0;
  /** How many reads were under way at once, at most. */
  readsAtOnce = 0;
  private underWay = 0;

  constructor(texts: Readonly<Record<string, string>> = {}, delay: ReadDelay | null = null) {
    for (const [path, text] of Object.entries(texts)) this.write(path, text);
    this.delay = delay;
  }

  /** Writes a note. */
  write(path: string, text: string): void {
    this.version += 1;
    this.texts.set(path, text);
    this.versions.set(path, this.version);
  }

  /** Deletes a note. */
  delete(path: string): void {
    this.texts.delete(path);
  }

  /** Gives a note another path, over whatever was there. */
  move(from: string, to: string): void {
    const text = this.texts.get(from);
    if (text === undefined || from === to) return;
    this.write(to, text);
    this.delete(from);
  }

  /** What there is now, past all delays. */
  now(): ReadonlyMap<string, string> {
    return new Map(this.texts);
  }

  async list(): Promise<readonly NoteFile[]> {
    const files = this.files();
    await this.delay?.gate("");
    return this.delay?.early() === false ? this.files() : files;
  }

  async read(path: string): Promise<string | null> {
    this.reads += 1;
    this.underWay += 1;
    this.readsAtOnce = Math.max(this.readsAtOnce, this.underWay);
    const text = this.texts.get(path) ?? null;
    try {
      await this.delay?.gate(path);
    } finally {
      this.underWay -= 1;
    }
    return this.delay?.early() === false ? (this.texts.get(path) ?? null) : text;
  }

  file(path: string): NoteFile | null {
    const text = this.texts.get(path);
    if (text === undefined) return null;
    return { path, size: text.length, version: this.versions.get(path) ?? 0 };
  }

  private files(): readonly NoteFile[] {
    return [...this.texts.keys()].flatMap((path) => this.file(path) ?? []);
  }
}
