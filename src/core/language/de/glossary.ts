/** German dates, times, durations and cadences, and the small words of titles, brought onto the English ones. */
import type { Glossary } from "../glossary";
import { cadenceRules } from "./cadence-rules";
import { dateRules, shortNames } from "./date-rules";
import { numberRules } from "./number-rules";
import { values } from "./value-rules";
import { aroundDates } from "./prose-date-rules";

/** The German glossary. */
export const germanGlossary: Glossary = {
  rules: () => [numberRules(), dateRules(), cadenceRules].join("\n"),
  phraseRules: shortNames,
  proseRules: aroundDates,
  valueRules: () => values,
  times: new Map([
    ["morgen", "morning"],
    ["früh", "morning"],
    ["mittag", "lunch"],
    ["mittagessen", "lunch"],
    ["nachmittag", "afternoon"],
    ["abend", "evening"],
    ["nacht", "night"],
  ]),
};
