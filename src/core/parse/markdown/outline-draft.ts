/** How an outline comes together, block by block. */
import type { IgnoredLines, LineForm } from "../../model/note-text";
import { cellRanges } from "./block-start";
import { filler } from "./comment-mask";
import { calloutTitle, taskBox } from "./line-start";
import { isUnindented, trimmed } from "./outline";
import type { Outline, Piece, Span } from "./outline";
import { scanInline } from "./scan-inline";

/** A line of a block's text; what is hidden of it stands at its start. */
export interface TextLine {
  readonly from: number;
  readonly to: number;
  /** Behind the end of a comment that hides the line's start; equal to `from` without one. */
  readonly hiddenTo: number;
}

/** Where a block stands: in which item's piece, and whether in a callout. */
export interface Standing {
  readonly item: number | null;
  readonly callout: boolean;
}

/** The outline so far. */
export interface OutlineDraft {
  /** Adds an item whose text is not yet known and gives its piece; `behindMark` is where it would begin. */
  addItem(behindMark: number, level: number, ordered: boolean, parent: number | null): number;
  /** Adds the lines of a paragraph; as the own text of the item whose piece is given, else as lines of their own. */
  addParagraph(
    lines: readonly TextLine[],
    own: number | null,
    title: boolean,
    around: Standing,
  ): void;
  addHeading(line: TextLine, level: number, around: Standing): void;
  addRow(line: TextLine, around: Standing): void;
  addComment(from: number, to: number): void;
  ignore(line: number, because: IgnoredLines["because"]): void;
  /** Notes why the reference reader should be asked; the first reason is kept. */
  doubt(why: string): void;
  readonly outline: Outline;
  readonly unsure: string | null;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** An outline of nothing, over a note's text. */
export function outlineDraft(text: string): OutlineDraft {
  const pieces: Mutable<Piece>[] = [];
  const spans: Span[] = [];
  const ignored: IgnoredLines[] = [];
  let ordered = true;
  const draft = {
    get outline(): Outline {
      if (!ordered) spans.sort((one, other) => one.from - other.from);
      ordered = true;
      return { pieces, spans, ignored };
    },
    unsure: null as string | null,
    addItem,
    addParagraph,
    addHeading,
    addRow,
    addComment(from: number, to: number): void {
      spans.push({ is: "comment", from, to });
      ordered = false;
    },
    ignore(line: number, because: IgnoredLines["because"]): void {
      ignored.push({ from: line, to: line, because });
    },
    doubt(why: string): void {
      draft.unsure ??= why;
    },
  };
  return draft;

  function addPiece(
    form: LineForm,
    level: number,
    around: Standing,
    from: number,
    to: number,
  ): void {
    const range = trimmed(text, from, to);
    pieces.push({
      form,
      level,
      parent: around.item,
      task: null,
      ordered: false,
      from: range.from,
      to: range.to,
    });
  }

  function addItem(
    behindMark: number,
    level: number,
    ordered: boolean,
    parent: number | null,
  ): number {
    pieces.push({
      form: "item",
      level,
      parent,
      task: null,
      ordered,
      from: behindMark,
      to: behindMark,
    });
    return pieces.length - 1;
  }

  function addParagraph(
    lines: readonly TextLine[],
    own: number | null,
    title: boolean,
    around: Standing,
  ): void {
    const first = lines[0];
    const last = lines.at(-1);
    if (first === undefined || last === undefined) return;
    const item = own === null ? undefined : pieces[own];
    if (item !== undefined) {
      const box = taskBox(text, first.from);
      item.task = box?.task ?? null;
      const apart = around.callout ? -1 : lines.findIndex((line, at) => at > 0 && isApart(line));
      const end = (apart === -1 ? last : (lines[apart - 1] ?? first)).to;
      const range = trimmed(text, box?.behind ?? first.from, Math.max(end, box?.behind ?? 0));
      item.from = range.from;
      item.to = range.to;
      if (apart !== -1) {
        for (const line of lines.slice(apart))
          addPiece("paragraph", 0, { ...around, item: null }, line.from, line.to);
      }
    } else {
      const titleFrom = title ? calloutTitle(text, first.from, first.to) : null;
      for (const line of lines) {
        const from = line === first && titleFrom !== null ? titleFrom : line.from;
        addPiece(around.callout ? "callout" : "paragraph", 0, around, from, line.to);
      }
    }
    if (lines.length > 1 && around.callout && /[<$]/.test(text.slice(first.from, last.to))) {
      draft.doubt("several lines in a callout");
    }
    addSpans(lines);
  }

  function isApart(line: TextLine): boolean {
    return isUnindented(text, line.from);
  }

  function addSpans(lines: readonly TextLine[]): void {
    const first = lines[0];
    const last = lines.at(-1);
    if (first === undefined || last === undefined) return;
    const block = withoutHidden(lines, first.from, last.to);
    if (/^\[[^\]]*\]:/.test(block)) draft.doubt("a definition");
    const found = scanInline(block, first.from);
    if (found.unsure !== null) draft.doubt(found.unsure);
    for (const span of found.spans) spans.push(span);
  }

  function withoutHidden(lines: readonly TextLine[], from: number, to: number): string {
    const hidden = lines.filter((line) => line.hiddenTo > line.from);
    if (hidden.length === 0) return text.slice(from, to);
    const parts: string[] = [];
    let at = from;
    for (const line of hidden) {
      parts.push(text.slice(at, line.from), filler.repeat(line.hiddenTo - line.from));
      at = line.hiddenTo;
    }
    parts.push(text.slice(at, to));
    return parts.join("");
  }

  function addHeading(line: TextLine, level: number, around: Standing): void {
    if (around.callout) addPiece("callout", 0, around, line.from, line.to);
    else addPiece("heading", level, around, line.from, line.to);
    addSpans([line]);
  }

  function addRow(line: TextLine, around: Standing): void {
    addPiece("row", 0, around, line.from, line.to);
    for (const cell of cellRanges(text, line.from, line.to)) {
      const { from, to } = trimmed(text, cell.from, cell.to);
      addSpans([{ from, to, hiddenTo: from }]);
    }
  }
}
