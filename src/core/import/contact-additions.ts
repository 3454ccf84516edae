/** What a person of a file adds to the note that they have: nothing that is there is changed. */
import { appendToProperty, setProperty } from "../edit/frontmatter-property";
import { edits, type NoteOutcome } from "../edit/edit-plan";
import { applyEdits, differenceOf } from "../edit/text-edit";
import type { Day } from "../dates/day";
import type { Properties } from "../model/note-text";
import type { Settings } from "../model/settings";
import { nameKey } from "../note-index/name-key";
import { namesOf, ourProperties, propertyKey } from "../parse/frontmatter/properties";
import {
  linkOrText,
  saysNothing,
  toSeparatedTexts,
  toTexts,
} from "../parse/frontmatter/property-values";
import { emailKey, phoneKey } from "./checked-person";
import type { ImportedPerson } from "./imported-person";
import { linkKey } from "./same-person";

/** Values that go into one property. */
export interface Addition {
  /** As it is written in the note. */
  readonly property: string;
  /** At least one. */
  readonly values: readonly string[];
  /** Whether there are values before them. */
  readonly joins: boolean;
  /** Whether what stands there says nothing, such as `n/a`, and gives way. */
  readonly clears: boolean;
}

/** What of the vault decides what may be added. */
export interface AdditionRules {
  readonly settings: Settings;
  /** What the note is called. */
  readonly name: string;
  /** Whether nobody else answers to a name, so that it may be an alias. */
  readonly isFree: (alias: string) => boolean;
  /** The first day that the contact is known to have been in touch, which a later `met` must not hide (R105). */
  readonly firstContact: Day | null;
}

/** The additions to a note of these properties, in the order in which they are written. */
export function additionsTo(
  properties: Properties,
  person: ImportedPerson,
  rules: AdditionRules,
): readonly Addition[] {
  const ours = ourProperties(properties, rules.settings);
  const placeOf = (name: string): Omit<Addition, "values"> => {
    const keys = namesOf(name, rules.settings).map(propertyKey);
    const there =
      ours.find(name) ??
      [...properties.values()].find((one) => keys.includes(propertyKey(one.name)));
    const joins = ours.findAll(name).some(({ value }) => !saysNothing(value));
    const property = there?.name ?? keyToWrite(name, rules.settings);
    return { property, joins, clears: there !== undefined && !joins };
  };
  const list = (name: string, values: readonly string[], key: (text: string) => string) => {
    const read = name === "links" ? toTexts : toSeparatedTexts;
    const before = ours.findAll(name).flatMap(({ value }) => read(value));
    const keys = new Set(before.map((text) => key(linkOrText(text).target)));
    return addition(
      placeOf(name),
      values.filter((value) => !keys.has(key(value))),
    );
  };
  const single = (name: string, values: readonly (string | null)[]): readonly Addition[] => {
    const place = placeOf(name);
    return place.joins
      ? []
      : addition(
          place,
          values.flatMap((one) => one ?? []),
        );
  };
  const hidesFirst =
    rules.firstContact !== null && person.met !== null && rules.firstContact < person.met;
  return [
    ...aliasAdditions(properties, person, rules),
    ...list("email", person.emails, emailKey),
    ...list("phone", person.phones, phoneKey),
    ...single("company", [person.company]),
    ...single("role", [person.role]),
    ...single("birthday", [person.birthday]),
    ...single("met", hidesFirst ? [] : [person.met]),
    ...list("links", person.links, linkKey),
    ...[...person.more].flatMap(([name, values]) => single(name, values)),
  ];
}

/** The outcome of additions on a note's text: one edit, or the refusal of the first that can't be made. */
export function withAdditions(text: string, additions: readonly Addition[]): NoteOutcome {
  let after = text;
  for (const { property, values, joins, clears } of additions) {
    // The app takes aliases for none unless they are a list.
    const areListed = joins || values.length > 1 || /^alias/i.test(property);
    const steps = values.map((value, at) => (before: string): NoteOutcome => {
      const sets = !areListed || (at === 0 && clears);
      return sets
        ? setProperty(before, property, value)
        : appendToProperty(before, property, value);
    });
    for (const step of steps) {
      const outcome = step(after);
      if (outcome.is !== "edits") return outcome;
      after = applyEdits(after, outcome.edits);
    }
  }
  return edits(...differenceOf(text, after));
}

/** The name under which a property is written where there is none yet. */
export function keyToWrite(name: string, settings: Settings): string {
  return settings.properties.get(name)?.[0] ?? name;
}

function aliasAdditions(
  properties: Properties,
  { aliases }: ImportedPerson,
  { name, isFree }: AdditionRules,
): readonly Addition[] {
  const there = [...properties.values()].filter((one) => /^alias(?:es)?$/i.test(one.name));
  const before = there.flatMap(({ value }) => (saysNothing(value) ? [] : toTexts(value)));
  const keys = new Set([name, ...before].map(nameKey));
  const added = aliases.filter((alias) => !keys.has(nameKey(alias)) && isFree(alias));
  const property = there[0]?.name ?? "aliases";
  return addition({ property, joins: before.length > 0, clears: false }, added);
}

function addition(place: Omit<Addition, "values">, values: readonly string[]): readonly Addition[] {
  return values.length === 0 ? [] : [{ ...place, values }];
}
