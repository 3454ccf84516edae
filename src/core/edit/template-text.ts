/** What a daily template becomes on its day: the app's own placeholders filled in, every other syntax left alone. */
import { addDays, type Day, dayOf, type Moment, timeOf, weekdayOf } from "../dates/day";
import { addDuration, type Duration } from "../dates/duration";
import { formatDay } from "../dates/moment-format";
import { weekdayNames } from "../language/en/date-words";

/** What the placeholders stand for. */
export interface TemplateFacts {
  readonly title: string;
  /** The note's day. */
  readonly day: Day;
  /** Its time is that of `{{time}}`. */
  readonly now: Moment;
  /** The format of daily notes, for `{{yesterday}}` and `{{tomorrow}}`. */
  readonly format: string;
}

const placeholder =
  /\{\{\s*(date|time|title|yesterday|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\s*(?:([+-]\d{1,4})([dwmqy])\s*)?(?::([^{}\r\n]{1,200}))?\}\}/gi;

/** Units of Periodic Notes; quarters are three months. */
const units: ReadonlyMap<string, Duration> = new Map([
  ["d", { count: 1, unit: "day" }],
  ["w", { count: 1, unit: "week" }],
  ["m", { count: 1, unit: "month" }],
  ["q", { count: 3, unit: "month" }],
  ["y", { count: 1, unit: "year" }],
]);

/**
 * Fills in `{{date}}`, `{{time}}` and `{{title}}`, each of the first two with a format behind a colon, and those of
 * Periodic Notes: `{{yesterday}}`, `{{tomorrow}}`, `{{monday:FORMAT}}`, `{{date+7d:FORMAT}}`. Kith's own placeholders
 * and Templater's stay.
 */
export function fillTemplate(template: string, facts: TemplateFacts): string {
  const commands = templaterCommands(template);
  return template.replace(
    placeholder,
    (
      whole: string,
      word: string,
      count: string | undefined,
      unit: string | undefined,
      format: string | undefined,
      at: number,
    ) => {
      if (isWithin(at, commands)) return whole;
      const name = word.toLowerCase();
      if (name === "title")
        return count === undefined && format === undefined ? facts.title : whole;
      const day = moved(namedDay(name, facts), count, unit);
      return formatMoment(day, facts.now, format?.trim() ?? standardFormat(name, facts));
    },
  );
}

/** Where Templater's commands stand, from `<%` to behind `%>`; one that is never closed is none. */
export function templaterCommands(text: string): readonly TemplaterCommand[] {
  const commands: TemplaterCommand[] = [];
  for (let from = text.indexOf("<%"); from >= 0;) {
    const closed = text.indexOf("%>", from + 2);
    if (closed < 0) break;
    commands.push({ from, to: closed + 2 });
    from = text.indexOf("<%", closed + 2);
  }
  return commands;
}

/** A command of Templater in a text, by its UTF-16 offsets. */
export interface TemplaterCommand {
  readonly from: number;
  readonly to: number;
}

/** Whether a place lies in one of the commands. */
export function isWithin(at: number, commands: readonly TemplaterCommand[]): boolean {
  return commands.some(({ from, to }) => from <= at && at < to);
}

function standardFormat(name: string, { format }: TemplateFacts): string {
  if (name === "time") return "HH:mm";
  return name === "date" ? "YYYY-MM-DD" : format;
}

function namedDay(name: string, { day, now }: TemplateFacts): Day {
  if (name === "yesterday") return addDays(day, -1);
  if (name === "tomorrow") return addDays(day, 1);
  const weekday = weekdayNames.findIndex((one) => one.toLowerCase() === name) + 1;
  if (weekday > 0) return addDays(day, weekday - weekdayOf(day));
  return name === "time" ? dayOf(now) : day;
}

function moved(day: Day, count: string | undefined, unit: string | undefined): Day {
  const length = units.get(unit?.toLowerCase() ?? "");
  return length ? addDuration(day, length, Number(count)) : day;
}

/** The day with the time of now, in a moment format; tokens of time that are rarer than these give midnight's. */
function formatMoment(day: Day, now: Moment, format: string): string {
  const time = timeOf(now);
  const [hour, minute] = [time.slice(0, 2), time.slice(3)] as const;
  const hours = Number(hour);
  const twelve = String(hours % 12 === 0 ? 12 : hours % 12);
  const written = new Map([
    ["HH", hour],
    ["H", String(hours)],
    ["hh", twelve.padStart(2, "0")],
    ["h", twelve],
    ["mm", minute],
    ["m", String(Number(minute))],
    ["ss", "00"],
    ["s", "0"],
    ["A", hours < 12 ? "AM" : "PM"],
    ["a", hours < 12 ? "am" : "pm"],
    ["LT", `${twelve}:${minute} ${hours < 12 ? "AM" : "PM"}`],
  ]);
  const withTime = format.replace(/\[[^\]]{0,200}\]|LTS?|HH?|hh?|mm?|ss?|[Aa]/g, (token) => {
    const text = written.get(token);
    return text === undefined ? token : `[${text}]`;
  });
  return formatDay(day, withTime);
}
