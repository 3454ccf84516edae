/** What follows an instruction's words: how it is read, written, doubted and completed. */
import type { Calendar } from "../../dates/calendar";
import type { Moment } from "../../dates/day";
import type { ExpectedName } from "../../language/query-instruction-words";
import type { QueryWords } from "../../language/query-words";
import type { KnownWords } from "./known-words";
import type { Misread, QueryBlock, Question } from "./query";
import type { QueryWord } from "./query-lines";

/** What decides how an argument is read. */
export interface ReadingContext {
  readonly block: QueryBlock;
  readonly now: Moment;
  readonly calendar: Calendar;
  readonly words: QueryWords;
}

/** The words that follow an instruction's own. */
export interface ArgumentText {
  readonly words: readonly QueryWord[];
  /** The instruction's own words as they were recognised, such as `status is not`. */
  readonly form: string;
}

/** A value, or why there is none. */
export type Read<Value> =
  | {
      readonly value: Value;
      /** Of a list, the index of the word at which each of its elements begins. */
      readonly places?: readonly number[];
    }
  | Misread;

/** What may be expected: a sort of value, or one of some words. */
export type Expected = ExpectedName | readonly string[];

/** One sort of argument. */
export interface Argument<Value> {
  /** What is expected: by its name in the catalogue, or one of some words; null for nothing. */
  readonly expects: Expected | null;
  readonly read: (argument: ArgumentText, context: ReadingContext) => Read<Value>;
  /** The value in its canonical spelling. */
  readonly write: (value: Value) => string;
  /** What only the vault can tell to be wrong; null when nothing is. */
  readonly doubt?: (
    value: Value,
    question: Question,
    context: ReadingContext,
    places: readonly number[],
  ) => Misread | null;
  /** What the editor offers. */
  readonly suggestions: (known: KnownWords, block: QueryBlock, form: string) => readonly string[];
  /** Whether it is a list, so that completion starts afresh after a comma. */
  readonly isList?: boolean;
}

/** Whether reading gave no value. */
export function isMisread(read: object): read is Misread {
  return "code" in read;
}

/** The words of an argument as one text, without quotes. */
export function textOf(words: readonly QueryWord[]): string {
  let text = "";
  for (const { value } of words) text += text === "" || value === "," ? value : ` ${value}`;
  return text;
}

/** A value that is not what its instruction takes. */
export function wrongValue(
  context: ReadingContext,
  value: string,
  expects: Expected,
  nearest: string | null = null,
  word = 0,
): Misread {
  const expected = expectedSaid(expects, context.words);
  const message = context.words.problems.wrongValue(value, expected, nearest);
  return { code: "query-value", message, fix: nearest, word };
}

/** "a length of time, such as 6 months". */
export function expectedSaid(expects: Expected, { instructions }: QueryWords): string {
  return typeof expects === "string" ? instructions.expected[expects] : instructions.oneOf(expects);
}

/** Words behind an instruction that ends before them. */
export function tooMuch(
  context: ReadingContext,
  rest: readonly QueryWord[],
  instruction: string,
  word: number,
): Misread {
  const message = context.words.problems.tooMuch(textOf(rest), instruction);
  return { code: "query-too-much", message, fix: null, word };
}

/** An instruction that takes nothing but its own words. */
export const nothing: Argument<string> = {
  expects: null,
  read: ({ words, form }, context) =>
    words.length === 0 ? { value: form } : tooMuch(context, words, form, 0),
  write: () => "",
  suggestions: () => [],
};
