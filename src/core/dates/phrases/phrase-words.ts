/** Which words, figures and marks a phrase is made of. */
import { monthNames, monthWords, unitWords, weekdayWords } from "../../language/en/date-words";

/** One piece of a phrase, with its place in the text as written. */
export interface PhraseWord {
  /** A figure is a run of digits that may hold `- / . :` between them; a mark is any other single character. */
  readonly kind: "word" | "figure" | "mark";
  /** The piece in lower case, apostrophes made straight. */
  readonly text: string;
  /** Where it begins in the text, in UTF-16 units. */
  readonly from: number;
  /** Where it ends, exclusive. */
  readonly to: number;
  /** Whether no blank stands between the piece before and this one. */
  readonly glued: boolean;
}

/** What was read from a place in a phrase, and the index of the first word after it. */
export interface Found<T> {
  readonly value: T;
  readonly next: number;
}

/** The marks that stand between the two ends of a stretch: "3-5", "3–5", "3—5". */
export const dashes: ReadonlySet<string> = new Set("-\u2013\u2014");

const fullMonths = new Set(monthNames.map((name) => name.toLowerCase()));

/** The pieces of a text in order; a full stop that ends a short form ("mon.", "Nov.") is left out. */
export function phraseWords(written: string): readonly PhraseWord[] {
  // "2moro" is a word.
  const pieces =
    /(\p{Nd}+(?!m(?:or|rw))(?:[-/.:]\p{Nd}+)*)|([ap])\.\s?m\b\.?|((?:2(?=m(?:or|rw)))?[\p{L}\p{M}]+(?:['\u2019][\p{L}\p{M}]+)*)|([^\s])/giuy;
  // The hyphen that no line breaks at, and the dashes that some keyboards make of those within a date.
  const text = /\dT\d|[\u2010-\u2014]/i.test(written)
    ? written
        .replace(/[\u2010\u2011]/g, "-")
        .replace(/(\d)[\u2012-\u2014](\d\d?)[\u2012-\u2014](?=\d)/g, "$1-$2-")
        .replace(/(\d{4}-\d\d-\d\d)T(?=\d\d:\d\d)/gi, "$1 ")
    : written;
  // In lower case at once, where that moves no letter: each word of a line with a link would take as long.
  const lower = text.toLowerCase();
  const low = lower.length === text.length ? lower : null;
  const words: PhraseWord[] = [];
  let end = -1;
  let at = 0;
  while (at < text.length) {
    if (isBlank(text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const plain = plainWordEnd(text, at);
    if (plain > at) {
      const word = low?.slice(at, plain) ?? text.slice(at, plain).toLowerCase();
      words.push({ kind: "word", text: word, from: at, to: plain, glued: at === end });
      end = plain;
      at = plain;
      continue;
    }
    pieces.lastIndex = at;
    const match = pieces.exec(text);
    if (!match) {
      at += 1;
      continue;
    }
    const [whole, figure, meridiem, word] = match;
    const to = at + whole.length;
    const glued = at === end;
    const before = words.at(-1);
    if (figure !== undefined) {
      words.push({ kind: "figure", text: figure, from: at, to, glued });
    } else if (meridiem !== undefined) {
      words.push({ kind: "word", text: `${meridiem.toLowerCase()}m`, from: at, to, glued });
    } else if (word !== undefined) {
      const straight = word.toLowerCase().replaceAll("\u2019", "'");
      words.push({ kind: "word", text: straight, from: at, to, glued });
    } else if (!(whole === "." && glued && before !== undefined && isShortForm(before))) {
      words.push({ kind: "mark", text: whole, from: at, to, glued });
    }
    end = to;
    at = to;
  }
  return words;
}

/** The end of a word of nothing but ASCII letters, as most are; the place itself where only the pattern can tell. */
export function plainWordEnd(text: string, from: number): number {
  let at = from;
  while (isLetter(text.charCodeAt(at))) at += 1;
  const code = text.charCodeAt(at);
  // An apostrophe, a letter of another script or the point of "p.m." may belong to it.
  return code >= 128 || code === 0x27 || (code === 0x2e && at === from + 1) ? from : at;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** Whether a character is a blank of ASCII. */
export function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

/** A word or figure that nobody wrote, to be put before those that are read. */
export function unwritten(text: string, kind: "word" | "figure" = "word"): PhraseWord {
  return { kind, text, from: 0, to: 0, glued: false };
}

/** The word at an index, or an empty text where there is a figure, a mark or nothing. */
export function wordAt(words: readonly PhraseWord[], at: number): string {
  const word = words[at];
  return word?.kind === "word" ? word.text : "";
}

/** The figure at an index, or an empty text; the digits of "A4" or "v2.0" belong to their word and are none, those of "Nov22" are. */
export function figureAt(words: readonly PhraseWord[], at: number): string {
  const figure = words[at];
  if (figure?.kind !== "figure") return "";
  const before = figure.glued ? wordAt(words, at - 1) : "";
  return before === "" || monthWords.has(before) ? figure.text : "";
}

/** The mark at an index, or an empty text. */
export function markAt(words: readonly PhraseWord[], at: number): string {
  const mark = words[at];
  return mark?.kind === "mark" ? mark.text : "";
}

/** The index after the given words when all of them stand at an index in a row, else null. */
export function after(
  words: readonly PhraseWord[],
  at: number,
  ...expected: readonly string[]
): number | null {
  for (let offset = 0; offset < expected.length; offset += 1) {
    if (wordAt(words, at + offset) !== expected[offset]) return null;
  }
  return at + expected.length;
}

function isShortForm({ kind, text }: PhraseWord): boolean {
  if (kind !== "word" || text.length > 5 || fullMonths.has(text)) return false;
  return monthWords.has(text) || weekdayWords.has(text) || unitWords.has(text);
}
