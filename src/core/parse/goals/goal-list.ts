/** What a goal list tells: a goal for each of its top-level list items (section 3.1, R124). */
import { message } from "../../language/sayings";
import type { CadenceReading } from "../../dates/cadences/cadence";
import type { Calendar } from "../../dates/calendar";
import { findCadence } from "../../dates/cadences/find-cadence";
import type { TitleWords } from "../../language/language";
import type { Goal, GoalStatus } from "../../model/goal";
import type { NoteLine, NoteText, Properties, Property } from "../../model/note-text";
import type { ProblemInNote } from "../../model/problem";
import type { Settings } from "../../model/settings";
import { folded } from "../settings/folders";
import { goalFrom, type HeadingWords } from "./goal";
import { goalHeadings } from "./goal-headings";
import { readGoalProperties } from "./goal-properties";
import { type GoalTitle, readGoalTitle } from "./goal-title";
import { milestonesOf, notesOf } from "./milestones";
import { type OurProperties, ourProperties } from "../frontmatter/properties";
import { anchorOf, createdOf, plainDay } from "../frontmatter/property-days";
import { shownText, titleEnd, titleSource } from "./title-text";

/** The goals of a list and what could not be read of them. */
export interface GoalListReading {
  readonly goals: readonly Goal[];
  readonly problems: readonly ProblemInNote[];
}

/** Nobody means more goals than this; the items after them are left alone, with a problem. */
const mostItems = 2000;

/**
 * Reads a goal list. An item is a goal when it or a heading above it has a cadence, when it carries a date or a
 * milestone, or when the heading right above it says "goals"; any other text is left alone.
 */
export function readGoalList(
  path: string,
  note: NoteText,
  settings: Settings,
  rows: readonly TitleWords[],
): GoalListReading {
  const problems: ProblemInNote[] = [];
  const { calendar } = settings;
  const own = ourProperties(note.properties, settings);
  const days = { created: createdOf(own, calendar), start: plainDay(own.find("start"), calendar) };
  const headings = goalHeadings(anchorOf(own, calendar), calendar, rows, problems);
  const idOf = idGiver(path);
  const goals: Goal[] = [];
  let items = 0;
  for (const [index, line] of note.lines.entries()) {
    if (line.kith) continue;
    if (line.form === "heading") headings.pass(line);
    if (line.form !== "item" || line.parent !== null) continue;
    const source = titleSource(line);
    const end = titleEnd(source);
    const title = shownText(source.slice(0, end));
    if (title === "") continue;
    items += 1;
    if (items > mostItems) {
      problems.push(tooManyItems(line));
      break;
    }
    const children = descendantsOf(note.lines, index);
    const raw = fieldsOf([line, ...children]);
    const fields = ourProperties(raw, settings);
    const heading = headings.current();
    const words = wordsOf(line, { source, end }, heading, settings.calendar, rows);
    const milestones = milestonesOf(children);
    if (!isGoal(words, fields, heading, milestones.length)) continue;
    if (heading.hasDeadline) headings.reportOnce();
    const goal = goalFrom(
      {
        id: idOf(title),
        path,
        line: line.line,
        titleLine: line.line,
        column: line.column,
        title,
        words,
        properties: readGoalProperties(fields, days, calendar, rows, problems),
        raw,
        heading,
        milestones,
        notes: [...afterTitle(source, end), ...notesOf(children)],
        isBroken: false,
        boxStatus: boxStatus(line),
      },
      calendar,
      problems,
    );
    goals.push(goal);
  }
  return { goals, problems };
}

function isGoal(
  words: GoalTitle,
  fields: OurProperties,
  heading: HeadingWords,
  milestones: number,
): boolean {
  const carriesCadence =
    words.cadence ?? words.length ?? fields.find("cadence") ?? fields.find("for");
  const carriesDate =
    words.deadline ?? words.start ?? fields.find("deadline") ?? fields.find("start");
  const isGoverned = heading.cadence !== null || heading.hasDeadline || heading.saysGoals;
  return carriesCadence !== null || carriesDate !== null || milestones > 0 || isGoverned;
}

function tooManyItems(line: NoteLine): ProblemInNote {
  const { line: at, column } = line;
  return {
    line: at,
    column,
    severity: "warning",
    code: "goals-too-many",
    ...message(["tooManyGoals", mostItems]),
    fix: null,
  };
}

