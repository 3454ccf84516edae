/** What is set apart in the text of one block of remark's tree. */
import { markdownLinkTarget, wikilinkTarget } from "./link-target";
import type {
  Definition,
  Link,
  LinkReference,
  Nodes,
  NoteSyntaxNode,
  Parents,
  Root,
} from "./markdown";
import type { Span } from "./outline";

/** Collects spans while the tree is walked. */
export interface SpanCollector {
  /** Adds what stands in the block's text, in the order of the note. */
  phrases(parent: Parents): void;
  noteSyntax(node: NoteSyntaxNode): void;
  readonly spans: readonly Span[];
  /** Where the first comment begins that is not closed on its line. */
  readonly openComment: number | null;
}

/** Collects the spans of a tree whose root begins at the offset of the note's text. */
export function spanCollector(text: string, tree: Root, from: number): SpanCollector {
  const spans: Span[] = [];
  const definitions = definitionsOf(tree);
  const collector = {
    phrases,
    noteSyntax: noteSyntaxNode,
    spans,
    openComment: null as number | null,
  };
  return collector;

  function startOf(node: Nodes): number {
    return from + (node.position?.start.offset ?? 0);
  }
  function endOf(node: Nodes): number {
    return from + (node.position?.end.offset ?? 0);
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

  function noteSyntaxNode(node: NoteSyntaxNode): void {
    const start = startOf(node);
    const end = endOf(node);
    if (node.is === "wikilink") {
      const inside = text.slice(start + 2, end - 2);
      spans.push({ is: "link", from: start, to: end, ...wikilinkTarget(inside) });
    } else if (node.is === "embed") span(node, "embed");
    else if (node.is === "displayMath") span(node, "code");
    else {
      span(node, "comment");
      if (!/^%%[\s\S]*%%\s*$/.test(text.slice(start, end))) collector.openComment ??= start;
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
