/** Which block without blocks in it is open while a body is scanned. */
import type { Fence } from "./block-start";
import type { TextLine } from "./outline-draft";

/** A paragraph: its lines so far. */
export interface ParagraphLeaf {
  readonly is: "paragraph";
  readonly lines: TextLine[];
  /** The piece of the item whose own text it is, else null. */
  readonly own: number | null;
  /** Whether it begins with the title of a callout. */
  readonly title: boolean;
}

/** Any such block. */
export type Leaf =
  | ParagraphLeaf
  | { readonly is: "fence"; readonly fence: Fence }
  | { readonly is: "indented"; lastLine: number }
  | { readonly is: "html"; readonly ends: string | null; readonly because: "html" | "comment" }
  | { readonly is: "table" };

/** Whether a leaf takes its lines as they are, without looking for blocks in them. */
export function isClosedToBlocks(leaf: Leaf): boolean {
  return leaf.is === "fence" || leaf.is === "html" || leaf.is === "indented";
}

/** Whether code or math of a paragraph may run on; a long one is not looked through again and again. */
export function mayRunOn(text: string, leaf: Leaf | null): boolean {
  if (leaf?.is !== "paragraph") return false;
  const { lines } = leaf;
  return lines.length > 50 || /[`$<]/.test(text.slice(lines[0]?.from, lines.at(-1)?.to));
}

/** Whether a paragraph may define a link or a footnote, and so mean something in the rest of the note. */
export function mayDefine(text: string, { lines }: ParagraphLeaf): boolean {
  const written = text.slice(lines[0]?.from, lines.at(-1)?.to);
  return written.startsWith("[") && written.includes("]:");
}
