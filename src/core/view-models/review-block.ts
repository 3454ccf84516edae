/** A review to act on: its goals with their history and offers, people who may be waiting, the year as a picture. */
import {
  addDays,
  type Day,
  dayFrom,
  dayOf,
  type Moment,
  momentAt,
  timeFromMinutes,
} from "../dates/day";
import type { Calendar } from "../dates/calendar";
import { type GoalReview, review } from "../evaluate/review";
import { reviewSpan, type ReviewSpan, reviewUnits } from "../evaluate/review-span";
import type { QueryWords } from "../language/query-words";
import type { IndexView } from "../note-index/index-view";
import { type CoachAnswer, offerAnswers } from "./coach-card";
import { goalCard, type StripPart } from "./goal-card";
import { heatMap, type HeatMap } from "./heat-map";
import type { PartnerSummary } from "./partner-summary";
import { offerQuestion, offerReason } from "./realism-lines";
import { goalNumbers } from "./review-goals";
import type { ReviewLanguage } from "./review-lines";
import { reviewView } from "./review-view";

/** One goal of a review. */
export interface ReviewBlockGoal {
  readonly id: string;
  readonly path: string;
  readonly line: number;
  readonly title: string;
  /** "2 of 2, met". */
  readonly numbers: string;
  /** Its past periods, oldest first, each against the target it had. */
  readonly history: readonly StripPart[];
  /** Why it could be adjusted, with one click for it; null without an offer, and once the span is long over. */
  readonly offer: {
    readonly id: string;
    readonly said: string;
    readonly answers: readonly CoachAnswer[];
  } | null;
}

/** A review to show in its note. */
export interface ReviewBlockView {
  readonly title: string;
  readonly days: string;
  readonly goals: readonly ReviewBlockGoal[];
  /** Who is due, drifting or dormant, the first of them. */
  readonly waiting: readonly { readonly path: string; readonly name: string }[];
  readonly summaries: readonly PartnerSummary[];
  /** Interactions day by day: of a year's review that year, else the 52 weeks up to its last day. */
  readonly map: HeatMap;
}

const periodsShown = 12;
const mostWaiting = 5;
/** Offers can still be taken up so many days after a span. */
const daysToAct = 7;

/** The review of the span that a note is called by, such as `2026-W47`; null where that is no span. */
export function reviewBlock(
  name: string,
  index: IndexView,
  now: Moment,
  language: ReviewLanguage & { readonly query: QueryWords },
): ReviewBlockView | null {
  const { calendar } = index.settings;
  const span = spanNamed(name, calendar);
  if (span === null) return null;
  const today = dayOf(now);
  const isOver = span.end < today;
  const at = isOver ? momentAt(span.end, timeFromMinutes(24 * 60 - 1)) : now;
  const found = review(index, at, span.unit);
  const view = reviewView(found, calendar, language);
  const mayAct = addDays(span.end, daysToAct) >= today;
  const start = span.unit === "year" ? span.start : addDays(found.until, 1 - 52 * 7);
  const entries = index
    .entriesBetween(start, found.until)
    .filter(({ contacts }) => contacts.length > 0);
  return {
    title: view.title,
    days: view.days,
    goals: found.goals.map((goal) => goalOf(goal, found.until, mayAct, language)),
    waiting: mayAct
      ? found.neglected
          .slice(0, mostWaiting)
          .map(({ contact: { path, name: shown } }) => ({ path, name: shown }))
      : [],
    summaries: view.summaries,
    map: heatMap(
      { entries, start, end: found.until, scale: "day", calendar },
      language.screen,
      language.query,
    ),
  };
}

/** The span of a name, as reviews are called; null for any other text. */
export function spanNamed(text: string, calendar: Calendar): ReviewSpan | null {
  const name = text.trim();
  const [, year] = /^(\d{4})(?:-W\d{2}|-\d{2}|-Q[1-4])?$/.exec(name) ?? [];
  const first = year === undefined ? null : dayFrom(Number(year), 1, 1);
  if (first === null) return null;
  const unit = reviewUnits.find((one) => nameShape[one].test(name)) ?? "year";
  // Weeks may begin in the year before, fiscal years end in the one after.
  for (let days = -4; days < 2 * 366; days += 3) {
    const span = reviewSpan(unit, addDays(first, days), calendar);
    if (span.name === name) return span;
  }
  return null;
}

const nameShape = { week: /W/, month: /^\d{4}-\d{2}$/, quarter: /Q/, year: /^\d{4}$/ } as const;

function goalOf(
  goal: GoalReview,
  until: Day,
  mayAct: boolean,
  language: ReviewLanguage,
): ReviewBlockGoal {
  const { progress, offer } = goal;
  const shown = { ...progress, history: progress.history.slice(-periodsShown) };
  const { id, path, line, title, strip } = goalCard(shown, until, language.screen);
  return {
    id,
    path,
    line,
    title,
    numbers: goalNumbers(goal, language),
    history: strip,
    offer:
      offer === null || !mayAct
        ? null
        : {
            id: offer.id,
            said: `${offerReason(offer, language.review)} ${offerQuestion(offer, language.review)}`,
            answers: offerAnswers(offer, language.review, progress.goal.time),
          },
  };
}
