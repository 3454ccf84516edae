/** How many a goal's title asks for (section 3.2, R119). */
import { type GlossCalendar, glossOf } from "../../dates/gloss";
import { numberWords } from "../../language/en/date-words";
import {
  amountWords,
  articles,
  numberLabels,
  numberUnits,
  titleDividers,
  vagueAmounts,
} from "../../language/en/goal-words";
import { titleWords } from "./title-text";

/** A word of the title, with what stands right before and behind it. */
interface WordWithin {
  readonly text: string;
  readonly before: string;
  readonly behind: string;
}

/**
 * The number a title asks for, from 1 to 999: the first numeral, number word or "a couple", "a dozen", else "a" or
 * "an" as 1; null without any. Words before "with", "by", "about", "for" win over words after them. Numbers bound to a
 * duration, a time, an ordinal or a label are passed over. Cadences, dates and whatever stands in quotes or emphasis
 * must be hidden in the title already.
 */
export function numberInTitle(written: string, calendar: GlossCalendar): number | null {
  const title = glossOf(written, calendar, "title").text;
  let part: WordWithin[] = [];
  for (const word of wordsWithin(title)) {
    if (titleDividers.has(word.text) || word.text === "for") {
      const number = numberAmong(part);
      if (number !== null) return number;
      part = [];
    } else {
      part.push(word);
    }
  }
  return numberAmong(part);
}

function numberAmong(words: readonly WordWithin[]): number | null {
  for (const [index] of words.entries()) {
    const number = amountAt(words, index) ?? numeralAt(words, index);
    if (number !== null) return number;
  }
  const hasArticle = words.some(({ text }, index) => {
    const next = words[index + 1]?.text ?? "";
    return articles.has(text) && next !== "" && !vagueAmounts.has(next) && !isUnit(next);
  });
  return hasArticle ? 1 : null;
}

function wordsWithin(title: string): readonly WordWithin[] {
  return titleWords(title).map(({ text, from, to }) => ({
    text,
    before: title.slice(Math.max(0, from - 1), from),
    behind: title.slice(to, to + 2),
  }));
}

function amountAt(words: readonly WordWithin[], index: number): number | null {
  for (const length of [3, 2, 1]) {
    const phrase = words.slice(index, index + length).map(({ text }) => text);
    const amount = amountWords.get(phrase.join(" "));
    if (amount !== undefined) return amount;
  }
  return null;
}

function numeralAt(words: readonly WordWithin[], index: number): number | null {
  const word = words[index];
  if (!word) return null;
  const number = /^\d{1,3}x?$/.test(word.text)
    ? Number.parseInt(word.text, 10)
    : numberWords.get(word.text);
  if (number === undefined || number < 1) return null;
  if (isPartOfMore(word, words[index + 1])) return null;
  const before = words[index - 1];
  // "Goal 2" is its label, "Goal: 2 calls" is not.
  const isLabelled = before?.behind !== ": " && numberLabels.has(before?.text ?? "");
  const next = words[index + 1]?.text ?? "";
  if (isLabelled || isUnit(next)) return null;
  // "Twenty-five" is one number, "twenty-thirty" and "20-30" lead from one to another.
  const isTens = number > 19 && number % 10 === 0 && word.behind.startsWith("-");
  return isTens ? number + ((numberWords.get(next) ?? 0) % 10) : number;
}

function isUnit(word: string): boolean {
  return numberUnits.has(word.replace(/s$/, ""));
}

/** Whether a number is a part of something else: `Q4`, `#1`, `$5`, `5%`, `1:1`, `24/7`, `2.5`, `one-on-one`. A range `3-5` is its lower end. */
function isPartOfMore(word: WordWithin, next: WordWithin | undefined): boolean {
  if (/[#$€£¥.,:/'’@+^\-–−]/.test(word.before)) return true;
  if (/^[%°‰€]/.test(word.behind) || /^[.,:/'’]\S/.test(word.behind)) return true;
  const isRange = next !== undefined && (/^\d+$/.test(next.text) || numberWords.has(next.text));
  return /^[-–−]\S/.test(word.behind) && !isRange;
}
