/** How a session follows the vault: what is still to be read, what was read, and when both enter the index. */
import type { Note } from "./model/note";
import type { Settings } from "./model/settings";
import { createNoteIndex, type NoteIndex } from "./note-index/note-index";
import { unreadableNote } from "./note-index/unreadable-note";
import { mayMatter } from "./parse/classify";
import { readNote } from "./parse/read-note";
import { readingSteps } from "./parse/reading-steps";
import { leanNote } from "./plain-note";
import { SessionShelves } from "./session-shelves";
import type { LoadProgress, SessionPorts, VaultChange } from "./session-ports";

/** How many notes are read at once: more of them gain nothing, and hold more text in memory. */
const readAtOnce = 16;
/** So many notes enter the index at once: about a millisecond's work. */
const enteredAtOnce = 64;
/** After so many notes of a long load the view shows what is known so far; then after twice as many, and so on. */
const firstShown = 512;
/** How often progress is told of at most: whoever is told draws everything anew. */
const toldOf = 50;
/** How often a note is read whose read fails. */
const attempts = 3;

/** A session's own state; each of its acts is described in `VaultSession`. */
export class Session {
  /** What the view shows. */
  index: NoteIndex;
  /** What notes enter: the same index, but for the time in which all are read again by new settings. */
  private target: NoteIndex;
  private settings: Settings;
  private readonly ports: SessionPorts;
  /** Notes whose newest state is still to be read. */
  private readonly unread = new Set<string>();
  /** Notes that were read and have not entered the index; null for those that are gone. */
  private readonly read = new Map<string, Note | null>();
  private readonly failed = new Map<string, number>();
  private readonly shelves: SessionShelves | null;
  private readonly listeners = new Set<(change: VaultChange) => void>();
  private told: number;
  /** The index of which everything was found out before anyone was told of it. */
  private lookedAt: NoteIndex | null = null;
  /** The language in which the reader is ready to read Kith's own notes. */
  private ready: string | null = null;
  private progress: (() => void) | null = null;
  private working: Promise<void> | null = null;
  private stopped = false;

  constructor(ports: SessionPorts) {
    this.ports = ports;
    this.settings = ports.settings;
    this.index = createNoteIndex(ports.settings);
    this.target = this.index;
    this.told = this.index.revision;
    const { keeping, source } = ports;
    this.shelves =
      keeping === undefined || source.file === undefined ? null : new SessionShelves(keeping);
  }

  async load(progress?: LoadProgress): Promise<void> {
    this.shelves?.follow();
    const files = await this.ports.source.list();
    const listed = new Map(files.map((file) => [file.path, file]));
    // What is known and not in the list is read too: the list may be older than the note.
    const others = [...this.target.paths()].filter((path) => !listed.has(path));
    if (progress !== undefined) this.follow(progress, listed.size + others.length);
    const { settings, shelves, target } = this;
    await this.attempt(() =>
      shelves?.restore(listed, settings, target, (steps) => this.inSteps(steps, target)),
    );
    this.mark([...listed.keys(), ...others]);
    await this.settled();
  }

  async keep(): Promise<void> {
    const { shelves } = this;
    if (shelves === null) return;
    await this.settled();
    if (this.stopped) return;
    const { target, settings } = this;
    await this.attempt(() => shelves.write(target, settings, this.ports.yield));
  }

  /** Waits for what may fail without harm; a failure is told and stops nothing. */
  private async attempt(act: () => Promise<void> | undefined): Promise<void> {
    try {
      await act();
    } catch (error) {
      this.ports.fault?.(error);
    }
  }

  async useSettings(settings: Settings): Promise<void> {
    // A note whose text is under way is read by the settings that are in force when it arrives.
    const paths = [this.index.paths(), this.target.paths(), this.read.keys()];
    this.settings = settings;
    this.target = createNoteIndex(settings, { revision: this.index.revision + 1 });
    for (const some of paths) this.mark([...some]);
    await this.settled();
  }

  async settled(): Promise<void> {
    while (this.working !== null) await this.working;
  }

  subscribe(listener: (change: VaultChange) => void): () => void {
    const own = (change: VaultChange): void => {
      listener(change);
    };
    this.listeners.add(own);
    return () => {
      this.listeners.delete(own);
    };
  }

  stop(): void {
    this.stopped = true;
    this.unread.clear();
    this.read.clear();
    this.listeners.clear();
  }

  /** Notes are to be read, whatever was read of them so far and whatever read is under way. */
  mark(paths: Iterable<string>): void {
    if (this.stopped) return;
    for (const path of paths) {
      this.unread.add(path);
      this.read.delete(path);
      this.shelves?.tell(path);
    }
    this.working ??= this.work();
  }

