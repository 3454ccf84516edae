/** What a query is once it was read: which rows it keeps, in which order, and how they are shown. */
import type { DaySpan } from "../../dates/calendar";
import type { Moment } from "../../dates/day";
import type { Duration } from "../../dates/duration";
import type { ResolvedEntry } from "../../model/interaction";
import type { Problem } from "../../model/problem";
import type { IndexView } from "../../note-index/index-view";
import type { ContactFacts } from "../contact-state";
import type { GoalProgress } from "../goal-progress";

/** The blocks that share the query language. */
export type QueryBlock = "dormant" | "goals" | "agenda" | "interactions";

/** How rows are shown. */
export type QueryShape = "list" | "table" | "cards" | "heatmap";

/** What one cell of a heat map covers. */
export type QueryScale = "day" | "week" | "month";

/** What filters see of an item of the agenda. */
export interface AgendaMatter {
  /** `goal`, `plan`, `due`, `birthday`, `deadline`, `review` or `focus`. */
  readonly kind: string;
  readonly text: string;
  readonly path: string;
  /** Paths of contacts. */
  readonly contacts: readonly string[];
}

/** One row that a filter is asked about; a row of the agenda or of the history is asked about once for each contact. */
export interface QueryRow {
  readonly contact: ContactFacts | null;
  readonly goal: GoalProgress | null;
  readonly entry: ResolvedEntry | null;
  readonly matter: AgendaMatter | null;
}

/** Against what a query is answered. */
export interface Question {
  readonly index: IndexView;
  readonly now: Moment;
  /** The note that the block stands in; null on the command line. */
  readonly here: string | null;
}

/** Why a value can't be what the writer meant. */
export interface Misread {
  readonly code: string;
  readonly message: string;
  readonly fix: string | null;
  /** At which word of the argument, from 0. */
  readonly word: number;
}

/** One filter of a line. */
export interface Filter {
  readonly keeps: (row: QueryRow, question: Question) => boolean;
}

/** One instruction of a query as it was understood. */
export interface Clause {
  readonly instruction: string;
  /** From 1. */
  readonly line: number;
  /** The columns of the argument's words, from 1; of the instruction where it has none. */
  readonly columns: readonly number[];
  /** The instruction in its canonical spelling. */
  readonly text: string;
  /** What it asks for, in words. */
  readonly said: string;
  /** Whether it decides which rows there are, rather than how they are shown. */
  readonly decides: boolean;
  /** What only the vault can tell to be wrong: a circle that doesn't exist, a link that could be two notes. */
  readonly doubt: (question: Question) => Misread | null;
}

/** One key to sort by: a fact's name and whether its order is turned. */
export interface SortKey {
  readonly by: string;
  readonly reverse: boolean;
}

/** A query that was read; instructions that a block doesn't have are at their defaults. */
export interface Query {
  readonly block: QueryBlock;
  /** All lines must hold; of a line, any filter. */
  readonly filters: readonly (readonly Filter[])[];
  /** Whether any filter looks at contacts, so that it chooses whose history is shown. */
  readonly choosesContacts: boolean;
  /** Silent for at least this long, instead of each contact's own threshold (R42); null without it. */
  readonly olderThan: Duration | null;
  readonly neverContacted: "include" | "only" | "exclude";
  readonly sort: readonly SortKey[];
  readonly groupBy: string | null;
  readonly limit: number | null;
  readonly pick: number | null;
  /** Columns as written, in lower case; null for the usual ones. */
  readonly show: readonly string[] | null;
  readonly as: QueryShape | null;
  /** Of a heat map. */
  readonly scale: QueryScale;
  readonly short: boolean;
  readonly explain: boolean;
  /** Of the agenda, which days, both included; null for those the host shows. */
  readonly days: DaySpan | null;
  /** In the order of the lines. */
  readonly clauses: readonly Clause[];
  /** What could not be understood; with any, the query shows no rows (R130, R135). */
  readonly problems: readonly Problem[];
}

/** A query without any instruction. */
export function emptyQuery(block: QueryBlock): Query {
  return {
    block,
    filters: [],
    choosesContacts: false,
    olderThan: null,
    neverContacted: "exclude",
    sort: [],
    groupBy: null,
    limit: null,
    pick: null,
    show: null,
    as: null,
    scale: "day",
    short: false,
    explain: false,
    days: null,
    clauses: [],
    problems: [],
  };
}
