/** What a note is to Kith and everything it says: the one door from a note's text to what the index keeps. */
import { message } from "../language/sayings";
import { languageFor } from "../language/index";
import type { ContactNote } from "../model/contact";
import type { Entry } from "../model/entry";
import type { Goal } from "../model/goal";
import type { Note, OwnWords } from "../model/note";
import type { NoteText } from "../model/note-text";
import type { Plan } from "../model/plan";
import type { ProblemInNote } from "../model/problem";
import type { Settings } from "../model/settings";
import { brokenYamlMatters } from "./frontmatter/broken-frontmatter";
import { type Classification, classify, mayMatter, nothing } from "./classify";
import { readContact } from "./contact-note";
import { frontmatterRange } from "./frontmatter/frontmatter";
import { frontmatterBroken } from "./frontmatter/frontmatter-problem";
import { readGoalList } from "./goals/goal-list";
import { readGoalNote } from "./goals/goal-note";
import { readNoteText } from "./markdown/note-text";
import { readOwnWords } from "./own-words";
import { readLines } from "./markdown/read-lines";
import { folded } from "./settings/folders";
import type { ReadingContext } from "./reading-context";

/** Larger notes are skipped with the problem `note-too-large` (R81); in UTF-16 units, of which 10 MB hold at most so many. */
const mostUnits = 10 * 1024 * 1024;

/** What a note's body adds to what its frontmatter tells. */
interface BodyReading {
  readonly goals: readonly Goal[];
  readonly contact: ContactNote | null;
  readonly entries: readonly Entry[];
  readonly plans: readonly Plan[];
  readonly ownWords: OwnWords | null;
  readonly problems: readonly ProblemInNote[];
}

/**
 * Reads one note by the settings; never throws. A note that is nothing to Kith costs a look at its path and its
 * frontmatter and for an open task with a link, and keeps its aliases and tags, for links to it, and such tasks.
 */
export function readNote(path: string, text: string, settings: Settings): Note {
  if (text.length > mostUnits) return noteOf(path, nothing(true), emptyText, emptyBody, [tooLarge]);
  const isDecided = mayMatter(path, settings) === "always";
  const head = isDecided ? null : readHead(text);
  const guess = head && classify(path, head, settings);
  if (head && guess?.is === null) {
    const problems = frontmatterProblems(path, text, head, guess, settings);
    const tasks =
      guess.leftOut || !hasLinkingTask(text) ? emptyBody : readTasks(path, text, settings);
    return noteOf(path, guess, head, tasks, problems);
  }
  const note = readNoteText(text);
  const found = guess ?? classify(path, note, settings);
  const problems = frontmatterProblems(path, text, note, found, settings);
  return noteOf(path, found, note, readBody(path, text, note, found, settings), problems);
}

/** Whether a task that is still to be done seems to hold a link; most notes are asked for no more than this. */
function hasLinkingTask(text: string): boolean {
  return ["[ ]", "[/]"].some((box) => {
    let at = text.indexOf(box);
    while (at !== -1) {
      const end = text.indexOf("\n", at);
      const line = text.slice(text.lastIndexOf("\n", at) + 1, end === -1 ? text.length : end);
      if (linkingTask.test(line)) return true;
      at = end === -1 ? -1 : text.indexOf(box, end);
    }
    return false;
  });
}

