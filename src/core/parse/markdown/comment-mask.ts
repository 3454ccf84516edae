/** How a comment that runs over several blocks is hidden from the reader of blocks. */

/** Stands for hidden text where blanks would mean something else; no note uses it (a private code point). */
export const filler = "\uE000";

/** Where a comment that began before `from + 2` ends: behind the next `%%`, or at the end of the text. */
export function commentEnd(text: string, from: number): number {
  const close = text.indexOf("%%", from + 2);
  return close === -1 ? text.length : close + 2;
}

/** A note's text with its long comments hidden, each character in its place. */
export interface MaskedText {
  /** For the reader of blocks: where a comment begins behind other text, one character still stands for it. */
  readonly parsed: string;
  /** What is to be seen of the text: there are only blanks in place of a comment that goes on beyond its line. */
  readonly visible: string;
}

/**
 * Hides the comment. Blanks and quote marks at the start of each of its lines stay, so that what encloses it goes on
 * behind it; the start of a line that has text behind the comment is no blank, so that it is no indented code.
 */
export function hideComment(text: MaskedText, from: number, to: number): MaskedText {
  const { visible } = text;
  const hidden = visible.slice(from, to).split(/(\r\n|\r|\n)/);
  const goesOn = /^[ \t]*[^ \t\r\n]/.test(visible.slice(to));
  const masked = hidden.map((part, index) => {
    if (index % 2 === 1) return part;
    if (index === 0) return " ".repeat(part.length);
    const prefix = /^[ \t>]*/.exec(part)?.[0] ?? "";
    const rest = part.length - prefix.length;
    const isLast = index === hidden.length - 1;
    return prefix + (isLast && goesOn ? filler : " ").repeat(rest);
  });
  const replacement = masked.join("");
  const follows = /[^\s>]/.test(lastLineOf(visible.slice(Math.max(0, from - 500), from)));
  return {
    parsed:
      text.parsed.slice(0, from) +
      (follows ? filler + replacement.slice(1) : replacement) +
      text.parsed.slice(to),
    visible: visible.slice(0, from) + replacement + visible.slice(to),
  };
}

function lastLineOf(text: string): string {
  return text.slice(Math.max(text.lastIndexOf("\n"), text.lastIndexOf("\r")) + 1);
}
