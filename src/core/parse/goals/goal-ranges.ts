/** Which ranges of days a goal's `paused` holds, and what its `revisions` say. */
import type { Saying } from "../../language/sayings";
import type { Calendar, DaySpan } from "../../dates/calendar";
import type { Day } from "../../dates/day";
import type { Revision } from "../../model/goal";
import type { Property, PropertyValue } from "../../model/note-text";
import type { ProblemInNote } from "../../model/problem";
import { readTarget } from "./goal-target";
import { problemAt, shown } from "../frontmatter/properties";
import { readDays } from "../frontmatter/property-days";
import { isList, toText, toTexts } from "../frontmatter/property-values";

/**
 * The ranges of a `paused` property, both days included: `2026-08-01 to 2026-08-14`, `August 2026`, a single day; one
 * or a list, each with why in brackets or behind a colon, of which YAML makes a map. A range that can't be read, or
 * whose end lies before its start, gives the problem `paused-unknown`.
 */
export function readPaused(
  property: Property | null,
  anchor: Day | null,
  calendar: Calendar,
  problems: ProblemInNote[],
): readonly DaySpan[] {
  if (!property) return [];
  const read = (text: string): DaySpan | null => readRange(text, anchor, calendar);
  const { value } = property;
  return toTexts(isList(value) ? value.map(namesOf) : namesOf(value)).flatMap((text) => {
    const whole = read(text);
    if (whole && whole.start <= whole.end) return [whole];
    if (whole) {
      const fix = `${whole.end} to ${whole.start}`;
      const saying: Saying = ["rangeBackwards", text, fix];
      problems.push(problemAt(property, "warning", "paused-unknown", saying, fix));
      return [];
    }
    const parts = text.split(/[,;]/).map((part) => read(part.trim()));
    const ranges = parts.filter((range) => range !== null && range.start <= range.end);
    if (parts.length > 1 && ranges.length === parts.length)
      return ranges.flatMap((range) => range ?? []);
    const saying: Saying = ["rangeUnknown", shown(text)];
    problems.push(problemAt(property, "warning", "paused-unknown", saying));
    return [];
  });
}

function namesOf(value: PropertyValue): PropertyValue {
  return value !== null && typeof value === "object" && !isList(value) ? Object.keys(value) : value;
}

/** Two days that tell their years may lie either way; else "28 Oct to 3 Nov 2026" is one phrase. */
function readRange(written: string, anchor: Day | null, calendar: Calendar): DaySpan | null {
  const text = written.replace(/\s+/g, " ").replace(/ ?(?:\(.{0,500}\)|: .{0,500})$/, "");
  const ends = text.split(/ (?:to|until|till|through|bis) | ?(?:–|—|\.\.+|→) ?| - |\/(?=\d{4}-)/i);
  const [from, to] = ends.length === 2 ? ends.map((end) => readDays(end, null, calendar)) : [];
  if (from?.is === "read" && to?.is === "read") return { start: from.span.start, end: to.span.end };
  for (const phrase of [text, ends.join(" to ")]) {
    const whole = readDays(phrase, anchor, calendar);
    if (whole.is !== "read") continue;
    const { start, end } = whole.span;
    // "From 2026-08-01" leaves open until when.
    return start === end && /^(?:from|ab|von) /i.test(text) ? null : whole.span;
  }
  return null;
}

/**
 * The revisions of a goal, oldest first: `2026-10-01: 3 (new job)`, quoted or as the map that YAML makes of it (R112).
 * One without a day or without a target of at least 1 gives the problem `revision-unknown`.
 */
export function readRevisions(
  property: Property | null,
  anchor: Day | null,
  calendar: Calendar,
  problems: ProblemInNote[],
): readonly Revision[] {
  if (!property) return [];
  const revisions = linesOf(property.value).flatMap(([when, what]) => {
    const day = readDays(when, anchor, calendar);
    const [, number = "", bracketed, bare] =
      /^((?:half |two )?(?:a )?dozen|a \w+|[^\s(]{1,40}?),?(?=[\s(]|$)\s*(?:[([](.{0,500})[)\]]|(.{0,500}))$/su.exec(
        what.replace(/^target\s+/i, "").trim(),
      ) ?? [];
    const because = bracketed ?? bare;
    const target = readTarget(number, calendar);
    if (day.is !== "read" || target.is !== "read") {
      const saying: Saying = ["revisionUnknown", shown(what === "" ? when : `${when}: ${what}`)];
      problems.push(problemAt(property, "warning", "revision-unknown", saying));
      return [];
    }
    const reason = (because ?? "").replace(/^[-–—:,\s]+/, "").trim();
    return { from: day.span.start, target: target.target, because: reason === "" ? null : reason };
  });
  return revisions.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

/** Each revision's day and the rest of it, as texts. */
function linesOf(value: PropertyValue): readonly (readonly [string, string])[] {
  if (isList(value)) return value.flatMap(linesOf);
  if (typeof value === "object" && value !== null) {
    return Object.entries(value).map(([day, what]) => [day, toText(what) ?? ""] as const);
  }
  const text = toText(value);
  if (text === null) return [];
  return text.split(/[;\n]/).map((part) => {
    const colon = part.indexOf(":");
    return colon < 0
      ? ([part.trim(), ""] as const)
      : ([part.slice(0, colon).trim(), part.slice(colon + 1).trim()] as const);
  });
}
