/** Which words, links, dates and marks a line's prose is made of, in order. */
import { type ProseDate, readPart } from "../../dates/prose/prose-dates";
import type { SentenceWords } from "../../language/language";
import { crosses } from "../../language/word-lists";
import type { Link, NoteLine } from "../../model/note-text";
import type { Sense } from "./sense";

/** A word, link, date or mark of punctuation of a line. */
export interface Word {
  /** `stop` ends a sentence, `break` ends a clause, `comma` may end one. */
  readonly is: "word" | "link" | "date" | "comma" | "break" | "stop";
  /** In lower case, with straight apostrophes; the character itself of a mark; `""` of links and dates. */
  readonly low: string;
  /** Offsets in the line's source. */
  readonly from: number;
  readonly to: number;
  /** Whether it begins with a capital letter. */
  readonly capital: boolean;
  /** Whether a hyphen joins it to the word before: "check-in". */
  readonly hyphened: boolean;
  /** The index of the link among the line's links, or of the date among its dates; else -1. */
  readonly index: number;
  /** All that it may be by the language's words; `lexicon.ts` fills it in. */
  readonly senses: readonly Sense[];
}

/** A word of which is still to be chosen what it is in its line. */
export interface OpenWord extends Word {
  senses: readonly Sense[];
}

const unknown: readonly Sense[] = [];
const stops = ".!?…。！？";
const breaks = ";:()[]|→—–；：";
const linkCode = 0xfffc;

/** What each first word of a phrase may be, as `Lexicon.byFirst` has it. */
type SensesByWord = ReadonlyMap<string, readonly Sense[]>;

/**
 * Cuts prose into words with all that each may begin; links stand as U+FFFC in it, dates are given and each is one
 * word. Linear in its length. Behind the part of a very long line that is read, its links alone are taken, as a sentence
 * of their own: whom it names counts, whatever is said there.
 */
export function readWords(
  whole: string,
  links: readonly Link[],
  dates: readonly ProseDate[],
  sentence: SentenceWords,
  senses: SensesByWord,
): OpenWord[] {
  const words: OpenWord[] = [];
  const prose = readPart(whole);
  // A line in lower case at once, as each word of a line with a link would take as long.
  const low = prose.toLowerCase();
  const line: Cut = { prose, low: low.length === prose.length ? low : null, sentence, senses };
  let link = 0;
  let date = 0;
  for (let at = 0; at < prose.length;) {
    const code = prose.charCodeAt(at);
    // The last one only makes a picture of the mark before it.
    if (code === 32 || code === 9 || code === 10 || code === 0xfe0f) {
      at++;
      continue;
    }
    while (date < dates.length && (dates[date]?.to ?? 0) <= at) date++;
    const span = dates[date];
    if (span && at >= span.from) {
      words.push(wordOf("date", "", span.from, span.to, date));
      at = Math.max(span.to, at + 1);
    } else if (code === linkCode) {
      while (link < links.length && (links[link]?.from ?? at) < at) link++;
      const found = links[link];
      const isLink = found?.from === at && found.to > at;
      if (isLink) words.push(wordOf("link", "", at, found.to, link));
      at = isLink ? found.to : at + 1;
    } else if (isPlain(code) || isWordAt(prose, at)) {
      const plain = endOfPlain(prose, at);
      const to = endOfWord(prose, Math.max(plain, at + 1));
      addWord(words, line, at, to, plain === to);
      at = to;
    } else {
      addMark(words, line, at);
      at++;
    }
  }
  if (prose.length === whole.length) return words;
  const { length } = prose;
  words.push(wordOf("stop", ".", length, length, -1));
  for (const index of linksInProse({ prose: whole, links })) {
    const { from = 0, to = 0 } = links[index] ?? {};
    if (from >= length) words.push(wordOf("link", "", from, to, index));
  }
  return words;
}

/** A line that is being cut. */
interface Cut {
  readonly prose: string;
  /** The prose in lower case, null where that moves its letters. */
  readonly low: string | null;
  readonly sentence: SentenceWords;
  readonly senses: SensesByWord;
}

/** The links that `readWords` gives a word each, by their place among the line's: those that its prose still shows. */
export function linksInProse({ prose, links }: Pick<NoteLine, "prose" | "links">): number[] {
  const found: number[] = [];
  let end = 0;
  links.forEach(({ from, to }, index) => {
    if (from < end || to <= from || prose.charCodeAt(from) !== linkCode) return;
    found.push(index);
    end = to;
  });
  return found;
}

/** The words of a phrase as they are compared: in lower case, without hyphens, `'ll` and its like on their own. */
export function phraseWords(phrase: string, sentence: SentenceWords): string[] {
  // Most phrases: a language has thousands, all cut before its first line is read.
  if (/^[a-z@]+(?: [a-z@]+)*$/.test(phrase)) return phrase.split(" ");
  return phrase
    .split(/(@)/)
    .flatMap((part) =>
      part === "@" ? part : readWords(part, [], [], sentence, noSenses).map(({ low }) => low),
    );
}

const noSenses: SensesByWord = new Map();

