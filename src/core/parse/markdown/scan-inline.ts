/** What is set apart in the text of one block, found in one pass from left to right. */
import { backtickRuns } from "./backtick-runs";
import { type LinkTarget, markdownLinkTarget, wikilinkTarget } from "./link-target";
import { linkDestination } from "./link-destination";
import type { PlainSpan, Span } from "./outline";
import { strikeRun, struckSpans } from "./strikes";
import type { StrikeRun } from "./strikes";

/** The spans of a block, by where they begin, and why the reference reader should look at it, if it should. */
export interface InlineSpans {
  readonly spans: readonly Span[];
  readonly unsure: string | null;
}

const nothing: InlineSpans = { spans: [], unsure: null };
const special = /[\\`[\]<~%$!]/g;
const simpleTag =
  /<(?:\/[A-Za-z][A-Za-z\d-]*[ \t]*|[A-Za-z][A-Za-z\d-]*(?:[ \t]+[A-Za-z_:][\w.:-]*(?:="[^"\r\n]*"|='[^'\r\n]*')?)*[ \t]*\/?)>/y;
const autolink =
  /<(?:[A-Za-z][A-Za-z\d+.-]{1,31}:[^\s<>]*|[\w.!#$%&'*+/=?^`{|}~-]+@[A-Za-z\d][A-Za-z\d.-]*)>/y;

interface Opener {
  readonly at: number;
  readonly image: boolean;
  readonly spans: number;
  readonly strikes: number;
}

/**
 * Reads the text of a paragraph, a heading or a cell that begins at an offset of the note. It is handed over cut out,
 * so that no search can run on into the rest of the note.
 */
