/** What is said of the instructions of queries, by their names: the shape that every language fills in. */
/** Every instruction, as the query language calls it. */
export type InstructionName =
  | "older than"
  | "never contacted"
  | "today"
  | "next"
  | "tagged"
  | "in circle"
  | "in"
  | "linking to"
  | "with"
  | "name"
  | "text includes"
  | "company"
  | "where"
  | "kind"
  | "since"
  | "last"
  | "cadence"
  | "status"
  | "state"
  | "pace"
  | "sort by"
  | "group by"
  | "pick"
  | "limit"
  | "show"
  | "as"
  | "short"
  | "explain";

/** What may be expected behind an instruction's words, with an example. */
export type ExpectedName =
  | "text"
  | "tag"
  | "circle"
  | "folder"
  | "link"
  | "contact"
  | "count"
  | "number"
  | "value"
  | "duration"
  | "date"
  | "cadence"
  | "key"
  | "goalKey"
  | "property"
  | "columns"
  | "comparison";

/** What an instruction asks for, in words that go on after "Contacts …;" or alone. */
export interface InstructionSaid {
  /** Days by a name of the query language, such as `this week`. */
  readonly named: (days: string, span: string) => string;
  /** Civil days, both included. */
  readonly span: (start: string, end: string) => string;
  readonly tagged: (tag: string) => string;
  /** Null are those without one. */
  readonly circle: (name: string | null) => string;
  readonly folder: (path: string) => string;
  readonly linking: (target: string) => string;
  readonly with: (target: string) => string;
  readonly quoted: (text: string) => string;
  readonly text: (text: string) => string;
  /** A fact or property by its name in the query language, the operator likewise, and the day that the value means. */
  readonly compared: (
    property: string,
    operator: string,
    value: string,
    day: string | null,
  ) => string;
  /** A fact that is, or with `is not` is none, of some canonical words. */
  readonly anyOf: (fact: string, operator: string, values: readonly string[]) => string;
  /** When it happened, by `since`, `before` and the like. */
  readonly happened: (word: string, span: string) => string;
  readonly not: (said: string) => string;
  readonly sorted: (keys: readonly { readonly by: string; readonly reverse: boolean }[]) => string;
  readonly grouped: (by: string) => string;
  readonly picked: (count: number) => string;
  readonly atMost: (count: number) => string;
  readonly showing: (columns: readonly string[]) => string;
  /** A shape, or one of its scales: `heatmap by week`. */
  readonly shape: (shape: string) => string;
  readonly short: string;
}

/** Everything that is said of instructions. */
export interface InstructionWords {
  /** A sentence for the reference page and the completion. */
  readonly about: Readonly<Record<InstructionName, string>>;
  readonly expected: Readonly<Record<ExpectedName, string>>;
  /** One of several words, as something that is expected. */
  readonly oneOf: (words: readonly string[]) => string;
  readonly said: InstructionSaid;
}