/** Whether a character is an ASCII letter or figure. */
function isPlain(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

/** Where the run of ASCII letters and figures from a place on ends: the place itself where none stands there. */
function endOfPlain(prose: string, from: number): number {
  let to = from;
  while (isPlain(prose.charCodeAt(to))) to++;
  return to;
}

/** Whether a letter or figure stands at a place, or an apostrophe before one. */
function isWordAt(prose: string, at: number): boolean {
  return isInWord(prose, at) || (isApostrophe(prose.charCodeAt(at)) && isInWord(prose, at + 1));
}

function isInWord(prose: string, at: number): boolean {
  const code = prose.charCodeAt(at);
  if (code < 128) return isPlain(code);
  if (Number.isNaN(code) || code === linkCode) return false;
  // Of a pair of surrogates both halves count as what the pair is.
  if (code >= 0xdc00 && code <= 0xdfff) return at > 0 && isInWord(prose, at - 1);
  return /[\p{L}\p{N}\p{M}]/u.test(String.fromCodePoint(prose.codePointAt(at) ?? code));
}

function isFigure(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

/** The end of a word, of which `known` is within or behind: an apostrophe before a letter, and a point or colon between figures, belong to it. */
function endOfWord(prose: string, known: number): number {
  let to = known;
  for (; to < prose.length; to++) {
    if (isInWord(prose, to)) continue;
    const code = prose.charCodeAt(to);
    if (isApostrophe(code) && isInWord(prose, to + 1)) continue;
    const isBetween = isFigure(prose.charCodeAt(to - 1)) && isFigure(prose.charCodeAt(to + 1));
    if ((code === 0x2e || code === 0x3a || code === 0x2c) && isBetween) continue;
    break;
  }
  return to;
}

function addMark(words: OpenWord[], { prose, sentence, senses }: Cut, at: number): void {
  const mark = prose.charAt(at);
  if (stops.includes(mark)) {
    if (endsSentence(words, mark, prose, at, sentence)) {
      words.push(wordOf("stop", mark, at, at + 1, -1));
    }
  } else if (breaks.includes(mark)) {
    words.push(wordOf("break", mark, at, at + 1, -1));
  } else if (mark === "," || mark === "，" || mark === "、") {
    words.push(wordOf("comma", ",", at, at + 1, -1));
  } else if (mark === "-") {
    const isApart = isBlank(prose.charAt(at - 1)) && isBlank(prose.charAt(at + 1));
    if (isApart) words.push(wordOf("break", "-", at, at + 1, -1));
  } else if (mark === "&" || mark === "+") {
    words.push(wordWith("and", at, at + 1, false, false, senses));
  } else if (crosses.includes(mark)) {
    words.push(wordWith(mark, at, at + 1, false, false, senses));
  }
}

function addWord(
  words: OpenWord[],
  line: Cut,
  from: number,
  to: number,
  isPlainWord: boolean,
): void {
  const { prose, sentence, senses } = line;
  const hyphened = prose.charCodeAt(from - 1) === 0x2d;
  if (isPlainWord) {
    const low = line.low?.slice(from, to) ?? prose.slice(from, to).toLowerCase();
    const code = prose.charCodeAt(from);
    const capital = code >= 65 && code <= 90;
    words.push(wordWith(low, from, to, capital, hyphened, senses));
    return;
  }
  const text = prose.slice(from, to);
  const low = text.replaceAll("’", "'").toLowerCase();
  const capital = /^\p{Lu}/u.test(text);
  const cut = low.indexOf("'");
  // A letter whose lower case is longer would shift the cut; such a word keeps its apostrophe.
  if (cut > 0 && low.length === text.length && sentence.clitics.includes(low.slice(cut))) {
    const middle = from + cut;
    words.push(wordWith(low.slice(0, cut), from, middle, capital, false, senses));
    words.push(wordWith(low.slice(cut), middle, to, false, false, senses));
    return;
  }
  words.push(wordWith(low, from, to, capital, hyphened, senses));
}

function wordWith(
  low: string,
  from: number,
  to: number,
  capital: boolean,
  hyphened: boolean,
  senses: SensesByWord,
): OpenWord {
  const found = senses.get(low) ?? unknown;
  return { is: "word", low, from, to, capital, hyphened, index: -1, senses: found };
}

/** Whether a stop ends the sentence: not after an initial or an abbreviation, nor inside a word such as `a.m.`. */
function endsSentence(
  words: readonly Word[],
  mark: string,
  prose: string,
  at: number,
  sentence: SentenceWords,
): boolean {
  if (mark !== ".") return true;
  if (isInWord(prose, at + 1) || prose.charCodeAt(at + 1) === linkCode) return false;
  const last = words.at(-1);
  if (last?.is !== "word") return true;
  if (last.low.length === 1 && last.low !== "i") return at + 1 === prose.length;
  return !sentence.abbreviations.includes(last.low);
}

function isBlank(character: string): boolean {
  return character === "" || /\s/.test(character);
}

function wordOf(is: Word["is"], low: string, from: number, to: number, index: number): OpenWord {
  return { is, low, from, to, capital: false, hyphened: false, index, senses: unknown };
}
