/** How Kith writes a cadence: its canonical text, which reads back to the same cadence. */
import { joined } from "../../language/joined";
import { monthNames, weekdayNames } from "../../language/en/date-words";
import type { Cadence, MonthDays, NthWeekday } from "./cadence";
import type { ClockTime, Weekday } from "../day";

const nthWords: readonly string[] = ["first", "second", "third", "fourth", "fifth"];

/** The canonical text, as `every 2 weeks on Tuesday` or `monthly on the 15th at 16:00`. */
export function formatCadence(cadence: Cadence, time: ClockTime | null = null): string {
  const text = cadenceText(cadence);
  return time ? `${text} at ${time}` : text;
}

function cadenceText(cadence: Cadence): string {
  switch (cadence.unit) {
    case "once":
      return "once";
    case "day":
      return turn(cadence.every, "daily", "days");
    case "week":
      return cadence.on
        ? weekdaysText(cadence.every, cadence.on)
        : turn(cadence.every, "weekly", "weeks");
    case "quarter":
      return cadence.every === 1 ? "quarterly" : `every ${cadence.every * 3} months`;
    case "month": {
      const every = turn(cadence.every, "monthly", "months");
      return cadence.on ? `${every} on ${monthDaysText(cadence.on)}` : every;
    }
    case "year": {
      const every = turn(cadence.every, "yearly", "years");
      return cadence.on ? `${every} on ${yearDaysText(cadence.on.months, cadence.on.days)}` : every;
    }
  }
}

function turn(every: number, one: string, many: string): string {
  return every === 1 ? one : `every ${every} ${many}`;
}

function weekdaysText(every: number, on: readonly Weekday[]): string {
  const names = joined(on.map(weekdayName));
  if (every > 1) return `every ${every} weeks on ${names}`;
  const days = on.join("");
  if (days === "12345") return "weekdays";
  return days === "67" ? "weekends" : `every ${names}`;
}

function monthDaysText(on: MonthDays): string {
  switch (on.is) {
    case "days":
      return `the ${joined(on.days.map(dayText))}`;
    case "weekdays":
      return nthWeekdaysText(on.weekdays);
    case "working-days":
      return `the ${joined(on.days.map((nth) => `${nthWord(nth)} weekday`))}`;
  }
}

/** "the first and third Friday", "every Tuesday", "the first Friday, second Tuesday and third Friday". */
function nthWeekdaysText(on: readonly NthWeekday[]): string {
  const weekdays = [...new Set(on.map(({ weekday }) => weekday))];
  const names = joined(weekdays.map(weekdayName));
  const everyOne = on.length === weekdays.length * 5 && on.every(({ nth }) => nth > 0 && nth < 6);
  if (everyOne) return `every ${names}`;
  return weekdays.length === 1
    ? `the ${joined(on.map(({ nth }) => nthWord(nth)))} ${names}`
    : `the ${joined(on.map(({ nth, weekday }) => `${nthWord(nth)} ${weekdayName(weekday)}`))}`;
}

function yearDaysText(months: readonly number[] | null, on: MonthDays): string {
  if (!months) {
    return on.is === "days"
      ? `the ${joined(on.days.map((day) => (day > 0 ? `${dayText(day)} day` : dayText(day))))}`
      : monthDaysText(on);
  }
  const names = joined(months.map((month) => monthNames[month - 1] ?? ""));
  return on.is === "days" && months.length === 1 && on.days.every((day) => day > 0)
    ? `${joined(on.days.map(String))} ${names}`
    : `${monthDaysText(on)} of ${names}`;
}

function dayText(day: number): string {
  return day > 0 ? numberedPlace(day) : `${nthWord(day)} day`;
}

function nthWord(nth: number): string {
  if (nth === -1) return "last";
  const place = Math.abs(nth);
  const word = nthWords[place - 1] ?? numberedPlace(place);
  return nth > 0 ? word : `${word} last`;
}

/** The number with its English ending: 1st, 2nd, 3rd, 4th, 11th, 21st. */
export function numberedPlace(number: number): string {
  const tens = number % 100;
  const ending = tens > 10 && tens < 14 ? "th" : (["th", "st", "nd", "rd"][number % 10] ?? "th");
  return `${number}${ending}`;
}

function weekdayName(weekday: Weekday): string {
  return weekdayNames[weekday - 1] ?? "";
}
