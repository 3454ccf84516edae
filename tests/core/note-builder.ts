/** Note records for tests, made without any parsing: name what matters, the rest is as plain as can be. */
import type { ContactNote } from "../../src/core/model/contact";
import type { CountTerm } from "../../src/core/model/counts";
import type { Entry, Mention } from "../../src/core/model/entry";
import type { Goal } from "../../src/core/model/goal";
import type { Note } from "../../src/core/model/note";
import type { Plan } from "../../src/core/model/plan";
import type { ProblemInNote } from "../../src/core/model/problem";
import type { Settings } from "../../src/core/model/settings";
import { aDay as day } from "./dates/a-calendar";
import { settingsOf } from "./settings-of";

export { day };

/** A note that is nothing to Kith. */
export function aNote(path: string, parts: Partial<Note> = {}): Note {
  return {
    path,
    is: null,
    aliases: [],
    tags: [],
    day: null,
    daily: false,
    ownWords: null,
    goals: [],
    contact: null,
    entries: [],
    plans: [],
    problems: [],
    ...parts,
  };
}

/** A contact's note. */
export function aContact(
  path: string,
  parts: Partial<Omit<Note, "contact">> & { readonly contact?: Partial<ContactNote> } = {},
): Note {
  const aliases = parts.aliases ?? [];
  const contact: ContactNote = {
    path,
    name: path.slice(path.lastIndexOf("/") + 1).replace(/\.md$/, ""),
    aliases,
    circle: null,
    tags: [],
    cadence: null,
    dormantAfter: null,
    met: null,
    lastContact: null,
    birthday: null,
    company: null,
    emails: [],
    phones: [],
    paused: false,
    snoozeUntil: null,
    properties: new Map(),
    links: [],
    ...parts.contact,
  };
  return aNote(path, { is: "contact", ...parts, contact });
}

/** A daily note of a day, `Journal/2026-11-18.md`, with these entries. */
export function aJournalNote(
  date: string,
  entries: readonly Entry[] = [],
  parts: Partial<Note> = {},
): Note {
  const dated = entries.map((entry) =>
    entry.day === undated ? { ...entry, day: day(date) } : entry,
  );
  return aNote(parts.path ?? `Journal/${date}.md`, {
    is: "journal",
    day: day(date),
    daily: true,
    ownWords: entries.length === 0 ? null : { line: 1, column: 1, text: entries[0]?.text ?? "" },
    entries: dated,
    ...parts,
  });
}

const undated = day("0001-01-01");

/** An entry that reports; without a day it takes that of the journal note it is put in. */
export function anEntry(
  line: number,
  mentions: readonly (Mention | string)[],
  parts: Partial<Entry> = {},
): Entry {
  const links = mentions.map((mention, at) =>
    typeof mention === "string" ? aMention(mention, { column: 3 + at * 20 }) : mention,
  );
  return {
    line,
    column: 3,
    form: "item",
    text: `Called ${links.map(({ target }) => `[[${target}]]`).join(" and ")}`,
    day: undated,
    tags: [],
    tagKind: null,
    kind: "call",
    mentions: links,
    happened: true,
    checkIn: false,
    ownContact: false,
    because: [["reasonWords", "called"]],
    ...parts,
  };
}

/** A link whose clause reports a call. */
export function aMention(target: string, parts: Partial<Mention> = {}): Mention {
  return {
    target,
    subpath: "",
    text: target,
    byName: false,
    stance: "reports",
    kind: "call",
    below: 0,
    column: 3,
    ...parts,
  };
}

/** An open plan without a when. */
export function aPlan(line: number, mentions: readonly string[], parts: Partial<Plan> = {}): Plan {
  return {
    form: "task",
    line,
    column: 3,
    source: `Call ${mentions.join(", ")}`,
    text: `Call ${mentions.join(", ")}`,
    written: null,
    day: null,
    time: null,
    state: "open",
    doneOn: null,
    mentions: mentions.map((target) => aMention(target, { stance: "means" })),
    when: "",
    ordinal: 1,
    ...parts,
  };
}

/** A weekly goal that counts check-ins, or the terms given. */
export function aGoal(
  id: string,
  parts: Partial<Goal> = {},
  terms: readonly CountTerm[] = [{ is: "check-ins" }],
): Goal {
  const [path = id, title = "A goal"] = id.split("#");
  return {
    id,
    path,
    line: 1,
    title,
    cadence: { unit: "week", every: 1, on: null },
    time: null,
    target: 1,
    revisions: [],
    counts: { terms, filters: [] },
    inferred: [],
    remind: [],
    start: null,
    created: null,
    deadline: null,
    length: null,
    status: "active",
    paused: [],
    grace: 0,
    partner: null,
    milestones: [],
    notes: [],
    properties: new Map(),
    ...parts,
  };
}

/** A goal note with one goal. */
export function aGoalNote(
  path: string,
  goal: Partial<Goal> = {},
  terms?: readonly CountTerm[],
): Note {
  return aNote(path, { is: "goal", goals: [aGoal(path, goal, terms)] });
}

/** A goal list with these titles, one a line. */
export function aGoalList(path: string, titles: readonly string[]): Note {
  const goals = titles.map((title, at) => aGoal(`${path}#${title}`, { line: at + 2 }));
  return aNote(path, { is: "goals", goals });
}

/** A problem of the note at a line. */
export function aProblem(line: number, code: string): ProblemInNote {
  return { line, column: 1, severity: "hint", code, message: code, fix: null };
}

/** Settings as they are without any of the user's own. */
export function someSettings(parts: Partial<Settings> = {}): Settings {
  return { ...settingsOf({}, { dailyNotes: { folder: "Journal" } }), ...parts };
}
