/** Which notes answer to a name: by file name, and by alias. */
import type { Note } from "../model/note";
import { lastSegment, nameKey, withoutExtension } from "./name-key";
import { PathSets } from "./path-sets";

/** The part of a note that decides what it is called. */
type NamedNote = Pick<Note, "path" | "aliases">;

/** The names of all notes of the vault, whatever else they are. */
export interface Names {
  /** Paths of the notes whose file name has this key, in no particular order. */
  readonly byFileName: (key: string) => readonly string[];
  /** Paths of the notes that have an alias with this key, in no particular order. */
  readonly byAlias: (key: string) => readonly string[];
}

/** Names that follow the notes. */
export class NameTable implements Names {
  private readonly fileNames = new PathSets();
  private readonly aliases = new PathSets();

  /** Enters a note's names; the note must not be in it. */
  add(note: NamedNote): void {
    this.fileNames.add(fileNameKey(note.path), note.path);
    for (const key of aliasKeys(note)) this.aliases.add(key, note.path);
  }

  /** Takes out a note's names, which must be those it was entered with. */
  delete(note: NamedNote): void {
    this.fileNames.delete(fileNameKey(note.path), note.path);
    for (const key of aliasKeys(note)) this.aliases.delete(key, note.path);
  }

  readonly byFileName = (key: string): readonly string[] => this.fileNames.of(key);
  readonly byAlias = (key: string): readonly string[] => this.aliases.of(key);
}

/** The keys under which a mention can mean this note: its file name's and its aliases', each once. */
export function keysOfNote(note: NamedNote): ReadonlySet<string> {
  return new Set([fileNameKey(note.path), ...aliasKeys(note)]);
}

/** The key of a note's file name, without folder and `.md`. */
export function fileNameKey(path: string): string {
  // As `pathKey`, of what holds no folder.
  return withoutExtension(nameKey(lastSegment(path))).trimEnd();
}

/** Of each alias that has one, each once. */
function aliasKeys({ aliases }: NamedNote): Iterable<string> {
  if (aliases.length === 0) return aliases;
  const keys = new Set(aliases.map(nameKey));
  keys.delete("");
  return keys;
}
