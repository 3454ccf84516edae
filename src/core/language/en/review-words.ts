/** What is said by the coach and in reviews, in English. */
import type { ReviewWords } from "../review-words";
import { counted } from "./counted";
import { joined } from "../joined";

const outOf = (met: number, periods: number): string =>
  met === 0 ? `none of ${periods}` : `${met} of ${periods}`;

const noFailure = "What was missed is information, not a failure.";

/** English. */
export const englishReviewWords: ReviewWords = {
  realism: {
    cadence: null,
    per: (unit, cadence) => (unit === null ? cadence : `a ${unit}`),
    managed: (managed, per, target, met, periods) =>
      `You have managed ${managed < 1 ? "less than one" : `about ${managed}`} ${per}; ${target} was met in ${outOf(met, periods)}.`,
    startWith: (target) => `Start with ${target}?`,
    tryTarget: (target) => `Try ${target}?`,
    load: (asked, done, weeks) =>
      `Your goals ask for about ${counted(asked, "action")} a week; ${weeks === 1 ? "the last week shows" : `the last ${weeks} weeks show`} about ${done}.`,
    loadOfCapacity: (asked, capacity) =>
      `Your goals ask for about ${counted(asked, "action")} a week; you set ${capacity}.`,
    tooMuch: "That is more than fits. Which goal could rest for a while?",
    fits: "That fits.",
    focus: (times, actionsEach) =>
      `Your focus time comes ${times === 1 ? "once" : `${times} times`} a week: about ${counted(actionsEach, "action")} each time.`,
  },
  offers: {
    missed: (times) => `Missed ${times} times in a row. That is information, not a failure.`,
    early: (times) => `Met early ${times} times in a row.`,
    slower: (cadence) => `Would ${cadence} fit better?`,
    rest: "Would a pause help?",
    keep: "Keep as it is",
    adjustTo: (target) => `Adjust to ${target}`,
    pause: "Pause",
    finish: "Finish",
    drop: "Let go",
    makeIt: (cadence) => `Make it ${cadence}`,
    challengeKept: (title) => `You have kept “${title}” to its end.`,
    challengeOver: (title) => `“${title}” has come to its end.`,
    stillFits: (title, target, per) =>
      `“${title}”${per === "" ? "" : `, ${target} ${per}`}: does it still fit?`,
    step: (at, of) => `${at} of ${of}`,
  },
  questions: {
    howOften: (title) => `How often: “${title}”?`,
    byWhen: (title) => `By when: “${title}”?`,
    howMany: (title) => `How many each time: “${title}”?`,
    remindWhen: (title) => `When should Kith remind you: “${title}”?`,
    when: (plan) => `When: “${plan}”?`,
    atWhatTime: (plan) => `At what time: “${plan}”?`,
    withWhom: (plan) => `With whom: “${plan}”?`,
    pick: "Pick…",
    leave: "Leave it open",
    additions: {
      cadence: (cadence) => `, ${cadence}`,
      day: (day) => ` by ${day}`,
      time: (phrase) => `, remind me ${phrase}`,
    },
    days: { tomorrow: "tomorrow", Friday: "Friday", "next week": "next week" },
    cadences: { weekly: "weekly", monthly: "monthly", quarterly: "quarterly" },
    reminders: { "Friday 16:00": "Friday 16:00", "Monday 09:00": "Monday 09:00" },
    endOf: { month: "end of month", quarter: "end of quarter" },
    goalVague: (title) =>
      `“${title}” has no day to be done by. Give it a deadline such as end of quarter.`,
    planVague: (plan) => `“${plan}” has no day yet. Write when, such as tomorrow or 📅 2026-12-01.`,
    reaching: [
      "call",
      "phone",
      "ring",
      "text",
      "message",
      "email",
      "write to",
      "reply to",
      "meet",
      "visit",
      "invite",
      "thank",
      "ask",
      "congratulate",
      "reach out",
      "catch up",
      "check in",
      "have lunch",
      "have coffee",
    ],
  },
  note: {
    titles: {
      week: (week, year) => `Review of week ${week}, ${year}`,
      month: (month, year) => `Review of ${month} ${year}`,
      quarter: (quarter, year) => `Review of Q${quarter} ${year}`,
      year: (year) => `Review of ${year}`,
    },
    span: (from, to) => `${from} to ${to}`,
    headings: {
      goals: "Goals",
      reached: "Whom you reached",
      neglected: "Who may be waiting",
      plans: "Plans",
      realism: "Realism",
      next: "Next",
      partner: "To share with your partner",
      own: "My notes",
    },
    nextOf: {
      week: "Next week",
      month: "Next month",
      quarter: "Next quarter",
      year: "Next year",
    },
    metOf: (met, all) => `${met} of ${counted(all, "goal")} met.`,
    periodsMetOf: (met, all) => `Met in ${met} of ${counted(all, "period")}.`,
    missedIsInformation: {
      week: "A missed week is information, not a failure.",
      month: noFailure,
      quarter: noFailure,
      year: noFailure,
    },
    noGoals: "No goal ran in this time.",
    count: (count, target, standing) => `${count} of ${target}, ${standing}`,
    periodsMet: (met, judged) => `met ${met} of ${judged}`,
    running: (count, target, standing) => `now ${count} of ${target}, ${standing}`,
    more: (count) => `and ${count} more`,
    reachedNobody: "Nobody yet.",
    reachedAll: (people, interactions) =>
      `${counted(people, "person", "people")}, ${counted(interactions, "interaction")}.`,
    times: (count) => (count === 1 ? "" : `${count} times`),
    neglectedNobody: "Nobody: you are in touch with everyone you meant to be.",
    sinceLast: (silence) => `${silence} since the last contact`,
    plans: {
      none: "None were made for this time.",
      kept: "kept",
      open: "not yet",
      ahead: "still ahead",
      counts: (kept, open) =>
        [...(kept > 0 ? [`${kept} kept`] : []), ...(open > 0 ? [`${open} not yet`] : [])].join(
          ", ",
        ) + ".",
    },
    nothingToAdjust: "Your targets and what you do go together.",
    focusTimes: (times) => `Focus time: ${joined(times, "and")}.`,
    noFocusTime: "No focus time is set. A fixed time makes goals easier to keep.",
    firstGoals: "First of all",
    firstPeople: "Someone to reach",
    ownHint: "What went well? What would you change?",
  },
  summary: {
    opening: (title, span) => `${title} (${span})`,
    reached: (people) =>
      people === 0
        ? "I reached nobody this time."
        : `I was in touch with ${counted(people, "person", "people")}.`,
    next: (goals) => `Next I'll begin with: ${joined(goals, "and")}.`,
  },
};
