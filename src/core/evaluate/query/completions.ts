/** What the editor offers at a place inside a query block. */
import type { InstructionName } from "../../language/query-instruction-words";
import { noKnownWords, type KnownWords } from "./known-words";
import { findInstruction, formsOf, isWord } from "./find-instruction";
import type { Instruction } from "./instruction";
import type { QueryBlock } from "./query";
import { queryLines, type QueryWord } from "./query-lines";
import { compareText } from "../../note-index/ordered-keys";

/** One offer. */
export interface Completion {
  /** What is put in place of the text from `from` to `to`. */
  readonly text: string;
  /** The instruction that it is or begins; null for a value. */
  readonly instruction: InstructionName | null;
}

/** Offers for the text between two offsets. */
export interface Completions {
  readonly from: number;
  readonly to: number;
  readonly options: readonly Completion[];
}

const longestLine = 2000;
const mostOptions = 100;

/** The offers at an offset of the block's text, in any state of writing; it never throws. */
export function completionsAt(
  text: string,
  offset: number,
  block: QueryBlock,
  known: KnownWords = noKnownWords,
): Completions {
  const to = Math.min(Math.max(Math.trunc(offset) || 0, 0), text.length);
  const head = text.slice(0, to);
  const lineStart = Math.max(head.lastIndexOf("\n"), head.lastIndexOf("\r")) + 1;
  const before = head.slice(lineStart);
  if (before.length > longestLine || /^\s*#(?:\s|$)/.test(before)) {
    return { from: to, to, options: [] };
  }
  const words = queryLines(before, "lines")[0]?.words ?? [];
  const start = clauseStart(words, block);
  const found = findInstruction(words, start, block);
  const endsInBlank = /\s$/.test(before);
  const typing = found !== null && (found.next < words.length || endsInBlank);
  const clause = words[start] === undefined ? before.length : words[start].column - 1;
  if (typing && found.instruction.expects !== null) {
    const values = argumentOffers(words, found, before, block, known);
    // "in ci" may become a folder, and "in circle" too.
    const longer = instructionOffers(before.slice(clause), block, start > 0);
    if (longer.length === 0) return { from: lineStart + values.from, to, options: values.options };
    const written = before.slice(clause, values.from);
    const whole = values.options.map((option) => ({ ...option, text: written + option.text }));
    return { from: lineStart + clause, to, options: [...longer, ...whole] };
  }
  const filtersOnly = start > 0;
  return {
    from: lineStart + clause,
    to,
    options: instructionOffers(before.slice(clause), block, filtersOnly),
  };
}

/** The index of the word at which the instruction being written begins: behind the last `or` that may join filters, and behind `not`. */
function clauseStart(words: readonly QueryWord[], block: QueryBlock): number {
  let start = isWord(words, 0, "not") ? 1 : 0;
  const first = findInstruction(words, start, block);
  if (first?.instruction.role !== "filter") return start;
  for (let at = first.next + 1; at < words.length; at += 1) {
    if (!isWord(words, at, "or")) continue;
    const next = isWord(words, at + 1, "not") ? at + 2 : at + 1;
    const follows = words[next] === undefined || startsFilter(words, next, block);
    if (follows) start = next;
  }
  return start;
}

/** Whether the words from an index on are a filter's, or might become one's. */
function startsFilter(words: readonly QueryWord[], at: number, block: QueryBlock): boolean {
  if (findInstruction(words, at, block)?.instruction.role === "filter") return true;
  const typed = words
    .slice(at)
    .map(({ value }) => value)
    .join(" ");
  return instructionOffers(typed, block, true).length > 0;
}

function instructionOffers(
  typed: string,
  block: QueryBlock,
  filtersOnly: boolean,
): readonly Completion[] {
  const wanted = typed.trimStart().replace(/\s+/g, " ").toLowerCase();
  return formsOf(block)
    .filter(({ instruction, form }) => {
      return (!filtersOnly || instruction.role === "filter") && form.startsWith(wanted);
    })
    .sort((a, b) => compareText(a.form, b.form))
    .map(({ instruction, form }) => ({
      text: instruction.expects === null ? form : `${form} `,
      instruction: instruction.name,
    }));
}

function argumentOffers(
  words: readonly QueryWord[],
  found: { readonly instruction: Instruction; readonly form: string; readonly next: number },
  before: string,
  block: QueryBlock,
  known: KnownWords,
): { readonly from: number; readonly options: readonly Completion[] } {
  const { instruction, form, next } = found;
  const first = listPartStart(words, next, instruction);
  const word = words[first];
  const from = word === undefined ? before.length : word.column - 1;
  const typed = before.slice(from).toLowerCase();
  const options = [...new Set(instruction.suggestions(known, block, form))]
    .filter((value) => matches(value, typed))
    .slice(0, mostOptions)
    .map((value): Completion => ({ text: value, instruction: null }));
  const complete = words.length > next && /\s$/.test(before) && instruction.role === "filter";
  return complete && options.length === 0
    ? { from: before.length, options: [joint] }
    : { from, options };
}

const joint: Completion = { text: "or ", instruction: null };

function listPartStart(words: readonly QueryWord[], next: number, { isList }: Instruction): number {
  if (!isList) return next;
  let first = next;
  for (let at = next; at < words.length; at += 1) {
    if (words[at]?.quoted === false && words[at]?.value === ",") first = at + 1;
  }
  return first;
}

/** Whether a value goes on from what was typed, with or without its `#`, quotes or brackets. */
function matches(value: string, typed: string): boolean {
  const lower = value.toLowerCase();
  return lower.startsWith(typed) || lower.replace(/^(?:#|"|\[\[)/, "").startsWith(typed);
}
