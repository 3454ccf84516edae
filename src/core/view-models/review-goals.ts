/** How one goal went, as lines of a review: its numbers, its run, and the lines that were counted. */
import type { Day } from "../dates/day";
import type { GoalReview } from "../evaluate/review";
import type { PeriodState } from "../model/standing";
import { withoutLinks } from "../parse/frontmatter/property-values";
import { challengeOver } from "./goal-card";
import type { ReviewLanguage, ReviewLine } from "./review-lines";
import { shortDay } from "./written-day";

/** One sign for each state of a past period, as terminals and notes show it. */
export const stripSigns: Readonly<Record<PeriodState, string>> = {
  met: "■",
  open: "□",
  missed: "□",
  skipped: "–",
  upcoming: " ",
  "no data": "·",
};

/** So many counted lines are shown, the newest ones. */
const mostEvidence = 5;
const stripLength = 8;

/** The goal's line and the newest lines that were counted, which lead to their notes. */
export function goalLines(
  review: GoalReview,
  today: Day,
  language: ReviewLanguage,
): readonly ReviewLine[] {
  const { goal, history, streak } = review.progress;
  const { screen, review: words } = language;
  const strip = history
    .slice(-stripLength)
    .map(({ state }) => stripSigns[state])
    .join("")
    .trim();
  const said = [goalNumbers(review, language), screen.inARow(streak.current), strip];
  const evidence = review.evidence
    .slice(-mostEvidence)
    .map(({ path, line, date, text }): ReviewLine => ({
      depth: 1,
      path,
      line,
      label: shortDay(date, today, screen),
      text: withoutLinks(text),
    }));
  const rest = review.evidence.length - evidence.length;
  const more: ReviewLine = {
    depth: 1,
    path: null,
    line: null,
    label: "",
    text: words.note.more(rest),
  };
  return [
    {
      depth: 0,
      path: goal.path,
      line: goal.line,
      label: goal.title,
      text: said.filter((text) => text !== "").join(" · "),
    },
    ...evidence,
    ...(rest > 0 ? [more] : []),
  ];
}

/**
 * "2 of 2, met" where one period lies in the span or holds it; "met 5 of 7" where several do; of a challenge that
 * ended, on how many of its days it was met.
 */
export function goalNumbers(
  review: GoalReview,
  { screen, review: { note } }: ReviewLanguage,
): string {
  const { progress, periods, holdsRunning } = review;
  const { count, target, state, status } = progress;
  const standing =
    status === "active"
      ? progress.pace === null
        ? screen.periodStates[state]
        : screen.paces[progress.pace]
      : screen.statuses[status];
  const over = challengeOver(progress, screen);
  if (over !== "") {
    const { missed = 0, allowed = 0 } = progress.challenge ?? {};
    return allowed > 0 ? `${over}, ${screen.missesOf(missed, allowed)}` : over;
  }
  const judged = periods.filter((past) => past.state === "met" || past.state === "missed");
  const met = judged.filter((past) => past.state === "met").length;
  const [only] = periods;
  if (periods.length === 1 && !holdsRunning && only !== undefined && progress.period === null) {
    return note.count(only.count, only.target, screen.periodStates[only.state]);
  }
  if (judged.length === 0) return note.count(count, target, standing);
  const runningMet = holdsRunning && state === "met" ? 1 : 0;
  const past = note.periodsMet(met + runningMet, judged.length + runningMet);
  return runningMet === 1 || progress.period === null
    ? past
    : `${past}; ${note.running(count, target, standing)}`;
}
