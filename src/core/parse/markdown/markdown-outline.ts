/** How a note's body is built, read by remark: the reference for our faster reader. */
import type { IgnoredLines } from "../../model/note-text";
import { commentEnd, hideComment } from "./comment-mask";
import type { MaskedText } from "./comment-mask";
import { endOfLine, lineAt, startOfLine } from "./line-places";
import { atxHeadingText, calloutTitle, taskBox } from "./line-start";
import { parseMarkdown } from "./markdown";
import type { Blockquote, Heading, ListItem, Nodes, Paragraph, Parents, Table } from "./markdown";
import { spanCollector } from "./markdown-spans";
import { isUnindented, trimmed } from "./outline";
import type { Outline, Piece, Span } from "./outline";

/** How many comments that run over several blocks are followed; each costs a reading of the whole note. */
const mostLongComments = 20;

/** Where a block stands: in which item, how deep in lists, and whether in a callout. */
interface Surroundings {
  readonly item: number | null;
  readonly depth: number;
  readonly callout: boolean;
}

/** Reads the body, from the offset to the end of the note's text. */
export function outlineByRemark(
  text: string,
  from: number,
  lineStarts: readonly number[],
): Outline {
  const hidden: { from: number; to: number }[] = [];
  let masked: MaskedText = { parsed: text, visible: text };
  for (;;) {
    const reading = readOnce(masked, from, lineStarts);
    const open = hidden.length < mostLongComments ? reading.openComment : null;
    if (open === null) return withHidden(reading.outline, hidden, masked.visible, lineStarts);
    const end = commentEnd(masked.visible, open);
    hidden.push({ from: open, to: end });
    masked = hideComment(masked, open, end);
  }
}

function withHidden(
  outline: Outline,
  hidden: readonly { from: number; to: number }[],
  visible: string,
  lineStarts: readonly number[],
): Outline {
  if (hidden.length === 0) return outline;
  const lines: IgnoredLines[] = [];
  for (const { from, to } of hidden) {
    const last = lineAt(lineStarts, Math.max(from, to - 1));
    for (let line = lineAt(lineStarts, from); line <= last; line++) {
      const seen = visible.slice(
        startOfLine(lineStarts, line),
        endOfLine(visible, lineStarts, line),
      );
      if (!/[^\s>]/.test(seen)) lines.push({ from: line, to: line, because: "comment" });
    }
  }
  const spans: Span[] = hidden.map(({ from, to }) => ({ is: "comment", from, to }));
  return {
    pieces: outline.pieces,
    spans: [...outline.spans, ...spans].sort((one, other) => one.from - other.from),
    ignored: [...lines, ...outline.ignored],
  };
}

