/** Everything that only the command says, in German. */
import type { CommandWords } from "../../command/command-words";
import { germanActWords } from "./act-words";
import { germanAnswerWords } from "./answer-words";
import { germanCallWords } from "./call-words";
import { germanDiskWords } from "./disk-words";
import { germanHelpWords } from "./help-words";
import { germanImportAnswerWords } from "./import-answer-words";

/** German. */
export const germanCommandWords = (): CommandWords => ({
  help: germanHelpWords(),
  calls: germanCallWords(),
  disk: germanDiskWords(),
  acts: germanActWords(),
  answers: germanAnswerWords(),
  imports: germanImportAnswerWords(),
});
