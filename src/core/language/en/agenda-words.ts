/** What the agenda and reminders say, in English. */
import type { AgendaWords } from "../agenda-words";
import { counted } from "./counted";
import { joined } from "../joined";

/** English. */
export const englishAgendaWords: AgendaWords = {
  list: (names) => joined(names),
  today: "Today",
  tomorrow: "Tomorrow",
  missed: "Missed",
  vague: "Without a time yet",
  allDay: "all day",
  nothing: "Nothing on the agenda.",
  review: "Weekly review",
  focus: "Focus time",
  birthdayOf: (name) => `${name}’s birthday`,
  turns: (age) => `turns ${age}`,
  getInTouch: (names) => `Get in touch with ${names}`,
  silentFor: (silences) => `${silences} without a word`,
  reached: (count, target) => `${count} of ${target} so far`,
  deadlineIn: (days) =>
    days === 0
      ? "the deadline is today"
      : days === 1
        ? "the deadline is tomorrow"
        : `the deadline is in ${days} days`,
  lastDay: "the last day of the challenge",
  written: (day) => `written ${day}`,
  overdue: (days) => (days === 0 ? "" : `${counted(days, "day")} overdue`),
  stillToReach: (names) => `still to reach: ${names}`,
  looksDone: "looks done already",
  snoozedUntil: "snoozed",
  digest: (count) => counted(count, "reminder"),
  calendarName: "Kith",
};
