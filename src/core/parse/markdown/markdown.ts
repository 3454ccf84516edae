/** The tree that remark with GFM and the app's own syntax makes of a note's body. */
import type { Nodes, Root } from "mdast";
import type { Extension as MdastExtension } from "mdast-util-from-markdown";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { noteSyntax } from "./markdown-syntax";

export type {
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

/** Made when a first note needs it; most starts read none. */
let processor: ReturnType<typeof makeProcessor> | null = null;

function makeProcessor() {
  return unified()
    .use(remarkParse)
    .use(remarkGfm, { singleTilde: false })
    .use(function () {
      const data = this.data();
      data.micromarkExtensions = [...(data.micromarkExtensions ?? []), noteSyntax()];
      data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), syntaxNodes];
    })
    .freeze();
}

/** A node of the app's own syntax. */
export type NoteSyntaxNode = Extract<Nodes, { type: "noteSyntax" }>;

/** Parses a body; offsets in the tree are offsets in it. */
export function parseMarkdown(body: string): Root {
  // A byte order mark at the start of the body would be swallowed and shift every place.
  processor ??= makeProcessor();
  return processor.parse(body.replace(/^\uFEFF/, "\uE000"));
}
