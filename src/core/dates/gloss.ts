/** How a text in another language reads in the words that the grammars know, and where each of them came from. */
import type { Glossary } from "../language/glossary";
import { dayWords } from "../language/en/day-words";
import { glossaryFor } from "../language/glossary-for";
import { allStepsOf } from "./all-steps";
import type { Calendar } from "./calendar";
import {
  type GlossRule,
  type GlossRules,
  glossRuleSteps,
  type GlossStep,
  type GlossTable,
  type ShapeMark,
  shapeMarks,
} from "./gloss-rules";
import { isBlank, plainWordEnd } from "./phrases/phrase-words";

/** A text in the words of the grammars; places in it can be led back to the text as written (UTF-16 units). */
export interface Gloss {
  readonly text: string;
  /** Where what begins at a place of the gloss begins in the text as written. */
  readonly from: (at: number) => number;
  /** Where what ends at a place of the gloss ends in the text as written. */
  readonly to: (at: number) => number;
}

/** What of a calendar decides how words are understood. */
export type GlossCalendar = Pick<Calendar, "language" | "namedTimes">;

/** A piece of a text: a word, a figure that may hold `- / . :`, or one other character. */
interface Piece {
  readonly written: string;
  readonly low: string;
  /** Whether it begins with a small letter. */
  readonly isSmall: boolean;
  readonly from: number;
  readonly to: number;
}

