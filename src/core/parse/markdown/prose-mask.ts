/** Which characters of a line are the writer's running text and which are set apart from it. */

/** One sign for each character of a line. */
export type ProseMask = Uint8Array;

/** The writer's running text. */
export const running = 0;
/** Part of a link. */
export const inLink = 1;
/** Something to be left out of prose that the writer nevertheless wrote: a mark, a web address, struck-through text. */
export const leftOut = 2;
/** What is no text of the writer's at all: a comment, code, HTML, an embed. */
export const noText = 3;

/** What stands in prose for each character of a link: the object replacement character. */
export const linkCharacter = "\uFFFC";

/**
 * The prose of a line: of the same length, with blanks for what is set apart. Line ends within the line are kept,
 * CR LF as a blank and a line feed.
 */
export function maskedProse(source: string, mask: ProseMask): string {
  const parts: string[] = [];
  const isOneLine = !/[\r\n]/.test(source);
  let at = 0;
  while (at < source.length) {
    const sign = mask[at] ?? running;
    let end = at + 1;
    while (end < source.length && mask[end] === sign) end++;
    if (sign === running) parts.push(source.slice(at, end));
    else if (sign === inLink) parts.push(linkCharacter.repeat(end - at));
    else if (isOneLine) parts.push(" ".repeat(end - at));
    else parts.push(source.slice(at, end).replace(/[^\r\n]/g, " "));
    at = end;
  }
  return withLineFeeds(parts.join(""));
}

/** The text with a line feed for each line end, of the same length. */
export function withLineFeeds(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n/g, " \n").replace(/\r/g, "\n") : text;
}

/** Whether a line that has something set apart holds anything of the writer's at all. */
export function holdsText(source: string, mask: ProseMask): boolean {
  for (let at = 0; at < source.length; at++) {
    if (mask[at] !== noText && !isSpace(source.charCodeAt(at))) return true;
  }
  return false;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}
