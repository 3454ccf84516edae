/** Which instructions say what a query asks for: how long a silence, whom besides, which days. */
import { formatDuration } from "../../dates/duration";
import { type Instruction, setting } from "./instruction";
import { choice } from "./list-arguments";
import { duration, namedDays, nextDays, spanText } from "./measure-arguments";

/** In the order of the reference page. */
export const rangeInstructions: readonly Instruction[] = [
  setting({
    name: "older than",
    forms: ["older than", "for more than"],
    role: "range",
    blocks: ["dormant"],
    argument: duration,
    about:
      "Silent for at least this long, instead of each contact's own threshold. Months and years are counted back on the calendar from today.",
    examples: ["older than 6 months", "for more than 180 days"],
    mistakenFor: ["longer than", "more than", "silent for", "for over"],
    apply: (draft, value) => {
      draft.olderThan = value;
    },
    says: (value) => `silent for at least ${formatDuration(value)}`,
  }),
  setting({
    name: "never contacted",
    role: "range",
    blocks: ["dormant"],
    argument: choice(
      "include, only or exclude",
      { dormant: ["include", "only", "exclude"] },
      false,
    ),
    about:
      "Whether contacts whom you never met nor contacted are listed too, alone, or not at all, which is usual.",
    examples: ["never contacted include", "never contacted only", "never contacted exclude"],
    mistakenFor: ["contacted"],
    apply: (draft, [value]) => {
      if (value === "include" || value === "only" || value === "exclude") {
        draft.neverContacted = value;
      }
    },
    says: ([value]) =>
      value === "include"
        ? "those never contacted too"
        : value === "only"
          ? "only those never contacted"
          : "without those never contacted",
  }),
  setting({
    name: "today",
    forms: ["today", "tomorrow", "this week", "next week", "this month", "next month"],
    role: "range",
    sets: "days",
    blocks: ["agenda"],
    argument: namedDays,
    about: "Which days the agenda covers; this week and this month run from now to their last day.",
    examples: ["today", "tomorrow", "this week", "next week", "this month", "next month"],
    apply: (draft, days) => {
      draft.days = days;
    },
    says: (days, _context, form) => `${form} (${spanText(days)})`,
  }),
  setting({
    name: "next",
    role: "range",
    sets: "days",
    blocks: ["agenda"],
    argument: nextDays,
    about: "The agenda of so many days, today included.",
    examples: ["next 14 days", "next 2 weeks"],
    mistakenFor: ["in the next", "for the next"],
    apply: (draft, days) => {
      draft.days = days;
    },
    says: spanText,
  }),
];
