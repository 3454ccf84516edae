/** Where a comment begins in a line and is not closed on it. */

/** Where such a comment begins, if one does, and whether code that runs on from line to line may hide it. */
export interface OpenComment {
  readonly at: number | null;
  readonly unsure: boolean;
}

const none: OpenComment = { at: null, unsure: false };

/** Looks through a line's text from one offset to another, past code, escapes and comments that are closed on it. */
export function openCommentIn(text: string, from: number, to: number): OpenComment {
  // Cut out first: a search must not run on into the rest of the note.
  const line = text.slice(from, to);
  if (!line.includes("%%")) return none;
  let unsure = false;
  for (let at = 0; at < line.length; at++) {
    const character = line.charAt(at);
    if (character === "\\") at++;
    else if (character === "`") {
      const run = /^`+/.exec(line.slice(at))?.[0] ?? "`";
      const closing = closingRun(line, at + run.length, run);
      if (closing === -1) unsure = true;
      at = (closing === -1 ? at : closing) + run.length - 1;
    } else if (character === "<" || character === "$" || character === "[") unsure = true;
    else if (character === "%" && line.charAt(at + 1) === "%") {
      const closing = line.indexOf("%%", at + 2);
      if (closing === -1) return { at: from + at, unsure };
      at = closing + 1;
    }
  }
  return { at: null, unsure };
}

function closingRun(line: string, from: number, run: string): number {
  for (let at = line.indexOf(run, from); at !== -1;) {
    let end = at;
    while (line.charAt(end) === "`") end++;
    if (end - at === run.length) return at;
    at = line.indexOf(run, end);
  }
  return -1;
}
