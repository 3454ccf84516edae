/** Which instructions say what a query asks for: how long a silence, whom besides, which days. */
import { type Instruction, setting } from "./instruction";
import { choice } from "./list-arguments";
import { duration, namedDays, nextDays } from "./measure-arguments";

/** In the order of the reference page. */
export const rangeInstructions: readonly Instruction[] = [
  setting({
    name: "older than",
    forms: ["older than", "for more than"],
    role: "range",
    blocks: ["dormant"],
    argument: duration,
    mistakenFor: ["longer than", "more than", "silent for", "for over"],
    apply: (draft, value) => {
      draft.olderThan = value;
    },
  }),
  setting({
    name: "never contacted",
    role: "range",
    blocks: ["dormant"],
    argument: choice({ dormant: ["include", "only", "exclude"] }, false),
    mistakenFor: ["contacted"],
    apply: (draft, [value]) => {
      if (value === "include" || value === "only" || value === "exclude") {
        draft.neverContacted = value;
      }
    },
  }),
  setting({
    name: "today",
    forms: ["today", "tomorrow", "this week", "next week", "this month", "next month"],
    role: "range",
    sets: "days",
    blocks: ["agenda"],
    argument: namedDays,
    apply: (draft, days) => {
      draft.days = days;
    },
    says: ({ named, span }, { start, end }, form) => named(form, span(start, end)),
  }),
  setting({
    name: "next",
    role: "range",
    sets: "days",
    blocks: ["agenda"],
    argument: nextDays,
    mistakenFor: ["in the next", "for the next"],
    apply: (draft, days) => {
      draft.days = days;
    },
    says: ({ span }, { start, end }) => span(start, end),
  }),
];