  private async work(): Promise<void> {
    let shown = firstShown;
    try {
      // Changes of one moment are read together.
      await this.spare();
      do {
        await this.readSome();
        this.progress?.();
        const long = this.read.size >= shown;
        if (this.unread.size > 0 && !long) continue;
        if (long) shown *= 2;
        const many = this.read.size > enteredAtOnce;
        await this.enter();
        if (this.unread.size === 0 && !this.stopped) this.index = this.target;
        if (many || this.lookedAt !== this.index) await this.lookFirst();
        this.tell();
      } while (this.unread.size > 0);
    } finally {
      this.progress = null;
      this.working = null;
    }
  }

  private async readSome(): Promise<void> {
    const paths: string[] = [];
    for (const path of this.unread) {
      if (paths.push(path) === readAtOnce) break;
    }
    for (const path of paths) this.unread.delete(path);
    const { source } = this.ports;
    const files = paths.map((path) => source.file?.(path) ?? null);
    const texts = await Promise.all(paths.map((path) => this.textOf(path)));
    for (const [at, path] of paths.entries()) {
      const waiting = this.isReadyFor(path) ? this.spare() : this.makeReady();
      if (waiting !== undefined) await waiting;
      // Told of again while it was read, so that this text may be older than the change.
      if (this.unread.has(path) || this.stopped) continue;
      const text = texts[at];
      if (text === undefined && this.triesAgain(path)) continue;
      this.shelves?.wasRead(path, typeof text === "string" ? (files[at] ?? null) : null);
      this.read.set(path, text === null ? null : this.noteOf(path, text));
    }
  }

  /** Whether the reader is ready for a note, as it is for all but those that are read whole. */
  private isReadyFor(path: string): boolean {
    const { settings, ports } = this;
    if (this.ready === settings.language || ports.readNote !== undefined) return true;
    return mayMatter(path, settings) !== "always";
  }

  /** A first note would wait for all of it at once. */
  private async makeReady(): Promise<void> {
    const { settings } = this;
    this.ready = settings.language;
    await this.inSteps(readingSteps(settings), this.target);
  }

  /** The text of a note; null when it is gone, undefined when the read failed. */
  private async textOf(path: string): Promise<string | null | undefined> {
    try {
      const text = await this.ports.source.read(path);
      this.failed.delete(path);
      return text;
    } catch (error) {
      this.ports.fault?.(error);
      return undefined;
    }
  }

  /** Puts a note whose read failed back to be read, unless that failed too often already. */
  private triesAgain(path: string): boolean {
    const failures = (this.failed.get(path) ?? 0) + 1;
    if (failures >= attempts) this.failed.delete(path);
    else {
      this.failed.set(path, failures);
      this.unread.add(path);
    }
    return failures < attempts;
  }

  /** The note of a text, or of one that could not be had (undefined). */
  private noteOf(path: string, text: string | undefined): Note {
    if (text === undefined) return unreadableNote(path, this.target.note(path));
    try {
      return leanNote((this.ports.readNote ?? readNote)(path, text, this.settings));
    } catch (error) {
      this.ports.fault?.(error);
      this.shelves?.wasRead(path, null);
      return unreadableNote(path, this.target.note(path));
    }
  }

  private async enter(): Promise<void> {
    const { read, target } = this;
    if (read.size <= enteredAtOnce) {
      target.apply(read);
      read.clear();
      return;
    }
    await this.inSteps(target.applyInSteps(taken(read)), target);
  }

  /** Takes steps of work for an index, giving turns between them, for as long as notes enter that one. */
  private async inSteps(steps: Iterator<undefined>, index: NoteIndex): Promise<void> {
    while (!this.stopped && this.target === index && steps.next().done !== true) {
      const waiting = this.spare();
      if (waiting !== undefined) await waiting;
    }
  }

  /** Finds out in steps what listeners will ask of an index that is new, or in which much is new. */
  private async lookFirst(): Promise<void> {
    const { index, ports } = this;
    this.lookedAt = index;
    const steps = ports.firstLook?.(index);
    if (steps !== undefined) await this.attempt(() => this.inSteps(steps, index));
  }

  private tell(): void {
    const { revision } = this.index;
    if (this.target !== this.index || revision === this.told) return;
    this.told = revision;
    for (const listener of this.listeners) {
      try {
        listener({ revision });
      } catch (error) {
        this.ports.fault?.(error);
      }
    }
  }

  private follow(progress: LoadProgress, total: number): void {
    let most = 0;
    this.progress = () => {
      const read = total - Math.min(total, this.unread.size);
      if (read <= most || (read < total && read < most + total / toldOf)) return;
      most = read;
      progress(read, total);
    };
  }

  private spare(): Promise<void> | undefined {
    return this.ports.yield?.();
  }
}

/** The entries of a map, taken out one by one as someone asks for them. */
function* taken<Key, Value>(map: Map<Key, Value>): Generator<readonly [Key, Value]> {
  for (const entry of map) {
    map.delete(entry[0]);
    yield entry;
  }
}
