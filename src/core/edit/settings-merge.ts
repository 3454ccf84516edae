/** How the settings that two devices wrote become one: of each key the later change, of decisions each one's later. */
import type { Moment } from "../dates/day";
import { isRecord } from "../parse/settings/settings-values";
import { mergedDecisions, type RawRecord } from "./decisions";

/** Kith's own key: when which key was last changed in Kith. */
export const changedKey = "changedAt";

/** Keys that are merged in their own way, or say nothing about the user's wishes. */
const ownWay: ReadonlySet<string> = new Set(["decisions", "version", changedKey]);

/** The settings after a change, with the moment written beside each key that it changed or took away. */
export function withChangeMarked(before: RawRecord, after: RawRecord, now: Moment): RawRecord {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  const changed = [...keys].filter(
    (key) => !ownWay.has(key) && !isSame(valueOf(before, key), valueOf(after, key)),
  );
  if (changed.length === 0) return after;
  const marks = Object.fromEntries(changed.map((key) => [key, now]));
  return { ...after, [changedKey]: { ...recordAt(after, changedKey), ...marks } };
}

/**
 * The settings of the file, with what another copy of them knows and was changed later there. Where neither was changed
 * later, the file wins, since a person may have edited it by hand. Merged twice is merged once.
 */
export function mergedSettings(file: RawRecord, other: RawRecord): RawRecord {
  const [marks, otherMarks] = [recordAt(file, changedKey), recordAt(other, changedKey)];
  const keys = [...new Set([...Object.keys(file), ...Object.keys(otherMarks)])];
  const later = (key: string): boolean => markOf(otherMarks, key) > markOf(marks, key);
  const merged = keys
    .filter((key) => !ownWay.has(key))
    .map((key) => [key, valueOf(later(key) ? other : file, key)] as const);
  const decisions = mergedDecisions(recordAt(file, "decisions"), recordAt(other, "decisions"));
  const laterMarks = Object.entries(otherMarks).filter(([key]) => later(key));
  const allMarks = Object.fromEntries([...Object.entries(marks), ...laterMarks]);
  return Object.fromEntries([
    ...merged.filter(([, value]) => value !== undefined),
    ...own("version", valueOf(file, "version")),
    ...own("decisions", orKept(decisions, file, "decisions")),
    ...own(changedKey, orKept(allMarks, file, changedKey)),
  ]);
}

/** Whether two settings hold the same, in whatever order. */
export function isSameSettings(one: RawRecord, other: RawRecord): boolean {
  return isSame(one, other);
}

/** What was merged; where that is nothing, what the file has there, which may be of another shape. */
function orKept(merged: RawRecord, file: RawRecord, key: string): unknown {
  return Object.keys(merged).length > 0 ? merged : valueOf(file, key);
}

function own(key: string, value: unknown): readonly (readonly [string, unknown])[] {
  return value === undefined ? [] : [[key, value]];
}

function valueOf(record: RawRecord, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

function recordAt(data: RawRecord, key: string): RawRecord {
  const value = valueOf(data, key);
  return isRecord(value) ? value : {};
}

/** Moments compare as text; what is no text is the earliest. */
function markOf(marks: RawRecord, key: string): string {
  const mark = valueOf(marks, key);
  return typeof mark === "string" ? mark : "";
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other));
}

/** A value with the keys of every record in order. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.map(([key, held]) => [key, inOrder(held)]);
}
