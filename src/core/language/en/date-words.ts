/** The English words of dates: numbers, months, weekdays, units and the names of days, as data. */
import type { Weekday } from "../../dates/day";
import { named, words } from "../word-lists";

/** Words for whole numbers; "twenty-one" is made of two of them. */
export const numberWords: ReadonlyMap<string, number> = named(
  [
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 30, 40, 50, 60, 70, 80,
    90,
  ],
  `
one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety`,
);

/** Words for places in an order; "twenty-first" is made of a number word and one of them. */
export const ordinalWords: ReadonlyMap<string, number> = named(
  [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 30],
  `
first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth`,
);

/** Names and short names of the months, January as 1. */
export const monthWords: ReadonlyMap<string, number> = named(
  [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  `
january/jan february/feb/febr/febuary march/mar april/apr may june/jun july/jul august/aug
september/sept/sep october/oct november/nov december/dec`,
);

/** Names and short names of the weekdays by ISO 8601: Monday is 1, Sunday is 7. */
export const weekdayWords: ReadonlyMap<string, Weekday> = named<Weekday>(
  [1, 2, 3, 4, 5, 6, 7],
  `
monday/mon tuesday/tues/tue wednesday/weds/wed/wednsday/wensday thursday/thurs/thur/thu
friday/fri saturday/sat sunday/sun`,
);

/** The weekdays' full names, Monday first: the name of weekday `n` stands at `n - 1`. */
export const weekdayNames: readonly string[] = words(
  "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
);

/** The months' full names: the name of month `n` stands at `n - 1`. */
export const monthNames: readonly string[] = words(
  "January February March April May June July August September October November December",
);

/** A unit that a length of time is told in. */
export type UnitWord =
  | "minute"
  | "hour"
  | "day"
  | "workday"
  | "week"
  | "fortnight"
  | "month"
  | "quarter"
  | "year"
  | "decade";

/** Words and short forms of the units. */
export const unitWords: ReadonlyMap<string, UnitWord> = named<UnitWord>(
  ["minute", "hour", "day", "workday", "week", "fortnight", "month", "quarter", "year", "decade"],
  `
minute/minutes/min/mins hour/hours/hr/hrs/h day/days/night/nights workday/workdays
week/weeks/wk/wks/sennight fortnight/fortnights month/months/mth/mths/mo/mos
quarter/quarters/qtr/qtrs year/years/yr/yrs decade/decades`,
);

/** Before an amount, what says that it is only about so much. */
export const roughWords: readonly string[] = words("about around roughly approximately");

/** Units of one letter, understood only directly after a figure, as in "30d"; "m" is not among them (month or minute?). */
export const unitLetters: ReadonlyMap<string, UnitWord> = new Map<string, UnitWord>([
  ["d", "day"],
  ["w", "week"],
  ["y", "year"],
]);
