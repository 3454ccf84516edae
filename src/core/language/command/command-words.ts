/** Everything that only the command says: the shape that every language fills in, joined from its parts. */
import type { ActWords } from "./act-words";
import type { AnswerWords } from "./answer-words";
import type { CallWords } from "./call-words";
import type { DiskWords } from "./disk-words";
import type { HelpWords } from "./help-words";
import type { ImportAnswerWords } from "./import-answer-words";

/** The command's own words and sentences of one language. */
export interface CommandWords {
  readonly help: HelpWords;
  readonly calls: CallWords;
  readonly disk: DiskWords;
  readonly acts: ActWords;
  readonly answers: AnswerWords;
  readonly imports: ImportAnswerWords;
}
