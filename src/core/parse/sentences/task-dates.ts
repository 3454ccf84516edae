/** Which dates a line holds in the notations of other plugins: `📅 2026-12-01`, `due:: 2026-12-01`, `@2026-12-01 09:00`. */
import { type ClockTime, type Day, toClockTime, toDay } from "../../dates/day";
import type { NoteLine } from "../../model/note-text";

/**
 * What a notation tells, in the order in which they decide when a plan is (R29);
 * `done` is when a task was ticked, `other` (start, created, cancelled) is never a when.
 */
export type Notation = "scheduled" | "due" | "at" | "parenthesis" | "done" | "other";

/** A date in one of the notations. */
export interface TaskDate {
  readonly is: Notation;
  /** Null where the calendar has no such day. */
  readonly day: Day | null;
  readonly time: ClockTime | null;
  /** Offsets in the line's source. */
  readonly from: number;
  readonly to: number;
}

const signs: ReadonlyMap<string, Notation> = new Map([
  ["⏳", "scheduled"],
  ["⌛", "scheduled"],
  ["📅", "due"],
  ["📆", "due"],
  ["🗓", "due"],
  ["⏰", "at"],
  ["✅", "done"],
  ["🛫", "other"],
  ["➕", "other"],
  ["❌", "other"],
]);
const fieldNotations: ReadonlyMap<string, Notation> = new Map([
  ["scheduled", "scheduled"],
  ["due", "due"],
  ["completion", "done"],
  ["completed", "done"],
  ["done", "done"],
  ["start", "other"],
  ["created", "other"],
  ["cancelled", "other"],
]);
const notation =
  /([⏳⌛📅📆🗓⏰✅🛫➕❌])\uFE0F?[ \t]{0,9}\[{0,2}(\d{4}-\d\d-\d\d)\]{0,2}(?:(?:[ \t]{1,9}|T)(\d{1,2}:\d\d))?|@[[{]{0,2}(\d{4}-\d\d-\d\d)[\]}]{0,2}(?:(?:[ \t]{1,9}@{0,2}\{?|T)(\d{1,2}:\d\d)\}?)?|\((\d{4}-\d\d-\d\d)(?:(?:[ \t]{1,9}|T)(\d{1,2}:\d\d))?\)/gu;
const inField = /^\[{0,2}(\d{4}-\d\d-\d\d)\]{0,2}(?:[ T]+(\d{1,2}:\d\d))?/;
const hint = /[⏳⌛📅📆🗓⏰✅🛫➕❌@(]/u;

type DatedLine = Pick<NoteLine, "source" | "prose" | "fields">;

let last: { readonly line: DatedLine; readonly dates: readonly TaskDate[] } | null = null;

/**
 * The dates of a line in other plugins' notations, in the order of their places; those in code and links are none.
 * A ticked task is asked for them three times in a row, and read once.
 */
export function taskDates(line: DatedLine): readonly TaskDate[] {
  if (last?.line !== line) last = { line, dates: readDates(line) };
  return last.dates;
}

function readDates({ source, prose, fields }: DatedLine): readonly TaskDate[] {
  const dates: TaskDate[] = [];
  if (hint.test(source)) {
    for (const match of source.matchAll(notation)) {
      const [whole, sign, signDay, signTime, atDay, atTime, aloneDay, aloneTime] = match;
      const from = match.index;
      if (prose.charAt(from) !== source.charAt(from)) continue;
      if (atDay !== undefined && /[\p{L}\p{N}]/u.test(source.charAt(from - 1))) continue;
      const is =
        sign === undefined ? (atDay === undefined ? "parenthesis" : "at") : signs.get(sign);
      const day = signDay ?? atDay ?? aloneDay ?? "";
      const time = signTime ?? atTime ?? aloneTime;
      dates.push({ is: is ?? "other", ...read(day, time), from, to: from + whole.length });
    }
  }
  for (const { name, value, from, to } of fields) {
    const is = fieldNotations.get(name.trim().toLowerCase());
    const [, day, time] = is === undefined ? [] : (inField.exec(value.trim()) ?? []);
    if (is !== undefined && day !== undefined) dates.push({ is, ...read(day, time), from, to });
  }
  return dates.sort((a, b) => a.from - b.from);
}

/** The day on which a task was ticked, by its `✅` or `[completion:: …]`; null without one (R101). */
export function doneDay(line: DatedLine): Day | null {
  return taskDates(line).find(({ is, day }) => is === "done" && day !== null)?.day ?? null;
}

function read(day: string, time: string | undefined): { day: Day | null; time: ClockTime | null } {
  return { day: toDay(day), time: time === undefined ? null : toClockTime(time.padStart(5, "0")) };
}
