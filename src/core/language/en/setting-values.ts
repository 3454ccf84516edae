/** What settings should hold and what is used instead, in English. */
import type { SettingValueWords } from "../setting-values";

/** English; these go on behind "should be" and "Kith uses". */
export const englishSettingValues: SettingValueWords = {
  expected: {
    text: "text",
    texts: "a list of texts",
    language: "auto or a language such as en",
    length: "a duration such as 90 days",
    capacity: "a number above 0, or auto",
    decisions: "a map of what was decided",
    decision: "a decision",
    times: "a map of names to times such as 09:00",
    time: "a time such as 09:00",
    circles: "a list of circles",
    circle: "a circle with a name",
    ownName: "a name of its own",
    cadence: "a cadence such as monthly",
    properties: "a map of Kith's names to yours",
    names: "a name or a list of names",
    reminders: "a time such as Sunday 17:00, or a list of them",
    span: "two times such as 22:00-07:00",
    file: "a file of the vault such as Kith.ics",
  },
  oneOf: "one of",
  wholeNumber: (least, most) => `a whole number from ${least} to ${most}`,
  used: {
    none: "none",
    standardTimes: "the standard times",
    first: "the first circle of it",
    readable: "what can be read",
    items: "those of its items that are",
    ours: "Kith's names",
  },
};
