/** Lines of text: paragraphs with what belongs to them, and tables. */
import { cellRanges, delimiterCells } from "./block-start";
import type { ParagraphLeaf } from "./leaf";
import { indentAt } from "./line-cursor";
import type { LineCursor } from "./line-cursor";
import type { TextLine } from "./outline-draft";
import { behindPrefix } from "./scan-comments";
import { begin, closeTo, textUpTo } from "./scan-state";
import type { ScanState } from "./scan-state";

/** Reads the rest of a line that begins no block: more of a paragraph or table, or a new paragraph. */
export function readText(
  scan: ScanState,
  cursor: LineCursor,
  textFrom: number | null,
  matched: number,
  all: boolean,
): void {
  const { at, columns } = indentAt(scan.text, cursor);
  if (/^\[\^[^\]]+\]:/.test(scan.text.slice(at, Math.min(cursor.end, at + 200))))
    scan.draft.doubt("a footnote");
  if (textFrom !== null && !all) scan.draft.doubt("text behind a comment");
  if (scan.leaf?.is === "table" && all) {
    if (textFrom !== null) scan.draft.doubt("a comment in a table");
    if (!scan.containers.inQuote())
      scan.draft.addRow(textLine(scan, cursor, at, null), scan.containers.standing());
    return;
  }
  if (scan.leaf?.is === "paragraph") {
    if (all && columns < 4 && textFrom === null && beginsTable(scan, scan.leaf, at, cursor.end))
      return;
    const from =
      all || !scan.containers.standing().callout ? at : behindPrefix(scan.text, at, cursor.end);
    addLine(scan, scan.leaf.lines, textLine(scan, cursor, from, textFrom));
    return;
  }
  closeTo(scan, matched);
  const top = scan.containers.top;
  const own = top?.is === "item" && top.fresh ? top.piece : null;
  const title = top?.is === "callout" && top.fresh;
  begin(scan);
  const lines: TextLine[] = [];
  addLine(scan, lines, textLine(scan, cursor, at, textFrom));
  scan.leaf = { is: "paragraph", lines, own, title };
}

function addLine(scan: ScanState, lines: TextLine[], added: TextLine): void {
  if (added.to > added.from) lines.push(added);
  else if (scan.comments.hiddenTo > added.from) scan.draft.ignore(scan.line, "comment");
}

function textLine(
  scan: ScanState,
  cursor: LineCursor,
  at: number,
  textFrom: number | null,
): TextLine {
  const visible = textFrom === null ? at : scan.comments.hiddenTo;
  const to = textUpTo(scan, cursor.end, visible);
  return { from: at, to, hiddenTo: visible };
}

/** Whether the line is the delimiter row of a table whose head is the paragraph so far. */
function beginsTable(scan: ScanState, paragraph: ParagraphLeaf, at: number, end: number): boolean {
  const cells = delimiterCells(scan.text, at, end);
  const head = paragraph.lines.at(-1);
  if (cells === 0 || head === undefined) return false;
  if (cellRanges(scan.text, head.from, head.to).length !== cells) return false;
  if (paragraph.lines.length > 1) {
    scan.draft.doubt("a table below text");
    return false;
  }
  if (paragraph.title || head.hiddenTo > head.from) scan.draft.doubt("an unusual table");
  scan.leaf = { is: "table" };
  if (scan.containers.inQuote()) return true;
  scan.draft.addRow(head, scan.containers.standing());
  scan.draft.ignore(scan.line, "rule");
  return true;
}