/** A line with the box of a task that is still to be done and a link, or little else. */
const linkingTask = /^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]+\[[ /]\][ \t].*?(?:\[\[|\]\()/m;

/** The tasks with links of a note that is nothing else to Kith: plans where they link a contact, which the index knows. */
function readTasks(path: string, text: string, settings: Settings): BodyReading {
  const language = languageFor(settings.language);
  const context = { path, day: null, sort: null, settings, language, readsOwnWords: false };
  const { plans, problems } = readLines(readNoteText(text), context);
  const linking = plans.filter(({ mentions }) => mentions.length > 0);
  const lines = new Set(linking.map(({ line }) => line));
  return { ...emptyBody, plans: linking, problems: problems.filter(({ line }) => lines.has(line)) };
}

/** Whether nothing of a note is read: a template, in a folder that is ignored, a copy of a sync, or `kith: ignore`. */
export function isLeftOut(path: string, text: string, settings: Settings): boolean {
  return mayMatter(path, settings) === "never" || classify(path, readHead(text), settings).leftOut;
}

/** A note of which nothing is known but that it is there. */
export function emptyNote(path: string): Note {
  return noteOf(path, nothing(true), emptyText, emptyBody, []);
}

function readBody(
  path: string,
  text: string,
  note: NoteText,
  { is, day, daily }: Classification,
  settings: Settings,
): BodyReading {
  if (is === null) return emptyBody;
  const language = languageFor(settings.language);
  const { titleWords } = language;
  const sort = is === "journal" || is === "contact" ? is : null;
  const context: ReadingContext = { path, day, sort, settings, language, readsOwnWords: daily };
  const { entries, plans, problems: planned } = readLines(note, context);
  const body = { ...emptyBody, plans, entries, problems: planned };
  switch (is) {
    case "journal":
      return { ...body, ownWords: readOwnWords(text, note, context) };
    case "contact": {
      const { contact, problems } = readContact(path, note, settings);
      return { ...body, contact, problems: [...planned, ...problems] };
    }
    case "goal": {
      const { goal, problems } = readGoalNote(path, note, settings, titleWords);
      return { ...body, goals: [goal], problems: [...planned, ...problems] };
    }
    case "goals": {
      const { goals, problems } = readGoalList(path, note, settings, titleWords);
      // An item with a box is the goal itself, not a plan besides.
      const lines = new Set(goals.map(({ line }) => line));
      const isOther = ({ line }: { readonly line: number }): boolean => !lines.has(line);
      return {
        ...body,
        goals,
        plans: plans.filter(isOther),
        problems: [...planned.filter(isOther), ...problems],
      };
    }
  }
}

function noteOf(
  path: string,
  found: Classification,
  note: NoteText,
  body: BodyReading,
  problems: readonly ProblemInNote[],
): Note {
  const all = [...problems, ...found.problems, ...body.problems];
  return {
    path,
    is: found.is,
    aliases: note.aliases,
    tags: [...new Set(note.frontmatterTags.map((tag) => folded(tag)))],
    day: found.day,
    daily: found.daily,
    ownWords: body.ownWords,
    goals: body.goals,
    contact: body.contact,
    entries: body.entries,
    plans: body.plans,
    problems: all.sort((a, b) => a.line - b.line || a.column - b.column),
  };
}

/** The part of a note that decides whether it matters: its frontmatter, or a first line that was meant as one. */
function readHead(text: string): NoteText {
  if (!text.startsWith("---", text.startsWith("\uFEFF") ? 1 : 0)) return emptyText;
  const range = frontmatterRange(text);
  return readNoteText(text.slice(0, range?.end ?? 1000));
}

/** Broken YAML is an error in a note that matters, or would by what can still be made out of it; elsewhere a hint (R125). */
function frontmatterProblems(
  path: string,
  text: string,
  note: NoteText,
  found: Classification,
  settings: Settings,
): readonly ProblemInNote[] {
  return note.problems.map((problem) => {
    if (problem.code !== frontmatterBroken) return problem;
    const matters = found.is !== null || brokenYamlMatters(path, text, settings);
    return { ...problem, severity: matters ? "error" : "hint" };
  });
}

const emptyBody: BodyReading = {
  goals: [],
  contact: null,
  entries: [],
  plans: [],
  ownWords: null,
  problems: [],
};

const emptyText: NoteText = {
  properties: new Map(),
  frontmatterTags: [],
  aliases: [],
  lines: [],
  ignored: [],
  lineCount: 1,
  problems: [],
};

const tooLarge: ProblemInNote = {
  line: 1,
  column: 1,
  severity: "warning",
  code: "note-too-large",
  ...message(["noteTooLarge"]),
  fix: null,
};
