/** Which lines of a note hold no entry, and which stand between Kith's own markers. */
import type { IgnoredLines, NoteLine } from "../model/note-text";
import { endOfLine, lineAt, startOfLine } from "./markdown/line-places";

/** A line that is one of Kith's markers (R127). */
export interface KithMarker {
  readonly line: number;
  readonly ends: boolean;
}

/** The ignored lines of a note, complete, and the markers among them. */
export interface CoveredLines {
  readonly ignored: readonly IgnoredLines[];
  readonly markers: readonly KithMarker[];
}

const marker = /^%%[ \t]*kith:([a-z-]+)[ \t]*%%$/;

/**
 * Puts the ignored lines in order, joins neighbours, tells Kith's markers from other comments and adds every other line
 * of the body that holds something and was read as no line (R128): what is left are definitions and stray marks.
 */
export function coveredLines(
  text: string,
  lineStarts: readonly number[],
  bodyFrom: number,
  lines: readonly NoteLine[],
  found: readonly IgnoredLines[],
): CoveredLines {
  const reasons = new Array<IgnoredLines["because"] | undefined>(lineStarts.length + 1);
  for (const { from, to, because } of found) {
    for (let line = from; line <= to; line++) reasons[line] ??= because;
  }
  const read = new Uint8Array(lineStarts.length + 2);
  for (const { line, source } of lines) {
    const last = line + lineEndsIn(source);
    for (let covered = line; covered <= last; covered++) read[covered] = 1;
  }
  const bodyLine = bodyFrom === 0 ? 1 : lineAt(lineStarts, bodyFrom);
  const firstOfBody = bodyFrom > 0 && bodyFrom === text.length ? bodyLine + 1 : bodyLine;
  const ignored: IgnoredLines[] = [];
  const markers: KithMarker[] = [];
  let last: { from: number; to: number; because: IgnoredLines["because"] } | null = null;
  for (let line = 1; line <= lineStarts.length; line++) {
    const because = reasonFor(line);
    if (because === null) last = null;
    else if (last !== null && last.because === because) last.to = line;
    else {
      last = { from: line, to: line, because };
      ignored.push(last);
    }
  }
  return { ignored, markers };

  function reasonFor(line: number): IgnoredLines["because"] | null {
    if (bodyFrom > 0 && line < firstOfBody) return "frontmatter";
    if (read[line] === 1) return null;
    const because = reasons[line];
    const content = lineText(line).trim();
    if (content === "") return null;
    if (because === undefined) return /^>[\s>]*$/.test(content) ? "quote" : "definition";
    if (because !== "comment") return because;
    const name = marker.exec(content)?.[1];
    if (name === undefined) return because;
    markers.push({ line, ends: name === "end" });
    return "marker";
  }
  function lineText(line: number): string {
    return text.slice(startOfLine(lineStarts, line), endOfLine(text, lineStarts, line));
  }
}

function lineEndsIn(source: string): number {
  if (!source.includes("\n") && !source.includes("\r")) return 0;
  return source.match(/\r\n|\r|\n/g)?.length ?? 0;
}

/**
 * Flags the lines between an opening marker and the end marker that follows it. An opening marker that meets another
 * opening one or the end of the note first marks nothing, so that a half-deleted section swallows no words.
 */
export function kithLines(
  lines: readonly NoteLine[],
  markers: readonly KithMarker[],
): readonly NoteLine[] {
  const sections: { from: number; to: number }[] = [];
  let open: number | null = null;
  for (const { line, ends } of markers) {
    if (!ends) open = line;
    else if (open !== null) {
      sections.push({ from: open, to: line });
      open = null;
    }
  }
  if (sections.length === 0) return lines;
  let next = 0;
  return lines.map((line) => {
    while ((sections[next]?.to ?? Infinity) < line.line) next++;
    const section = sections[next];
    return section !== undefined && section.from < line.line ? { ...line, kith: true } : line;
  });
}
