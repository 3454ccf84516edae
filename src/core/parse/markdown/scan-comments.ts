/** What a comment that runs over several lines hides of the lines while a body is scanned. */
import { commentEnd } from "./comment-mask";
import { openCommentIn } from "./comment-start";
import type { OutlineDraft } from "./outline-draft";

/** What is to be seen of a line. */
export interface VisibleLine {
  /** Where the line's text ends for the reader of blocks. */
  readonly end: number;
  /** From here on the line is text whatever it looks like, because a comment ends on it; else null. */
  readonly textFrom: number | null;
  /** Whether a comment hides all of it but blanks and quote marks. */
  readonly hidden: boolean;
}

/** The comment that is open, if one is; none yet, over a note's text whose body begins at the offset. */
export class OpenComments {
  private readonly text: string;
  private readonly draft: OutlineDraft;
  /** Behind the end of the last comment that ran over several lines. */
  hiddenTo: number;

  constructor(text: string, from: number, draft: OutlineDraft) {
    this.text = text;
    this.draft = draft;
    this.hiddenTo = from;
  }

  visible(start: number, end: number): VisibleLine {
    const { text, hiddenTo } = this;
    if (hiddenTo <= start) return { end, textFrom: null, hidden: false };
    const prefixEnd = behindPrefix(text, start, end);
    const goesOn = hiddenTo < end && /[^ \t]/.test(text.slice(hiddenTo, end));
    return goesOn
      ? { end, textFrom: prefixEnd, hidden: false }
      : { end: prefixEnd, textFrom: null, hidden: true };
  }

  /** Opens a comment at the offset. */
  hideFrom(at: number): void {
    this.hiddenTo = commentEnd(this.text, at);
    this.draft.addComment(at, this.hiddenTo);
  }

  /** Where the text from an offset to the end of its line ends: at a comment that begins on it and goes on behind it. */
  textUpTo(end: number, at: number): { readonly to: number; readonly unsure: boolean } {
    const comment = openCommentIn(this.text, at, end);
    if (comment.at !== null) this.hideFrom(comment.at);
    return { to: comment.at ?? end, unsure: comment.unsure };
  }
}

/** The offset behind the blanks and quote marks from an offset on. */
export function behindPrefix(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && /[ \t>]/.test(text.charAt(at))) at++;
  return at;
}
