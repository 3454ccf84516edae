/** What the coach says, to show: a sentence in numbers, a question, and one click for each answer. */
import { dayOf, type Moment, toDay } from "../dates/day";
import { formatCadence } from "../dates/cadences/format-cadence";
import type { ClockTime } from "../dates/day";
import type { AnsweredProperty } from "../edit/answer-question";
import { type CoachMatter, coachMatter } from "../evaluate/coach";
import { cadenceSaid } from "../evaluate/said-measures";
import type { Question, Unsaid } from "../evaluate/specific";
import type { ReviewWords } from "../language/review-words";
import type { ScreenWords } from "../language/screen-words";
import type { IndexView } from "../note-index/index-view";
import { challengeOver } from "./goal-card";
import { offerQuestion, offerReason, realismSentence } from "./realism-lines";
import { shortDay } from "./written-day";

/** What an answer does to its goal. */
export type CoachAct =
  | { readonly is: "target"; readonly target: number }
  | { readonly is: "set"; readonly property: AnsweredProperty; readonly value: string }
  | { readonly is: "status"; readonly status: "paused" | "done" | "dropped" }
  /** Asks the person for an answer of their own. */
  | { readonly is: "pick"; readonly property: AnsweredProperty }
  | { readonly is: "leave" };

/** One button. */
export interface CoachAnswer {
  readonly label: string;
  readonly act: CoachAct;
}

/** One thing that the coach says. */
export interface CoachCard {
  /** Under which the answer is remembered. */
  readonly id: string;
  /** The goal's id. */
  readonly goal: string;
  readonly path: string;
  readonly line: number;
  readonly title: string;
  /** Why it is said, in numbers; `""` for a question. */
  readonly said: string;
  readonly question: string;
  readonly answers: readonly CoachAnswer[];
}

/** The languages of the coach. */
export interface CoachLanguage {
  readonly screen: ScreenWords;
  readonly review: ReviewWords;
}

/** The one thing to say now; null when all is said. */
export function coachCard(
  index: IndexView,
  now: Moment,
  language: CoachLanguage,
): CoachCard | null {
  const matter = coachMatter(index, now, language.review.questions);
  return matter === null ? null : cardOf(matter, now, language);
}

/** Which property says what was unsaid of a goal. */
export const propertyOf: Readonly<Record<Unsaid, AnsweredProperty>> = {
  cadence: "cadence",
  number: "target",
  time: "remind",
  day: "deadline",
  person: "remind",
};

function cardOf(matter: CoachMatter, now: Moment, { screen, review }: CoachLanguage): CoachCard {
  const { offers } = review;
  const leave = (label: string): CoachAnswer => ({ label, act: { is: "leave" } });
  if (matter.is === "question") {
    const { id, question } = matter;
    const { goal } = question.about.is === "goal" ? question.about : { goal: null };
    const { id: goalId = "", path = "", line = 1, title = "" } = goal ?? {};
    return {
      id,
      goal: goalId,
      path,
      line,
      title,
      said: "",
      question: question.question,
      answers: [...answersOf(question, now, screen), leave(review.questions.leave)],
    };
  }
  const { goal } = matter.goal;
  const place = { goal: goal.id, path: goal.path, line: goal.line, title: goal.title };
  if (matter.is === "ended") {
    const { run } = matter;
    return {
      ...place,
      id: matter.id,
      said: [
        challengeOver(matter.goal, screen),
        ...(run.allowed > 0 ? [screen.missesOf(run.missed, run.allowed)] : []),
      ].join(", "),
      question: run.kept ? offers.challengeKept(goal.title) : offers.challengeOver(goal.title),
      answers: [
        { label: offers.finish, act: { is: "status", status: "done" } },
        leave(offers.keep),
      ],
    };
  }
  const { offer } = matter;
  const numbers =
    offer.realism !== null && goal.cadence !== null
      ? [realismSentence(offer.realism, goal.cadence, review.realism)]
      : [];
  return {
    ...place,
    id: matter.id,
    said: [offerReason(offer, review), ...numbers].join(" "),
    question: offerQuestion(offer, review),
    answers: [
      ...offerAnswers(offer, review, goal.time),
      ...(offer.because === "missed" && (offer.target !== null || offer.slower !== null)
        ? [{ label: offers.pause, act: { is: "status", status: "paused" } } as const]
        : []),
      leave(offers.keep),
    ],
  };
}

/** The one click that takes an offer; a slower cadence keeps the time that was said with the old one. */
export function offerAnswers(
  { target, slower }: Pick<Extract<CoachMatter, { is: "offer" }>["offer"], "target" | "slower">,
  { offers, realism }: ReviewWords,
  time: ClockTime | null,
): readonly CoachAnswer[] {
  if (target !== null) return [{ label: offers.adjustTo(target), act: { is: "target", target } }];
  if (slower === null) return [{ label: offers.pause, act: { is: "status", status: "paused" } }];
  const value = formatCadence(slower, time);
  const label = offers.makeIt(cadenceSaid(slower, realism));
  return [{ label, act: { is: "set", property: "cadence", value } }];
}

function answersOf(
  { answers, unsaid }: Question,
  now: Moment,
  screen: ScreenWords,
): readonly CoachAnswer[] {
  const property = propertyOf[unsaid];
  return answers.map(({ label, value }) => {
    if (value === null) return { label, act: { is: "pick", property } };
    // A word for a day is shown with the day it means.
    const day = toDay(value);
    const shown = day === null ? label : `${label} (${shortDay(day, dayOf(now), screen)})`;
    return { label: shown, act: { is: "set", property, value } };
  });
}
