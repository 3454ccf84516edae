/** How a note's body is built, read in one pass; the fast reader, which knows where the reference should be asked. */
import { itemMark } from "./block-start";
import type { ItemMark } from "./block-start";
import { ContainerStack } from "./container-stack";
import { isClosedToBlocks } from "./leaf";
import type { Leaf } from "./leaf";
import { indentAt, takeBehind, takeColumns } from "./line-cursor";
import type { Indent, LineCursor } from "./line-cursor";
import { endOfLine, lineAt, startOfLine } from "./line-places";
import { calloutTitle } from "./line-start";
import type { Outline } from "./outline";
import { OutlineDraft } from "./outline-draft";
import { OpenComments } from "./scan-comments";
import { continueLeaf, openIndentedCode, readLeafBlock } from "./scan-leaf";
import { begin, closeLeaf, closeTo } from "./scan-state";
import type { ScanState } from "./scan-state";
import { readText } from "./scan-text";

/** What the fast reader found, and why the reference should rather be asked, if it should. */
export interface Scan {
  readonly outline: Outline;
  readonly unsure: string | null;
  /** How deep quotes and items stand in one another at most. */
  readonly depth: number;
}

/** Reads the body, from the offset to the end of the note's text, in linear time whatever it holds. */
export function scanOutline(text: string, from: number, lineStarts: readonly number[]): Scan {
  const draft = new OutlineDraft(text);
  const containers = new ContainerStack(text);
  const comments = new OpenComments(text, from, draft);
  const scan: ScanState = {
    text,
    draft,
    containers,
    comments,
    leaf: null,
    line: 0,
    afterBlank: false,
  };
  const firstLine = lineAt(lineStarts, from);
  for (let line = firstLine; line <= lineStarts.length; line++) {
    scan.line = line;
    const start = line === firstLine ? from : startOfLine(lineStarts, line);
    const { end, textFrom, hidden } = comments.visible(start, endOfLine(text, lineStarts, line));
    if (hidden) draft.ignore(line, "comment");
    readBlocks(scan, { at: start, column: 0, end }, textFrom);
    if (containers.inQuote()) draft.ignore(line, "quote");
  }
  closeLeaf(scan);
  return { outline: draft.outline, unsure: draft.unsure, depth: containers.depth };
}

/** Reads a line's blocks; from the offset `textFrom` on, where there is one, the line is text whatever it looks like. */
function readBlocks(scan: ScanState, cursor: LineCursor, textFrom: number | null): void {
  // Further blank lines change nothing, however deep the items they stand in.
  const blank = scan.leaf === null && indentAt(scan.text, cursor).blankLine;
  if (blank && scan.afterBlank) return;
  scan.afterBlank = blank;
  let matched = scan.containers.continueInto(cursor);
  let all = matched === scan.containers.size;
  const ended = all ? (scan.leaf?.is ?? null) : null;
  if (scan.leaf !== null && isClosedToBlocks(scan.leaf)) {
    if (all && continueLeaf(scan, scan.leaf, cursor)) return;
    if (scan.leaf.is === "indented" && scan.text.slice(cursor.at, cursor.end).includes("%%")) {
      scan.draft.doubt("a comment below indented code");
    }
    scan.leaf = null;
  }
  for (;;) {
    const indent = indentAt(scan.text, cursor);
    if (indent.blankLine) {
      closeTo(scan, matched);
      return;
    }
    if (textFrom !== null && indent.at >= textFrom) {
      if (indent.columns >= 4) scan.draft.doubt("indented text behind a comment");
      break;
    }
    if (indent.columns >= 4) {
      if (scan.leaf?.is === "paragraph") break;
      closeTo(scan, matched);
      openIndentedCode(scan);
      return;
    }
    if (scan.text.charCodeAt(indent.at) === 62 && !scan.containers.isFull) {
      closeTo(scan, matched);
      openQuote(scan, cursor, indent, textFrom ?? cursor.end);
    } else if (readLeafBlock(scan, cursor, indent, matched, all)) return;
    else {
      const mark = !scan.containers.isFull ? itemMark(scan.text, indent.at, cursor.end) : null;
      if (mark === null || !mayBegin(scan, mark, cursor, indent, ended)) break;
      closeTo(scan, matched);
      openItem(scan, cursor, indent, mark);
    }
    matched = scan.containers.size;
    all = true;
  }
  readText(scan, cursor, textFrom, matched, all);
}

function openQuote(scan: ScanState, cursor: LineCursor, indent: Indent, textFrom: number): void {
  begin(scan);
  takeBehind(cursor, indent, 1);
  takeColumns(scan.text, cursor, 1);
  const first = indentAt(scan.text, cursor);
  const isCallout =
    !scan.containers.inQuote() &&
    first.at < textFrom &&
    first.columns <= 3 &&
    calloutTitle(scan.text, first.at, cursor.end) !== null;
  scan.containers.open({ is: isCallout ? "callout" : "quote", width: 0, piece: null, fresh: true });
}

/** Whether the item may begin; one that ends a paragraph must hold something, and if it has a number, 1. */
function mayBegin(
  scan: ScanState,
  mark: ItemMark,
  cursor: LineCursor,
  indent: Indent,
  ended: Leaf["is"] | null,
): boolean {
  const may =
    mark.mayInterrupt && /[^ \t]/.test(scan.text.slice(indent.at + mark.width, cursor.end));
  if (ended === "indented" && !may) scan.draft.doubt("an item behind indented code");
  return may || ended !== "paragraph";
}

function openItem(scan: ScanState, cursor: LineCursor, indent: Indent, mark: ItemMark): void {
  begin(scan);
  const around = scan.containers.standing();
  takeBehind(cursor, indent, mark.width);
  const markEnd = cursor.at;
  const first = indentAt(scan.text, cursor);
  const blanks = first.blankLine || first.columns > 4 ? 1 : first.columns;
  takeColumns(scan.text, cursor, blanks);
  const level = 1 + scan.containers.itemDepth();
  const piece = scan.containers.inQuote()
    ? null
    : scan.draft.addItem(markEnd, level, mark.ordered, around.item);
  scan.containers.open({
    is: "item",
    width: indent.columns + mark.width + blanks,
    piece,
    fresh: true,
  });
}
