/** What a note's text holds as syntax, with every line's place; reading never fails and takes linear time. */
import type {
  IgnoredLines,
  NoteLine,
  NoteText,
  Properties,
  PropertyValue,
} from "../../model/note-text";
import { readFrontmatter } from "../frontmatter/frontmatter";
import type { Frontmatter } from "../frontmatter/frontmatter";
import { coveredLines, kithLines } from "../ignored-lines";
import { lineStartsOf, placeAt } from "./line-places";
import { readLineText } from "./line-text";
import { outlineByRemark } from "./markdown-outline";
import type { Outline, Span } from "./outline";
import { scanOutline } from "./scan";

/** Notes beyond these sizes never go to the reference reader, whose time would not be linear there. */
const mostForReference = {
  units: 50_000,
  lineUnits: 10_000,
  brackets: 2_000,
  comments: 40,
  depth: 20,
};

/**
 * Reads a note: by the fast reader, and by the reference where the fast one is unsure and the note is of ordinary
 * size. Problems are mistakes in the frontmatter alone (an error, which the caller lowers where the note does not
 * matter, R125) and a first line that looks like frontmatter and is none (a hint).
 */
export function readNoteText(text: string): NoteText {
  const start = startReading(text);
  const scan = scanOutline(text, start.body, start.lineStarts);
  const ask = scan.unsure !== null && fitsReference(text, start.lineStarts, scan.depth);
  const outline = ask ? outlineByRemark(text, start.body, start.lineStarts) : scan.outline;
  return noteTextOf(text, start, outline);
}

/** Reads a note by the reference reader alone; slow, and only for notes of ordinary size. */
export function readNoteTextByRemark(text: string): NoteText {
  const start = startReading(text);
  return noteTextOf(text, start, outlineByRemark(text, start.body, start.lineStarts));
}

/** Reads a note by the fast reader alone, with the reason for which it would rather ask the reference. */
export function readNoteTextByScan(text: string): { noteText: NoteText; unsure: string | null } {
  const start = startReading(text);
  const scan = scanOutline(text, start.body, start.lineStarts);
  return { noteText: noteTextOf(text, start, scan.outline), unsure: scan.unsure };
}

/** What is known before the body is read. */
interface Start {
  readonly lineStarts: readonly number[];
  readonly frontmatter: Frontmatter;
  /** The offset of the body's first character. */
  readonly body: number;
}

function startReading(text: string): Start {
  const lineStarts = lineStartsOf(text);
  const frontmatter = readFrontmatter(text, lineStarts);
  return { lineStarts, frontmatter, body: frontmatter.range?.end ?? bodyStart(text) };
}

function fitsReference(text: string, lineStarts: readonly number[], depth: number): boolean {
  const most = mostForReference;
  if (text.length > most.units || depth > most.depth) return false;
  if (
    lineStarts.some(
      (start, index) => (lineStarts[index + 1] ?? text.length) - start > most.lineUnits,
    )
  )
    return false;
  if ((text.match(/%%/g)?.length ?? 0) > most.comments) return false;
  return (text.match(/[[\]*_~`<]/g)?.length ?? 0) <= most.brackets;
}

function bodyStart(text: string): number {
  return text.startsWith("\uFEFF") ? 1 : 0;
}

function noteTextOf(text: string, { lineStarts, frontmatter }: Start, outline: Outline): NoteText {
  const lines: NoteLine[] = [];
  const ignored: IgnoredLines[] = [...outline.ignored];
  const lineOfPiece: (number | null)[] = [];
  const spansIn = spanFinder(outline.spans);
  for (const piece of outline.pieces) {
    const { form, level, task, ordered } = piece;
    if (form === "paragraph" && piece.from === piece.to) {
      lineOfPiece.push(null);
      continue;
    }
    const { line, column } = placeAt(lineStarts, piece.from);
    const read = readLineText(text, piece, spansIn(piece.from, piece.to));
    if (typeof read === "string") {
      lineOfPiece.push(null);
      ignored.push({ from: line, to: line, because: read });
      continue;
    }
    lineOfPiece.push(lines.length);
    const parent = piece.parent === null ? null : (lineOfPiece[piece.parent] ?? null);
    const { source, prose, links, tags, fields } = read;
    lines.push({
      line,
      column,
      form,
      level,
      parent,
      task,
      ordered,
      source,
      prose,
      links,
      tags,
      fields,
      kith: false,
    });
  }
  const bodyFrom = frontmatter.range === null ? 0 : frontmatter.range.end;
  const covered = coveredLines(text, lineStarts, bodyFrom, lines, ignored);
  return {
    properties: frontmatter.properties,
    frontmatterTags: frontmatterTags(frontmatter.properties),
    aliases: aliases(frontmatter.properties),
    lines: kithLines(lines, covered.markers),
    ignored: covered.ignored,
    lineCount: lineStarts.length,
    problems: frontmatter.problems,
  };
}

/** Finds the spans that reach into a piece; pieces must be asked for in the order of the note. */
function spanFinder(spans: readonly Span[]): (from: number, to: number) => readonly Span[] {
  let next = 0;
  let open: Span[] = [];
  return (from, to) => {
    open = open.filter((span) => span.to > from);
    for (let span = spans[next]; span !== undefined && span.from < to; span = spans[++next]) {
      if (span.to > from) open.push(span);
    }
    return open;
  };
}

function frontmatterTags(properties: Properties): readonly string[] {
  return listed(properties, /^tags?$/i, /[,\s]+/).map((tag) => tag.replace(/^#+/, ""));
}

function aliases(properties: Properties): readonly string[] {
  return listed(properties, /^alias(?:es)?$/i, /,/);
}

function isList(value: PropertyValue): value is readonly PropertyValue[] {
  return Array.isArray(value);
}

/** The texts of every property of such a name: of a list its items, of a text its parts. */
function listed(properties: Properties, name: RegExp, divider: RegExp): readonly string[] {
  const found: string[] = [];
  const add = (value: PropertyValue, divide: boolean): void => {
    if (typeof value === "string") found.push(...(divide ? value.split(divider) : [value]));
    else if (typeof value === "number") found.push(String(value));
    else if (isList(value)) for (const item of value) add(item, false);
  };
  for (const property of properties.values()) {
    if (name.test(property.name)) add(property.value, true);
  }
  return found.map((text) => text.trim()).filter((text) => text !== "");
}
