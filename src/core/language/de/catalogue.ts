/** Everything that Kith says, in German. */
import type { Catalogue } from "../catalogue";
import { germanAgendaWords } from "./agenda-words";
import { germanPrompts } from "./prompts";
import { germanQueryWords } from "./query-words";
import { germanReviewWords } from "./review-words";
import { germanScreenWords } from "./screen-words";
import { germanUiWords } from "./ui-words";

/** German. */
export const germanCatalogue = (): Catalogue => ({
  screen: germanScreenWords(),
  ui: germanUiWords(),
  agenda: germanAgendaWords(),
  query: germanQueryWords(),
  review: germanReviewWords(),
  prompts: germanPrompts(),
});
