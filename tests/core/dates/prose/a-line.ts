/** Which dates a journal line of Sunday 22 November 2026 holds. */
import { findProseDates } from "../../../../src/core/dates/prose/prose-dates";
import { aCalendar, aDay } from "../a-calendar";

/** What is found, each as its text, its first day and its time: `on Friday at 4pm = 2026-11-27 16:00`. */
export function found(
  prose: string,
  direction: "past" | "future" = "future",
  calendar = aCalendar(),
): string[] {
  return findProseDates(prose, aDay("2026-11-22"), calendar, direction).map(
    ({ text, start, time }) => `${text} = ${start}${time === null ? "" : ` ${time}`}`,
  );
}
