/** Everything that only the command says, in English. */
import type { CommandWords } from "../../command/command-words";
import { englishActWords } from "./act-words";
import { englishAnswerWords } from "./answer-words";
import { englishCallWords } from "./call-words";
import { englishDiskWords } from "./disk-words";
import { englishHelpWords } from "./help-words";
import { englishImportAnswerWords } from "./import-answer-words";

/** English. */
export const englishCommandWords: CommandWords = {
  help: englishHelpWords,
  calls: englishCallWords,
  disk: englishDiskWords,
  acts: englishActWords,
  answers: englishAnswerWords,
  imports: englishImportAnswerWords,
};
