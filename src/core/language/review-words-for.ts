/** Which language the coach and reviews speak: the words of a language code. */
import { englishReviewWords } from "./en/review-words";
import type { ReviewWords } from "./review-words";

const byLanguage: ReadonlyMap<string, ReviewWords> = new Map([["en", englishReviewWords]]);

/** The words of a language code such as `en` or `en-GB`; English for `auto` and for languages that Kith doesn't speak. */
export function reviewWordsFor(language: string): ReviewWords {
  return byLanguage.get(language.toLowerCase().split(/[-_]/)[0] ?? "") ?? englishReviewWords;
}
