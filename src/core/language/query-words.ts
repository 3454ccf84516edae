/** What is said about queries and about whom to write to: the shape that every language fills in. */
import type { Kind } from "../model/kind";
import type { InstructionWords } from "./query-instruction-words";
import type { ScreenWords } from "./screen-words";

/** What a query may name that the vault holds nothing of. */
export type UnknownName = "circle" | "folder" | "tag" | "company";

/** Messages about a query that can't be understood. Each names what is wrong, what was expected and what is near. */
export interface QueryProblemWords {
  readonly unknownWord: (
    word: string,
    expected: readonly string[],
    nearest: string | null,
  ) => string;
  /** An instruction that only other blocks have. */
  readonly otherBlock: (instruction: string, blocks: readonly string[]) => string;
  /** A line that ends where more was expected. */
  readonly endsEarly: (written: string, expected: string) => string;
  readonly wrongValue: (value: string, expected: string, nearest: string | null) => string;
  readonly tooMuch: (rest: string, instruction: string) => string;
  readonly repeated: (instruction: string, line: number) => string;
  readonly unclosedQuote: string;
  readonly tooManyInstructions: (most: number) => string;
  readonly moreProblems: string;
  readonly quoteFolder: (folder: string) => string;
  readonly noOperator: (property: string, operators: readonly string[]) => string;
  readonly unknownName: (of: UnknownName, name: string, nearest: string | null) => string;
  readonly ambiguousLink: (target: string, paths: readonly string[]) => string;
  readonly unknownNote: (target: string) => string;
  readonly unknownProperty: (property: string, nearest: string, block: string) => string;
  /** A `not` before what is no filter. */
  readonly notOfFilter: (instruction: string) => string;
  /** An `or` that joins nothing. */
  readonly looseOr: string;
}

/** How a query is told in words. */
export interface QueryExplainWords {
  readonly dormant: string;
  readonly dormantOlderThan: (duration: string) => string;
  readonly neverOnly: string;
  readonly neverToo: string;
  readonly allGoals: string;
  readonly agenda: string;
  readonly agendaOn: (days: string) => string;
  readonly interactions: string;
  readonly interactionsHere: string;
  readonly either: (alternatives: readonly string[]) => string;
  readonly list: (items: readonly string[]) => string;
  /** How rows are sorted where the query doesn't say. */
  readonly usualOrder: Readonly<Record<"dormant" | "goals" | "agenda" | "interactions", string>>;
}

/** The pieces of one line that says why someone should be written to now. */
export interface WhyNowWords {
  /** "7 months since coffee in April". */
  readonly since: (silence: string, what: string, when: string) => string;
  /** What the last interaction was, by its kind: "a call". */
  readonly lastKind: Readonly<Record<Kind, string>>;
  /** Nouns that say it better than the kind where the line holds them: "coffee". */
  readonly nouns: readonly string[];
  readonly lastTouch: string;
  readonly meeting: string;
  readonly inMonth: (month: string, year: number | null) => string;
  readonly onDay: (dayOfMonth: number, month: string) => string;
  readonly today: string;
  readonly tomorrow: string;
  readonly onWeekday: (weekday: string) => string;
  readonly never: string;
  readonly usually: (gap: string) => string;
  readonly meant: (cadence: string) => string;
  /** "every 3 weeks" from a number of days. */
  readonly every: (days: number) => string;
  /** Written as the note's `pronouns` allow, such as "she/her"; null pronouns name nobody. */
  readonly birthday: (pronouns: string | null, when: string, age: number | null) => string;
  readonly anniversary: (years: number, when: string) => string;
}

/** What the heat map of interactions says. */
export interface HeatMapWords {
  readonly cell: (count: number, when: string) => string;
  readonly week: (from: string) => string;
  readonly summary: (count: number, from: string, to: string) => string;
  readonly most: (when: string, count: number) => string;
  readonly quietest: (days: number) => string;
}

/** Words and short sentences about queries and suggestions, in one language. */
export interface QueryWords {
  readonly problems: QueryProblemWords;
  readonly explain: QueryExplainWords;
  readonly instructions: InstructionWords;
  /** How cadences and lengths of time are said. */
  readonly measures: Pick<ScreenWords, "cadence" | "duration">;
  readonly whyNow: WhyNowWords;
  readonly heatMap: HeatMapWords;
  /** Headings of the columns that every contact has. */
  readonly columns: ReadonlyMap<string, string>;
  readonly reach: Readonly<Record<"email" | "phone" | "link", string>>;
}
