/** What a cadence is as a recurrence rule of RFC 5545, for calendars. */
import type { Cadence, MonthDays } from "./cadences/cadence";
import type { Calendar } from "./calendar";
import type { Weekday } from "./day";

const rruleDays: readonly string[] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/**
 * The rule without the word `RRULE:`, as `FREQ=WEEKLY;INTERVAL=2;BYDAY=TU`; it falls on the first days of the periods
 * when DTSTART is one of them. Null for `once` and for the few cadences that no rule of RFC 5545 describes.
 */
export function toRrule(cadence: Cadence, calendar: Calendar): string | null {
  switch (cadence.unit) {
    case "once":
      return null;
    case "day":
      return rule("DAILY", cadence.every, []);
    case "week":
      return weeklyRule(cadence.every, cadence.on, calendar);
    case "quarter":
      return rule("MONTHLY", cadence.every * 3, []);
    case "month": {
      const parts = cadence.on ? dayParts(cadence.on, everyMonth) : [];
      return parts && rule("MONTHLY", cadence.every, parts);
    }
    case "year":
      return cadence.on
        ? yearlyRule(cadence.every, cadence.on.months, cadence.on.days)
        : rule("YEARLY", cadence.every, []);
  }
}

const everyMonth: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

function rule(frequency: string, every: number, parts: readonly string[]): string {
  const interval = every > 1 ? [`INTERVAL=${every}`] : [];
  return [`FREQ=${frequency}`, ...interval, ...parts].join(";");
}

function weeklyRule(every: number, on: readonly Weekday[] | null, calendar: Calendar): string {
  if (!on) return rule("WEEKLY", every, []);
  const days = `BYDAY=${on.map(rruleDay).join(",")}`;
  const start = every > 1 && calendar.weekStart !== 1;
  return rule("WEEKLY", every, start ? [days, `WKST=${rruleDay(calendar.weekStart)}`] : [days]);
}

function yearlyRule(every: number, months: readonly number[] | null, on: MonthDays): string | null {
  if (!months) return wholeYearRule(every, on);
  const parts = dayParts(on, months);
  if (!parts) return null;
  const limited = [`BYMONTH=${months.join(",")}`, ...parts];
  // BYSETPOS picks within one turn of FREQ, so with several months the turn must be the month.
  const picks = parts.some((part) => part.startsWith("BYSETPOS")) && months.length > 1;
  if (!picks) return rule("YEARLY", every, limited);
  return every === 1 ? rule("MONTHLY", 1, limited) : null;
}

function wholeYearRule(every: number, on: MonthDays): string {
  if (on.is === "days") {
    const days = on.days.map((day) => (day >= 366 ? -1 : day));
    return rule("YEARLY", every, [`BYYEARDAY=${days.join(",")}`]);
  }
  return rule("YEARLY", every, on.is === "weekdays" ? [nthParts(on)] : workingParts(on.days));
}

function dayParts(on: MonthDays, months: readonly number[]): readonly string[] | null {
  if (on.is === "weekdays") return [nthParts(on)];
  return on.is === "working-days" ? workingParts(on.days) : monthDayParts(on.days, months);
}

function nthParts(on: Extract<MonthDays, { is: "weekdays" }>): string {
  const days = on.weekdays.map(({ nth, weekday }) => `${nth}${rruleDay(weekday)}`);
  return `BYDAY=${days.join(",")}`;
}

function workingParts(days: readonly number[]): readonly string[] {
  return ["BYDAY=MO,TU,WE,TH,FR", `BYSETPOS=${days.join(",")}`];
}

/**
 * BYMONTHDAY leaves out a day that a month lacks, where Kith takes the month's last day; so a day that is the last one
 * of the longest month is written as -1, and a 29th or 30th as the last of 28, 29 and 30 that the month has.
 */
function monthDayParts(
  days: readonly number[],
  months: readonly number[],
): readonly string[] | null {
  const longest = Math.max(...months.map(longestLength));
  const shortest = Math.min(...months.map((month) => (month === 2 ? 28 : longestLength(month))));
  const written = [...new Set(days.map((day) => (day >= longest && day > shortest ? -1 : day)))];
  const beyond = written.filter((day) => day > shortest);
  const [largest] = beyond;
  if (largest === undefined || written.includes(-1)) return [`BYMONTHDAY=${written.join(",")}`];
  if (beyond.length > 1 || written.some((day) => day < 0)) return null;
  const small = written.filter((day) => day <= shortest);
  const ends: number[] = [];
  for (let day = shortest; day <= largest; day += 1) if (!small.includes(day)) ends.push(day);
  const picks = [...small.map((_, index) => index + 1), -1];
  return [`BYMONTHDAY=${[...small, ...ends].join(",")}`, `BYSETPOS=${picks.join(",")}`];
}

function longestLength(month: number): number {
  if (month === 2) return 29;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function rruleDay(weekday: Weekday): string {
  return rruleDays[weekday - 1] ?? "MO";
}
