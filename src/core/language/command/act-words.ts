/** What the command says of what it writes and takes back: the shape that every language fills in. */

/** What is said of acts. `at` is a moment as it is written, such as 2026-11-22T10:00. */
export interface ActWords {
  /** What undo lists the act as. */
  readonly chooseMarks: string;
  /** Above what would be written. */
  readonly dryRun: string;
  readonly nothingToWrite: string;
  /** "Call Louie: snoozed until tomorrow". */
  readonly snoozed: (text: string, until: string) => string;
  readonly done: (text: string) => string;
  /** Behind a line that was logged into a note that Kith doesn't read. */
  readonly notCounted: (path: string) => string;
  /** Of a journal note. */
  readonly made: string;
  readonly wouldBeMade: string;
  readonly undo: {
    /** An act that takes another back, should it be cut short. */
    readonly of: (title: string) => string;
    readonly takenBack: (title: string, when: string, isDryRun: boolean) => string;
    readonly notes: Readonly<Record<"removed" | "brought back" | "changed back", string>>;
    readonly columns: Readonly<Record<"when" | "what" | "where", string>>;
    readonly nothingFor: (folder: string) => string;
    readonly nothingKept: string;
    readonly refused: (title: string, at: string, because: string, isOffList: boolean) => string;
    readonly decidedAnew: string;
  };
  /** Acts on several notes that a crash cut short. */
  readonly unfinished: {
    readonly half: (title: string, at: string) => string;
    readonly mayBeHalf: (title: string, at: string, because: string) => string;
    /** `left` are notes that someone changed since. */
    readonly takenBack: (
      title: string,
      at: string,
      done: number,
      of: number,
      left: readonly string[],
    ) => string;
    readonly stuck: (title: string, because: string) => string;
  };
}
