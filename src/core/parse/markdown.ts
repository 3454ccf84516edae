/** How a note's body is built, read by remark with GFM and the app's own syntax: the reference for our faster reader. */
import type {
  Blockquote,
  Definition,
  Heading,
  Link,
  LinkReference,
  ListItem,
  Nodes,
  Paragraph,
  Parents,
  Root,
  Table,
} from "mdast";
import type { Extension as MdastExtension } from "mdast-util-from-markdown";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import type { IgnoredLines } from "../model/note-text";
import { atxHeadingText, calloutTitle, taskBox } from "./line-start";
import { commentEnd, withoutComment } from "./comment-mask";
import { endOfLine, lineAt, startOfLine } from "./line-places";
import { markdownLinkTarget, wikilinkTarget } from "./link-target";
import { noteSyntax } from "./markdown-syntax";
import { trimmed } from "./outline";
import type { Outline, Piece, Span } from "./outline";

declare module "mdast" {
  interface NoteSyntaxNode {
    type: "noteSyntax";
    is: "wikilink" | "embed" | "comment" | "commentLine" | "displayMath";
    position?: Root["position"];
  }
  interface RootContentMap {
    noteSyntax: NoteSyntaxNode;
  }
  interface PhrasingContentMap {
    noteSyntax: NoteSyntaxNode;
  }
}

/** How many comments that run over several blocks are followed; each costs a reading of the whole note. */
const mostLongComments = 50;

const syntaxNodes: MdastExtension = { enter: {}, exit: {} };
for (const is of ["wikilink", "embed", "comment", "commentLine", "displayMath"] as const) {
  syntaxNodes.enter = {
    ...syntaxNodes.enter,
    [is](token) {
      this.enter({ type: "noteSyntax", is }, token);
    },
  };
  syntaxNodes.exit = {
    ...syntaxNodes.exit,
    [is](token) {
      this.exit(token);
    },
  };
}

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(function () {
    const data = this.data();
    data.micromarkExtensions = [...(data.micromarkExtensions ?? []), noteSyntax()];
    data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), syntaxNodes];
  })
  .freeze();

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
  let masked = text;
  for (;;) {
    const reading = readOnce(masked, text, from, lineStarts);
    const open = hidden.length < mostLongComments ? reading.openComment : null;
    if (open === null) return withHidden(reading.outline, hidden, text, masked, lineStarts);
    const end = commentEnd(masked, open);
    hidden.push({ from: open, to: end });
    masked = withoutComment(masked, open, end);
  }
}

function withHidden(
  outline: Outline,
  hidden: readonly { from: number; to: number }[],
  text: string,
  masked: string,
  lineStarts: readonly number[],
): Outline {
  if (hidden.length === 0) return outline;
  const lines: IgnoredLines[] = [];
  for (const { from, to } of hidden) {
    const last = lineAt(lineStarts, Math.max(from, to - 1));
    for (let line = lineAt(lineStarts, from); line <= last; line++) {
      const seen = masked.slice(startOfLine(lineStarts, line), endOfLine(text, lineStarts, line));
      if (!/[^\s>]/.test(seen)) lines.push({ from: line, to: line, because: "comment" });
    }
  }
  const spans: Span[] = hidden.map(({ from, to }) => ({ is: "comment", from, to }));
  return {
    pieces: outline.pieces,
    spans: [...outline.spans, ...spans].sort((one, other) => one.from - other.from),
    ignored: [...outline.ignored, ...lines].sort((one, other) => one.from - other.from),
  };
}

