/** What a query's text asks for, and what in it can't be understood, each with its place and the nearest right word. */
import type { Calendar } from "../../dates/calendar";
import type { Moment } from "../../dates/day";
import { englishQueryWords } from "../../language/en/query-words";
import type { QueryWords } from "../../language/query-words";
import type { Problem } from "../../model/problem";
import { isMisread, type ReadingContext } from "./argument";
import { findInstruction, isWord, unknownInstruction } from "./find-instruction";
import type { Instruction, QueryDraft, UsedInstruction } from "./instruction";
import {
  type Clause,
  emptyQuery,
  type Filter,
  type Misread,
  type Query,
  type QueryBlock,
  type Question,
} from "./query";
import { type QueryLine, queryLines, type QueryWord, type Separators } from "./query-lines";

/** How a query is read. */
export interface ParseOptions {
  /** Only on the command line a semicolon ends an instruction as a line does (R64). */
  readonly separators: Separators;
  readonly now: Moment;
  readonly calendar: Calendar;
  /** The language of messages and explanations; English without it. */
  readonly words?: QueryWords;
}

/** A query and its problems; with any problem it must show no rows (R130). */
export interface ParsedQuery {
  readonly query: Query;
  readonly problems: readonly Problem[];
}

/** A query holds at most so many instructions; a longer one is a mistake. */
export const mostInstructions = 500;

/** So many problems are told at most. */
export const mostProblems = 50;

/** Reads a query in one pass; it never throws. Every problem is an error with `path` `""` and a line of the query (R8). */
export function parseQuery(block: QueryBlock, text: string, options: ParseOptions): ParsedQuery {
  const words = options.words ?? englishQueryWords;
  const reader = new QueryReader({ block, now: options.now, calendar: options.calendar, words });
  for (const [at, line] of queryLines(text, options.separators).entries()) {
    if (at >= mostInstructions) {
      reader.add(line, {
        code: "query-too-long",
        message: words.problems.tooManyInstructions(mostInstructions),
        fix: null,
        word: 0,
      });
      break;
    }
    if (!reader.read(line)) break;
  }
  return { query: reader.query(), problems: reader.problems };
}

/** A mistake of a query at a line and column. */
function queryProblem(misread: Misread, line: number, column: number): Problem {
  const { code, message, fix } = misread;
  return { path: "", line, column, severity: "error", code, message, fix };
}

class QueryReader {
  readonly problems: Problem[] = [];
  private readonly context: ReadingContext;
  private readonly draft: QueryDraft;
  private readonly filters: Filter[][] = [];
  private readonly clauses: Clause[] = [];
  /** Of what was set, by which words and where. */
  private readonly firsts = new Map<string, { readonly form: string; readonly line: number }>();

  constructor(context: ReadingContext) {
    this.context = context;
    this.draft = { ...emptyQuery(context.block) };
  }

  query(): Query {
    const { filters, clauses, problems } = this;
    return { ...this.draft, filters, clauses, problems };
  }

  /** Reads one line; false once there are too many problems to go on. */
  read(line: QueryLine): boolean {
    const unclosed = line.words.findIndex((word) => word.unclosed);
    if (unclosed !== -1) {
      const message = this.context.words.problems.unclosedQuote;
      const fix = `${line.words[unclosed]?.text.trimEnd() ?? ""}"`;
      return this.add(line, { code: "query-quote", message, fix, word: unclosed });
    }
    const at = isWord(line.words, 0, "not") ? 1 : 0;
    const found = findInstruction(line.words, 0, this.context.block);
    const start = found === null ? at : 0;
    const first = found ?? findInstruction(line.words, at, this.context.block);
    if (first === null) return this.add(line, unknownInstruction(line.words, at, this.context));
    if (first.instruction.role === "filter") return this.readFilters(line);
    if (start === 1) {
      const name = first.form;
      const message = this.context.words.problems.notOfFilter(name);
      return this.add(line, { code: "query-not", message, fix: name, word: 0 });
    }
    return this.readSetting(line, first.instruction, first.form, first.next);
  }

  /** Adds a problem; false once there are too many to go on. */
  add(line: QueryLine, misread: Misread): boolean {
    const last = line.words[line.words.length - 1];
    const word = line.words[misread.word];
    const column = word?.column ?? (last === undefined ? 1 : last.column + last.text.length);
    if (this.problems.length >= mostProblems - 1) {
      const message = this.context.words.problems.moreProblems;
      this.problems.push(
        queryProblem({ ...misread, code: "query-more", message, fix: null }, line.line, column),
      );
      return false;
    }
    this.problems.push(queryProblem(misread, line.line, column));
    return true;
  }

