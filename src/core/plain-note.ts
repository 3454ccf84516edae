/** A note as plain values that JSON carries without loss: how what was read of it is kept between starts. */
import type { Day } from "./dates/day";
import type { ContactNote } from "./model/contact";
import type { Entry, Mention, Stance } from "./model/entry";
import type { Goal } from "./model/goal";
import { type Kind, kinds } from "./model/kind";
import type { Note, NoteSort, OwnWords } from "./model/note";
import type { Property, PropertyValue } from "./model/note-text";
import type { Plan, PlanState } from "./model/plan";
import type { ProblemInNote } from "./model/problem";
import { leadingCount } from "./note-index/ordered-keys";

/** Rises with every change of the values below and of the texts they are kept in, so that no reader takes the ones for the others. */
export const plainForm = 5;

/** The stance, whether it is a plain name and how far below it stands, as one number; subpath and text only where they say more. */
type PlainMention = readonly [
  target: string,
  column: number,
  signs: number,
  kind: number,
  text?: string,
  subpath?: string,
];

/** The day is 0 where it is the note's. */
type PlainEntry = readonly [
  line: number,
  column: number,
  signs: number,
  text: string,
  kind: number,
  day: Day | 0,
  mentions: readonly PlainMention[],
  tags?: readonly string[],
  tagKind?: number,
];

/** The source is 0 where it is the text of the entry of the same line, a day 0 where there is none. */
type PlainPlan = readonly [
  line: number,
  column: number,
  signs: number,
  text: string,
  source: string | 0,
  mentions: readonly PlainMention[],
  when: string,
  ordinal: number,
  written: Day | 0,
  day: Day | 0,
  time: Plan["time"] | 0,
  doneOn: Day | 0,
];

/** Without its map of properties, which JSON doesn't carry. */
type Plain<Kept extends ContactNote | Goal> = Omit<Kept, "properties"> & {
  readonly properties: readonly (readonly [string, Property])[];
};

/** A note but for its path; what is missing at the end is empty. */
export type PlainNote = readonly [
  signs: number,
  aliases?: readonly string[],
  tags?: readonly string[],
  problems?: readonly ProblemInNote[],
  day?: Day | 0,
  ownWords?: readonly [number, number, string] | 0,
  entries?: readonly PlainEntry[],
  plans?: readonly PlainPlan[],
  goals?: readonly Plain<Goal>[],
  contact?: Plain<ContactNote> | 0,
];

const none: readonly never[] = [];
const sorts: readonly NoteSort[] = ["goal", "goals", "contact", "journal"];
const stances: readonly Stance[] = ["reports", "means", "denies"];
const forms: readonly Entry["form"][] = [
  "item",
  "paragraph",
  "heading",
  "row",
  "callout",
  "property",
];
const states: readonly PlanState[] = ["open", "done", "cancelled"];

/** The note as plain values; null where they could not carry what it holds (numbers that JSON does not know). */
export function plainNote(note: Note): PlainNote | null {
  const { contact, ownWords } = note;
  const kept = contact === null ? note.goals : [...note.goals, contact];
  if (!kept.every(({ properties }) => [...properties.values()].every(({ value }) => isJson(value))))
    return null;
  const texts = new Map<number, string>();
  const plain: PlainNote = [
    (note.is === null ? 0 : sorts.indexOf(note.is) + 1) | (note.daily ? 8 : 0),
    note.aliases,
    note.tags,
    note.problems,
    note.day ?? 0,
    ownWords === null ? 0 : [ownWords.line, ownWords.column, ownWords.text],
    note.entries.map((entry) => {
      texts.set(entry.line, entry.text);
      return plainEntry(entry, note.day);
    }),
    note.plans.map((plan) => plainPlan(plan, texts.get(plan.line))),
    note.goals.map((goal) => ({ ...goal, properties: [...goal.properties] })),
    contact === null ? 0 : { ...contact, properties: [...contact.properties] },
  ];
  let end: number = plain.length;
  while (end > 1 && isEmpty(plain[end - 1])) end -= 1;
  return plain.slice(0, end) as unknown as PlainNote;
}

/**
 * The note of plain values, which must be `plainNote`'s. All is as it was but for the entries' `because`, which only
 * an explanation needs, and that reads the note itself.
 */
export function noteFromPlain(path: string, plain: PlainNote): Note {
  const [signs, aliases, tags, problems, day, ownWords, entries, plans, goals, contact] = plain;
  const noteDay = day === 0 || day === undefined ? null : day;
  const read = listOf(entries, (entry) => entryFrom(entry, noteDay));
  return {
    path,
    is: sorts[(signs & 7) - 1] ?? null,
    aliases: shared(aliases),
    tags: shared(tags),
    day: noteDay,
    daily: (signs & 8) !== 0,
    ownWords: ownWords === 0 || ownWords === undefined ? null : wordsFrom(ownWords),
    goals: listOf(goals, (goal) => ({ ...goal, properties: new Map(goal.properties) })),
    contact:
      contact === 0 || contact === undefined
        ? null
        : { ...contact, properties: new Map(contact.properties) },
    entries: read,
    plans: listOf(plans, (plan) => planFrom(plan, read)),
    problems: shared(problems),
  };
}

