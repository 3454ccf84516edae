/** What an import would do: which notes it makes, which it adds to, which people it leaves or asks about. */
import { contactFolder } from "../edit/new-contact";
import { fileNameFrom, pathMistake } from "../edit/note-name";
import { type EditPlan, type NoteEdit, type NoteOutcome, refused } from "../edit/edit-plan";
import { message, type Told } from "../language/sayings";
import type { ContactNote } from "../model/contact";
import type { ProblemInNote } from "../model/problem";
import type { IndexView } from "../note-index/index-view";

import { folded, noteName } from "../parse/settings/folders";
import { readNote } from "../parse/read-note";
import { readNoteText } from "../parse/markdown/note-text";
import { type Addition, type AdditionRules, additionsTo, withAdditions } from "./contact-additions";
import type { ImportedPerson } from "./imported-person";
import { type Choice, type Match, matchPeople } from "./match-people";
import { personKey } from "./person-name";
import { personNote } from "./person-note";
import { finished, type Steps } from "./steps";

/** What is asked of the notes as they are. */
export interface ImportVault {
  readonly index: Pick<IndexView, "contacts" | "interactionsWith" | "settings">;
  /** Whether there is a note of this path, which is in lower case. */
  readonly isTaken: (foldedPath: string) => boolean;
  readonly textOf: (path: string) => string | null;
  /** Told now and then how many people are done. */
  readonly progress?: (done: number, of: number) => void;
}

/** What is to be done, all of it one act. */
export interface ImportPlan {
  readonly edit: EditPlan;
  readonly created: readonly { readonly path: string; readonly person: ImportedPerson }[];
  readonly changed: readonly { readonly path: string; readonly additions: readonly Addition[] }[];
  /** Notes that say all of it already. */
  readonly same: readonly string[];
  readonly asked: readonly Extract<Match, { readonly is: "asked" }>[];
  /** People that can't be taken over, by their line in the file. */
  readonly problems: readonly ProblemInNote[];
}

/** Progress is told after so many people. */
const peopleAStep = 50;

/** Works an import out in one go. Values that are there are kept; a second import of the same file changes nothing. */
export function importPlan(
  people: readonly ImportedPerson[],
  vault: ImportVault,
  choices: ReadonlyMap<number, Choice> = new Map(),
): ImportPlan {
  const matches = finished(matchPeople(people, vault.index.contacts(), choices));
  return finished(planSteps(matches, vault));
}

/** The notes whose texts a plan asks for. */
export function notesForPlan(matches: readonly Match[]): readonly string[] {
  return matches.flatMap((match) => (match.is === "known" ? [match.contact.path] : []));
}

/** The plan for people that were matched to the notes of the vault. */
export function* planSteps(matches: readonly Match[], vault: ImportVault): Steps<ImportPlan> {
  const planning = new Planning(vault);
  yield* planning.enter(matches);
  for (const [at, match] of matches.entries()) {
    if (at % peopleAStep === 0) vault.progress?.(at, matches.length);
    yield;
    planning.take(match);
  }
  const { notes, created, changed, same, asked, problems } = planning;
  const title: Told = ["importContacts", created.length + changed.length];
  return { edit: { title, notes }, created, changed, same, asked, problems };
}

class Planning {
  readonly notes: NoteEdit[] = [];
  readonly created: { path: string; person: ImportedPerson }[] = [];
  readonly changed: { path: string; additions: readonly Addition[] }[] = [];
  readonly same: string[] = [];
  readonly asked: Extract<Match, { readonly is: "asked" }>[] = [];
  readonly problems: ProblemInNote[] = [];
  private readonly vault: ImportVault;
  private readonly folder: string;
  private readonly nthOf = new Map<string, number>();
  private readonly made = new Set<string>();
  /** By each name and alias, how many answer to it: notes and people of the file. */
  private readonly owners = new Map<string, Set<string>>();

  constructor(vault: ImportVault) {
    this.vault = vault;
    this.folder = contactFolder(vault.index);
  }

  /** Who answers to which names, in the vault and in the file. */
  *enter(matches: readonly Match[]): Steps<void> {
    for (const { path, name, aliases } of this.vault.index.contacts()) {
      yield;
      for (const one of [name, ...aliases]) this.own(one, path);
    }
    for (const match of matches) {
      yield;
      const owner = ownerOf(match);
      for (const one of [match.person.name, ...match.person.aliases]) this.own(one, owner);
    }
  }

  take(match: Match): void {
    switch (match.is) {
      case "asked":
        this.asked.push(match);
        break;
      case "new":
        this.create(match);
        break;
      case "known":
        this.change(match.contact, match.person, ownerOf(match));
        break;
    }
  }

  private create(match: Match): void {
    const { person } = match;
    const { settings } = this.vault.index;
    const path = this.freePath(fileNameFrom(person.name));
    const text = personNote(person, noteName(path), settings, this.freeFor(ownerOf(match)));
    if (pathMistake(path) !== null || readNote(path, text, settings).contact === null) {
      this.tell(person.line, "import-name", ["importNoteName", person.name]);
      return;
    }
    this.made.add(folded(path));
    this.created.push({ path, person });
    this.notes.push({ path, on: () => ({ is: "create", text }) });
  }

  private change(contact: ContactNote, person: ImportedPerson, owner: string): void {
    const { path } = contact;
    const { index, textOf } = this.vault;
    const first = index.interactionsWith(path)[0]?.day ?? null;
    const last = contact.lastContact;
    const rules: AdditionRules = {
      settings: index.settings,
      name: contact.name,
      isFree: this.freeFor(owner),
      firstContact: first === null || (last !== null && last < first) ? last : first,
    };
    const additions = additionsTo(contact.properties, person, rules);
    if (additions.length === 0) {
      this.same.push(path);
      return;
    }
    const on = (text: string | null): NoteOutcome =>
      text === null
        ? refused(["noteGone", path])
        : withAdditions(text, additionsTo(readNoteText(text).properties, person, rules));
    const outcome = on(textOf(path));
    if (outcome.is === "refused") {
      this.tell(person.line, "import-note", ["importNoteLeft", path]);
      this.tell(person.line, "import-note", outcome.because);
      return;
    }
    this.changed.push({ path, additions });
    this.notes.push({ path, on });
  }

  /** The first free path of a name in the folder of contacts; counting goes on where it stopped for that name. */
  private freePath(name: string): string {
    const prefix = this.folder === "" ? "" : `${this.folder}/`;
    for (let nth = this.nthOf.get(folded(name)) ?? 1; ; nth += 1) {
      const path = `${prefix}${nth === 1 ? name : `${name} ${nth}`}.md`;
      if (this.made.has(folded(path)) || this.vault.isTaken(folded(path))) continue;
      this.nthOf.set(folded(name), nth + 1);
      return path;
    }
  }

  private own(name: string, owner: string): void {
    const key = personKey(name);
    const owners = this.owners.get(key);
    if (owners) owners.add(owner);
    else this.owners.set(key, new Set([owner]));
  }

  private freeFor(owner: string): (alias: string) => boolean {
    return (alias) => {
      const owners = this.owners.get(personKey(alias)) ?? new Set();
      return owners.size === 0 || (owners.size === 1 && owners.has(owner));
    };
  }

  private tell(line: number, code: string, told: Told): void {
    const said = typeof told === "string" ? { message: told } : message(told);
    this.problems.push({ line, column: 1, severity: "warning", code, ...said, fix: null });
  }
}

/** Who answers to a person's names: their note, or the line of the file until they have one. */
function ownerOf(match: Match): string {
  return match.is === "known" ? match.contact.path : `line ${match.person.line}`;
}
