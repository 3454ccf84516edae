/** What the command's answers say around the facts: the shape that every language fills in. */

/** By answer. What the app says as well stands with the app's words. */
export interface AnswerWords {
  /** From the first to the last of some days. */
  readonly days: (start: string, end: string) => string;
  readonly agenda: {
    readonly more: (count: number) => string;
  };
  readonly cadence: {
    readonly unknown: (phrase: string, near: string | null) => string;
    readonly target: (target: number) => string;
  };
  readonly contacts: {
    readonly none: string;
    readonly state: string;
    readonly due: string;
  };
  readonly date: {
    readonly unknown: (phrase: string, near: string | null) => string;
    readonly today: string;
  };
  readonly explain: {
    readonly nothing: string;
  };
  readonly goals: {
    readonly none: string;
    readonly legend: Readonly<Record<"met" | "missed" | "skipped" | "noData", string>>;
  };
  readonly interactions: {
    readonly day: string;
  };
  readonly marks: {
    readonly none: string;
    readonly columns: Readonly<Record<"mark" | "notes" | "contacts" | "examples", string>>;
    readonly names: {
      readonly folder: (name: string) => string;
      readonly tag: (name: string) => string;
      readonly type: (property: string, value: string) => string;
      readonly name: (part: string) => string;
    };
    /** How many of the notes with a mark are known as contacts. */
    readonly known: (known: number, of: number) => string;
    readonly choose: string;
    readonly allKnown: string;
    readonly goesBy: (names: readonly string[], isDryRun: boolean) => string;
  };
  readonly missing: {
    readonly none: string;
    readonly offer: string;
    readonly columns: Readonly<Record<"name" | "lines" | "last", string>>;
  };
  readonly problems: {
    readonly read: (size: ReadSize) => string;
    readonly none: string;
    /** "2 errors, 1 warning"; what there is none of is left out. */
    readonly counted: (errors: number, warnings: number, hints: number) => string;
    /** Under another answer. */
    readonly footer: (counted: string) => string;
  };
  readonly watch: {
    readonly since: (folder: string, time: string) => string;
  };
  readonly who: {
    readonly nobody: string;
    readonly serves: (goal: string) => string;
    /** `when` is empty where there is none. */
    readonly planned: (text: string, when: string) => string;
  };
  /** How far long work is. */
  readonly progress: {
    readonly file: (file: string) => string;
    readonly matching: (done: number, of: number) => string;
    readonly writing: (percent: number) => string;
  };
}

/** How much of a vault was read. */
export interface ReadSize {
  readonly notes: number;
  readonly goals: number;
  readonly contacts: number;
  readonly journal: number;
}
