/** What of a goal falls on a day: its reminders, and the days before its deadline. */
import { addDays, type Day, timeOf } from "../dates/day";
import type { AgendaWords } from "../language/agenda-words";
import type { Goal } from "../model/goal";
import type { IndexView } from "../note-index/index-view";
import type { Occasion } from "./agenda-item";
import { goalBounds } from "./goal-bounds";
import { remindersOn } from "./goal-reminders";
import { type PeriodStanding, periodStandings } from "./period-standing";
import { stableId } from "./stable-id";

/** Deadlines are spoken of so many days before they are due. */
const daysBeforeDeadline = [7, 1, 0] as const;

/**
 * What of an active goal falls on each day. Reminders and deadlines are silent in a period that is met (R16, R17);
 * a goal that is done, dropped or paused has none.
 */
export function goalOccasions(
  goal: Goal,
  index: IndexView,
  today: Day,
  words: AgendaWords,
): (day: Day) => readonly Occasion[] {
  if (goal.status !== "active") return () => [];
  if (goal.remind.length === 0 && goal.deadline === null && goal.length === null) return () => [];
  const bounds = goalBounds(goal, index);
  const standingOn = periodStandings(goal, bounds, index, today);
  const common = {
    text: goal.title,
    path: goal.path,
    line: goal.line,
    contacts: [],
    source: goal.id,
    looksDone: false,
    stays: "a day",
  } as const;
  const reached = (standing: PeriodStanding | null): string =>
    standing === null || standing.period.start > today
      ? ""
      : words.reached(standing.count, standing.target);

  const reminders = (day: Day): readonly Occasion[] => {
    const moments = new Map(
      remindersOn(goal, bounds, index, day, null).map(({ at, rule }) => [at, rule] as const),
    );
    if (moments.size === 0) return [];
    const standing = standingOn(day);
    if (standing?.met === true) return [];
    return [...moments].map(([at, rule], ordinal) => ({
      ...common,
      id: stableId("goal", goal.id, goal.title, day, ordinal + 1),
      kind: "goal",
      day,
      time: timeOf(at),
      why: reached(standing),
      rule,
    }));
  };

  const deadline = (day: Day): readonly Occasion[] => {
    const ahead = daysBeforeDeadline.find((days) => goal.deadline === addDays(day, days));
    const isLastDay = goal.length !== null && bounds.until === day && goal.deadline !== day;
    if (ahead === undefined && !isLastDay) return [];
    if (bounds.start !== null && day < bounds.start) return [];
    if (goal.paused.some(({ start, end }) => start <= day && day <= end)) return [];
    const standing = standingOn(day);
    if (standing?.met === true) return [];
    const because = isLastDay ? words.lastDay : words.deadlineIn(ahead ?? 0);
    const progress = reached(standing);
    return [
      {
        ...common,
        id: stableId("deadline", goal.id, goal.title, day, 1),
        kind: "deadline",
        day,
        time: null,
        why: progress === "" ? because : `${because}, ${progress}`,
        rule: null,
      },
    ];
  };
  return (day) => [...reminders(day), ...deadline(day)];
}
