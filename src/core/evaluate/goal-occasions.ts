/** What of a goal falls on a day: its reminders, and the days before its deadline. */
import { addDays, type Day, daysBetween, later, timeOf } from "../dates/day";
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
  const { deadline } = goal;
  const because = new Map<Day, string>();
  if (deadline !== null) {
    for (const ahead of daysBeforeDeadline) {
      const day = addDays(deadline, -ahead);
      // What was missed says how things stand today.
      const left = daysBetween(later(day, today), deadline);
      because.set(day, left < 0 ? words.overdue(-left) : words.deadlineIn(left));
    }
  }
  // Of a challenge, its end; a deadline on that day says more.
  if (goal.length !== null && bounds.until !== null && bounds.until !== deadline) {
    because.set(bounds.until, words.lastDay);
  }
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

  const deadlines = (day: Day): readonly Occasion[] => {
    const said = because.get(day);
    if (said === undefined) return [];
    if (bounds.start !== null && day < bounds.start) return [];
    if (goal.paused.some(({ start, end }) => start <= day && day <= end)) return [];
    const standing = standingOn(day);
    if (standing?.met === true) return [];
    const progress = reached(standing);
    return [
      {
        ...common,
        id: stableId("deadline", goal.id, goal.title, day, 1),
        kind: "deadline",
        day,
        time: null,
        why: progress === "" ? said : `${said}, ${progress}`,
        rule: null,
      },
    ];
  };
  return (day) => [...reminders(day), ...deadlines(day)];
}