function readOnce(
  { parsed, visible: text }: MaskedText,
  from: number,
  lineStarts: readonly number[],
): { outline: Outline; openComment: number | null } {
  const pieces: Piece[] = [];
  const ignored: IgnoredLines[] = [];
  const tree = parseMarkdown(parsed.slice(from));
  const collector = spanCollector(text, tree, from);
  blocks(tree, { item: null, depth: 0, callout: false });
  const { spans, openComment } = collector;
  return { outline: { pieces, spans, ignored }, openComment };

  function startOf(node: Nodes): number {
    return from + (node.position?.start.offset ?? 0);
  }
  function endOf(node: Nodes): number {
    return from + (node.position?.end.offset ?? 0);
  }
  function ignore(node: Nodes, because: IgnoredLines["because"]): void {
    const last = Math.max(startOf(node), endOf(node) - 1);
    ignored.push({
      from: lineAt(lineStarts, startOf(node)),
      to: lineAt(lineStarts, last),
      because,
    });
  }

  function blocks(parent: Parents, around: Surroundings): void {
    for (const child of parent.children) block(child, around);
  }

  function block(node: Nodes, around: Surroundings): void {
    switch (node.type) {
      case "paragraph":
        paragraph(node, startOf(node), around);
        return;
      case "heading":
        heading(node, around);
        return;
      case "blockquote":
        quote(node, around);
        return;
      case "list":
        for (const item of node.children) listItem(item, node.ordered === true, around);
        return;
      case "table":
        table(node, around);
        return;
      case "footnoteDefinition":
        blocks(node, around);
        return;
      case "code":
        ignore(node, "code");
        return;
      case "html":
        ignore(
          node,
          /^[ \t]*<!--/.test(text.slice(startOf(node), startOf(node) + 99)) ? "comment" : "html",
        );
        return;
      case "definition":
        ignore(node, "definition");
        return;
      case "thematicBreak":
        ignore(node, "rule");
        return;
      case "noteSyntax":
        ignore(node, "comment");
        collector.noteSyntax(node);
        return;
      default:
    }
  }

  function piece(range: { from: number; to: number }, kept: Omit<Piece, "from" | "to">): number {
    pieces.push({ ...kept, ...trimmed(text, range.from, range.to) });
    return pieces.length - 1;
  }

  function paragraph(node: Paragraph, start: number, around: Surroundings): void {
    const first = lineAt(lineStarts, start);
    const last = lineAt(lineStarts, endOf(node) - 1);
    for (let line = first; line <= last; line++) {
      let lineFrom = line === first ? start : startOfLine(lineStarts, line);
      if (line > first && around.callout) lineFrom += quotePrefix(lineFrom);
      const lineTo = Math.min(endOf(node), endOfLine(text, lineStarts, line));
      if (line > first && trimmed(text, lineFrom, lineTo).to === lineFrom) continue;
      piece({ from: lineFrom, to: lineTo }, kept(around, around.callout ? "callout" : "paragraph"));
    }
    collector.phrases(node);
  }

  function kept(around: Surroundings, form: Piece["form"]): Omit<Piece, "from" | "to"> {
    return { form, level: 0, parent: around.item, task: null, ordered: false };
  }

  function quotePrefix(lineFrom: number): number {
    return /^[ \t>]*/.exec(text.slice(lineFrom, lineFrom + 500))?.[0].length ?? 0;
  }

  function heading(node: Heading, around: Surroundings): void {
    const start = startOf(node);
    const lastLine = lineAt(lineStarts, endOf(node) - 1);
    let range = { from: start, to: startOfLine(lineStarts, lastLine) };
    if (lastLine > lineAt(lineStarts, start)) {
      ignored.push({ from: lastLine, to: lastLine, because: "rule" });
    } else range = atxHeadingText(text, start, endOf(node));
    if (around.callout) piece(range, kept(around, "callout"));
    else piece(range, { ...kept(around, "heading"), level: node.depth });
    collector.phrases(node);
  }

  function quote(node: Blockquote, around: Surroundings): void {
    const first = node.children[0];
    const begins =
      first?.type === "paragraph" && first.position?.start.line === node.position?.start.line;
    const start = begins ? startOf(first) : null;
    const title = start === null ? null : calloutTitle(text, start, endOf(node));
    if (first?.type !== "paragraph" || title === null) {
      ignore(node, "quote");
      return;
    }
    const inside = { ...around, callout: true };
    paragraph(first, title, inside);
    for (const child of node.children.slice(1)) block(child, inside);
  }

  function listItem(node: ListItem, ordered: boolean, around: Surroundings): void {
    const first = node.children[0];
    const mark = /^(?:[-*+]|\d{1,9}[.)])/.exec(text.slice(startOf(node), startOf(node) + 12));
    const behindMark = startOf(node) + (mark?.[0].length ?? 1);
    let range = { from: behindMark, to: behindMark };
    let task: string | null = null;
    if (first?.type === "paragraph") {
      const box = taskBox(text, startOf(first));
      task = box?.task ?? null;
      const words = trimmed(text, startOf(first), endOf(first));
      if (words.to > words.from) range = { from: box?.behind ?? words.from, to: words.to };
    }
    const level = around.depth + 1;
    const apart = first?.type === "paragraph" ? linesApart(first, around) : [];
    const end = apart[0] === undefined ? range.to : apart[0].from;
    const own = { from: range.from, to: Math.max(range.from, end) };
    const item = piece(own, { form: "item", level, parent: around.item, task, ordered });
    for (const line of apart) piece(line, kept({ ...around, item: null }, "paragraph"));
    if (first?.type === "paragraph") collector.phrases(first);
    const inside = { ...around, item, depth: level };
    for (const child of first?.type === "paragraph" ? node.children.slice(1) : node.children) {
      block(child, inside);
    }
  }

  /** The lines of an item's text that stand on their own: from its first unindented one on. */
  function linesApart(node: Paragraph, around: Surroundings): { from: number; to: number }[] {
    if (around.callout) return [];
    const last = lineAt(lineStarts, endOf(node) - 1);
    const apart: { from: number; to: number }[] = [];
    for (let line = lineAt(lineStarts, startOf(node)) + 1; line <= last; line++) {
      const from = startOfLine(lineStarts, line);
      if (apart.length === 0 && !isUnindented(text, from)) continue;
      apart.push({ from, to: Math.min(endOf(node), endOfLine(text, lineStarts, line)) });
    }
    return apart;
  }

  function table(node: Table, around: Surroundings): void {
    for (const row of node.children) {
      piece({ from: startOf(row), to: endOf(row) }, kept(around, "row"));
      collector.phrases(row);
    }
    const line = lineAt(lineStarts, startOf(node)) + 1;
    ignored.push({ from: line, to: line, because: "rule" });
  }
}
