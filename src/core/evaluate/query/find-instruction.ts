/** Which instruction a line begins with, and which one was probably meant where none is recognised. */
import { nearestWord } from "../../parse/nearest-word";
import { type ReadingContext, textOf } from "./argument";
import type { Instruction } from "./instruction";
import { instructions } from "./instructions";
import type { Misread, QueryBlock } from "./query";
import type { QueryWord } from "./query-lines";

/** An instruction recognised at a place of a line. */
export interface FoundInstruction {
  readonly instruction: Instruction;
  readonly form: string;
  /** The index of the first word behind the instruction's own. */
  readonly next: number;
}

interface KnownForm {
  readonly instruction: Instruction;
  readonly form: string;
  readonly words: readonly string[];
}

const formsByBlock = new Map<QueryBlock, readonly KnownForm[]>();

/** The forms of a block's instructions, the longest first. */
export function formsOf(block: QueryBlock): readonly KnownForm[] {
  const known = formsByBlock.get(block);
  if (known) return known;
  const forms = instructions
    .filter(({ blocks }) => blocks.includes(block))
    .flatMap((instruction) =>
      instruction.forms.map((form) => ({ instruction, form, words: form.split(" ") })),
    );
  forms.sort((a, b) => b.words.length - a.words.length);
  formsByBlock.set(block, forms);
  return forms;
}

/**
 * The instruction whose words stand at an index; of several the one with most words. Words in quotes are no instruction,
 * nor are those that begin what people write for another one: "in the last 30 days" names no folder.
 */
export function findInstruction(
  words: readonly QueryWord[],
  at: number,
  block: QueryBlock,
): FoundInstruction | null {
  for (const { instruction, form, words: expected } of formsOf(block)) {
    if (matchedWords(words, at, expected) === expected.length) {
      const mistaken = mistakenFor(words, at, block);
      if (mistaken !== null && mistaken.length > expected.length) return null;
      return { instruction, form, next: at + expected.length };
    }
  }
  return null;
}

/** Whether a word stands at an index, unquoted, in any case. */
export function isWord(words: readonly QueryWord[], at: number, expected: string): boolean {
  const word = words[at];
  return word?.quoted === false && word.value.toLowerCase() === expected;
}

function matchedWords(
  words: readonly QueryWord[],
  at: number,
  expected: readonly string[],
): number {
  let matched = 0;
  for (const word of expected) {
    if (!isWord(words, at + matched, word)) break;
    matched += 1;
  }
  return matched;
}

/** What is wrong with a line that begins with no instruction; `word` counts from the line's first word. */
export function unknownInstruction(
  words: readonly QueryWord[],
  at: number,
  context: ReadingContext,
): Misread {
  const { problems } = context.words;
  const mistaken = mistakenFor(words, at, context.block);
  if (mistaken !== null) {
    const written = textOf(words.slice(at, at + mistaken.length));
    return {
      code: "query-unknown-instruction",
      message: problems.unknownWord(written, [], mistaken.form),
      fix: mistaken.form,
      word: at,
    };
  }
  const forms = formsOf(context.block);
  const matched = Math.max(...forms.map((form) => matchedWords(words, at, form.words)));
  const possible = forms.filter((form) => matchedWords(words, at, form.words) === matched);
  // How a line may begin: that "name is" may be "name is not" too goes without saying.
  const expected = [...new Set(possible.map((form) => form.words.slice(matched).join(" ")))].filter(
    (form) => matched > 0 || !form.endsWith(" not"),
  );
  const wrong = words[at + matched];
  if (wrong === undefined) {
    return {
      code: "query-value-missing",
      message: problems.endsEarly(
        textOf(words.slice(at)) || "not",
        expected.slice(0, 8).join(", "),
      ),
      fix: expected.length === 1 ? (expected[0] ?? null) : null,
      word: Math.max(0, words.length - 1),
    };
  }
  if (matched === 0 && isWord(words, at, "or")) {
    return { code: "query-or", message: problems.looseOr, fix: null, word: at };
  }
  const other = matched === 0 ? inOtherBlocks(words, at, context) : null;
  if (other !== null) return other;
  const nearest = nearestForm(words, at, matched, possible);
  return {
    code: "query-unknown-instruction",
    message: problems.unknownWord(wrong.text, expected, nearest),
    fix: nearest,
    word: at + matched,
  };
}

/** The nearest right words: by slips of the pen, else by a common beginning. */
function nearestForm(
  words: readonly QueryWord[],
  at: number,
  matched: number,
  possible: readonly KnownForm[],
): string | null {
  const word = words[at + matched]?.value.toLowerCase() ?? "";
  const starts = [...new Set(possible.map((form) => form.words[matched] ?? ""))];
  if (matched === 0) {
    if (word.startsWith("#")) return formNamed(possible, "tagged");
    const glued = possible.find((known) => known.words.join("") === word);
    if (glued !== undefined) return glued.form;
  }
  const near = nearestWord(word, starts);
  if (near !== null) return near;
  const alike =
    word.length < 3 ? [] : starts.filter((start) => start.slice(0, 3) === word.slice(0, 3));
  return alike.length === 1 ? (alike[0] ?? null) : null;
}

function formNamed(possible: readonly KnownForm[], form: string): string | null {
  return possible.some((known) => known.form === form) ? form : null;
}

/** What is meant by words at an index that people write for an instruction, and by how many of them; the longest that fits. */
function mistakenFor(
  words: readonly QueryWord[],
  at: number,
  block: QueryBlock,
): { readonly form: string; readonly length: number } | null {
  let meant: { readonly form: string; readonly length: number } | null = null;
  for (const { instruction } of formsOf(block)) {
    for (const phrase of instruction.mistakenFor) {
      const expected = phrase.split(" ");
      const { length } = expected;
      if (length > (meant?.length ?? 0) && matchedWords(words, at, expected) === length) {
        meant = { form: instruction.forms[0] ?? "", length };
      }
    }
  }
  return meant;
}

function inOtherBlocks(
  words: readonly QueryWord[],
  at: number,
  context: ReadingContext,
): Misread | null {
  for (const block of ["dormant", "goals", "agenda", "interactions"] as const) {
    const found = findInstruction(words, at, block);
    if (found === null) continue;
    return {
      code: "query-other-block",
      message: context.words.problems.otherBlock(found.form, found.instruction.blocks),
      fix: null,
      word: at,
    };
  }
  return null;
}
