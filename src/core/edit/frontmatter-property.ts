/** One property of a note's frontmatter set or added to as text, with everything else left as it is. */
import type { YamlFault } from "../language/note-sayings";
import type { ProblemInNote } from "../model/problem";
import type { Properties, PropertyValue } from "../model/note-text";
import { readFrontmatter } from "../parse/frontmatter/frontmatter";
import { openingLineProblem } from "../parse/frontmatter/frontmatter-problem";
import { lineStartsOf } from "../parse/markdown/line-places";
import { isList } from "../parse/frontmatter/property-values";
import { type YamlPlace, yamlPlaces } from "../parse/frontmatter/yaml";
import { edits, inserted, type NoteOutcome, refused, unchanged } from "./edit-plan";
import { lineEndOf, lineUpTo } from "./line-end";
import { itemAdded, itemReplaced } from "./property-list";
import { applyEdits, type TextEdit } from "./text-edit";
import { type FlatValue, yamlScalar } from "./yaml-value";

/**
 * Sets a property to one value; comments, order, the other properties and line ends stay. A property that isn't there
 * goes last; a note without frontmatter gets one. Refused where the frontmatter can't be read, or where the value
 * can't be changed without touching more than itself.
 */
export function setProperty(text: string, name: string, value: FlatValue): NoteOutcome {
  return changeProperty(text, name, value, {
    wanted: () => value,
    write: (place, source) => {
      const scalar = yamlScalar(value);
      if (place.shape === "nothing") return inserted(place.colonTo, ` ${scalar}`);
      if (place.shape === "scalar" || place.shape.startsWith("flow")) {
        return { from: place.from, to: place.to, insert: scalar };
      }
      // What hangs below the name gives way to a value beside it, up to the end of its last line.
      const end = source.slice(0, place.to).trimEnd().length;
      return { from: place.colonTo, to: end, insert: ` ${scalar}` };
    },
    added: (lineEnd, indent) => `${indent}${yamlScalar(name)}: ${yamlScalar(value)}${lineEnd}`,
  });
}

/**
 * Adds an item to a property's list in the style that is there (a block, or in brackets); a single value becomes a
 * list with the item behind it. `text: value` with a colon is also added to a map as a pair (R112).
 */
export function appendToProperty(text: string, name: string, item: string): NoteOutcome {
  return changeProperty(text, name, item, {
    wanted: (before) => withItem(before, item),
    write: (place, source, lineEnd, indent) => itemAdded(place, source, item, lineEnd, indent),
    added: (lineEnd, indent) =>
      `${indent}${yamlScalar(name)}:${lineEnd}${indent}  - ${yamlScalar(item)}${lineEnd}`,
  });
}

/** Replaces the last item of a property's list, or its single value. Nothing is done where there is none. */
export function replaceLastItem(text: string, name: string, item: string): NoteOutcome {
  return changeProperty(text, name, item, {
    wanted: (before) => (isList(before) ? [...before.slice(0, -1), item] : item),
    write: (place) => itemReplaced(place, item),
    added: () => "",
  });
}

interface Change {
  /** The value that is to be read afterwards. */
  readonly wanted: (before: PropertyValue) => PropertyValue;
  readonly write: (
    place: YamlPlace,
    source: string,
    lineEnd: string,
    indent: string,
  ) => TextEdit | null;
  /** The lines of a property that isn't there. */
  readonly added: (lineEnd: string, indent: string) => string;
}

function changeProperty(text: string, name: string, value: FlatValue, change: Change): NoteOutcome {
  const { range, properties, problems } = read(text);
  const [problem] = problems;
  if (problem) {
    return refused(["frontmatterInTheWay", problem.line, faultOf(problem)]);
  }
  const lineEnd = lineEndOf(text);
  if (!range) {
    const lines = change.added(lineEnd, "");
    if (lines === "") return unchanged;
    const at = text.startsWith("\uFEFF") ? 1 : 0;
    const block = `---${lineEnd}${lines}---${lineEnd}`;
    return checked(text, inserted(at, block), name, change.wanted(null), properties);
  }
  // As the reader has it, a lone CR ends a line.
  const source = text.slice(range.from, range.to).replace(/\r(?!\n)/g, "\n");
  const places = yamlPlaces(source);
  const place = places.find((one) => one.name === name);
  const indent = indentOf(source, places);
  const before = valueOf(properties, name);
  const wanted = change.wanted(before);
  if (place && isSame(before, wanted)) return unchanged;
  const edit = place
    ? change.write(place, source, lineEnd, indent)
    : inserted(source.length, change.added(lineEnd, indent));
  if (!edit) return refused(["propertyUnclear", name, String(value)]);
  if (!place && edit.insert === "") return unchanged;
  const { from, to, insert } = edit;
  const moved = { from: from + range.from, to: to + range.from, insert };
  return checked(text, moved, name, wanted, properties);
}

function read(text: string) {
  const frontmatter = readFrontmatter(text, lineStartsOf(text));
  const opening = frontmatter.range ? null : openingLineProblem(text);
  return opening ? { ...frontmatter, problems: [opening] } : frontmatter;
}

function valueOf(properties: Properties, name: string): PropertyValue {
  return properties.get(name)?.value ?? null;
}

/** The edit, if it makes the property what is wanted and no other property anything else. */
function checked(
  text: string,
  edit: TextEdit,
  name: string,
  wanted: PropertyValue,
  before: Properties,
): NoteOutcome {
  const { properties, problems } = read(applyEdits(text, [edit]));
  const others = [...before.values()].filter((property) => property.name !== name);
  const isRight =
    problems.length === 0 &&
    isSame(valueOf(properties, name), wanted) &&
    properties.size === others.length + 1 &&
    others.every(({ name: other, value }) => isSame(valueOf(properties, other), value));
  return isRight ? edits(edit) : refused(["propertyUnclear", name, edit.insert.trim()]);
}

/** What is wrong in the YAML. */
function faultOf({ told }: ProblemInNote): YamlFault {
  if (told?.[0] === "frontmatterUnclosed") return "unclosed";
  return told?.[0] === "yamlBroken" ? told[1] : "other";
}

/** The blanks before the properties. */
function indentOf(source: string, places: readonly YamlPlace[]): string {
  const at = places.at(-1)?.nameFrom ?? 0;
  const line = lineUpTo(source, at);
  return /^ *$/.test(line) ? line : "";
}

function withItem(before: PropertyValue, item: string): PropertyValue {
  if (before === null) return [item];
  if (isList(before)) return [...before, item];
  if (typeof before !== "object") return [before, item];
  const colon = item.indexOf(": ");
  const key = item.slice(0, colon);
  return colon < 0 ? [before, item] : { ...before, [key]: item.slice(colon + 2) };
}

function isSame(a: PropertyValue, b: PropertyValue): boolean {
  if (isList(a) || isList(b)) {
    return (
      isList(a) &&
      isList(b) &&
      a.length === b.length &&
      a.every((item, index) => isSame(item, b[index] ?? null))
    );
  }
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return a === b;
  const entries = Object.entries(a);
  return (
    entries.length === Object.keys(b).length &&
    entries.every(([key, value]) => Object.hasOwn(b, key) && isSame(value, b[key] ?? null))
  );
}
