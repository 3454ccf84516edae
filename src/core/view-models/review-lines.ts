/** What a review is made of: sections of lines, and the languages they are told in. */
import type { ReviewWords } from "../language/review-words";
import type { ScreenWords } from "../language/screen-words";

/** One line: a label, which leads to a note where `path` names one, and what is said of it. */
export interface ReviewLine {
  /** 1 for what belongs to the line above it. */
  readonly depth: 0 | 1;
  readonly path: string | null;
  readonly line: number | null;
  /** `""` for a plain line. */
  readonly label: string;
  readonly text: string;
}

/** A section of a review. */
export interface ReviewSection {
  readonly heading: string;
  /** A sentence or two before the lines; `""` without. */
  readonly intro: string;
  readonly lines: readonly ReviewLine[];
}

/** The languages that a review is told in. */
export interface ReviewLanguage {
  readonly screen: ScreenWords;
  readonly review: ReviewWords;
}
