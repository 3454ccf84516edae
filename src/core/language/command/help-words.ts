/** What the help of the command says, and what is said of a call that it can't take: the shape that every language fills in. */

/** What stands in place of a value in the help: `--now <moment>`. */
export type Placeholder =
  | "column=property"
  | "command"
  | "dir"
  | "file"
  | "format"
  | "goal"
  | "id"
  | "line=note"
  | "moment"
  | "names"
  | "note"
  | "number"
  | "numbers"
  | "options"
  | "period"
  | "phrase"
  | "query"
  | "status"
  | "text"
  | "what"
  | "when";

/** What a command does, and what each of its arguments and options is. */
type About<Name extends string> = Readonly<Record<"is" | Name, string>>;

/** The help of every command, in the order in which it lists them. */
export interface CommandHelp {
  readonly goals: About<"query" | "periods">;
  readonly contacts: About<never>;
  readonly dormant: About<"query">;
  readonly agenda: About<"query" | "days">;
  readonly snooze: About<"id" | "when" | "dryRun">;
  readonly done: About<"id" | "dryRun">;
  readonly ics: About<"days">;
  readonly watch: About<never>;
  readonly who: About<"count">;
  readonly interactions: About<"query">;
  readonly log: About<"on" | "dryRun">;
  readonly journal: About<"dryRun">;
  readonly new: About<"what" | "text" | "dryRun">;
  readonly adjust: About<"target" | "status" | "because" | "from" | "dryRun">;
  readonly import: About<"yes" | "dryRun" | "map" | "choose">;
  readonly export: About<"what" | "as">;
  readonly detect: About<"use" | "dryRun">;
  readonly missing: About<"names" | "atLeast" | "yes" | "dryRun">;
  readonly review: About<"period" | "write" | "dryRun">;
  readonly undo: About<"list" | "dryRun">;
  readonly check: About<never>;
  readonly explain: About<never>;
  readonly date: About<"past" | "future">;
  readonly cadence: About<"count">;
  readonly help: About<never>;
}

/** What is wrong with a call; names and values are as they were typed. */
export interface WrongCallWords {
  readonly unknownCommand: (command: string, near: readonly string[]) => string;
  readonly unknownOption: (option: string, near: readonly string[]) => string;
  readonly missingArgument: (name: string) => string;
  readonly missingValue: (option: string) => string;
  readonly tooMany: (command: string | null, expected: number, given: number) => string;
  readonly wrongArgument: (value: string, name: string, choices: readonly string[]) => string;
  readonly wrongValue: (value: string, option: string, choices: readonly string[]) => string;
  /** Behind each of them; the command whose help tells more, `""` where it is none. */
  readonly seeHelp: (because: string, command: string) => string;
  readonly noCommand: string;
  readonly ourMistake: (because: string) => string;
}

/** The help, and what is said instead of an answer. */
export interface HelpWords {
  /** What the command is for. */
  readonly about: string;
  readonly headings: Readonly<
    Record<"usage" | "arguments" | "options" | "everyOption" | "commands", string>
  >;
  readonly placeholders: Readonly<Record<Placeholder, string>>;
  readonly choices: (choices: string) => string;
  readonly standard: (value: string) => string;
  /** The options that every command takes. */
  readonly options: Readonly<
    Record<"version" | "vault" | "now" | "json" | "config" | "noCache" | "help", string>
  >;
  readonly commands: CommandHelp;
  readonly wrong: WrongCallWords;
}
