/** Where a note's frontmatter stands and which properties it holds, as the app reads it; no code in it is ever run. */
import matter from "gray-matter";
import type { Properties, Property, PropertyValue } from "../../model/note-text";
import type { ProblemInNote } from "../../model/problem";
import { frontmatterProblem, openingLineProblem } from "./frontmatter-problem";
import { placeAt } from "../markdown/line-places";
import { readPlainYaml } from "./plain-yaml";
import { readYaml, refusedYaml } from "./yaml";
import type { YamlReading } from "./yaml";

/** Where the frontmatter stands; all offsets in UTF-16 units of the note's text. */
export interface FrontmatterRange {
  /** The first character behind the opening `---` line. */
  readonly from: number;
  /** The first character of the closing `---` line: a new last property goes here. */
  readonly to: number;
  /** The first character behind the closing line and its line end: the body's first. */
  readonly end: number;
}

/** The frontmatter as read. */
export interface Frontmatter {
  readonly range: FrontmatterRange | null;
  readonly properties: Properties;
  readonly problems: readonly ProblemInNote[];
}

const byteOrderMark = "\uFEFF";
const openingLine = /^---[ \t]*(?:\r\n|\r|\n)/;
const closingLine = /(?:^|\r\n|[\r\n])---[ \t]*(?=[\r\n]|$)/;

/**
 * Where the frontmatter stands, or null without any. It exists only where the note's first line is `---` alone
 * (a byte order mark before it and blanks behind it do not matter) and a later line is `---` alone (R71).
 */
export function frontmatterRange(text: string): FrontmatterRange | null {
  const start = text.startsWith(byteOrderMark) ? 1 : 0;
  if (!text.startsWith("---", start)) return null;
  const opening = openingLine.exec(text.slice(start, start + 1000));
  if (opening === null) return null;
  const from = start + opening[0].length;
  const close = closingLine.exec(text.slice(from));
  if (close === null) return null;
  const to = from + close.index + close[0].search("-");
  let end = from + close.index + close[0].length;
  if (text.startsWith("\r\n", end)) end += 2;
  else if (end < text.length) end += 1;
  return { from, to, end };
}

/**
 * Reads the frontmatter. With a mistake in its YAML the note has no properties and one problem of severity error
 * (the caller lowers it where the note does not matter, R125); a first line such as `---js` gives a hint (R137).
 */
export function readFrontmatter(text: string, lineStarts: readonly number[]): Frontmatter {
  const range = frontmatterRange(text);
  const none: Properties = new Map();
  if (range === null) {
    const problem = openingLineProblem(text);
    return { range, properties: none, problems: problem === null ? [] : [problem] };
  }
  const source = text.slice(range.from, range.to);
  const { properties, mistake } = readSafely(source);
  if (mistake !== null) {
    const problem = frontmatterProblem(
      mistake,
      source,
      placeAt(lineStarts, range.from + mistake.at),
    );
    return { range, properties: none, problems: [problem] };
  }
  const read = new Map<string, Property>();
  for (const { name, value, nameFrom, valueFrom } of properties) {
    const place = placeAt(lineStarts, range.from + nameFrom);
    const valuePlace = valueFrom === null ? place : placeAt(lineStarts, range.from + valueFrom);
    const column = valuePlace.line === place.line ? valuePlace.column : place.column;
    const comment = source.includes("#") ? tagComment(source, nameFrom, value) : null;
    const property = { name, value, line: place.line, column };
    read.set(name, comment === null ? property : { ...property, comment });
  }
  return { range, properties: read, problems: [] };
}

/** What stands on a property's line from a tag on that YAML takes for a comment, else null. */
function tagComment(source: string, nameFrom: number, value: PropertyValue): string | null {
  if (value !== null && typeof value !== "string") return null;
  const line = /^[^\r\n]*/.exec(source.slice(nameFrom))?.[0] ?? "";
  const [, comment, tag] = /[ \t]((#[\p{L}\p{N}_/-]+)(?:[ \t,].*)?)$/u.exec(line.trimEnd()) ?? [];
  return comment === undefined || tag === undefined || value?.includes(tag) ? null : comment;
}

function readSafely(source: string): YamlReading {
  const refused = refusedYaml(source);
  if (refused !== null) return { properties: [], mistake: refused };
  const plain = readPlainYaml(source);
  if (plain !== null) return { properties: plain, mistake: null };
  // A lone CR ends a line in the app, but not in YAML packages.
  const yaml = source.replace(/\r(?!\n)/g, "\n");
  let reading: YamlReading = { properties: [], mistake: null };
  const read = (found: string) => {
    // The package hands over the line end behind the opening line as well.
    reading = readYaml(found.slice(1));
    return {};
  };
  // With options there is no shared cache. The closing line was found above by the app's rule, which is not the
  // package's, so it is given one that no note holds.
  matter(`---\n${yaml}`, {
    language: "yaml",
    delimiters: ["---", "---\u0000end"],
    engines: { yaml: read, json: refuse, javascript: refuse, coffee: refuse },
  });
  return reading;
}

function refuse(): object {
  throw new Error("Only YAML is read.");
}