export function scanInline(text: string, offset: number): InlineSpans {
  special.lastIndex = 0;
  if (!special.test(text)) return nothing;

  const to = text.length;
  const spans: Span[] = [];
  const openers: Opener[] = [];
  let strikes: StrikeRun[] = [];
  /** Openers below this depth of the stack stand around a link and can make no further one. */
  let inactive = 0;
  let unsure: string | null = null;
  let noMath = false;
  let noHtmlComment = false;
  let ticks: ReturnType<typeof backtickRuns> | null = null;
  /** Where the `]` stands that was last looked for; the end of the text where there is none. */
  let closing = 0;
  /** Where the last `](` stands: behind it no bracket makes a link with a destination. */
  let lastDestination: number | null = null;

  let at = special.lastIndex - 1;
  while (at < to) {
    special.lastIndex = step(at);
    if (!special.test(text)) break;
    at = special.lastIndex - 1;
  }
  if (strikes.length > 1) {
    for (const span of struckSpans(strikes)) {
      // Where emphasis crosses struck-through text, one of them is none.
      if (/[*_]/.test(text.slice(span.from, span.to))) unsure ??= "emphasis in struck-through text";
      add("struck", span.from, span.to);
    }
    spans.sort((one, other) => one.from - other.from);
  }
  return { spans, unsure };

  function add(is: PlainSpan["is"], from: number, end: number): void {
    spans.push({ is, from: from + offset, to: end + offset });
  }

  function addLink(from: number, end: number, { target, subpath, text: shown }: LinkTarget): void {
    spans.push({ is: "link", from: from + offset, to: end + offset, target, subpath, text: shown });
  }

  /** Reads what begins at the offset and gives the offset behind it. */
  function step(start: number): number {
    switch (text.charCodeAt(start)) {
      case 92:
        if (text.charCodeAt(start + 1) === 96) unsure ??= "escaped backtick";
        return /[!-/:-@[-`{-~]/.test(text.charAt(start + 1)) ? start + 2 : start + 1;
      case 96:
        return code(start);
      case 33:
        return exclamation(start);
      case 91:
        return bracket(start);
      case 93:
        return close(start);
      case 60:
        return angle(start);
      case 126:
        return strike(start);
      case 37:
        return comment(start);
      default:
        return math(start);
    }
  }

  function code(start: number): number {
    ticks ??= backtickRuns(text);
    const length = ticks.lengthAt(start);
    const closing = ticks.closing(start, length);
    if (closing === null) return start + length;
    add("code", start, closing + length);
    return closing + length;
  }

  function wikilinkAt(start: number): string | null {
    if (text.charCodeAt(start + 1) !== 91) return null;
    if (closing < start + 2) closing = text.indexOf("]", start + 2);
    if (closing === -1) closing = to;
    if (text.charCodeAt(closing + 1) !== 93) return null;
    const inside = text.slice(start + 2, closing);
    return /[[\r\n]|^\s*$/.test(inside) ? null : inside;
  }

  function exclamation(start: number): number {
    if (text.charCodeAt(start + 1) !== 91) return start + 1;
    const inside = wikilinkAt(start + 1);
    if (inside === null) return open(start, true);
    add("embed", start, start + inside.length + 5);
    return start + inside.length + 5;
  }

  function bracket(start: number): number {
    const inside = wikilinkAt(start);
    if (inside === null) return open(start, false);
    const end = start + inside.length + 4;
    addLink(start, end, wikilinkTarget(inside));
    return end;
  }

  function isBehindDestinations(start: number): boolean {
    lastDestination ??= text.lastIndexOf("](");
    return start > lastDestination;
  }

  function open(start: number, image: boolean): number {
    if (!isBehindDestinations(start))
      openers.push({ at: start, image, spans: spans.length, strikes: strikes.length });
    return start + (image ? 2 : 1);
  }

  function close(start: number): number {
    if (isBehindDestinations(start)) return start + 1;
    const opener = openers.pop();
    if (opener === undefined) return start + 1;
    const isInactive = !opener.image && openers.length < inactive;
    inactive = Math.min(inactive, openers.length);
    if (isInactive || text.charCodeAt(start + 1) !== 40) return start + 1;
    const destination = linkDestination(text, start + 2);
    if (destination === null) return start + 1;
    if (strikes.length > opener.strikes) unsure ??= "struck-through text in a link";
    if (destination.path.includes("&") && !/^[a-z]+:\/\//i.test(destination.path)) {
      unsure ??= "a character reference in a link";
    }
    if (opener.image) {
      spans.length = opener.spans;
      add("embed", opener.at, destination.end);
    } else link(opener, start, destination);
    return destination.end;
  }

  function link(opener: Opener, labelTo: number, destination: { path: string; end: number }): void {
    const label = text.slice(opener.at + 1, labelTo);
    const found = markdownLinkTarget(destination.path, label);
    inactive = openers.length;
    if (strikes.length > 0) strikes = strikes.slice(0, opener.strikes);
    if (found !== null) {
      spans.length = opener.spans;
      addLink(opener.at, destination.end, found);
      return;
    }
    const inside = spans.splice(opener.spans);
    add("mark", opener.at, opener.at + 1);
    for (const span of inside) spans.push(span);
    add("url", labelTo, destination.end);
  }

  function angle(start: number): number {
    if (text.startsWith("<!--", start)) return htmlComment(start);
    for (const [pattern, is] of [
      [autolink, "url"],
      [simpleTag, "html"],
    ] as const) {
      pattern.lastIndex = start;
      if (pattern.test(text) && pattern.lastIndex <= to) {
        add(is, start, pattern.lastIndex);
        return pattern.lastIndex;
      }
    }
    if (/[A-Za-z/!?]/.test(text.charAt(start + 1))) unsure ??= "an unusual tag";
    return start + 1;
  }

  function htmlComment(start: number): number {
    const closing = noHtmlComment ? -1 : text.indexOf("-->", start + 4);
    if (/^-?>/.test(text.slice(start + 4, start + 6))) unsure ??= "an empty comment";
    if (closing === -1 || closing + 3 > to) {
      noHtmlComment = true;
      return start + 4;
    }
    add("comment", start, closing + 3);
    return closing + 3;
  }

  function strike(start: number): number {
    const run = strikeRun(text, start);
    if (run.length === 2) strikes.push(run);
    return start + run.length;
  }

  function comment(start: number): number {
    if (text.charCodeAt(start + 1) !== 37) return start + 1;
    const closing = text.indexOf("%%", start + 2);
    const end = closing === -1 || closing + 2 > to ? to : closing + 2;
    if (/[\r\n]/.test(text.slice(start, end))) unsure ??= "a comment over several lines";
    add("comment", start, end);
    return end;
  }

  function math(start: number): number {
    if (noMath || text.charCodeAt(start + 1) !== 36) return start + 1;
    const closing = text.indexOf("$$", start + 2);
    if (closing === -1 || closing + 2 > to) {
      noMath = true;
      return start + 1;
    }
    add("code", start, closing + 2);
    return closing + 2;
  }
}
