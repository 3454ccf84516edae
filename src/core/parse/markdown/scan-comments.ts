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

/** The comment that is open, if one is. */
export interface OpenComments {
  /** Behind the end of the last comment that ran over several lines. */
  readonly hiddenTo: number;
  visible(start: number, end: number): VisibleLine;
  /** Opens a comment at the offset. */
  hideFrom(at: number): void;
  /** Where the text from an offset to the end of its line ends: at a comment that begins on it and goes on behind it. */
  textUpTo(end: number, at: number): { readonly to: number; readonly unsure: boolean };
}

/** No comment yet, over a note's text whose body begins at the offset. */
export function openComments(text: string, from: number, draft: OutlineDraft): OpenComments {
  const comments = {
    hiddenTo: from,
    visible(start: number, end: number): VisibleLine {
      if (comments.hiddenTo <= start) return { end, textFrom: null, hidden: false };
      const prefixEnd = behindPrefix(text, start, end);
      const goesOn = comments.hiddenTo < end && /[^ \t]/.test(text.slice(comments.hiddenTo, end));
      return goesOn
        ? { end, textFrom: prefixEnd, hidden: false }
        : { end: prefixEnd, textFrom: null, hidden: true };
    },
    hideFrom(at: number): void {
      comments.hiddenTo = commentEnd(text, at);
      draft.addComment(at, comments.hiddenTo);
    },
    textUpTo(end: number, at: number): { to: number; unsure: boolean } {
      const comment = openCommentIn(text, at, end);
      if (comment.at !== null) comments.hideFrom(comment.at);
      return { to: comment.at ?? end, unsure: comment.unsure };
    },
  };
  return comments;
}

/** The offset behind the blanks and quote marks from an offset on. */
export function behindPrefix(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && /[ \t>]/.test(text.charAt(at))) at++;
  return at;
}
