/** Which words, links, dates and marks a line's prose is made of, in order. */
import type { ProseDate } from "../dates/prose-dates";
import type { SentenceWords } from "../language/language";
import type { Link } from "../model/note-text";

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
  /** The index of the link among the line's links, or of the date among its dates; else -1. */
  readonly index: number;
}

const pieces =
  /\uFFFC+|\d+(?:[.:,]\d+)+(?![\p{L}\p{N}])|[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{M}]+)*|['’][\p{L}]+|\S/gu;
const apostrophes = /’/g;
const stops = ".!?…。！？";
const breaks = ";:()[]|→—–→；：";

/** Cuts prose into words; links stand as U+FFFC in it, dates are given and each is one word. Linear in its length. */
export function readWords(
  prose: string,
  links: readonly Link[],
  dates: readonly ProseDate[],
  sentence: SentenceWords,
): readonly Word[] {
  const words: Word[] = [];
  let link = 0;
  let date = 0;
  for (const match of prose.matchAll(pieces)) {
    const from = match.index;
    const text = match[0];
    const to = from + text.length;
    while (date < dates.length && (dates[date]?.to ?? 0) <= from) date++;
    const span = dates[date];
    if (span && from >= span.from) {
      if (words.at(-1)?.is !== "date" || words.at(-1)?.index !== date) {
        words.push(wordOf("date", "", span.from, span.to, date));
      }
      continue;
    }
    if (text.startsWith("\uFFFC")) {
      for (; link < links.length && (links[link]?.from ?? to) < to; link++) {
        const found = links[link];
        if (found && found.from >= from) {
          words.push(wordOf("link", "", found.from, found.to, link));
        }
      }
      continue;
    }
    addText(words, text, from, prose, sentence);
  }
  return words;
}

/** The words of a phrase as they are compared: in lower case, without hyphens, `'ll` and its like on their own. */
export function phraseWords(phrase: string, sentence: SentenceWords): readonly string[] {
  return phrase === "@" || phrase.endsWith(" @")
    ? [...phraseWords(phrase.slice(0, -1).trim(), sentence), "@"]
    : readWords(phrase, [], [], sentence).map(({ low }) => low);
}

function addText(
  words: Word[],
  text: string,
  from: number,
  prose: string,
  sentence: SentenceWords,
): void {
  const first = text.charAt(0);
  if (stops.includes(first)) {
    if (endsSentence(words, first, prose.charAt(from + 1), sentence)) {
      words.push(wordOf("stop", first, from, from + 1, -1));
    }
  } else if (breaks.includes(first)) {
    words.push(wordOf("break", first, from, from + 1, -1));
  } else if (first === "," || first === "，" || first === "、") {
    words.push(wordOf("comma", ",", from, from + 1, -1));
  } else if (first === "-") {
    const apart = isBlank(prose.charAt(from - 1)) && isBlank(prose.charAt(from + 1));
    if (apart) words.push(wordOf("break", "-", from, from + 1, -1));
  } else if (first === "&" || first === "+") {
    words.push(wordOf("word", "and", from, from + 1, -1));
  } else if (/[\p{L}\p{N}\p{M}'’]/u.test(first + text.charAt(1))) {
    addWord(words, text, from, sentence);
  }
}

function addWord(words: Word[], text: string, from: number, sentence: SentenceWords): void {
  const low = text.replace(apostrophes, "'").toLowerCase();
  const capital = /^\p{Lu}/u.test(text);
  const to = from + text.length;
  const cut = low.indexOf("'");
  const clitic = cut > 0 ? low.slice(cut) : "";
  if (cut > 0 && low !== "let's" && sentence.clitics.includes(clitic)) {
    words.push({ is: "word", low: low.slice(0, cut), from, to: from + cut, capital, index: -1 });
    words.push({ is: "word", low: clitic, from: from + cut, to, capital: false, index: -1 });
    return;
  }
  words.push({ is: "word", low, from, to, capital, index: -1 });
}

/** Whether a stop ends the sentence: not after an initial or an abbreviation, nor inside a word such as `a.m.`. */
function endsSentence(
  words: readonly Word[],
  mark: string,
  next: string,
  sentence: SentenceWords,
): boolean {
  if (mark !== ".") return true;
  if (next !== "" && /[\p{L}\p{N}\uFFFC]/u.test(next)) return false;
  const last = words.at(-1);
  if (last?.is !== "word") return true;
  if (last.low.length === 1 && /^\p{L}$/u.test(last.low) && last.low !== "i") return next === "";
  return !sentence.abbreviations.includes(last.low);
}

function isBlank(character: string): boolean {
  return character === "" || /\s/.test(character);
}

function wordOf(is: Word["is"], low: string, from: number, to: number, index: number): Word {
  return { is, low, from, to, capital: false, index };
}
