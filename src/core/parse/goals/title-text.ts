/** What of a line a reader sees as a title, and which of its words are to be read. */
import type { NoteLine } from "../../model/note-text";
import { linksIn, withoutLinks } from "../frontmatter/property-values";

/** A title for reading: of the same length as the source, with what is to be passed over hidden. */
export interface MaskedTitle {
  /** Links, code, quoted and emphasised text are hidden: numbers, dates and cadences are read here (R119). */
  readonly strict: string;
  /** Only code and the marks of emphasis are hidden; links show their text where it fits. */
  readonly loose: string;
}

/** A word of a title in lower case, and where it stands. */
export interface TitleWord {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Longer titles are read to here. */
const mostCharacters = 500;

/** What a hidden character becomes where words must not grow together over it. */
const hidden = "\uFFFC";

const dateEmoji = /(?:📅|📆|🗓|⏳|⌛|🛫|➕|✅|❌)\uFE0F?\s?(?:\d{4}-\d{2}-\d{2})?/gu;
const comments = /%%[^%]{0,1000}%%|<!--(?:[^-]|-(?!->)){0,1000}-->/g;
const blockId = /(?:^|\s)\^[A-Za-z\d-]{1,100}\s*$/;
const code = /`[^`]{1,300}`/g;
const address = /\[([^[\]]{1,300})\]\([^()\s]{1,2000}\)/g;
const quotes =
  /“[^”]{1,300}”|"[^"]{1,300}"|«[^»]{1,300}»|„[^“”]{1,300}[“”]|(?:^|[\s(])(?:'[^']{1,300}'|‘[^’]{1,300}’)(?=$|[\s,.;:!?)])/g;
const emphasis =
  /\*{2}[^*]{1,300}\*{2}|\*[^*\s][^*]{0,300}\*|_{2}[^_]{1,300}_{2}|(?:^|[\s(])_[^_\s][^_]{0,300}_(?=$|[\s,.;:!?)])|={2}[^=]{1,300}={2}/g;
const wholeEmphasis = /^(\*{1,3}|_{1,3}|==)([^*_=]+)\1$/;

/**
 * The line's source with fields, comments, dates after an emoji and the block's id blanked, and a colon that closes
 * emphasis behind it: "**Call Mum:** and ask"; offsets stay.
 */
export function titleSource(line: NoteLine): string {
  let source = line.source;
  for (const { from, to } of line.fields) source = blanked(source, from, to, " ");
  return hide(hide(hide(source, comments, " "), dateEmoji, " "), blockId, " ").replace(
    /^(\s*)(\*\*|__)([^*_]{1,300}):\2(?=\s)/,
    "$1$2$3$2:",
  );
}

/** The text as a reader sees it: links as their text, without the marks of emphasis, blanks in a row as one. */
export function shownText(source: string): string {
  return withoutLinks(source)
    .replace(address, "$1")
    .replace(/\*{1,3}([^*\s](?:[^*]{0,300}[^*\s])?)\*{1,3}/g, "$1")
    .replace(/(^|[\s(])_{1,3}([^_\s](?:[^_]{0,300}[^_\s])?)_{1,3}(?=$|[\s,.;:!?)])/g, "$1$2")
    .replace(/(==|~~|`)([^=~`]{1,300})\1/g, "$2")
    .replace(/\s+/g, " ")
    .trim();
}

/** Where a list item's title ends: at the first ` – `, ` — `, ` - ` or `: ` outside links and code; its length without one. */
export function titleEnd(source: string): number {
  const found = /\s[–—-]\s|:\s/.exec(
    hide(hide(linksBlanked(source), code, hidden), address, hidden),
  );
  return found === null ? source.length : found.index;
}

/** Hides what of a title is not to be read. */
export function maskTitle(source: string): MaskedTitle {
  const cut = unwrapped(source.slice(0, mostCharacters));
  const plain = hide(cut, code, hidden);
  const loose = linksBlanked(plain, true).replace(/[*_=]/g, " ");
  return { strict: hide(hide(linksBlanked(plain), quotes, hidden), emphasis, hidden), loose };
}

/** A text with a stretch of it hidden, for the words around it to be read. */
export function blanked(text: string, from: number, to: number, by: string = hidden): string {
  return text.slice(0, from) + by.repeat(to - from) + text.slice(to);
}

/** A title that is emphasised or quoted as a whole is no less a title. */
function unwrapped(source: string): string {
  const trimmed = source.trim();
  const [, , inside] = wholeEmphasis.exec(trimmed) ?? /^(["“])([^"“”]+)["”]$/.exec(trimmed) ?? [];
  return inside === undefined ? source : ` ${inside} `;
}

function linksBlanked(source: string, showsText = false): string {
  let text = source;
  for (const { from, to, text: label } of linksIn(source)) {
    const shown = showsText && label.length <= to - from ? ` ${label}`.padEnd(to - from) : "";
    text =
      shown.length === to - from
        ? text.slice(0, from) + shown + text.slice(to)
        : blanked(text, from, to);
  }
  return text;
}

function hide(text: string, pattern: RegExp, by: string): string {
  return text.replace(pattern, (found) => by.repeat(found.length));
}

/** The words of a title, in lower case; hyphens and apostrophes part them. */
export function titleWords(title: string): readonly TitleWord[] {
  return [...title.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((match) => ({
    text: match[0].toLowerCase(),
    from: match.index,
    to: match.index + match[0].length,
  }));
}
