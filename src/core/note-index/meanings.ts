/** What links and names mean right now, looked up once for all lines that write the same, and who mentions what. */
import type { Mention } from "../model/entry";
import type { Note } from "../model/note";
import { eachLink } from "./goal-links";
import { keysOfMention, resolveLink, resolveName } from "./link-resolution";
import { fileNameKey, type Names } from "./names";
import { takeFrom } from "./path-sets";

/** Of a link or name that means one note: that note. */
export interface NoteMeaning extends MeaningBase {
  readonly note: Note;
  /** The list that holds only its path; one for all who need it. */
  readonly only: readonly string[];
}

/** Of a link or name that means none, or that could mean several. */
interface NoNoteMeaning extends MeaningBase {
  readonly note: null;
  readonly several: readonly string[];
}

interface MeaningBase {
  /** The notes that mention what its keys mention, key by key. */
  readonly mentioning: readonly string[][];
}

type Meaning = NoteMeaning | NoNoteMeaning;

/** The part of a mention that decides what it means. */
type Target = Pick<Mention, "target" | "byName">;

/** What meanings follow from. */
interface Around {
  readonly names: Names;
  readonly noteAt: (path: string) => Note | null;
  /** Whether a goal names the notes of this key. */
  readonly isNamedByGoal: (key: string) => boolean;
  /** Told how many records are looked at. */
  readonly touched: (records: number) => void;
}

// From another folder it is another note.
const fromItsPlace = /^\s*(?:$|\.)/;

/** The meanings of all links, as long as no note comes, changes or goes. */
export class Meanings {
  private readonly around: Around;
  private readonly ofLinks = new Map<string, Meaning>();
  private readonly ofNames = new Map<string, Meaning>();
  /** Notes by the keys that their links depend on. */
  private readonly mentions = new Map<string, string[]>();

  constructor(around: Around) {
    this.around = around;
  }

  /** What a mention in the note at `from` means. */
  of(mention: Target, from: string): Meaning {
    const { target, byName } = mention;
    this.around.touched(1);
    const known = byName ? this.ofNames : this.ofLinks;
    const meaning = known.get(target);
    if (meaning !== undefined) return meaning;
    const made = this.read(mention, from);
    if (byName || !fromItsPlace.test(target)) known.set(target, made);
    return made;
  }

  /** Whether Kith has a use for links to this note, so that an ambiguous one is worth telling. */
  matters(path: string): boolean {
    const note = this.around.noteAt(path);
    return (
      (note !== null && (note.contact !== null || note.goals.length > 0)) ||
      this.around.isNamedByGoal(fileNameKey(path))
    );
  }

  /** A note changed, so that links may mean something else. */
  forget(): void {
    if (this.ofLinks.size > 0) this.ofLinks.clear();
    if (this.ofNames.size > 0) this.ofNames.clear();
  }

  /** Enters what a note mentions now in place of what it did before; the answer is how many keys that touches. */
  mention(path: string, before: Note | undefined, now: Note | undefined): number {
    const were = keysIn(before);
    let touched = were.length;
    if (before !== undefined) {
      const are = keysIn(now);
      if (were.length === are.length && were.every((key, at) => key === are[at]))
        return 2 * touched;
      for (const key of were) takeFrom(this.listOf(key), path);
    }
    if (now === undefined) return touched;
    eachLink(now, (link) => {
      for (const list of this.of(link, path).mentioning) {
        // What one note mentions is entered at one go, so that it can only be the last.
        if (list[list.length - 1] === path) continue;
        list.push(path);
        touched += 1;
      }
    });
    return touched;
  }

  /** The notes that mention a key, as long as none changes. */
  mentioning(key: string): readonly string[] {
    return this.mentions.get(key) ?? [];
  }

  private read(mention: Target, from: string): Meaning {
    const { target, byName } = mention;
    const { names, noteAt } = this.around;
    const resolution = byName ? resolveName(target, names) : resolveLink(target, from, names);
    const mentioning = keysOfMention(mention).map((key) => this.listOf(key));
    const note = resolution.is === "note" ? noteAt(resolution.path) : null;
    return note === null
      ? { note, several: resolution.is === "ambiguous" ? resolution.paths : [], mentioning }
      : { note, only: [note.path], mentioning };
  }

  private listOf(key: string): string[] {
    const known = this.mentions.get(key);
    if (known !== undefined) return known;
    const list: string[] = [];
    this.mentions.set(key, list);
    return list;
  }
}

/** The keys that a note's links depend on (see `keysOfMention`), each once. */
function keysIn(note: Note | undefined): readonly string[] {
  const keys = new Set<string>();
  if (note !== undefined) {
    eachLink(note, (link) => {
      for (const key of keysOfMention(link)) keys.add(key);
    });
  }
  return [...keys];
}
