/** Which dates a journal line of Sunday 22 November 2026 holds, and tables of lines with theirs. */
import { expect, test } from "@jest/globals";
import type { Direction } from "../../../../src/core/dates/phrases/phrase-context";
import { findProseDates } from "../../../../src/core/dates/prose/prose-dates";
import { aCalendar, aDay } from "../a-calendar";

/** What is found, each as its text, its first day and its time: `on Friday at 4pm = 2026-11-27 16:00`. */
export function found(
  prose: string,
  direction: Direction = "future",
  calendar = aCalendar(),
): string[] {
  return findProseDates(prose, aDay("2026-11-22"), calendar, direction).map(
    ({ text, start, time }) => `${text} = ${start}${time === null ? "" : ` ${time}`}`,
  );
}

/** Lines in which the words between « and » are a date of that day, and nothing else is. */
export function dates(
  title: string,
  rows: readonly (readonly [string, string, Direction?])[],
): void {
  const lines = rows.map(([line, day, direction = "future"]) => [line, day, direction] as const);
  test.each(lines)(`${title}: %s is %s`, (line, day, direction) => {
    const text = /«(.*)»/.exec(line)?.[1] ?? "";
    expect(found(line.replace(/[«»]/g, ""), direction)).toEqual([`${text} = ${day}`]);
  });
}

/** Lines in which there is no date, whatever is read. */
export function noDates(title: string, lines: readonly string[]): void {
  test.each(lines)(`${title}: %s`, (line) => {
    expect([...found(line, "past"), ...found(line, "future")]).toEqual([]);
  });
}
