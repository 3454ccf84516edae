/** When the user's own set times come: the weekly review and the focus time (R23). */
import { type Day, momentAt } from "../dates/day";
import type { RemindRule } from "../dates/remind";
import type { IndexView } from "../note-index/index-view";
import { compareText } from "../note-index/ordered-keys";
import type { Occasion } from "./agenda-item";
import { remindsOn } from "./goal-reminders";
import type { OccasionLanguage } from "./occasion-language";
import { stableId } from "./stable-id";

/** The reviews and focus times of a day; none unless a time is set. */
export function setTimesOn(
  day: Day,
  index: IndexView,
  { words }: OccasionLanguage,
): readonly Occasion[] {
  const { reviewTime, focusTime } = index.settings;
  return [
    ...occasionsOf("review", words.review, reviewTime, day, index),
    ...occasionsOf("focus", words.focus, focusTime, day, index),
  ];
}

function occasionsOf(
  kind: "review" | "focus",
  text: string,
  rules: readonly RemindRule[],
  day: Day,
  index: IndexView,
): readonly Occasion[] {
  const due = new Map(
    rules
      .filter((rule) => remindsOn(rule, day, null, index))
      .map((rule) => [momentAt(day, rule.time), rule] as const),
  );
  return [...due.values()]
    .sort((a, b) => compareText(a.time, b.time))
    .map((rule, ordinal) => ({
      id: stableId(kind, "", "", day, ordinal + 1),
      kind,
      day,
      time: rule.time,
      text,
      why: rule.phrase,
      path: "",
      line: 1,
      contacts: [],
      source: kind,
      rule,
      looksDone: false,
      stays: "a day",
    }));
}