/** The note without what the index has no use for, and without holding on to the text that it was read from. */
export function leanNote(note: Note): Note {
  const plain = plainNote(note);
  return plain === null ? note : noteFromPlain(note.path, copyOf(plain));
}

function copyOf(plain: PlainNote): PlainNote {
  return JSON.parse(JSON.stringify(plain)) as PlainNote;
}

function plainEntry(entry: Entry, noteDay: Day | null): PlainEntry {
  const signs =
    forms.indexOf(entry.form) |
    (entry.happened ? 8 : 0) |
    (entry.checkIn ? 16 : 0) |
    (entry.ownContact ? 32 : 0);
  const start = [
    entry.line,
    entry.column,
    signs,
    entry.text,
    kinds.indexOf(entry.kind),
    entry.day === noteDay ? 0 : entry.day,
    entry.mentions.map(plainMention),
  ] as const;
  if (entry.tagKind !== null) return [...start, entry.tags, kinds.indexOf(entry.tagKind)];
  return entry.tags.length === 0 ? start : [...start, entry.tags];
}

function entryFrom(plain: PlainEntry, noteDay: Day | null): Entry {
  const [line, column, signs, text, kind, day, mentions, tags, tagKind] = plain;
  return {
    line,
    column,
    form: forms[signs & 7] ?? "paragraph",
    text,
    day: day === 0 && noteDay !== null ? noteDay : (day as Day),
    tags: shared(tags),
    tagKind: tagKind === undefined ? null : kindOf(tagKind),
    kind: kindOf(kind),
    mentions: listOf(mentions, mentionFrom),
    happened: (signs & 8) !== 0,
    checkIn: (signs & 16) !== 0,
    ownContact: (signs & 32) !== 0,
    because: none,
  };
}

function plainMention(mention: Mention): PlainMention {
  const { target, subpath, text, column } = mention;
  const signs = stances.indexOf(mention.stance) | (mention.byName ? 4 : 0) | (mention.below << 3);
  const start = [target, column, signs, kinds.indexOf(mention.kind)] as const;
  if (subpath !== "") return [...start, text, subpath];
  return text === target ? start : [...start, text];
}

function mentionFrom(plain: PlainMention): Mention {
  const [written, column, signs, kind, text, subpath] = plain;
  const target = sharedName(written);
  return {
    target,
    subpath: subpath ?? "",
    text: text ?? target,
    byName: (signs & 4) !== 0,
    stance: stances[signs & 3] ?? "reports",
    kind: kindOf(kind),
    below: signs >> 3,
    column,
  };
}

/** The same few names are mentioned all over a vault; each is held in memory once. */
const names = new Map<string, string>();
const mostNames = 5_000;

function sharedName(name: string): string {
  const known = names.get(name);
  if (known !== undefined) return known;
  if (names.size >= mostNames) names.clear();
  names.set(name, name);
  return name;
}

function plainPlan(plan: Plan, entryText: string | undefined): PlainPlan {
  return [
    plan.line,
    plan.column,
    states.indexOf(plan.state) | (plan.form === "task" ? 4 : 0),
    plan.text,
    plan.source === entryText ? 0 : plan.source,
    plan.mentions.map(plainMention),
    plan.when,
    plan.ordinal,
    plan.written ?? 0,
    plan.day ?? 0,
    plan.time ?? 0,
    plan.doneOn ?? 0,
  ];
}

function planFrom(plain: PlainPlan, entries: readonly Entry[]): Plan {
  const [line, column, signs, text, source, mentions, when, ordinal, written, day, time, doneOn] =
    plain;
  return {
    form: (signs & 4) !== 0 ? "task" : "intent",
    line,
    column,
    source: source === 0 ? textAt(entries, line) : source,
    text,
    written: written === 0 ? null : written,
    day: day === 0 ? null : day,
    time: time === 0 ? null : time,
    state: states[signs & 3] ?? "open",
    doneOn: doneOn === 0 ? null : doneOn,
    mentions: listOf(mentions, mentionFrom),
    when,
    ordinal,
  };
}

/** The text of the last entry of a line; entries are in the order of their lines. */
function textAt(entries: readonly Entry[], line: number): string {
  return entries[leadingCount(entries, (entry) => entry.line <= line) - 1]?.text ?? "";
}

function wordsFrom([line, column, text]: readonly [number, number, string]): OwnWords {
  return { line, column, text };
}

function kindOf(index: number): Kind {
  return kinds[index] ?? "other";
}

function listOf<Plain, Item>(
  plain: readonly Plain[] | undefined,
  read: (plain: Plain) => Item,
): readonly Item[] {
  return plain === undefined || plain.length === 0 ? none : plain.map(read);
}

function shared<Item>(list: readonly Item[] | undefined): readonly Item[] {
  return list === undefined || list.length === 0 ? none : list;
}

function isEmpty(part: PlainNote[number]): boolean {
  return part === 0 || part === undefined || (Array.isArray(part) && part.length === 0);
}

function isJson(value: PropertyValue): boolean {
  if (typeof value === "number") return Number.isFinite(value) && !Object.is(value, -0);
  if (typeof value !== "object" || value === null) return true;
  return Object.values(value).every((part: PropertyValue) => isJson(part));
}
