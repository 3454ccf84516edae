/** What panels, blocks and forms say, in English. */
import type { UiWords } from "../ui-words";

/** English. */
export const englishUiWords: UiWords = {
  panel: "Kith",
  sections: {
    agenda: "Today",
    goals: "Goals",
    who: "Who next",
    vague: "Plans without a time",
    picture: "Interactions",
    problems: "Problems",
  },
  buttons: {
    log: "Log",
    logWith: (name) => `Log an interaction with ${name}`,
    checkIn: "Check in",
    checkInOn: (title) => `Check in on ${title}`,
    snooze: "Snooze",
    snoozeOf: (what) => `Snooze ${what}`,
    done: "Done",
    doneOf: (what) => `Done: ${what}`,
    adjust: "Adjust",
    adjustOf: (title) => `Adjust ${title}`,
    open: "Open",
    openOf: (what) => `Open ${what}`,
    notNow: "Not now",
    more: (what) => `More for ${what}`,
    giveWhen: "When?",
    newGoal: "New goal",
    newContact: "New contact",
    openJournal: "Open today's journal",
    save: "Save",
    cancel: "Cancel",
  },
  reading: (read, total) => `Reading notes: ${String(read)} of ${String(total)}`,
  empty: {
    vault:
      "There are no goals and no contacts yet. Write down one thing you want to do for someone.",
    agenda: "Nothing is planned for today.",
    goals: "No goals yet. A goal can be one sentence: “Reach out to two dormant ties every week.”",
    who: "Nobody needs you right now. Enjoy the day.",
    evidence: "Nothing was counted yet.",
  },
  counted: (count, target, title) =>
    `${String(count)} of ${String(target)} counted for ${title}: show the lines`,
  countOf: (count, target) => `${String(count)} of ${String(target)}`,
  strip: "Last periods",
};
