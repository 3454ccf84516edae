/** A goal as a card or a line shows it: bar, count, pace, streak, strip and remarks, in groups by cadence. */
import type { Cadence } from "../dates/cadences/cadence";
import type { Day } from "../dates/day";
import type { Evidence } from "../evaluate/counted";
import { cadenceSaid, countsSaid } from "../evaluate/said-measures";
import type { GoalProgress } from "../evaluate/goal-progress";
import type { GoalsMatching } from "../evaluate/query/goals-matching";
import type { CadenceGroup, ScreenWords } from "../language/screen-words";
import type { PeriodState } from "../model/standing";
import { shortDay, shortMoment } from "./written-day";

/** One past period of the strip, with what a pointer or a screen reader gets to know of it. */
export interface StripPart {
  readonly start: Day;
  readonly count: number;
  readonly target: number;
  readonly state: PeriodState;
  readonly label: string;
}

/** A goal to show. */
export interface GoalCard {
  readonly id: string;
  readonly path: string;
  readonly line: number;
  readonly title: string;
  readonly count: number;
  readonly target: number;
  /** How much of the bar is full, 0 to 1. */
  readonly filled: number;
  readonly state: PeriodState;
  readonly pace: GoalProgress["pace"];
  readonly status: GoalProgress["status"];
  /** What stands beside the count: the pace of an open period, else its state, else the status. */
  readonly standing: string;
  /** "3 in a row", `""` without a streak. */
  readonly streak: string;
  /** "day 12 of 30" of a running challenge, its summary once it ended, else `""`. */
  readonly challenge: string;
  /** Oldest first. */
  readonly strip: readonly StripPart[];
  /** Short remarks: a challenge's day, the last day, the next reminder, what was read from the title. */
  readonly remarks: readonly string[];
  readonly evidence: readonly Evidence[];
  /** Whether check-ins are among what counts. */
  readonly checksIn: boolean;
}

/** Goals of one cadence, under one heading. */
export interface GoalGroup {
  readonly group: CadenceGroup;
  readonly heading: string;
  readonly goals: readonly GoalCard[];
}

/** In the order in which groups are shown. */
export const groupOrder: readonly CadenceGroup[] = [
  "day",
  "week",
  "month",
  "quarter",
  "year",
  "challenge",
  "once",
  "other",
];

/** Goals in groups by cadence; those that are done, dropped or ended come last in their group. */
export function goalGroups(
  goals: readonly GoalProgress[],
  today: Day,
  words: ScreenWords,
): readonly GoalGroup[] {
  return groupOrder
    .map((group) => ({
      group,
      heading: words.cadenceGroups[group],
      goals: goals
        .filter((progress) => groupOf(progress) === group)
        .sort((a, b) => Number(isOver(a)) - Number(isOver(b)))
        .map((progress) => goalCard(progress, today, words)),
    }))
    .filter(({ goals: cards }) => cards.length > 0);
}

/** The goals of a query in one group without a heading where it sorts them itself, else in groups by cadence. */
export function goalsShown(
  { goals, sorted }: Pick<GoalsMatching, "goals" | "sorted">,
  today: Day,
  words: ScreenWords,
): readonly GoalGroup[] {
  return sorted && goals.length > 0
    ? [
        {
          group: "other",
          heading: "",
          goals: goals.map((progress) => goalCard(progress, today, words)),
        },
      ]
    : goalGroups(goals, today, words);
}

/** One goal as a card. */
export function goalCard(progress: GoalProgress, today: Day, words: ScreenWords): GoalCard {
  const { goal, count, target, state, pace, status, streak } = progress;
  const running = status === "active" || status === "upcoming";
  const standing =
    pace !== null
      ? words.paces[pace]
      : running
        ? words.periodStates[state]
        : words.statuses[status];
  return {
    id: goal.id,
    path: goal.path,
    line: goal.line,
    title: goal.title,
    count,
    target,
    filled: state === "met" ? 1 : Math.min(1, count / Math.max(1, target)),
    state,
    pace,
    status,
    standing,
    streak: words.inARow(streak.current),
    challenge:
      progress.day === null
        ? ""
        : challengeOver(progress, words) || words.challengeDay(progress.day.day, progress.day.of),
    strip: progress.history.map((past) => ({
      start: past.start,
      count: past.count,
      target: past.target,
      state: past.state,
      label: `${shortDay(past.start, today, words)}: ${past.count}/${past.target}, ${words.periodStates[past.state]}`,
    })),
    remarks: remarks(progress, today, words),
    evidence: progress.evidence,
    checksIn: goal.counts.terms.some(({ is }) => is === "check-ins"),
  };
}

/** "ended: met on 28 of 30 days" of a challenge that is over, else `""`. */
export function challengeOver(
  { goal, status, challenge }: GoalProgress,
  words: ScreenWords,
): string {
  if (challenge === null || status !== "ended") return "";
  const isOfDays = goal.cadence?.unit === "day" && goal.cadence.every === 1;
  return words.challengeOver(challenge.met, challenge.of, isOfDays);
}

/** The heading a goal stands under. */
export function groupOf({ goal }: GoalProgress): CadenceGroup {
  if (goal.length !== null) return "challenge";
  if (goal.cadence === null) return "other";
  return groupOfCadence(goal.cadence);
}

function groupOfCadence(cadence: Cadence): CadenceGroup {
  if (cadence.unit === "once") return "once";
  if (cadence.unit === "week" && cadence.every === 1 && cadence.on !== null) {
    return cadence.on.length > 1 ? "day" : "week";
  }
  return cadence.every === 1 ? cadence.unit : "other";
}

function isOver({ status }: GoalProgress): boolean {
  return status === "done" || status === "dropped" || status === "ended";
}

function remarks(progress: GoalProgress, today: Day, words: ScreenWords): readonly string[] {
  const { goal, day, period, status, challenge } = progress;
  const said: string[] = [];
  const over = challengeOver(progress, words);
  if (over !== "") said.push(over);
  else if (day !== null) said.push(words.challengeDay(day.day, day.of));
  if (challenge !== null && challenge.allowed > 0) {
    said.push(words.missesOf(challenge.missed, challenge.allowed));
  }
  if (goal.cadence !== null && (groupOf(progress) === "other" || isOnDays(goal.cadence))) {
    said.push(cadenceSaid(goal.cadence, words));
  }
  if (status === "upcoming" && goal.start !== null) {
    said.push(words.startsOn(shortDay(goal.start, today, words)));
  }
  const last = goal.deadline ?? (status === "active" ? (period?.end ?? null) : null);
  if (last !== null && (period === null || last !== period.start)) {
    said.push(words.until(shortDay(last, today, words)));
  }
  said.push(words.countedAs(countsSaid(goal.counts, words)));
  if (goal.inferred.length > 0) said.push(words.readFromTitle(goal.inferred));
  if (progress.nextReminder !== null) {
    said.push(words.nextReminder(shortMoment(progress.nextReminder, today, words)));
  }
  return said;
}

function isOnDays(cadence: Cadence): boolean {
  return "on" in cadence && cadence.on !== null;
}
