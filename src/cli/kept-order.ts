/** Notes that were kept, as they are asked for: as a rule in the order in which they were kept. */
import type { KeptNotes, Note, NoteFile } from "../core/index";

/** Texts of notes, read one after another, so that little of what they hold is in memory at once. */
export class KeptOrder {
  private readonly texts: Iterator<KeptNotes, void, undefined>;
  private text: KeptNotes = { paths: [], note: () => null };
  private next = 0;
  /** The notes that are left, by path, once one was asked for out of turn. */
  private left: Map<string, (file: NoteFile) => Note | null> | null = null;

  constructor(texts: Iterator<KeptNotes, void, undefined>) {
    this.texts = texts;
  }

  /** The note that was read from this very file; null where anything differs. */
  note(file: NoteFile): Note | null {
    if (this.left === null && this.isNext(file.path)) {
      this.next += 1;
      return this.text.note(this.next - 1, file);
    }
    this.left ??= this.byPath();
    return this.left.get(file.path)?.(file) ?? null;
  }

  private isNext(path: string): boolean {
    return (
      (this.next < this.text.paths.length || this.turn()) && this.text.paths[this.next] === path
    );
  }

  /** Goes on to the next text; false where there is none. */
  private turn(): boolean {
    const { done, value } = this.texts.next();
    if (done === true) return false;
    this.text = value;
    this.next = 0;
    return true;
  }

  private byPath(): Map<string, (file: NoteFile) => Note | null> {
    const left = new Map<string, (file: NoteFile) => Note | null>();
    do {
      const { text } = this;
      for (let at = this.next; at < text.paths.length; at += 1) {
        left.set(String(text.paths[at]), (file) => text.note(at, file));
      }
    } while (this.turn());
    return left;
  }
}
