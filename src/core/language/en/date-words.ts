/** The English words of dates: numbers, months, weekdays, units and the names of days, as data. */
import type { Weekday } from "../../dates/day";

/** Words for whole numbers; "twenty-one" is made of two of them. */
export const numberWords: ReadonlyMap<string, number> = new Map([
  ["one", 1],
  ["two", 2],
  ["three", 3],
  ["four", 4],
  ["five", 5],
  ["six", 6],
  ["seven", 7],
  ["eight", 8],
  ["nine", 9],
  ["ten", 10],
  ["eleven", 11],
  ["twelve", 12],
  ["thirteen", 13],
  ["fourteen", 14],
  ["fifteen", 15],
  ["sixteen", 16],
  ["seventeen", 17],
  ["eighteen", 18],
  ["nineteen", 19],
  ["twenty", 20],
  ["thirty", 30],
  ["forty", 40],
  ["fifty", 50],
  ["sixty", 60],
  ["seventy", 70],
  ["eighty", 80],
  ["ninety", 90],
]);

/** Words for places in an order; "twenty-first" is made of a number word and one of them. */
export const ordinalWords: ReadonlyMap<string, number> = new Map([
  ["first", 1],
  ["second", 2],
  ["third", 3],
  ["fourth", 4],
  ["fifth", 5],
  ["sixth", 6],
  ["seventh", 7],
  ["eighth", 8],
  ["ninth", 9],
  ["tenth", 10],
  ["eleventh", 11],
  ["twelfth", 12],
  ["thirteenth", 13],
  ["fourteenth", 14],
  ["fifteenth", 15],
  ["sixteenth", 16],
  ["seventeenth", 17],
  ["eighteenth", 18],
  ["nineteenth", 19],
  ["twentieth", 20],
  ["thirtieth", 30],
]);

/** Names and short names of the months, January as 1. */
export const monthWords: ReadonlyMap<string, number> = new Map([
  ["january", 1],
  ["jan", 1],
  ["february", 2],
  ["feb", 2],
  ["febr", 2],
  ["febuary", 2],
  ["march", 3],
  ["mar", 3],
  ["april", 4],
  ["apr", 4],
  ["may", 5],
  ["june", 6],
  ["jun", 6],
  ["july", 7],
  ["jul", 7],
  ["august", 8],
  ["aug", 8],
  ["september", 9],
  ["sept", 9],
  ["sep", 9],
  ["october", 10],
  ["oct", 10],
  ["november", 11],
  ["nov", 11],
  ["december", 12],
  ["dec", 12],
]);

/** Names and short names of the weekdays by ISO 8601: Monday is 1, Sunday is 7. */
export const weekdayWords: ReadonlyMap<string, Weekday> = new Map<string, Weekday>([
  ["monday", 1],
  ["mon", 1],
  ["tuesday", 2],
  ["tues", 2],
  ["tue", 2],
  ["wednesday", 3],
  ["weds", 3],
  ["wed", 3],
  ["wednsday", 3],
  ["wensday", 3],
  ["thursday", 4],
  ["thurs", 4],
  ["thur", 4],
  ["thu", 4],
  ["friday", 5],
  ["fri", 5],
  ["saturday", 6],
  ["sat", 6],
  ["sunday", 7],
  ["sun", 7],
]);

/** The weekdays' full names, Monday first: the name of weekday `n` stands at `n - 1`. */
export const weekdayNames: readonly string[] = [
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
  "Sunday",
];

/** The months' full names: the name of month `n` stands at `n - 1`. */
export const monthNames: readonly string[] = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** A unit that a length of time is told in. */
export type UnitWord =
  "minute" | "hour" | "day" | "workday" | "week" | "fortnight" | "month" | "quarter" | "year";

/** Words and short forms of the units. */
export const unitWords: ReadonlyMap<string, UnitWord> = new Map<string, UnitWord>([
  ["minute", "minute"],
  ["minutes", "minute"],
  ["min", "minute"],
  ["mins", "minute"],
  ["hour", "hour"],
  ["hours", "hour"],
  ["hr", "hour"],
  ["hrs", "hour"],
  ["day", "day"],
  ["days", "day"],
  ["night", "day"],
  ["nights", "day"],
  ["workday", "workday"],
  ["workdays", "workday"],
  ["week", "week"],
  ["weeks", "week"],
  ["wk", "week"],
  ["wks", "week"],
  ["sennight", "week"],
  ["fortnight", "fortnight"],
  ["fortnights", "fortnight"],
  ["month", "month"],
  ["months", "month"],
  ["mth", "month"],
  ["mths", "month"],
  ["mo", "month"],
  ["mos", "month"],
  ["quarter", "quarter"],
  ["quarters", "quarter"],
  ["qtr", "quarter"],
  ["qtrs", "quarter"],
  ["year", "year"],
  ["years", "year"],
  ["yr", "year"],
  ["yrs", "year"],
]);

/** Units of one letter, understood only directly after a figure, as in "30d"; "m" is not among them (month or minute?). */
export const unitLetters: ReadonlyMap<string, UnitWord> = new Map<string, UnitWord>([
  ["d", "day"],
  ["w", "week"],
  ["y", "year"],
  ["h", "hour"],
]);
