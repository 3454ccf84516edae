/** Which language the coach and reviews speak. */
import { byCode } from "./by-code";
import { englishReviewWords } from "./en/review-words";
import type { ReviewWords } from "./review-words";

/** The words of a language code. */
export const reviewWordsFor = byCode<ReviewWords>({ en: englishReviewWords });
