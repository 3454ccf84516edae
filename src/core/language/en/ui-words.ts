/** What panels and blocks say, in English. */
import type { UiWords } from "../ui-words";
import { englishFormWords } from "./form-words";
import { englishReminderWords } from "./reminder-words";
import { englishPeopleFormWords } from "./people-form-words";
import { counted } from "./counted";

/** English. */
export const englishUiWords: UiWords = {
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
    snoozeOf: (what) => `Snooze: ${what}`,
    doneOf: (what) => `Done: ${what}`,
    adjust: "Adjust",
    adjustOf: (title) => `Adjust: ${title}`,
    open: "Open",
    openOf: (what) => `Open ${what}`,
    notNow: "Not now",
    notNowFor: (name) => `Not now: ${name}`,
    moreFor: (what) => `More for ${what}`,
    giveWhen: "When?",
    giveWhenTo: (plan) => `When? ${plan}`,
    newGoal: "New goal",
    newContact: "New contact",
    importPeople: "Import people",
    openJournal: "Open today's journal",
    showMore: (count) => `Show ${count} more`,
  },
  who: {
    serves: (goal) => `For “${goal}”`,
    lastTalks: "Last talks",
    plans: "Planned",
    reach: "Reach out",
  },
  picture: {
    everyone: "Everyone",
    of: "Whose",
    by: "By",
    scales: { day: "Days", week: "Weeks", month: "Months" },
    asTable: "As a table",
    when: "When",
    interactions: "Interactions",
    less: "Less",
    more: "More",
    history: (title) => `The last periods of ${title}`,
  },
  blocks: {
    place: (line, column) => `Line ${line}, column ${column}`,
    mistakes: (count) =>
      count === 1
        ? "One line could not be understood, so nothing is shown."
        : `${count} lines could not be understood, so nothing is shown.`,
    write: (fix) => `Write: ${fix}`,
    withoutGroup: "Others",
    nobody: "Nobody: you are in touch with everyone that this asks for.",
    noGoals: "No goal matches.",
    noAgenda: "Nothing is planned in these days.",
    noInteractions:
      "Nothing yet. A journal line that links a contact is an interaction: - Called [[Louie Alvarez]]",
    rows: {
      contacts: "Contacts",
      goals: "Goals",
      agenda: "Agenda",
      interactions: "Interactions",
    },
    columns: {
      goal: "Goal",
      count: "Count",
      pace: "Pace",
      streak: "Streak",
      periods: "Last periods",
      when: "When",
      what: "What",
      kind: "Kind",
      with: "With",
    },
  },
  forms: englishFormWords,
  reminders: englishReminderWords,
  review: {
    noSpan: "Name a week, month, quarter or year, such as 2026-W47, 2026-11, 2026-Q4 or 2026.",
    waiting: "Who may be waiting",
    copy: (partner) => (partner === null ? "Copy summary" : `Copy summary for ${partner}`),
    copied: "Copied. It holds numbers only, no names and no words of your journal.",
  },
  people: englishPeopleFormWords,
  unfinished: {
    title: (what) => `“${what}” was cut short`,
    body: (done, of) => `${done} of ${of} notes ${done === 1 ? "was" : "were"} written.`,
    takeBack: "Take it back",
    leave: "Leave it",
    takenBack: (done, left) =>
      `Taken back in ${counted(done, "note")}.${left.length === 0 ? "" : ` Left as changed since: ${left.join(", ")}.`}`,
  },
  reading: (read, total) => (total === 0 ? "Reading notes" : `Reading notes: ${read} of ${total}`),
  onceRead: "This goes on once all notes are read.",
  empty: {
    vault:
      "Nothing here yet. Start with one thing you want to do for someone, or bring your people.",
    agenda: "Nothing is planned for today.",
    goals: "No goals yet. A goal can be one sentence: “Reach out to two dormant ties every week.”",
    who: "Nobody is waiting to hear from you.",
    evidence: "Nothing was counted yet.",
    problems: "Every note could be read.",
  },
  missed: "missed",
  missedHeading: "Missed",
  kinds: {
    goal: "goal",
    plan: "plan",
    due: "keep in touch",
    birthday: "birthday",
    deadline: "deadline",
    review: "review",
    focus: "focus time",
  },
  counted: (count, target, title) => `${count}/${target} counted for ${title}: show the lines`,
  strip: "Last periods",
  severities: { error: "error", warning: "warning", hint: "hint" },
};
