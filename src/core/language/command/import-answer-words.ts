/** What `kith import` says of a file of people: the shape that every language fills in. */

/** The parts of its answer, from the top. */
export interface ImportAnswerWords {
  readonly found: (format: string, people: number, file: string) => string;
  /** Headings without their colon. */
  readonly made: (notes: number, isDryRun: boolean) => string;
  readonly added: (notes: number, isDryRun: boolean) => string;
  readonly unsure: (people: number) => string;
  /** An entry, and the ways to choose whose it is. */
  readonly asked: (line: number, name: string, why: string) => string;
  readonly choices: (line: number, notes: readonly string[]) => string;
  readonly same: (notes: number) => string;
  readonly leftOut: (columns: readonly string[]) => string;
  readonly problems: (count: number) => string;
  readonly problem: (line: number, message: string) => string;
  readonly offer: string;
  readonly written: (notes: number) => string;
}