interface Block {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The gloss of a phrase that stands alone, such as a property's value; the phrase itself where the language is English. */
export function phraseInGrammar(phrase: string, calendar: GlossCalendar | null): string {
  return glossOf(phrase, calendar, "phrase").text;
}

/** The gloss of a text; a text in English, or of a language that Kith reads no words of, is its own. Linear in its length. */
export function glossOf(text: string, calendar: GlossCalendar | null, is: GlossedText): Gloss {
  const glossary = calendar?.language === undefined ? null : glossaryFor(calendar.language);
  if (!glossary || !calendar) return asWritten(text);
  return joined(text, blocksOf(text, rulesOf(glossary, is), calendar));
}

const samePlace = (at: number): number => at;

function asWritten(text: string): Gloss {
  return { text, from: samePlace, to: samePlace };
}

/**
 * Which text is read: a phrase that stands alone, a title, running text of which only the dates are read, or a value
 * that is chosen among Kith's own words.
 */
export type GlossedText = "phrase" | "title" | "prose" | "value";

const made = new WeakMap<Glossary, Map<GlossedText, GlossRules>>();

/** The rules for a sort of text, made on the first one. */
function rulesOf(glossary: Glossary, is: GlossedText): GlossRules {
  return made.get(glossary)?.get(is) ?? allStepsOf(ruleSteps(glossary, is));
}

function* ruleSteps(glossary: Glossary, is: GlossedText): Generator<undefined, GlossRules> {
  const known = made.get(glossary) ?? new Map<GlossedText, GlossRules>();
  made.set(glossary, known);
  const found = known.get(is);
  if (found) return found;
  // Phrases and prose add to the rules of titles.
  const base = is === "phrase" || is === "prose" ? yield* ruleSteps(glossary, "title") : null;
  const rules = yield* glossRuleSteps(rulesText(glossary, is), base);
  // Between two steps someone else may have needed them.
  const first = known.get(is) ?? rules;
  known.set(is, first);
  return first;
}

function rulesText(glossary: Glossary, is: GlossedText): string {
  switch (is) {
    case "phrase":
      return glossary.phraseRules();
    case "prose":
      return glossary.proseRules();
    case "title":
      return glossary.rules();
    case "value":
      return glossary.valueRules();
  }
}

/** Makes the rules for each sort of text ready, a few milliseconds' work at each step. */
export function* glossSteps({ language }: GlossCalendar): Generator<undefined> {
  const glossary = language === undefined ? null : glossaryFor(language);
  if (!glossary) return;
  for (const is of allSorts) {
    yield* ruleSteps(glossary, is);
    yield;
  }
}

const allSorts: readonly GlossedText[] = ["prose", "phrase", "title", "value"];

function piecesOf(text: string): readonly Piece[] {
  const pieces = /\p{Nd}+(?:[-/.:]\p{Nd}+)*|[\p{L}\p{M}]+(?:['\u2019][\p{L}\p{M}]+)*|\S/uy;
  const found: Piece[] = [];
  for (let at = 0; at < text.length;) {
    if (isBlank(text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    let to = plainWordEnd(text, at);
    if (to === at) {
      pieces.lastIndex = at;
      to = pieces.test(text) ? pieces.lastIndex : at;
    }
    // Other blanks than those of ASCII
    if (to > at) found.push(pieceOf(text.slice(at, to), at));
    at = Math.max(to, at + 1);
  }
  return found;
}

function pieceOf(written: string, from: number): Piece {
  const code = written.charCodeAt(0);
  const isSmall = code < 128 ? code >= 97 && code <= 122 : /^\p{Ll}/u.test(written);
  return { written, low: written.toLowerCase(), isSmall, from, to: from + written.length };
}

function blocksOf(text: string, rules: GlossRules, calendar: GlossCalendar): readonly Block[] {
  const words = piecesOf(text);
  const reader = { words, rules };
  const blocks: Block[] = [];
  for (let at = 0; at < words.length;) {
    const first = words[at];
    const found = readRule(reader, rules.top, at);
    const last = found && words[found.next - 1];
    if (!first || !found || !last || isOwnTime(first.low, found, calendar)) {
      at += 1;
      continue;
    }
    const written = text.slice(first.from, last.to);
    blocks.push({ from: first.from, to: last.to, text: inItsCase(found.text, written) });
    at = found.next;
  }
  return blocks;
}

/** Whether a word is the user's own name for a time; of "morgen" the day comes first. */
function isOwnTime(low: string, { text }: ReadGloss, { namedTimes }: GlossCalendar): boolean {
  return namedTimes.has(low) && !dayWords.has(text);
}

/** A capital letter stays one, and capitals stay capitals. */
function inItsCase(text: string, written: string): string {
  if (written === written.toUpperCase() && /\p{Lu}/u.test(written)) {
    return text.toUpperCase();
  }
  if (/^\p{Lu}/u.test(written)) return text.charAt(0).toUpperCase() + text.slice(1);
  return /^\p{Ll}\S*$/u.test(written) ? text.toLowerCase() : text;
}

interface Reader {
  readonly words: readonly Piece[];
  readonly rules: GlossRules;
}

interface ReadGloss {
  readonly text: string;
  readonly next: number;
}

/** The longest of the rules that fit at a place. */
function readRule({ words, rules }: Reader, table: GlossTable, at: number): ReadGloss | null {
  const word = words[at];
  let longest: ReadGloss | null = null;
  for (const rule of word ? rulesFrom(word, table, rules) : none) {
    const found = fit({ words, rules }, rule, at, 0, []);
    if (found && found.next > (longest?.next ?? at)) longest = found;
  }
  return longest;
}

const none: readonly never[] = [];

/** The words of a language are few: so many are known by the rules of a table that they begin. */
const mostKnown = 20_000;
const begun = new WeakMap<GlossTable, Map<string, readonly GlossRule[]>>();

/** The rules of a table whose first step a word may be; most words begin none. */
function rulesFrom(word: Piece, table: GlossTable, rules: GlossRules): readonly GlossRule[] {
  const known = begun.get(table) ?? new Map<string, readonly GlossRule[]>();
  const found = known.get(word.written);
  if (found) return found;
  const all = keysOf(word, rules).flatMap((key) => table.get(key) ?? none);
  const fitting = all.filter(({ steps: [first] }) => first && mayBe(word, first, rules));
  if (known.size >= mostKnown) known.clear();
  known.set(word.written, fitting.length > 0 ? fitting : none);
  begun.set(table, known);
  return fitting;
}

/** Whether a word may be this step of a rule, or begin it. */
function mayBe(word: Piece, step: GlossStep, rules: GlossRules): boolean {
  if (step.is === "word") return step.words.includes(word.low);
  if (step.is === "shape") return mayHaveShape(word, step.mark) && step.shape.test(word.low);
  const table = rules.classes.get(step.name);
  return table !== undefined && rulesFrom(word, table, rules).length > 0;
}

/** Under which keys rules for a word are kept: the word itself, its shape, and the classes it begins something of. */
function keysOf(word: Piece, { opens }: GlossRules): readonly string[] {
  const keys = [word.low, ...shapeMarks.filter((mark) => mayHaveShape(word, mark))];
  return keys.flatMap((key) => [key, ...(opens.get(key) ?? none)]);
}

/** Whether a shape of this mark is looked for in a word: figures, long words, and words in small letters. */
function mayHaveShape({ low, isSmall }: Piece, mark: ShapeMark): boolean {
  if (mark === "/") return low < ":";
  return mark === "~" ? low.length > 6 : isSmall && low.length > 4;
}

/** The rest of a rule from one of its steps on, with what its classes gave so far. */
function fit(
  reader: Reader,
  rule: GlossRule,
  at: number,
  index: number,
  given: readonly string[],
): ReadGloss | null {
  const step: GlossStep | undefined = rule.steps[index];
  if (step === undefined) {
    const text = rule.words.replace(/\$(\d)/g, (_, slot: string) => given[Number(slot) - 1] ?? "");
    return { text, next: at };
  }
  const word = reader.words[at];
  if (word === undefined) return null;
  if (step.is === "word") {
    return step.words.includes(word.low) ? fit(reader, rule, at + 1, index + 1, given) : null;
  }
  if (step.is === "shape") {
    const match = mayHaveShape(word, step.mark) ? step.shape.exec(word.low) : null;
    return match && fit(reader, rule, at + 1, index + 1, [...given, ...match.slice(1)]);
  }
  const table = reader.rules.classes.get(step.name);
  const found = table ? readRule(reader, table, at) : null;
  return found && fit(reader, rule, found.next, index + 1, [...given, found.text]);
}

function joined(text: string, blocks: readonly Block[]): Gloss {
  let read = "";
  let end = 0;
  const starts: number[] = [];
  const ends: number[] = [];
  for (const block of blocks) {
    read += text.slice(end, block.from);
    starts.push(read.length);
    read += block.text;
    ends.push(read.length);
    end = block.to;
  }
  read += text.slice(end);
  const place = (at: number, side: "from" | "to"): number => {
    // The last block that begins before the place; where one begins, what stands before it ends.
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    const block = blocks[low - 1];
    if (!block) return at;
    const blockEnd = ends[low - 1] ?? 0;
    return at < blockEnd ? block[side] : block.to + at - blockEnd;
  };
  return { text: read, from: (at) => place(at, "from"), to: (at) => place(at, "to") };
}
