/** How the text of YAML is cut: blanks and comments, lines, and texts in quotes. */

/** Whether a blank or a line end stands at the offset. */
export function isBlankAt(source: string, at: number): boolean {
  return /\s/.test(source.charAt(at));
}

/** The first character at or behind the offset that is neither blank nor in a comment; the length where none is. */
export function contentFrom(source: string, from: number): number {
  let at = from;
  for (;;) {
    while (at < source.length && isBlankAt(source, at)) at++;
    if (source.charAt(at) !== "#" || (at > 0 && !isBlankAt(source, at - 1))) return at;
    at = lineEnd(source, at);
  }
}

/** Where the line ends that holds the offset, before its line end. */
export function lineEnd(source: string, from: number): number {
  let at = from;
  while (at < source.length && source.charAt(at) !== "\n" && source.charAt(at) !== "\r") at++;
  return at;
}

/** What stands from the offset to the end of its line, without a comment and the blanks before it. */
export function restOfLine(source: string, from: number): string {
  const rest = source.slice(from, lineEnd(source, from));
  const comment = rest.search(/[ \t]#/);
  return (comment < 0 ? rest : rest.slice(0, comment)).trimEnd();
}

/** Behind the closing quote of the text in quotes that begins at the offset. */
export function quotedTo(source: string, from: number): number {
  const quote = source.charAt(from);
  let at = from + 1;
  while (at < source.length) {
    const character = source.charAt(at);
    if (character === "\\" && quote === '"') at += 2;
    else if (character !== quote) at++;
    else if (quote === "'" && source.charAt(at + 1) === quote) at += 2;
    else return at + 1;
  }
  return source.length;
}
