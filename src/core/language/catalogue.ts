/** Everything that Kith says to people: the shape that every language fills in, joined from its parts. */
import type { AgendaWords } from "./agenda-words";
import type { AppWords } from "./app-words";
import type { QueryWords } from "./query-words";
import type { ReviewWords } from "./review-words";
import type { Sayings } from "./sayings";
import type { ScreenWords } from "./screen-words";
import type { SettingsWords } from "./settings-words";
import type { UiWords } from "./ui-words";

/** All words and sentences of one language. */
export interface Catalogue {
  readonly screen: ScreenWords;
  readonly ui: UiWords;
  readonly app: AppWords;
  readonly settings: SettingsWords;
  readonly sayings: Sayings;
  readonly agenda: AgendaWords;
  readonly query: QueryWords;
  readonly review: ReviewWords;
  /** Questions to reflect on in the journal, in the order in which they take turns. */
  readonly prompts: readonly string[];
}
