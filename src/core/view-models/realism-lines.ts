/** What is said of how realistic the targets are, in numbers and as offers. */
import type { Cadence } from "../dates/cadences/cadence";
import { cadenceSaid } from "../evaluate/said-measures";
import type { Offer } from "../evaluate/offers";
import type { Realism } from "../evaluate/realism";
import type { GoalReview, Review } from "../evaluate/review";
import { type WeeklyLoad, weeksForJudgement } from "../evaluate/weekly-load";
import type { PeriodWord, RealismWords, ReviewWords } from "../language/review-words";
import type { ReviewLanguage, ReviewLine, ReviewSection } from "./review-lines";

/** The lines on realism of a review: all goals together, then each goal with an offer. */
export function realismLines(
  { goals, load }: Review,
  { review: words }: ReviewLanguage,
): Pick<ReviewSection, "intro" | "lines"> {
  const lines = goals.flatMap((review) => offerLine(review, words) ?? []);
  const intro = [
    ...loadSentences(load, words.realism),
    ...(lines.length === 0 && !load.isTooMuch ? [words.note.nothingToAdjust] : []),
  ];
  return { intro: intro.join(" "), lines };
}

function offerLine(
  { progress, offer, realism }: GoalReview,
  words: ReviewWords,
): ReviewLine | null {
  const { goal, status } = progress;
  if (status !== "active" || goal.cadence === null) return null;
  const lower = realism?.offer ?? null;
  const said = [
    ...(offer === null ? [] : [offerReason(offer, words)]),
    ...(realism !== null && (offer !== null || lower !== null)
      ? [realismSentence(realism, goal.cadence, words.realism)]
      : []),
    ...(offer === null ? [] : [offerQuestion(offer, words)]),
    ...(offer === null && lower !== null ? [words.realism.tryTarget(lower)] : []),
  ];
  if (said.length === 0) return null;
  return { depth: 0, path: goal.path, line: goal.line, label: goal.title, text: said.join(" ") };
}

/** "You have managed about 2 a week; 5 was met in none of 8. Start with 3?" for a goal that is still to be made. */
export function newGoalAdvice(realism: Realism, cadence: Cadence, words: RealismWords): string {
  const sentence = realismSentence(realism, cadence, words);
  return realism.offer === null ? sentence : `${sentence} ${words.startWith(realism.offer)}`;
}

/** "You have managed about 2 a week; 5 was met in none of 8." */
export function realismSentence(realism: Realism, cadence: Cadence, words: RealismWords): string {
  const { mean, target, met, periods } = realism;
  return words.managed(roundedMean(mean), perPeriod(cadence, words), target, met, periods);
}

/** "a week", or "every 2 weeks". */
export function perPeriod(cadence: Cadence, words: RealismWords): string {
  return words.per(periodWord(cadence), cadenceSaid(cadence, words));
}

/** Why something is offered: "Missed 3 times in a row." */
export function offerReason({ because, times }: Offer, { offers }: ReviewWords): string {
  return because === "missed" ? offers.missed(times) : offers.early(times);
}

/** "Try 3?", or a slower cadence where the target can't be lower, or a pause. */
export function offerQuestion({ target, slower }: Offer, { offers, realism }: ReviewWords): string {
  if (target !== null) return realism.tryTarget(target);
  return slower === null ? offers.rest : offers.slower(cadenceSaid(slower, realism));
}

/** All goals together: what they ask a week, what was done, and how that goes with the focus time. */
export function loadSentences(load: WeeklyLoad, words: RealismWords): readonly string[] {
  const { asked, done, weeks, capacity, isOwnCapacity, focusTimes } = load;
  if (asked === 0) return [];
  const said: string[] = [];
  const wanted = Math.round(asked);
  if (done !== null) said.push(words.load(wanted, Math.round(done), weeks));
  if (isOwnCapacity && capacity !== null) said.push(words.loadOfCapacity(wanted, capacity));
  if (capacity !== null && (isOwnCapacity || weeks >= weeksForJudgement))
    said.push(load.isTooMuch ? words.tooMuch : words.fits);
  if (focusTimes > 0)
    said.push(words.focus(focusTimes, Math.max(1, Math.round(asked / focusTimes))));
  return said;
}

/** To whole numbers from 3 on, to halves below. */
function roundedMean(mean: number): number {
  return mean >= 3 ? Math.round(mean) : Math.round(mean * 2) / 2;
}

function periodWord(cadence: Cadence): PeriodWord | null {
  if (cadence.unit === "once" || cadence.every !== 1) return null;
  return "on" in cadence && cadence.on !== null ? null : cadence.unit;
}
