/** Which notes of a session may be kept for the next start, and which shelves have to be written for it. */
import type { Note } from "./model/note";
import type { Settings } from "./model/settings";
import type { NoteIndex } from "./note-index/note-index";
import { type KeptNote, keptMark, keptText, readKeptText, shelfOf } from "./kept-notes";
import { plainNote } from "./plain-note";
import type { Keeping, NoteFile } from "./ports";

/** What a session keeps between starts. A note is kept only with the file that was there before its text was read. */
export class SessionShelves {
  private readonly keeping: Keeping;
  private readonly files = new Map<string, NoteFile>();
  private readonly changed = new Set<number>();
  private told: Set<string> | null = null;
  private marked: { readonly settings: Settings; readonly mark: string } | null = null;

  constructor(keeping: Keeping) {
    this.keeping = keeping;
  }

  /** A note is to be read again: what is known of it is not kept. */
  tell(path: string): void {
    this.told?.add(path);
    if (this.files.delete(path)) this.changed.add(shelfOf(path));
  }

  /** A note was read; `file` is what its file was before that, null where nothing may be kept of it. */
  wasRead(path: string, file: NoteFile | null): void {
    if (file === null) this.files.delete(path);
    else this.files.set(path, file);
    this.changed.add(shelfOf(path));
  }

  /** Tells apart from now on which notes the session is told of: what was kept of those is not asked for. */
  follow(): void {
    this.told = new Set();
  }

  /**
   * Enters the notes that were kept of listed files which are still the same and not in the index yet, and takes
   * those files from the list; `inSteps` takes the steps of that.
   */
  async restore(
    listed: Map<string, NoteFile>,
    settings: Settings,
    index: NoteIndex,
    inSteps: (steps: Iterator<undefined>) => Promise<void>,
  ): Promise<void> {
    const texts = await this.keeping.read();
    await inSteps(index.applyInSteps(this.kept(texts, settings, listed, index)));
    this.told = null;
  }

  private *kept(
    texts: readonly string[],
    settings: Settings,
    listed: Map<string, NoteFile>,
    index: NoteIndex,
  ): Generator<readonly [string, Note] | null> {
    for (const text of texts) {
      yield null;
      const kept = readKeptText(text, this.markOf(settings));
      for (const [at, path] of kept.paths.entries()) {
        const file = this.told?.has(path) === true ? undefined : listed.get(path);
        const note = kept.note(at, file);
        if (note === null || file === undefined || index.note(path) !== null) continue;
        this.files.set(file.path, file);
        listed.delete(path);
        yield [file.path, note];
      }
    }
  }

  /** Writes the shelves on which anything changed; `spare` is asked between any two notes whether to wait. */
  async write(
    index: NoteIndex,
    settings: Settings,
    spare?: () => Promise<void> | undefined,
  ): Promise<void> {
    const shelves = new Map([...this.changed].map((shelf) => [shelf, [] as string[]]));
    if (shelves.size === 0) return;
    for (const path of index.paths()) shelves.get(shelfOf(path))?.push(path);
    for (const [shelf, paths] of shelves) {
      this.changed.delete(shelf);
      const notes: KeptNote[] = [];
      for (const path of paths) {
        const waiting = spare?.();
        if (waiting !== undefined) await waiting;
        const known = index.note(path);
        const note = known === null ? null : plainNote(known);
        const file = this.files.get(path);
        if (note !== null && file !== undefined) notes.push({ ...file, note });
      }
      try {
        await this.keeping.write(new Map([[shelf, keptText(this.markOf(settings), notes)]]));
      } catch (error) {
        this.changed.add(shelf);
        throw error;
      }
    }
  }

  private markOf(settings: Settings): string {
    if (this.marked?.settings !== settings) {
      this.marked = { settings, mark: keptMark(this.keeping.reader, settings) };
    }
    return this.marked.mark;
  }
}
