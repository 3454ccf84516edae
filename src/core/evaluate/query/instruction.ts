/** What an instruction of the query language is, and how an entry of the table becomes one. */
import {
  type Argument,
  type ArgumentText,
  type Expected,
  isMisread,
  type ReadingContext,
} from "./argument";
import type { InstructionName, InstructionSaid } from "../../language/query-instruction-words";
import type { KnownWords } from "./known-words";
import type { Misread, Query, QueryBlock, QueryRow, Question } from "./query";

/** A query while it is being read. */
export type QueryDraft = { -readonly [Part in keyof Query]: Query[Part] };

/** An instruction as one line uses it. */
export interface UsedInstruction {
  readonly text: string;
  readonly said: string;
  readonly doubt: (question: Question, context: ReadingContext) => Misread | null;
  /** Of a filter, which rows it keeps; null for other instructions. */
  readonly keeps: ((row: QueryRow, question: Question) => boolean) | null;
  /** Of other instructions, what they set. */
  readonly apply: (draft: QueryDraft) => void;
}

/** One instruction: all that parsing, explaining, suggesting, completing and the reference page know of it. */
export interface Instruction {
  readonly name: InstructionName;
  readonly role: "filter" | "range" | "order" | "form";
  /** Its words, without the argument; a filter's form that ends in ` not` is the opposite. */
  readonly forms: readonly string[];
  readonly blocks: readonly QueryBlock[];
  readonly expects: Expected | null;
  readonly suggestions: (known: KnownWords, block: QueryBlock, form: string) => readonly string[];
  readonly isList: boolean;
  /** What people write where they mean it; only ever used to suggest. */
  readonly mistakenFor: readonly string[];
  /** What it sets, which another instruction may set too: only one of them may stand in a query. */
  readonly sets: string;
  /** Whether it may stand in several lines (R57). */
  readonly repeats: boolean;
  /** Of a filter, whether it looks at contacts. */
  readonly ofContacts: boolean;
  readonly read: (argument: ArgumentText, context: ReadingContext) => UsedInstruction | Misread;
}

interface Entry<Value> {
  readonly name: InstructionName;
  readonly forms?: readonly string[];
  readonly blocks: readonly QueryBlock[];
  readonly argument: Argument<Value>;
  readonly mistakenFor?: readonly string[];
  /** Without it, what only this one sets. */
  readonly sets?: string;
  /** What it asks for, in the words of a language; absent where the first words of the explanation tell it. */
  readonly says?: (
    said: InstructionSaid,
    value: Value,
    form: string,
    context: ReadingContext,
  ) => string;
}

/** An entry of the table that decides which rows are kept. */
export interface FilterEntry<Value> extends Entry<Value> {
  readonly ofContacts?: boolean;
  readonly keeps: (row: QueryRow, value: Value, question: Question) => boolean;
}

/** An entry of the table that sets something else. */
export interface SettingEntry<Value> extends Entry<Value> {
  readonly role: "range" | "order" | "form";
  readonly repeats?: boolean;
  readonly apply: (draft: QueryDraft, value: Value) => void;
}

/** A filter. Each may be turned by `not` and joined to others by `or`. */
export function filter<Value>(entry: FilterEntry<Value>): Instruction {
  return {
    ...shared(entry),
    role: "filter",
    repeats: true,
    ofContacts: entry.ofContacts === true,
    read: (argument, context) => {
      const read = entry.argument.read(argument, context);
      if (isMisread(read)) return read;
      const { value, places } = read;
      const negated = argument.form.endsWith(" not");
      return {
        ...used(entry, value, argument.form, context, places),
        keeps: (row, question) => entry.keeps(row, value, question) !== negated,
        apply: () => undefined,
      };
    },
  };
}

/** Anything but a filter. */
export function setting<Value>(entry: SettingEntry<Value>): Instruction {
  return {
    ...shared(entry),
    role: entry.role,
    repeats: entry.repeats === true,
    ofContacts: false,
    read: (argument, context) => {
      const read = entry.argument.read(argument, context);
      if (isMisread(read)) return read;
      const { value, places } = read;
      return {
        ...used(entry, value, argument.form, context, places),
        keeps: null,
        apply: (draft) => {
          entry.apply(draft, value);
        },
      };
    },
  };
}

function shared<Value>(
  entry: Entry<Value>,
): Omit<Instruction, "role" | "repeats" | "ofContacts" | "read"> {
  const { name, blocks, argument } = entry;
  return {
    name,
    forms: entry.forms ?? [name],
    blocks,
    expects: argument.expects,
    suggestions: argument.suggestions,
    isList: argument.isList === true,
    mistakenFor: entry.mistakenFor ?? [],
    sets: entry.sets ?? name,
  };
}

function used<Value>(
  entry: Entry<Value>,
  value: Value,
  form: string,
  context: ReadingContext,
  places: readonly number[] = [],
): Pick<UsedInstruction, "text" | "said" | "doubt"> {
  const { argument } = entry;
  return {
    text: `${form} ${argument.write(value)}`.trim(),
    said: entry.says?.(context.words.instructions.said, value, form, context) ?? "",
    doubt: (question) => argument.doubt?.(value, question, context, places) ?? null,
  };
}
