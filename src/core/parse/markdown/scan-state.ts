/** What a scan of a body knows at a place, and what every part of it does with that. */
import type { IgnoredLines } from "../../model/note-text";
import type { ContainerStack } from "./container-stack";
import { mayDefine, mayRunOn } from "./leaf";
import type { Leaf } from "./leaf";
import type { OutlineDraft } from "./outline-draft";
import type { OpenComments } from "./scan-comments";

/** The state of a scan. */
export interface ScanState {
  readonly text: string;
  readonly draft: OutlineDraft;
  readonly containers: ContainerStack;
  readonly comments: OpenComments;
  leaf: Leaf | null;
  /** The line that is being read, from 1. */
  line: number;
  /** Whether the line before was blank and left no leaf open. */
  afterBlank: boolean;
}

/** Closes the leaf, and all containers but the outermost so many. */
export function closeTo(scan: ScanState, matched: number): void {
  closeLeaf(scan);
  scan.containers.cut(matched);
}

/** Closes the leaf; indented code stays open, as it is nothing but its lines. */
export function closeLeaf(scan: ScanState): void {
  if (scan.leaf?.is === "paragraph") {
    const { lines, own, title } = scan.leaf;
    if (!scan.containers.inQuote())
      scan.draft.addParagraph(lines, own, title, scan.containers.standing());
    else if (mayDefine(scan.text, scan.leaf)) scan.draft.doubt("a definition in a quote");
  }
  if (scan.leaf?.is !== "indented") scan.leaf = null;
}

/** Something stands in the innermost container from here on. */
export function begin(scan: ScanState): void {
  scan.leaf = null;
  const top = scan.containers.top;
  if (top !== undefined) top.fresh = false;
}

/** Ignores the line, unless a quote around it does. */
export function ignoreLine(scan: ScanState, because: IgnoredLines["because"]): void {
  if (!scan.containers.inQuote()) scan.draft.ignore(scan.line, because);
}

/** The offset at which the line's text ends, see `OpenComments`. */
export function textUpTo(scan: ScanState, end: number, at: number): number {
  if (scan.containers.inQuote()) return end;
  const { to, unsure } = scan.comments.textUpTo(end, at);
  if (unsure || (to < end && mayRunOn(scan.text, scan.leaf)))
    scan.draft.doubt("a comment beside code");
  return to;
}
