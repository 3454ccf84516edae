/** How a note's body is built, read in one pass; the fast reader, which knows where the reference should be asked. */
import {
  cellRanges,
  closesFence,
  delimiterCells,
  isAtxHeading,
  isRule,
  isUnderline,
  itemMark,
  openingFence,
} from "./block-start";
import type { Fence, ItemMark } from "./block-start";
import { commentEnd } from "./comment-mask";
import { openCommentIn } from "./comment-start";
import { indentAt, takeBehind, takeColumns } from "./line-cursor";
import type { Indent, LineCursor } from "./line-cursor";
import { endOfLine, lineAt, startOfLine } from "./line-places";
import { atxHeadingText, calloutTitle } from "./line-start";
import type { Outline } from "./outline";
import { outlineDraft } from "./outline-draft";
import type { Standing, TextLine } from "./outline-draft";

/** What the fast reader found, and why the reference should rather be asked, if it should. */
export interface Scan {
  readonly outline: Outline;
  readonly unsure: string | null;
  /** How deep quotes and items stand in one another at most. */
  readonly depth: number;
}

/** Blocks deeper than this are read as text of the deepest, so that no line costs more than its length. */
const deepest = 100;

interface Container {
  readonly is: "quote" | "callout" | "item";
  /** Of an item, the columns its text is indented by. */
  readonly width: number;
  /** Of an item, its piece; null in a quote. */
  readonly piece: number | null;
  /** Whether nothing stands in it yet. */
  fresh: boolean;
}

type Leaf =
  | {
      readonly is: "paragraph";
      readonly lines: TextLine[];
      readonly own: number | null;
      readonly title: boolean;
    }
  | { readonly is: "fence"; readonly fence: Fence }
  | { readonly is: "indented"; lastLine: number }
  | { readonly is: "html"; readonly ends: string | null; readonly because: "html" | "comment" }
  | { readonly is: "table" };

