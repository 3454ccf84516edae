/** Everything that Kith says, in English. */
import type { Catalogue } from "../catalogue";
import { englishAgendaWords } from "./agenda-words";
import { journalPrompts } from "./prompts";
import { englishQueryWords } from "./query-words";
import { englishReviewWords } from "./review-words";
import { englishScreenWords } from "./screen-words";
import { englishUiWords } from "./ui-words";

/** English. */
export const englishCatalogue = (): Catalogue => ({
  screen: englishScreenWords,
  ui: englishUiWords,
  agenda: englishAgendaWords,
  query: englishQueryWords,
  review: englishReviewWords,
  prompts: journalPrompts,
});
