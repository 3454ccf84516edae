/** The blocks without blocks in them: headings, rules, code, HTML and lines of comment. */
import { closesFence, isAtxHeading, isRule, isUnderline, openingFence } from "./block-start";
import type { Leaf, ParagraphLeaf } from "./leaf";
import { mayRunOn } from "./leaf";
import { indentAt } from "./line-cursor";
import type { Indent, LineCursor } from "./line-cursor";
import { atxHeadingText, headingLevel } from "./line-start";
import { begin, closeTo, ignoreLine, textUpTo } from "./scan-state";
import type { ScanState } from "./scan-state";

/** Goes on with a leaf that holds no blocks, when the line belongs to it. */
export function continueLeaf(scan: ScanState, open: Leaf, cursor: LineCursor): boolean {
  const indent = indentAt(scan.text, cursor);
  if (open.is === "fence") {
    ignoreLine(scan, "code");
    const closes = indent.columns <= 3 && closesFence(scan.text, indent.at, cursor.end, open.fence);
    if (closes) scan.leaf = null;
    return true;
  }
  if (open.is === "html") {
    if (open.ends === null && indent.blankLine) return false;
    ignoreLine(scan, open.because);
    if (open.ends !== null && scan.text.slice(cursor.at, cursor.end).includes(open.ends))
      scan.leaf = null;
    return true;
  }
  if (open.is !== "indented" || indent.blankLine) return open.is === "indented";
  if (indent.columns < 4) return false;
  for (let code = open.lastLine + 1; code <= scan.line; code++)
    if (!scan.containers.inQuote()) scan.draft.ignore(code, "code");
  open.lastLine = scan.line;
  return true;
}

/** Begins indented code on this line. */
export function openIndentedCode(scan: ScanState): void {
  begin(scan);
  ignoreLine(scan, "code");
  scan.leaf = { is: "indented", lastLine: scan.line };
}

/** Reads a block that takes up the whole rest of the line; false when none begins here. */
export function readLeafBlock(
  scan: ScanState,
  cursor: LineCursor,
  indent: Indent,
  matched: number,
  all: boolean,
): boolean {
  const { at } = indent;
  const { end } = cursor;
  if (isAtxHeading(scan.text, at, end)) {
    closeTo(scan, matched);
    begin(scan);
    const shown = textUpTo(scan, end, at);
    const range = atxHeadingText(scan.text, at, shown);
    const level = headingLevel(scan.text, at);
    if (!scan.containers.inQuote())
      scan.draft.addHeading({ ...range, hiddenTo: range.from }, level, scan.containers.standing());
    return true;
  }
  const fence = openingFence(scan.text, at, end);
  if (fence !== null) {
    closeTo(scan, matched);
    begin(scan);
    ignoreLine(scan, "code");
    scan.leaf = { is: "fence", fence };
    return true;
  }
  if (scan.text.charCodeAt(at) === 60 && readHtml(scan, at, end, matched)) return true;
  if (scan.text.startsWith("%%", at) && readCommentLine(scan, at, end, matched)) return true;
  if (scan.leaf?.is === "paragraph" && all && isUnderline(scan.text, at, end)) {
    underline(scan, scan.leaf, scan.text.charCodeAt(at) === 61 ? 1 : 2);
    return true;
  }
  if (isRule(scan.text, at, end)) {
    closeTo(scan, matched);
    begin(scan);
    ignoreLine(scan, "rule");
    return true;
  }
  return false;
}

function readHtml(scan: ScanState, at: number, end: number, matched: number): boolean {
  const rest = scan.text.slice(at, end);
  const isComment = rest.startsWith("<!--");
  if (!isComment && !/^<[A-Za-z/!?]/.test(rest)) return false;
  if (!isComment || /^<!--?-?>/.test(rest)) scan.draft.doubt("a block of HTML");
  if (!isComment && (scan.leaf?.is === "paragraph" || /^<[A-Za-z][A-Za-z\d+.-]*:/.test(rest)))
    return false;
  closeTo(scan, matched);
  begin(scan);
  const because = isComment ? "comment" : "html";
  ignoreLine(scan, because);
  const ends = isComment ? "-->" : null;
  scan.leaf = ends !== null && rest.includes(ends) ? null : { is: "html", ends, because };
  return true;
}

function readCommentLine(scan: ScanState, at: number, end: number, matched: number): boolean {
  if (mayRunOn(scan.text, scan.leaf)) scan.draft.doubt("a comment beside code");
  const closing = scan.text.slice(at, end).indexOf("%%", 2);
  if (closing !== -1 && /[^ \t]/.test(scan.text.slice(at + closing + 2, end))) return false;
  if (scan.containers.size > 0 && closing === -1)
    scan.draft.doubt("a comment over several lines of a block");
  closeTo(scan, matched);
  begin(scan);
  if (scan.containers.inQuote()) return true;
  scan.draft.ignore(scan.line, "comment");
  if (closing === -1) scan.comments.hideFrom(at);
  else scan.draft.addComment(at, end);
  return true;
}

function underline(scan: ScanState, paragraph: ParagraphLeaf, level: number): void {
  scan.leaf = null;
  if (paragraph.title) scan.draft.doubt("a heading as the title of a callout");
  if (scan.containers.inQuote()) return;
  const first = paragraph.lines[0];
  const last = paragraph.lines.at(-1);
  if (first === undefined || last === undefined) return;
  scan.draft.addHeading(
    { from: first.from, to: last.to, hiddenTo: first.hiddenTo },
    level,
    scan.containers.standing(),
  );
  scan.draft.ignore(scan.line, "rule");
}
