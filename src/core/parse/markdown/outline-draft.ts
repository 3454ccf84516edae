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

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** How an outline of a note's text comes together; a class for the reason that `ContainerStack` is one. */
export class OutlineDraft {
  private readonly text: string;
  private readonly pieces: Mutable<Piece>[] = [];
  private readonly spans: Span[] = [];
  private readonly ignored: IgnoredLines[] = [];
  private isOrdered = true;
  /** Why the reference reader should be asked: the first reason found, else null. */
  unsure: string | null = null;

  constructor(text: string) {
    this.text = text;
  }

  /** The outline so far. */
  get outline(): Outline {
    const { pieces, spans, ignored } = this;
    if (!this.isOrdered) spans.sort((one, other) => one.from - other.from);
    this.isOrdered = true;
    return { pieces, spans, ignored };
  }

  addComment(from: number, to: number): void {
    this.spans.push({ is: "comment", from, to });
    this.isOrdered = false;
  }

  ignore(line: number, because: IgnoredLines["because"]): void {
    this.ignored.push({ from: line, to: line, because });
  }

  /** Notes why the reference reader should be asked; the first reason is kept. */
  doubt(why: string): void {
    this.unsure ??= why;
  }

  private addPiece(
    form: LineForm,
    level: number,
    around: Standing,
    from: number,
    to: number,
  ): void {
    const range = trimmed(this.text, from, to);
    this.pieces.push({
      form,
      level,
      parent: around.item,
      task: null,
      ordered: false,
      from: range.from,
      to: range.to,
    });
  }

  /** Adds an item whose text is not yet known and gives its piece; `behindMark` is where it would begin. */
  addItem(behindMark: number, level: number, ordered: boolean, parent: number | null): number {
    this.pieces.push({
      form: "item",
      level,
      parent,
      task: null,
      ordered,
      from: behindMark,
      to: behindMark,
    });
    return this.pieces.length - 1;
  }

  /** Adds the lines of a paragraph; as the own text of the item whose piece is given, else as lines of their own. */
  addParagraph(
    lines: readonly TextLine[],
    own: number | null,
    title: boolean,
    around: Standing,
  ): void {
    const first = lines[0];
    const last = lines.at(-1);
    if (first === undefined || last === undefined) return;
    const item = own === null ? undefined : this.pieces[own];
    if (item !== undefined) {
      const box = taskBox(this.text, first.from);
      item.task = box?.task ?? null;
      const apart = around.callout
        ? -1
        : lines.findIndex((line, at) => at > 0 && isUnindented(this.text, line.from));
      const end = (apart === -1 ? last : (lines[apart - 1] ?? first)).to;
      const range = trimmed(this.text, box?.behind ?? first.from, Math.max(end, box?.behind ?? 0));
      item.from = range.from;
      item.to = range.to;
      if (apart !== -1) {
        for (const line of lines.slice(apart))
          this.addPiece("paragraph", 0, { ...around, item: null }, line.from, line.to);
      }
    } else {
      const titleFrom = title ? calloutTitle(this.text, first.from, first.to) : null;
      for (const line of lines) {
        const from = line === first && titleFrom !== null ? titleFrom : line.from;
        this.addPiece(around.callout ? "callout" : "paragraph", 0, around, from, line.to);
      }
    }
    if (lines.length > 1 && around.callout && /[<$]/.test(this.text.slice(first.from, last.to))) {
      this.doubt("several lines in a callout");
    }
    this.addSpans(this.withoutHidden(lines, first.from, last.to), first.from);
  }

  /** Adds what is set apart in a block's text: without what is hidden of its lines, and from its first character on. */
  private addSpans(block: string, from: number): void {
    if (/^\[[^\]]*\]:/.test(block)) this.doubt("a definition");
    const { spans, unsure } = scanInline(block, from);
    if (unsure !== null) this.doubt(unsure);
    for (const span of spans) this.spans.push(span);
  }

  private withoutHidden(lines: readonly TextLine[], from: number, to: number): string {
    const parts: string[] = [];
    let at = from;
    for (const line of lines) {
      if (line.hiddenTo <= line.from) continue;
      parts.push(this.text.slice(at, line.from), filler.repeat(line.hiddenTo - line.from));
      at = line.hiddenTo;
    }
    return parts.join("") + this.text.slice(at, to);
  }

  addHeading(line: TextLine, level: number, around: Standing): void {
    if (around.callout) this.addPiece("callout", 0, around, line.from, line.to);
    else this.addPiece("heading", level, around, line.from, line.to);
    this.addSpans(this.withoutHidden([line], line.from, line.to), line.from);
  }

  addRow(line: TextLine, around: Standing): void {
    this.addPiece("row", 0, around, line.from, line.to);
    for (const cell of cellRanges(this.text, line.from, line.to)) {
      const { from, to } = trimmed(this.text, cell.from, cell.to);
      this.addSpans(this.text.slice(from, to), from);
    }
  }
}