/**
 * What the title says. Behind the separator may stand a cadence alone, or, where the heading gives none that starts
 * again, the days of the goal; other words there are notes.
 */
function wordsOf(
  line: NoteLine,
  { source, end }: { readonly source: string; readonly end: number },
  heading: HeadingWords,
  calendar: Calendar,
  rows: readonly TitleWords[],
): GoalTitle {
  const words = readGoalTitle(source.slice(0, end), calendar, rows);
  const marked = dayAfterEmoji(line.source, /📅|📆|🗓|⏳/u);
  const starting = dayAfterEmoji(line.source, /🛫/u);
  const behind = source.slice(end).replace(/^[\s:–—-]+/, "");
  const cadence = words.cadence ?? cadenceAlone(behind, calendar);
  const startsAgain =
    (cadence ?? heading.cadence ?? { cadence: { unit: "once" } }).cadence.unit !== "once";
  const rest = startsAgain ? null : readGoalTitle(behind, calendar, []);
  return {
    ...words,
    cadence,
    start: starting ?? words.start ?? rest?.start ?? null,
    deadline: marked ?? words.deadline ?? rest?.deadline ?? null,
  };
}

/** The cadence that a text is from its beginning to its end, or null. */
function cadenceAlone(text: string, calendar: Calendar): CadenceReading | null {
  const found = text === "" ? null : findCadence(text, calendar);
  if (!found || text.slice(found.from, found.to).trim() !== text.trim()) return null;
  return { cadence: found.cadence, target: found.target, time: found.time };
}

function dayAfterEmoji(source: string, emoji: RegExp): GoalTitle["deadline"] {
  const at = source.search(emoji);
  const [, phrase] =
    /^.{1,3}?\s{0,3}(\d{4}-\d{2}-\d{2})/su.exec(at < 0 ? "" : source.slice(at, at + 20)) ?? [];
  return phrase === undefined ? null : { phrase, isMarked: true, isNear: false };
}

/** A ticked item is done for good; a cancelled or wholly struck-through one is dropped. */
function boxStatus(line: NoteLine): GoalStatus | null {
  if (line.task === "x" || line.task === "X") return "done";
  return line.task === "-" || /^\s*~~[^~]+~~\s*$/.test(line.source) ? "dropped" : null;
}

function afterTitle(source: string, end: number): readonly string[] {
  const text = shownText(source.slice(end).replace(/^\s*[:–—-]\s/, ""));
  return text === "" ? [] : [text];
}

/** The lines nested in an item, at any depth; they follow it in the note. */
function descendantsOf(lines: readonly NoteLine[], index: number): readonly NoteLine[] {
  const within = new Set([index]);
  const found: NoteLine[] = [];
  for (let at = index + 1; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line || line.parent === null || !within.has(line.parent)) break;
    within.add(at);
    found.push(line);
  }
  return found;
}

/** The fields of an item and of what is nested in it, as properties with the place of their values. */
function fieldsOf(lines: readonly NoteLine[]): Properties {
  const properties = new Map<string, Property>();
  for (const line of lines) {
    for (const { name, value, from } of line.fields) {
      const before = line.source.slice(0, from);
      const breaks = before.split("\n");
      const column = breaks.length > 1 ? (breaks.at(-1)?.length ?? 0) + 1 : line.column + from;
      const inside = line.source.slice(from).indexOf(value, name.length);
      const key = properties.has(name) ? `${name} ` : name;
      properties.set(key, {
        name,
        value,
        line: line.line + breaks.length - 1,
        column: column + Math.max(inside, 0),
      });
    }
  }
  return properties;
}

/** Gives each title its id, `path#Title`, `path#Title (2)` for the second of that title (R93). */
function idGiver(path: string): (title: string) => string {
  const taken = new Set<string>();
  const lastNth = new Map<string, number>();
  return (title) => {
    let nth = lastNth.get(folded(title)) ?? 1;
    let id = nth === 1 ? title : `${title} (${nth})`;
    while (taken.has(folded(id))) {
      nth += 1;
      id = `${title} (${nth})`;
    }
    lastNth.set(folded(title), nth);
    taken.add(folded(id));
    return `${path.replaceAll("#", "%23")}#${id}`;
  };
}
