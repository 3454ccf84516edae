/** A calendar as the settings' defaults make it, with what a test wants otherwise. */
import type { Calendar } from "../../../src/core/dates/calendar";
import {
  type ClockTime,
  type Day,
  type Moment,
  toClockTime,
  toDay,
  toMoment,
} from "../../../src/core/dates/day";

/** The default calendar, changed. */
export function aCalendar(changes: Partial<Calendar> = {}): Calendar {
  const namedTimes = new Map([
    ["morning", aTime("09:00")],
    ["lunch", aTime("12:30")],
    ["afternoon", aTime("15:00")],
    ["evening", aTime("18:30")],
    ["night", aTime("21:00")],
  ]);
  return { weekStart: 1, yearStartMonth: 1, dateOrder: "dmy", namedTimes, ...changes };
}

/** The day that the text writes. */
export function aDay(text: string): Day {
  const day = toDay(text);
  if (!day) throw new Error(`${text} is no day`);
  return day;
}

/** The time that the text writes. */
export function aTime(text: string): ClockTime {
  const time = toClockTime(text);
  if (!time) throw new Error(`${text} is no time`);
  return time;
}

/** The moment that the text writes. */
export function aMoment(text: string): Moment {
  const moment = toMoment(text);
  if (!moment) throw new Error(`${text} is no moment`);
  return moment;
}

/** Named times from pairs of a name and its time. */
export function namedTimes(
  times: Readonly<Record<string, string>>,
): ReadonlyMap<string, ClockTime> {
  return new Map(Object.entries(times).map(([name, text]) => [name, aTime(text)]));
}
