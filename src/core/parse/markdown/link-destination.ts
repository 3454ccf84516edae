/** Where the destination of a markdown link ends and what it is. */

/** What stands in the round brackets behind a label. */
export interface LinkDestination {
  /** Without angle brackets, backslash escapes resolved. */
  readonly path: string;
  /** The offset behind the closing bracket. */
  readonly end: number;
}

/** More brackets within a destination than this are not followed. */
const deepest = 32;

/** Reads from behind the opening bracket; null where what stands there is no destination with an optional title. */
export function linkDestination(text: string, from: number): LinkDestination | null {
  const to = text.length;
  let at = behindSpace(text, from, to);
  const pathFrom = at;
  let path: string;
  if (text.charCodeAt(at) === 60 && at < to) {
    at = behindAngles(text, at + 1, to);
    if (at === -1) return null;
    path = text.slice(pathFrom + 1, at - 1);
  } else {
    at = behindPath(text, at, to);
    if (at === -1) return null;
    path = text.slice(pathFrom, at);
  }
  let behind = behindSpace(text, at, to);
  if (behind > at && behind < to && /["'(]/.test(text.charAt(behind))) {
    behind = behindTitle(text, behind, to);
    if (behind === -1) return null;
    behind = behindSpace(text, behind, to);
  }
  if (behind >= to || text.charCodeAt(behind) !== 41) return null;
  if (path.includes("\\")) path = path.replace(/\\([!-/:-@[-`{-~])/g, "$1");
  return { path, end: behind + 1 };
}

function behindSpace(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isSpace(text.charCodeAt(at))) at++;
  return at;
}

function behindAngles(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 62) return at + 1;
    if (code === 60 || code === 10 || code === 13) return -1;
    if (code === 92) at++;
  }
  return -1;
}

function behindPath(text: string, from: number, to: number): number {
  let depth = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 92 && at + 1 < to && !isSpace(text.charCodeAt(at + 1))) at++;
    else if (code === 40 && ++depth > deepest) return -1;
    else if (code === 41 && depth-- === 0) return at;
    else if (isSpace(code)) return depth === 0 ? at : -1;
    else if (code < 32 || code === 127) return -1;
  }
  return -1;
}

function behindTitle(text: string, from: number, to: number): number {
  const closing = text.charCodeAt(from) === 40 ? 41 : text.charCodeAt(from);
  for (let at = from + 1; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 92) at++;
    else if (code === closing) return at + 1;
    else if (code === 40 && closing === 41) return -1;
  }
  return -1;
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13;
}
