/** What reminders, the focus view and the calendar file say, in English. */
import type { ReminderWords } from "../reminder-words";
import { counted } from "./counted";

/** English. */
export const englishReminderWords: ReminderWords = {
  done: "Done",
  log: "Log",
  snooze: "Snooze",
  open: "Open",
  openPanel: "Open panel",
  start: "Start",
  dismiss: "Dismiss",
  pick: "Pick a moment…",
  mute: (what) => `No more reminders of “${what}”`,
  muted: (what) => `“${what}” stays on the agenda, without reminders.`,
  mutedCommand: "Hear of something muted again",
  mutedPlaceholder: "What do you want to hear of again?",
  nothingMuted: "Nothing is muted.",
  heardAgain: (what) => `You will be reminded of “${what}” again.`,
  digest: (count) => counted(count, "reminder"),
  andMore: (count) => `and ${count} more`,
  openToday: (count) => `${counted(count, "thing")} due today`,
  quiet: {
    title: "Do not disturb",
    submit: "Keep quiet",
    until: (moment) => `No reminders until ${moment}. What falls due comes afterwards.`,
    over: "Reminders are on again.",
    end: "Be disturbed again",
  },
  calendarWritten: (path, events) => `Calendar written to ${path}: ${counted(events, "event")}.`,
  focus: {
    title: "Focus time",
    goals: "For your goals",
    plans: "Planned",
    people: "Who next",
    vague: "Plans without a time",
    nothing: "Nothing is waiting. Enjoy the time.",
  },
};