function readOnce(
  masked: string,
  text: string,
  from: number,
  lineStarts: readonly number[],
): { outline: Outline; openComment: number | null } {
  const pieces: Piece[] = [];
  const spans: Span[] = [];
  const ignored: IgnoredLines[] = [];
  let openComment: number | null = null;
  // A byte order mark at the start of the body alone would be swallowed and shift every place.
  const body = masked.slice(from).replace(/^\uFEFF/, "\uE000");
  const tree: Root = processor.parse(body);
  const definitions = definitionsOf(tree);
  blocks(tree, { item: null, depth: 0, callout: false });
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
        ignore(node, text.startsWith("<!--", startOf(node)) ? "comment" : "html");
        return;
      case "definition":
        ignore(node, "definition");
        return;
      case "thematicBreak":
        ignore(node, "rule");
        return;
      case "noteSyntax":
        ignore(node, "comment");
        noteSyntaxNode(node);
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
      piece({ from: lineFrom, to: lineTo }, kept(around, around.callout ? "callout" : "paragraph"));
    }
    phrases(node);
  }

  function kept(around: Surroundings, form: Piece["form"]): Omit<Piece, "from" | "to"> {
    return { form, level: 0, parent: around.item, task: null, ordered: false };
  }

  function quotePrefix(lineFrom: number): number {
    return /^[ \t>]*/.exec(text.slice(lineFrom, lineFrom + 500))?.[0].length ?? 0;
  }

  function heading(node: Heading, around: Surroundings): void {
    const start = startOf(node);
    let range = atxHeadingText(text, start, endOf(node));
    if (range === null) {
      const underline = lineAt(lineStarts, endOf(node) - 1);
      ignored.push({ from: underline, to: underline, because: "rule" });
      range = { from: start, to: startOfLine(lineStarts, underline) };
    }
    if (around.callout) piece(range, kept(around, "callout"));
    else piece(range, { ...kept(around, "heading"), level: node.depth });
    phrases(node);
  }

  function quote(node: Blockquote, around: Surroundings): void {
    const first = node.children[0];
    const start = first?.type === "paragraph" ? startOf(first) : null;
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
      range = { from: box?.behind ?? startOf(first), to: endOf(first) };
    }
    const level = around.depth + 1;
    const item = piece(range, { form: "item", level, parent: around.item, task, ordered });
    if (first?.type === "paragraph") phrases(first);
    const inside = { ...around, item, depth: level };
    for (const child of first?.type === "paragraph" ? node.children.slice(1) : node.children) {
      block(child, inside);
    }
  }

  function table(node: Table, around: Surroundings): void {
    for (const row of node.children) {
      piece({ from: startOf(row), to: endOf(row) }, kept(around, "row"));
      phrases(row);
    }
    const line = lineAt(lineStarts, startOf(node)) + 1;
    ignored.push({ from: line, to: line, because: "rule" });
  }

  function phrases(parent: Parents): void {
    for (const child of parent.children) phrase(child);
  }

  function phrase(node: Nodes): void {
    switch (node.type) {
      case "inlineCode":
        span(node, "code");
        return;
      case "image":
      case "imageReference":
        span(node, "embed");
        return;
      case "html":
        span(node, text.startsWith("<!--", startOf(node)) ? "comment" : "html");
        return;
      case "footnoteReference":
        span(node, "mark");
        return;
      case "link":
      case "linkReference":
        link(node);
        return;
      case "noteSyntax":
        noteSyntaxNode(node);
        return;
      case "delete":
        span(node, "struck");
        phrases(node);
        return;
      default:
        if ("children" in node) phrases(node);
    }
  }

  function span(node: Nodes, is: Exclude<Span["is"], "link">): void {
    spans.push({ is, from: startOf(node), to: endOf(node) });
  }

  function noteSyntaxNode(node: Extract<Nodes, { type: "noteSyntax" }>): void {
    const start = startOf(node);
    const end = endOf(node);
    if (node.is === "wikilink") {
      const inside = text.slice(start + 2, end - 2);
      spans.push({ is: "link", from: start, to: end, ...wikilinkTarget(inside) });
    } else if (node.is === "embed") span(node, "embed");
    else if (node.is === "displayMath") span(node, "code");
    else {
      span(node, "comment");
      if (!/^%%[\s\S]*%%\s*$/.test(text.slice(start, end))) openComment ??= start;
    }
  }

  function link(node: Link | LinkReference): void {
    if (node.position === undefined) return;
    const start = startOf(node);
    const url = node.type === "link" ? node.url : definitions.get(node.identifier)?.url;
    if (text.charAt(start) !== "[") {
      span(node, "url");
      return;
    }
    const last = node.children.at(-1);
    const labelTo = last === undefined ? start + 1 : endOf(last);
    const found = markdownLinkTarget(url ?? "", text.slice(start + 1, labelTo));
    if (found !== null) {
      spans.push({ is: "link", from: start, to: endOf(node), ...found });
      return;
    }
    spans.push({ is: "mark", from: start, to: start + 1 });
    phrases(node);
    spans.push({ is: "url", from: labelTo, to: endOf(node) });
  }
}

function definitionsOf(tree: Root): ReadonlyMap<string, Definition> {
  const found = new Map<string, Definition>();
  const visit = (node: Nodes): void => {
    if (node.type === "definition" && !found.has(node.identifier)) found.set(node.identifier, node);
    if ("children" in node) for (const child of node.children) visit(child);
  };
  visit(tree);
  return found;
}
