/** The English words of cadences, beside those of dates, as data. */

import { named, phrases, words } from "../word-lists";

/** A turn that one word names: `fortnightly` is two weeks. */
export interface CadenceTurn {
  readonly unit: "day" | "week" | "month" | "quarter" | "year";
  readonly every: number;
}

function turn(unit: CadenceTurn["unit"], every: number): CadenceTurn {
  return { unit, every };
}

/** Words that are a whole cadence; blanks and hyphens inside them are the same. */
export const cadenceAdverbs: ReadonlyMap<string, CadenceTurn> = named(
  [
    ...[turn("day", 1), turn("week", 1), turn("week", 2), turn("month", 1), turn("month", 2)],
    ...[turn("quarter", 1), turn("month", 6), turn("year", 1), turn("year", 2)],
  ],
  `
daily/everyday/dayly/nightly weekly/wkly fortnightly/biweekly/bi-weekly monthly/mthly
bimonthly/bi-monthly quarterly/qtrly
half-yearly/halfyearly/semiannual/semi-annual/semiannually/semi-annually/semiyearly/semi-yearly/biannual/bi-annual/biannually/bi-annually
yearly/annual/annually/yrly biennial/biennially/biyearly/bi-yearly`,
);

/** Words that are a cadence and a number of times in one: `semiweekly` is twice a week. */
export const cadenceTimes: ReadonlyMap<string, CadenceTurn & { readonly times: number }> = named(
  [
    { ...turn("week", 1), times: 2 },
    { ...turn("month", 1), times: 2 },
  ],
  "semiweekly/semi-weekly semimonthly/semi-monthly",
);

/** Ways to say that a goal never starts again. */
export const onceWords: ReadonlySet<string> = new Set(
  phrases(
    "once|one off|oneoff|one time|onetime|only once|just once|once only|single|one shot|a single time|does not repeat|doesn't repeat|never repeats|no repeat|non recurring",
  ),
);

/** Words that say a number of times. */
export const timesWords: ReadonlyMap<string, number> = new Map([
  ["once", 1],
  ["twice", 2],
  ["thrice", 3],
]);

/** Words before a unit, weekday or time that make it come again. */
export const everyWords: ReadonlySet<string> = new Set(words("every each"));

/** Words after "every" that leave out every second turn. */
export const otherWords: ReadonlySet<string> = new Set(words("other alternate alternating"));

/** The place that after "every" leaves out every second turn too: "every second Tuesday", but "the second Tuesday". */
export const otherPlace = "second";

/** Days of the week that have a name together. */
export interface DayGroup {
  readonly days: string;
  /** Whether it needs no "every" before it. */
  readonly plural: boolean;
  /** The time of the day that the word tells with them. */
  readonly time?: string;
}

/** Words for Monday to Friday, and for Saturday and Sunday; figures and letters as people write them short. */
export const dayGroups: ReadonlyMap<string, DayGroup> = named<DayGroup>(
  [
    { days: "12345", plural: false },
    { days: "12345", plural: true },
    { days: "12345", plural: false, time: "night" },
    { days: "12345", plural: true, time: "night" },
    { days: "135", plural: true },
    { days: "24", plural: true },
    { days: "67", plural: false },
    { days: "67", plural: true },
  ],
  `
weekday/week-day/workday/work-day/working-day/business-day/school-day
weekdays/week-days/workdays/work-days/working-days/business-days/school-days/m-f
weeknight/week-night weeknights/week-nights mwf/m-w-f tth
weekend/week-end/weekend-day/wknd weekends/week-ends/weekend-days/wknds`,
);

/** Two letters for a weekday, as calendars head their columns; understood only in a list of them. */
export const weekdayLetters: ReadonlyMap<string, number> = named(
  [1, 2, 3, 4, 5, 6, 7],
  "mo tu we th fr sa su",
);

/** Words that join the two ends of a range: Monday to Friday. */
export const rangeWords: ReadonlySet<string> = new Set(words("to through thru until till -"));

/** Words that take weekdays away again: every day except Sunday. */
export const exceptWords: ReadonlySet<string> = new Set(
  phrases("except|excluding|but|besides|apart from|other than"),
);

/** Words between the parts of a cadence that say nothing of their own. */
export const joiningWords: ReadonlySet<string> = new Set(
  words("on the of in and & + , during only just from"),
);

/** Words that "once" and "twice" may follow: at least twice a week. */
export const leastWords: ReadonlySet<string> = new Set(phrases("at least|no less than|minimum"));

/** Cadences finer than a day, which Kith does not count; each is answered with "daily". */
export const finerThanDay: ReadonlySet<string> = new Set(
  words("hourly hour hours minute minutes minutely"),
);

/** Words that mean two cadences as often as one, so that no nearest word is offered for them. */
export const ambiguousCadences: ReadonlySet<string> = new Set(
  words("triweekly trimonthly triannual triannually"),
);
