/** How a note ends its lines, and how many lines become one. */

/** The line end that most lines of the text have, the first of equals; LF for a text of one line. */
export function lineEndOf(text: string): string {
  const counts = new Map<string, number>();
  for (const [end] of text.matchAll(/\r\n|\n|\r/g)) counts.set(end, (counts.get(end) ?? 0) + 1);
  let most = "\n";
  for (const [end, count] of counts) if (count > (counts.get(most) ?? 0)) most = end;
  return most;
}

/** What stands on its line before the offset. */
export function lineUpTo(text: string, offset: number): string {
  return text.slice(0, offset).replace(/^[\s\S]*[\r\n]/, "");
}

/** The text as one line: line breaks become blanks, other control characters go, ends are trimmed (R76). */
export function oneLine(text: string): string {
  return text
    .replace(/[\r\n\u2028\u2029\v\f\u0085]+/g, " ")
    .replace(/\p{Cc}/gu, (character) => (character === "\t" ? " " : ""))
    .trim();
}

/** The text with its lines ended in the given way. */
export function withLineEnds(text: string, lineEnd: string): string {
  return text.replace(/\r\n|\n|\r/g, lineEnd);
}
