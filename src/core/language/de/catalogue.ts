/** Everything that Kith says, in German. */
import type { Catalogue } from "../catalogue";
import { germanAgendaWords } from "./agenda-words";
import { germanEditSayings } from "./edit-sayings";
import { germanImportSayings } from "./import-sayings";
import { germanNoteSayings } from "./note-sayings";
import { germanAppWords } from "./app-words";
import { germanPrompts } from "./prompts";
import { germanQueryWords } from "./query-words";
import { germanReasonSayings } from "./reason-sayings";
import { germanReviewWords } from "./review-words";
import { germanScreenWords } from "./screen-words";
import { germanSettingsWords } from "./settings-words";
import { germanUiWords } from "./ui-words";

/** German. */
export const germanCatalogue = (): Catalogue => {
  const screen = germanScreenWords();
  return {
    screen,
    ui: germanUiWords(),
    app: germanAppWords(),
    settings: germanSettingsWords(),
    sayings: {
      ...germanNoteSayings(),
      ...germanEditSayings(),
      ...germanImportSayings(),
      ...germanReasonSayings(screen.kinds),
    },
    agenda: germanAgendaWords(),
    query: germanQueryWords(screen),
    review: germanReviewWords(),
    prompts: germanPrompts(),
  };
};