  private readSetting(
    line: QueryLine,
    instruction: Instruction,
    form: string,
    next: number,
  ): boolean {
    const { sets, repeats } = instruction;
    const before = this.firsts.get(sets);
    if (before !== undefined && !repeats) {
      const message = this.context.words.problems.repeated(before.form, before.line);
      return this.add(line, { code: "query-repeated", message, fix: null, word: 0 });
    }
    this.firsts.set(sets, { form, line: line.line });
    const used = this.use(line, instruction, form, next, line.words.length);
    if (used === null) return this.problems.length < mostProblems;
    used.apply(this.draft);
    this.clause(line, instruction, used, line.words.slice(next), used.said);
    return true;
  }

  /** One line of filters: `or` divides only where a filter follows it, and `not` belongs to its own (R46). */
  private readFilters(line: QueryLine): boolean {
    const { words } = line;
    const alternatives: Filter[] = [];
    const said: string[] = [];
    const texts: string[] = [];
    const doubts: Clause["doubt"][] = [];
    let instruction: Instruction | null = null;
    let start = 0;
    while (start < words.length) {
      const negated = this.filterAt(words, start) === null && isWord(words, start, "not");
      const found = this.filterAt(words, negated ? start + 1 : start);
      if (found === null) break;
      const end = this.endOfFilter(words, found.next);
      const used = this.use(line, found.instruction, found.form, found.next, end);
      if (used === null) return this.problems.length < mostProblems;
      const { keeps } = used;
      if (keeps !== null) {
        alternatives.push({ keeps: (row, question) => keeps(row, question) !== negated });
      }
      if (found.instruction.ofContacts) this.draft.choosesContacts = true;
      const { context } = this;
      const wordsBefore = found.next;
      doubts.push((question) => {
        const misread = used.doubt(question, context);
        return misread && { ...misread, word: misread.word + wordsBefore };
      });
      said.push(negated ? this.context.words.instructions.said.not(used.said) : used.said);
      texts.push(negated ? `not ${used.text}` : used.text);
      instruction ??= found.instruction;
      start = end + 1;
    }
    if (instruction === null) return true;
    this.filters.push(alternatives);
    this.clauses.push({
      instruction: instruction.name,
      line: line.line,
      columns: words.map(({ column }) => column),
      text: texts.join(" or "),
      said: this.context.words.explain.either(said),
      decides: true,
      doubt: (question) => firstOf(doubts.map((doubt) => () => doubt(question))),
    });
    return true;
  }

  private filterAt(words: readonly QueryWord[], at: number): ReturnType<typeof findInstruction> {
    const found = findInstruction(words, at, this.context.block);
    return found?.instruction.role === "filter" ? found : null;
  }

  /** The index of the `or` that ends a filter, or the line's end. */
  private endOfFilter(words: readonly QueryWord[], from: number): number {
    for (let at = from + 1; at < words.length - 1; at += 1) {
      if (!isWord(words, at, "or")) continue;
      const next = isWord(words, at + 1, "not") ? at + 2 : at + 1;
      if (this.filterAt(words, next) !== null) return at;
    }
    return words.length;
  }

  private use(
    line: QueryLine,
    instruction: Instruction,
    form: string,
    from: number,
    to: number,
  ): UsedInstruction | null {
    const read = instruction.read({ words: line.words.slice(from, to), form }, this.context);
    if (!isMisread(read)) return read;
    this.add(line, { ...read, word: read.word + from });
    return null;
  }

  private clause(
    line: QueryLine,
    instruction: Instruction,
    used: UsedInstruction,
    argument: readonly QueryWord[],
    said: string,
  ): void {
    const { context } = this;
    const columns = argument.length > 0 ? argument : line.words;
    this.clauses.push({
      instruction: instruction.name,
      line: line.line,
      columns: columns.map(({ column }) => column),
      text: used.text,
      said,
      decides: instruction.role !== "form",
      doubt: (question) => used.doubt(question, context),
    });
  }
}

function firstOf(doubts: readonly (() => Misread | null)[]): Misread | null {
  for (const doubt of doubts) {
    const misread = doubt();
    if (misread !== null) return misread;
  }
  return null;
}

/** The problems of a query: those it was read with, else those that only the vault can tell. */
export function queryProblems(query: Query, question: Question): readonly Problem[] {
  if (query.problems.length > 0) return query.problems;
  const problems: Problem[] = [];
  for (const { doubt, line, columns } of query.clauses) {
    const misread = doubt(question);
    if (misread === null) continue;
    problems.push(queryProblem(misread, line, columns[misread.word] ?? columns[0] ?? 1));
    if (problems.length === mostProblems) break;
  }
  return problems;
}
