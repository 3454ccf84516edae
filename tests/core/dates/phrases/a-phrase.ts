/** What a phrase means in short, and tables of phrases with what each means. */
import { describe, expect, test } from "@jest/globals";
import type { Calendar } from "../../../../src/core/dates/calendar";
import { type Direction, readDatePhrase } from "../../../../src/core/dates/phrases/phrase";
import { aCalendar, aMoment } from "../a-calendar";

/** What a phrase is read against where it isn't Sunday 22 November 2026 at 10:00, by the default calendar, to come. */
export interface Given {
  readonly now?: string;
  readonly calendar?: Calendar;
  readonly direction?: Direction;
}

/** The reading in short: `2026-11-23`, `2026-11-23..2026-11-29`, `2026-11-23 15:00` or `nothing`. */
export function meaning(phrase: string, given: Given = {}): string {
  const now = aMoment(given.now ?? "2026-11-22T10:00");
  const reading = readDatePhrase(phrase, now, given.calendar ?? aCalendar(), given.direction);
  if (!reading) return "nothing";
  const end = reading.end === reading.start ? "" : `..${reading.end}`;
  return `${reading.start}${end}${reading.time === null ? "" : ` ${reading.time}`}`;
}

/** A test for each phrase of a table. */
export function table(
  title: string,
  rows: readonly (readonly [string, string])[],
  given?: Given,
): void {
  describe(title, () => {
    test.each(rows)("%j is %s", (phrase, expected) => {
      expect(meaning(phrase, given)).toBe(expected);
    });
  });
}
