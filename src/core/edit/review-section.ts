/** A review written into its note: Kith's own lines brought up to date, and every line of the user's kept where it stands. */
import { endOfLine, lineStartsOf, startOfLine } from "../parse/markdown/line-places";
import { type EditPlan, edits, type NoteOutcome, refused } from "./edit-plan";
import { halfMessage, putSection, sectionBlock, sectionsIn } from "./journal-section";
import { lineEndOf } from "./line-end";

/** What a review note says. */
export interface ReviewText {
  readonly path: string;
  /** Kith's own markdown, without markers. */
  readonly content: string;
  /** What a new note holds before and after Kith's section. */
  readonly before: string;
  readonly after: string;
}

/**
 * Writes a review: a new note, or in one that is there its section `review`, else such a section at its end. Lines
 * between the markers that Kith did not write stay behind the line they stood behind, or, where that is gone, at the
 * end of its part. Refused, with the place, where a marker has lost its other half or the section is there twice.
 */
export function writeReview(title: string, review: ReviewText): EditPlan {
  const on = (text: string | null): NoteOutcome =>
    text === null ? { is: "create", text: newNote(review) } : updated(text, review.content);
  return { title, notes: [{ path: review.path, on }] };
}

function newNote({ content, before, after }: ReviewText): string {
  const block = sectionBlock("review", marked(linesOf(content)).join("\n"), "\n");
  return `${before}\n\n${block}\n\n${after}\n`;
}

function updated(text: string, content: string): NoteOutcome {
  const { sections, halves } = sectionsIn(text);
  const mine = sections.filter(({ name }) => name === "review");
  const [section] = mine;
  const ours = marked(linesOf(content));
  if (section === undefined || mine.length > 1) {
    return putSection(text, "review", ours.join("\n"));
  }
  const half = halves.find(({ name }) => name === "review");
  if (half) return refused(halfMessage(half));
  const starts = lineStartsOf(text);
  const old: string[] = [];
  for (let line = section.from + 1; line < section.to; line += 1) {
    old.push(text.slice(startOfLine(starts, line), endOfLine(text, starts, line)));
  }
  const merged = withUsersLines(old, ours);
  const lineEnd = lineEndOf(text);
  return edits({
    from: startOfLine(starts, section.from + 1),
    to: startOfLine(starts, section.to),
    insert: merged.map((line) => line + lineEnd).join(""),
  });
}

/** Kith's new lines, with the user's lines of the old ones among them. */
function withUsersLines(old: readonly string[], ours: readonly string[]): readonly string[] {
  const known = new Set(old.flatMap(marksIn));
  const places = placesOf(ours);
  const last = ours.length - 2;
  const kept = new Map<number, string[]>();
  const counts = new Map<string, number>();
  let behind = -1;
  let partEnd = last;
  let isUsers = false;
  let blanks: string[] = [];
  for (const line of old) {
    if (isMarkLine(line)) continue;
    if (line.trim() === "") {
      blanks.push(line);
      continue;
    }
    if (known.has(markOf(line)) || places.has(keyOf(line, 0))) {
      const nth = counts.get(line.trimEnd()) ?? 0;
      counts.set(line.trimEnd(), nth + 1);
      const place = places.get(keyOf(line, nth));
      if (isHeading(line) && place !== undefined) partEnd = endOfPart(ours, place);
      behind = place ?? partEnd;
      isUsers = false;
    } else {
      const lines = kept.get(behind) ?? [];
      if (isUsers || behind >= 0) lines.push(...blanks);
      kept.set(behind, [...lines, line]);
      isUsers = true;
    }
    blanks = [];
  }
  return [...(kept.get(-1) ?? []), ...ours.flatMap((line, at) => [line, ...(kept.get(at) ?? [])])];
}

/** Where each of Kith's lines stands, by its text and which of equals it is. */
function placesOf(lines: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const counts = new Map<string, number>();
  for (const [at, line] of lines.entries()) {
    const nth = counts.get(line) ?? 0;
    counts.set(line, nth + 1);
    places.set(keyOf(line, nth), at);
  }
  return places;
}

function keyOf(line: string, nth: number): string {
  return `${nth}:${line.trimEnd()}`;
}

/** The last line with words from here to the next heading. */
function endOfPart(lines: readonly string[], heading: number): number {
  let end = heading;
  for (const [at, line] of lines.slice(0, -1).entries()) {
    if (at <= heading) continue;
    if (isHeading(line)) break;
    if (line !== "") end = at;
  }
  return end;
}

function isHeading(line: string): boolean {
  return /^#{1,6} /.test(line);
}

function linesOf(content: string): readonly string[] {
  return content.split(/\r\n|\n|\r/).map((line) => line.replaceAll("%%", "% %").trimEnd());
}

/** The lines with one more that tells which they are: a comment that holds a mark of each. */
function marked(lines: readonly string[]): readonly string[] {
  const marks = new Set(lines.filter((line) => line !== "").map(markOf));
  return [...lines, `<!-- kith ${[...marks].join(" ")} -->`];
}

const markLine = /^<!-- kith ((?:[a-z\d]{5} ?)*)-->\s*$/;

function isMarkLine(line: string): boolean {
  return markLine.test(line);
}

function marksIn(line: string): readonly string[] {
  return markLine.exec(line)?.[1]?.split(" ") ?? [];
}

/** Five letters and digits: one line in sixty million is taken for another. */
function markOf(line: string): string {
  let hash = 0x811c9dc5;
  for (const character of line.trimEnd()) {
    hash = Math.imul(hash ^ Number(character.codePointAt(0)), 0x01000193);
    hash ^= hash >>> 15;
  }
  return ((hash >>> 0) % 36 ** 5).toString(36).padStart(5, "0");
}
