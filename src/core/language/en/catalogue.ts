/** Everything that Kith says, in English. */
import type { Catalogue } from "../catalogue";
import { englishSayings } from "../sayings";
import { englishAgendaWords } from "./agenda-words";
import { englishAppWords } from "./app-words";
import { journalPrompts } from "./prompts";
import { englishQueryWords } from "./query-words";
import { englishReviewWords } from "./review-words";
import { englishScreenWords } from "./screen-words";
import { englishSettingsWords } from "./settings-words";
import { englishUiWords } from "./ui-words";

/** English. */
export const englishCatalogue = (): Catalogue => ({
  screen: englishScreenWords,
  ui: englishUiWords,
  app: englishAppWords,
  settings: englishSettingsWords,
  sayings: englishSayings,
  agenda: englishAgendaWords,
  query: englishQueryWords,
  review: englishReviewWords,
  prompts: journalPrompts,
});
