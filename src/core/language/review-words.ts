/** What is said by the coach and in reviews: the shape that every language fills in. */
import type { Cadence } from "../dates/cadences/cadence";

/** How often a goal's periods come, for "2 a week". */
export type PeriodWord = "day" | "week" | "month" | "quarter" | "year";

/** The spans that are reviewed. */
export type ReviewUnit = "week" | "month" | "quarter" | "year";

/** What is said of how realistic a target is. */
export interface RealismWords {
  /** "every 2 weeks"; null where the canonical text, which is English, is what people read. */
  readonly cadence: ((cadence: Cadence) => string) | null;
  /** "a week"; of any other cadence its canonical text in place of a word. */
  readonly per: (unit: PeriodWord | null, cadence: string) => string;
  /** "You have managed about 2 a week; 5 was met in none of 8." `managed` is rounded to halves. */
  readonly managed: (
    managed: number,
    per: string,
    target: number,
    met: number,
    periods: number,
  ) => string;
  /** "Start with 3?" for a goal that is new, "Try 3?" for one that runs. */
  readonly startWith: (target: number) => string;
  readonly tryTarget: (target: number) => string;
  /** All goals together: what they ask a week and what was done a week in so many weeks. */
  readonly load: (asked: number, done: number, weeks: number) => string;
  readonly loadOfCapacity: (asked: number, capacity: number) => string;
  readonly tooMuch: string;
  readonly fits: string;
  readonly focus: (times: number, actionsEach: number) => string;
}

/** Offers to change a goal after what happened. */
export interface OfferWords {
  readonly missed: (times: number) => string;
  readonly early: (times: number) => string;
  readonly slower: (cadence: string) => string;
  readonly rest: string;
  /** The choices when life changes: each active goal, one by one. */
  readonly keep: string;
  readonly adjustTo: (target: number) => string;
  readonly pause: string;
  readonly finish: string;
  readonly drop: string;
  /** Of a goal that runs once, `per` is `""`. */
  readonly makeIt: (cadence: string) => string;
  /** Of a challenge that ended, kept with the misses it allows or not. */
  readonly challengeKept: (title: string) => string;
  readonly challengeOver: (title: string) => string;
  readonly stillFits: (title: string, target: number, per: string) => string;
  readonly step: (at: number, of: number) => string;
}

/** Gentle questions about what is not said. */
export interface QuestionWords {
  readonly howOften: (title: string) => string;
  readonly byWhen: (title: string) => string;
  readonly howMany: (title: string) => string;
  readonly remindWhen: (title: string) => string;
  readonly when: (plan: string) => string;
  readonly atWhatTime: (plan: string) => string;
  readonly withWhom: (plan: string) => string;
  readonly pick: string;
  /** The answer that leaves a question open for good. */
  readonly leave: string;
  /** What an answer adds to the sentence of a goal that is still to be made, by what is unsaid. */
  readonly additions: Readonly<Record<"cadence" | "day" | "time", (value: string) => string>>;
  /** Ready answers by what they write, which is canonical. */
  readonly days: Readonly<Record<"tomorrow" | "Friday" | "next week", string>>;
  readonly cadences: Readonly<Record<"weekly" | "monthly" | "quarterly", string>>;
  readonly reminders: Readonly<Record<"Friday 16:00" | "Monday 09:00", string>>;
  readonly endOf: Readonly<Record<"month" | "quarter", string>>;
  /** Hints in `check`. */
  readonly goalVague: (title: string) => string;
  readonly planVague: (plan: string) => string;
  /** Bare verbs that reach someone: a plan that begins with one and names nobody asks for a name. */
  readonly reaching: readonly string[];
}

/** A review's headings and lines. */
export interface ReviewNoteWords {
  readonly titles: {
    readonly week: (week: number, year: number) => string;
    readonly month: (month: string, year: number) => string;
    readonly quarter: (quarter: number, year: string) => string;
    readonly year: (year: string) => string;
  };
  readonly span: (from: string, to: string) => string;
  readonly headings: Readonly<
    Record<
      "goals" | "reached" | "neglected" | "plans" | "realism" | "next" | "partner" | "own",
      string
    >
  >;
  readonly nextOf: Readonly<Record<ReviewUnit, string>>;
  /** Of goals in a week, of periods in longer spans, where hardly any goal meets all of them. */
  readonly metOf: (met: number, all: number) => string;
  readonly periodsMetOf: (met: number, all: number) => string;
  readonly missedIsInformation: Readonly<Record<ReviewUnit, string>>;
  readonly noGoals: string;
  readonly count: (count: number, target: number, standing: string) => string;
  /** Periods of the goal within the span: "met 5 of 7". */
  readonly periodsMet: (met: number, judged: number) => string;
  readonly running: (count: number, target: number, standing: string) => string;
  readonly more: (count: number) => string;
  readonly reachedNobody: string;
  readonly reachedAll: (people: number, interactions: number) => string;
  readonly times: (count: number) => string;
  readonly neglectedNobody: string;
  readonly sinceLast: (silence: string) => string;
  readonly plans: {
    readonly none: string;
    readonly kept: string;
    readonly open: string;
    readonly ahead: string;
    readonly counts: (kept: number, open: number) => string;
  };
  readonly nothingToAdjust: string;
  readonly focusTimes: (times: readonly string[]) => string;
  readonly noFocusTime: string;
  readonly firstGoals: string;
  readonly firstPeople: string;
  readonly ownHint: string;
}

/** The lines of a summary in plain text for the person who holds one to it. */
export interface SummaryWords {
  readonly opening: (title: string, span: string) => string;
  readonly reached: (people: number) => string;
  readonly next: (goals: readonly string[]) => string;
}

/** Words and sentences of the coach and of reviews, in one language. */
export interface ReviewWords {
  readonly realism: RealismWords;
  readonly offers: OfferWords;
  readonly questions: QuestionWords;
  readonly note: ReviewNoteWords;
  readonly summary: SummaryWords;
}