/** Reads the body, from the offset to the end of the note's text, in linear time whatever it holds. */
export function scanOutline(text: string, from: number, lineStarts: readonly number[]): Scan {
  const draft = outlineDraft(text);
  const containers: Container[] = [];
  let leaf: Leaf | null = null;
  let depth = 0;
  let hiddenTo = from;
  let line = 0;

  const firstLine = lineAt(lineStarts, from);
  for (line = firstLine; line <= lineStarts.length; line++) {
    const start = line === firstLine ? from : startOfLine(lineStarts, line);
    readLine(start, endOfLine(text, lineStarts, line));
    if (inQuote()) draft.ignore(line, "quote");
  }
  closeLeaf();
  return { outline: draft.outline, unsure: draft.unsure, depth };

  function readLine(start: number, lineEnd: number): void {
    let end = lineEnd;
    let visibleFrom = start;
    if (hiddenTo > start) {
      const prefixEnd = behindPrefix(start, lineEnd);
      if (hiddenTo < lineEnd && /\S/.test(text.slice(hiddenTo, lineEnd))) visibleFrom = hiddenTo;
      else {
        end = prefixEnd;
        draft.ignore(line, "comment");
      }
      if (visibleFrom === hiddenTo) {
        readBlocks({ at: start, column: 0, end }, prefixEnd);
        return;
      }
    }
    readBlocks({ at: start, column: 0, end }, null);
  }

  /** Reads a line's blocks; from the offset `textFrom` on, where there is one, the line is text whatever it looks like. */
  function readBlocks(cursor: LineCursor, textFrom: number | null): void {
    let matched = 0;
    while (matched < containers.length && continues(containers[matched], cursor)) matched++;
    let all = matched === containers.length;
    if (leaf !== null && isClosedToBlocks(leaf)) {
      if (all && continueLeaf(leaf, cursor)) return;
      leaf = null;
    }
    for (;;) {
      const indent = indentAt(text, cursor);
      if (indent.blankLine) {
        blankLine(matched);
        return;
      }
      if (textFrom !== null && indent.at >= textFrom) break;
      if (indent.columns >= 4) {
        if (leaf?.is === "paragraph") break;
        closeTo(matched);
        ignoreCode();
        return;
      }
      if (text.charCodeAt(indent.at) === 62 && containers.length < deepest) {
        closeTo(matched);
        openQuote(cursor, indent);
      } else if (readLeafBlock(cursor, indent, matched, all)) return;
      else {
        const mark = containers.length < deepest ? itemMark(text, indent.at, cursor.end) : null;
        if (mark === null || !mayBegin(mark, cursor, indent, all)) break;
        closeTo(matched);
        openItem(cursor, indent, mark);
      }
      matched = containers.length;
      all = true;
    }
    readText(cursor, textFrom, matched, all);
  }

  function continues(container: Container | undefined, cursor: LineCursor): boolean {
    if (container === undefined) return false;
    const indent = indentAt(text, cursor);
    if (container.is === "item") {
      if (indent.blankLine) return !container.fresh;
      if (indent.columns < container.width) return false;
      takeColumns(text, cursor, container.width);
      return true;
    }
    if (indent.blankLine || indent.columns > 3 || text.charCodeAt(indent.at) !== 62) return false;
    takeBehind(cursor, indent, 1);
    takeColumns(text, cursor, 1);
    return true;
  }

  /** Goes on with a leaf that holds no blocks, when the line belongs to it. */
  function continueLeaf(open: Leaf, cursor: LineCursor): boolean {
    const indent = indentAt(text, cursor);
    if (open.is === "fence") {
      draftIgnore("code");
      const closes = indent.columns <= 3 && closesFence(text, indent.at, cursor.end, open.fence);
      if (closes) leaf = null;
      return true;
    }
    if (open.is === "html") {
      if (open.ends === null && indent.blankLine) return false;
      draftIgnore(open.because);
      if (open.ends !== null && text.slice(cursor.at, cursor.end).includes(open.ends)) leaf = null;
      return true;
    }
    if (open.is !== "indented" || indent.blankLine) return open.is === "indented";
    if (indent.columns < 4) return false;
    for (let code = open.lastLine + 1; code <= line; code++)
      if (!inQuote()) draft.ignore(code, "code");
    open.lastLine = line;
    return true;
  }

  function blankLine(matched: number): void {
    closeTo(matched);
  }

  function ignoreCode(): void {
    begin();
    draftIgnore("code");
    leaf = { is: "indented", lastLine: line };
  }

  function openQuote(cursor: LineCursor, indent: Indent): void {
    begin();
    takeBehind(cursor, indent, 1);
    takeColumns(text, cursor, 1);
    const first = indentAt(text, cursor);
    const isCallout =
      !inQuote() &&
      !first.blankLine &&
      first.columns <= 3 &&
      calloutTitle(text, first.at, cursor.end) !== null;
    open({ is: isCallout ? "callout" : "quote", width: 0, piece: null, fresh: true });
  }

  function mayBegin(mark: ItemMark, cursor: LineCursor, indent: Indent, all: boolean): boolean {
    if (leaf?.is !== "paragraph" || !all) return true;
    if (!mark.mayInterrupt) return false;
    return /\S/.test(text.slice(indent.at + mark.width, cursor.end));
  }

  function openItem(cursor: LineCursor, indent: Indent, mark: ItemMark): void {
    begin();
    const around = standing();
    takeBehind(cursor, indent, mark.width);
    const markEnd = cursor.at;
    const first = indentAt(text, cursor);
    const blanks = first.blankLine || first.columns > 4 ? 1 : first.columns;
    takeColumns(text, cursor, blanks);
    const level = 1 + containers.filter((container) => container.is === "item").length;
    const piece = inQuote() ? null : draft.addItem(markEnd, level, mark.ordered, around.item);
    open({ is: "item", width: indent.columns + mark.width + blanks, piece, fresh: true });
  }

  /** Reads a block that takes up the whole rest of the line; false when none begins here. */
  function readLeafBlock(
    cursor: LineCursor,
    indent: Indent,
    matched: number,
    all: boolean,
  ): boolean {
    const { at } = indent;
    const { end } = cursor;
    if (isAtxHeading(text, at, end)) {
      closeTo(matched);
      begin();
      const shown = textUpTo(end, at);
      const range = atxHeadingText(text, at, shown) ?? { from: at, to: shown };
      const level = headingLevel(at);
      if (!inQuote()) draft.addHeading({ ...range, hiddenTo: range.from }, level, standing());
      return true;
    }
    const fence = openingFence(text, at, end);
    if (fence !== null) {
      closeTo(matched);
      begin();
      draftIgnore("code");
      leaf = { is: "fence", fence };
      return true;
    }
    if (text.charCodeAt(at) === 60 && readHtml(at, end, matched)) return true;
    if (text.startsWith("%%", at) && readCommentLine(at, end, matched)) return true;
    if (leaf?.is === "paragraph" && all && isUnderline(text, at, end)) {
      underline(leaf, text.charCodeAt(at) === 61 ? 1 : 2);
      return true;
    }
    if (isRule(text, at, end)) {
      closeTo(matched);
      begin();
      draftIgnore("rule");
      return true;
    }
    return false;
  }

  function readHtml(at: number, end: number, matched: number): boolean {
    const rest = text.slice(at, end);
    const isComment = rest.startsWith("<!--");
    if (!isComment && !/^<[A-Za-z/!?]/.test(rest)) return false;
    if (!isComment || /^<!--?-?>/.test(rest)) draft.doubt("a block of HTML");
    if (!isComment && (leaf?.is === "paragraph" || /^<[A-Za-z][A-Za-z\d+.-]*:/.test(rest)))
      return false;
    closeTo(matched);
    begin();
    const because = isComment ? "comment" : "html";
    draftIgnore(because);
    const ends = isComment ? "-->" : null;
    leaf = ends !== null && rest.includes(ends) ? null : { is: "html", ends, because };
    return true;
  }

  function readCommentLine(at: number, end: number, matched: number): boolean {
    const closing = text.slice(at, end).indexOf("%%", 2);
    if (closing !== -1 && /\S/.test(text.slice(at + closing + 2, end))) return false;
    closeTo(matched);
    begin();
    if (inQuote()) return true;
    draft.ignore(line, "comment");
    if (closing === -1) hideFrom(at);
    else draft.addComment(at, end);
    return true;
  }

  function hideFrom(at: number): void {
    hiddenTo = commentEnd(text, at);
    draft.addComment(at, hiddenTo);
  }

  /** The offset at which a line's text ends: at the comment that begins on it and goes on beyond it, if one does. */
  function textUpTo(end: number, at: number): number {
    if (inQuote()) return end;
    const comment = openCommentIn(text, at, end);
    if (comment.unsure) draft.doubt("a comment beside code");
    if (comment.at === null) return end;
    hideFrom(comment.at);
    return comment.at;
  }

  function underline(paragraph: Extract<Leaf, { is: "paragraph" }>, level: number): void {
    leaf = null;
    if (paragraph.title) draft.doubt("a heading as the title of a callout");
    if (inQuote()) return;
    const first = paragraph.lines[0];
    const last = paragraph.lines.at(-1);
    if (first === undefined || last === undefined) return;
    draft.addHeading(
      { from: first.from, to: last.to, hiddenTo: first.hiddenTo },
      level,
      standing(),
    );
    draft.ignore(line, "rule");
  }

  function readText(
    cursor: LineCursor,
    textFrom: number | null,
    matched: number,
    all: boolean,
  ): void {
    const { at } = indentAt(text, cursor);
    if (/^\[\^[^\]]+\]:/.test(text.slice(at, Math.min(cursor.end, at + 200))))
      draft.doubt("a footnote");
    if (leaf?.is === "table" && all) {
      if (textFrom !== null) draft.doubt("a comment in a table");
      if (!inQuote()) draft.addRow(textLine(cursor, at, null), standing());
      return;
    }
    if (leaf?.is === "paragraph") {
      if (all && textFrom === null && beginsTable(leaf, at, cursor.end)) return;
      const from = all || !inCallout() ? at : behindPrefix(at, cursor.end);
      leaf.lines.push(textLine(cursor, from, textFrom));
      return;
    }
    closeTo(matched);
    const top = containers.at(-1);
    const own = top?.is === "item" && top.fresh ? top.piece : null;
    const title = top?.is === "callout" && top.fresh;
    begin();
    leaf = { is: "paragraph", lines: [textLine(cursor, at, textFrom)], own, title };
  }

  function textLine(cursor: LineCursor, at: number, textFrom: number | null): TextLine {
    const visible = textFrom === null ? at : hiddenTo;
    const to = textUpTo(cursor.end, visible);
    return { from: at, to, hiddenTo: visible };
  }

  /** Whether the line is the delimiter row of a table whose head is the paragraph so far. */
  function beginsTable(
    paragraph: Extract<Leaf, { is: "paragraph" }>,
    at: number,
    end: number,
  ): boolean {
    const cells = delimiterCells(text, at, end);
    const head = paragraph.lines.at(-1);
    if (cells === 0 || head === undefined) return false;
    if (cellRanges(text, head.from, head.to).length !== cells) return false;
    if (paragraph.lines.length > 1) {
      draft.doubt("a table below text");
      return false;
    }
    if (paragraph.title || head.hiddenTo > head.from) draft.doubt("an unusual table");
    leaf = { is: "table" };
    if (inQuote()) return true;
    draft.addRow(head, standing());
    draft.ignore(line, "rule");
    return true;
  }

  function closeTo(matched: number): void {
    closeLeaf();
    containers.length = Math.min(containers.length, matched);
  }

  function closeLeaf(): void {
    if (leaf?.is === "paragraph") {
      const { lines, own, title } = leaf;
      if (!inQuote()) draft.addParagraph(lines, own, title, standing());
      else if (mayDefine(lines)) draft.doubt("a definition in a quote");
    }
    if (leaf?.is !== "indented") leaf = null;
  }

  function mayDefine(lines: readonly TextLine[]): boolean {
    const quoted = text.slice(lines[0]?.from, lines.at(-1)?.to);
    return quoted.startsWith("[") && quoted.includes("]:");
  }

  function open(container: Container): void {
    containers.push(container);
    depth = Math.max(depth, containers.length);
  }

  /** Something stands in the innermost container from here on. */
  function begin(): void {
    leaf = null;
    const top = containers.at(-1);
    if (top !== undefined) top.fresh = false;
  }

  function inQuote(): boolean {
    return containers.some((container) => container.is === "quote");
  }
  function inCallout(): boolean {
    return containers.some((container) => container.is === "callout");
  }

  function standing(): Standing {
    let item: number | null = null;
    for (const container of containers) if (container.is === "item") item = container.piece;
    return { item, callout: inCallout() };
  }

  function draftIgnore(because: "code" | "html" | "comment" | "rule"): void {
    if (!inQuote()) draft.ignore(line, because);
  }

  function headingLevel(at: number): number {
    let level = 0;
    while (text.charCodeAt(at + level) === 35) level++;
    return level;
  }

  function behindPrefix(from: number, end: number): number {
    let at = from;
    while (at < end && /[ \t>]/.test(text.charAt(at))) at++;
    return at;
  }
}

/** Whether a leaf takes its lines as they are, without looking for blocks in them. */
function isClosedToBlocks(leaf: Leaf): boolean {
  return leaf.is === "fence" || leaf.is === "html" || leaf.is === "indented";
}
