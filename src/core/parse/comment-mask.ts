/** How a comment that runs over several blocks is hidden from the reader of blocks. */

/** Stands for hidden text at the start of a line that goes on behind it; no note uses it (a private code point). */
const filler = "\uE000";

/** Where a comment that began before `from + 2` ends: behind the next `%%`, or at the end of the text. */
export function commentEnd(text: string, from: number): number {
  const close = text.indexOf("%%", from + 2);
  return close === -1 ? text.length : close + 2;
}

/**
 * The text with blanks in place of the comment, of the same length and with the same lines. Blanks and quote marks
 * at the start of each line stay, so that what encloses the comment goes on behind it.
 */
export function withoutComment(text: string, from: number, to: number): string {
  const hidden = text.slice(from, to).split(/(\r\n|\r|\n)/);
  const goesOn = /^[^\r\n]*\S/.test(text.slice(to));
  const masked = hidden.map((part, index) => {
    if (index % 2 === 1) return part;
    if (index === 0) return blanks(part.length);
    const prefix = /^[ \t>]*/.exec(part)?.[0] ?? "";
    const rest = part.length - prefix.length;
    return prefix + (index === hidden.length - 1 && goesOn ? filler.repeat(rest) : blanks(rest));
  });
  return text.slice(0, from) + masked.join("") + text.slice(to);
}

function blanks(length: number): string {
  return " ".repeat(length);
}
