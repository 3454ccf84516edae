/** What Kith needs to know of a language: its words, as data. */
import type { CountTerm } from "../model/counts";
import type { Kind } from "../model/kind";

/**
 * Words of a goal's title that say what counts.
 * Each is a phrase of whole words in lower case; `…` in it stands for no more than three words.
 */
export interface TitleWords {
  readonly counts: CountTerm;
  readonly words: readonly string[];
  /** Phrases whose words do not count although they look like it: "book a table". */
  readonly avoid?: readonly string[];
}
