/** Which of a note's properties are ours, under whatever name the user gave them, and the problems found in them. */
import { message, type Saying } from "../../language/sayings";
import type { Property, Properties, PropertyValue } from "../../model/note-text";
import type { ProblemInNote, Severity } from "../../model/problem";
import type { Settings } from "../../model/settings";
import { saysNothing } from "./property-values";

/** Names that a property is also read under; those of Personal CRM are understood, never written. */
const alsoReadAs: ReadonlyMap<string, readonly string[]> = new Map([
  ["deadline", ["due"]],
  ["circle", ["prm-tier"]],
  ["cadence", ["prm-cadence"]],
  ["last-contact", ["last-contacted", "lastcontact", "lastcontacted", "prm-last-contacted"]],
  ["dormant-after", ["dormantafter"]],
  ["snooze-until", ["snoozeuntil", "prm-snooze-until"]],
  ["paused", ["prm-paused"]],
  ["birthday", ["prm-birthday"]],
  ["ignore-journal", ["prm-ignore-journal"]],
  ["email", ["emails"]],
  ["phone", ["phones"]],
]);

/** A vault has few names for its properties and many notes, so their keys are kept; no more than this of them. */
const mostKeysKept = 2000;
const keptKeys = new Map<string, string>();

/** A property's name as it is compared: in lower case, with hyphens for blanks and underscores. */
export function propertyKey(name: string): string {
  const kept = keptKeys.get(name);
  if (kept !== undefined) return kept;
  const key = name
    .normalize("NFC")
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, "-");
  if (keptKeys.size < mostKeysKept && name.length < 100) keptKeys.set(name, key);
  return key;
}

/** The properties of one note (or the fields of one list item) by our own names for them. */
export interface OurProperties {
  /** The property of ours that has a value: the user's names for it come first, then our own, then other tools'. */
  readonly find: (name: string) => Property | null;
  /** Every property that answers to our name and has a value, in the same order. */
  readonly findAll: (name: string) => readonly Property[];
  /** The property of ours that has nothing but a comment. */
  readonly findComment: (name: string) => Property | null;
}

/** Looks up our property names among a note's raw properties, in any case, by the user's mapping. */
export function ourProperties(properties: Properties, settings: Settings): OurProperties {
  const byKey = new Map<string, Property[]>();
  for (const property of properties.values()) {
    const key = propertyKey(property.name);
    const same = byKey.get(key);
    if (same) same.push(property);
    else byKey.set(key, [property]);
  }
  const named = (name: string): readonly Property[] => {
    if (byKey.size === 0) return [];
    const keys = new Set(namesOf(name, settings).map(propertyKey));
    return [...keys].flatMap((key) => byKey.get(key) ?? []);
  };
  const findAll = (name: string) => named(name).filter(({ value }) => !isEmpty(value));
  return {
    find: (name) => findAll(name)[0] ?? null,
    findAll,
    findComment: (name) =>
      named(name).find(({ value, comment }) => comment !== undefined && isEmpty(value)) ?? null,
  };
}

/** The names a property of ours is read under, the user's own first, under whichever of our names he gave them. */
export function namesOf(name: string, settings: Settings): readonly [string, ...string[]] {
  const ours: readonly [string, ...string[]] = [name, ...(alsoReadAs.get(name) ?? [])];
  const [first, ...more] = ours.flatMap((one) => settings.properties.get(one) ?? []);
  return first === undefined ? ours : [first, ...more, ...ours];
}

/** A problem at the place of a property's value. */
export function problemAt(
  property: Pick<Property, "line" | "column">,
  severity: Severity,
  code: string,
  saying: Saying,
  fix: string | null = null,
): ProblemInNote {
  return { line: property.line, column: property.column, severity, code, ...message(saying), fix };
}

/** A value as a message shows it: its text, shortened; lists and maps as JSON. */
export function shown(value: PropertyValue): string {
  const text = typeof value === "string" ? value.trim() : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** Whether there is no value at all; a mark such as `-` is a value that says nothing, and worth a hint. */
function isEmpty(value: PropertyValue): boolean {
  return typeof value === "string" ? value.trim() === "" : saysNothing(value);
}
