/** What is taken over from chrono-node, and what isn't. */
import { describe, expect, test } from "@jest/globals";
import { readWithChrono } from "../../../../src/core/dates/phrases/chrono";
import { aDay } from "../a-calendar";

const today = aDay("2026-11-22");

test("a phrase that chrono-node explains as a whole is read", () => {
  expect(readWithChrono("Sat Aug 17 2013 18:40:39", today, "future")).toEqual({
    start: "2013-08-17",
    end: "2013-08-17",
    time: "18:40",
  });
});

describe("refused is", () => {
  test.each([
    ["a phrase with a rest that it does not explain", "18 November 2026 or so"],
    ["a reading that hangs on the hour of the day", "in 30 seconds"],
    ["a number that nobody wrote", "several days ago"],
    ["a weekday that contradicts the date", "Monday, 1 December 2026"],
    ["two dates in one phrase", "1 May 2026, 2 May 2026"],
    ["a time of another zone", "4pm EST"],
    ["a time of any named zone", "Fri, 27 Nov 2026 16:00:00 GMT"],
    ["what it does not know", "laughing out loud"],
  ])("%s", (_why, phrase) => {
    expect(readWithChrono(phrase, today, "future")).toBeNull();
  });
});

test.each(["2026-03-29", "2026-10-25", "2026-03-08", "2026-11-01", "2026-04-05", "2026-09-27"])(
  "the days around the change of clocks on %s come out right in every zone",
  (text) => {
    const reading = readWithChrono("2 days ago", aDay(text), "past");
    const days = Number(text.slice(8)) - 2;
    const expected =
      days > 0 ? `${text.slice(0, 8)}${String(days).padStart(2, "0")}` : "2026-10-30";
    expect(reading?.start).toBe(expected);
  },
);

describe("of what chrono-node explains", () => {
  test("phrases of at most 60 characters are taken", () => {
    const phrase = "Sat Aug 17 2013 18:40:39";
    const padded = (length: number): string => phrase.replace(" ", " ".repeat(length - 23));
    expect(padded(60)).toHaveLength(60);
    expect(readWithChrono(padded(60), today, "future")?.start).toBe("2013-08-17");
    expect(readWithChrono(padded(61), today, "future")).toBeNull();
  });

  test.each([
    "24/7",
    "some days ago",
    "24/7",
    "2 - 15",
    "many days ago",
    "2 hours before Friday",
    "a day after Friday",
  ])("nothing is taken of %j", (phrase) => {
    expect(readWithChrono(phrase, today, "future")).toBeNull();
  });

  test("a weekday beside its own date is taken, with and without a time", () => {
    expect(readWithChrono("Tuesday, 1 December 2026", today, "future")).toEqual({
      start: "2026-12-01",
      end: "2026-12-01",
      time: null,
    });
    expect(readWithChrono("Sunday, 29 November 2026 at 5:07pm", today, "future")?.time).toBe(
      "17:07",
    );
  });

  test("a run of days has a first and a last", () => {
    expect(readWithChrono("1 December 2026 - 5 December 2026", today, "future")).toMatchObject({
      start: "2026-12-01",
      end: "2026-12-05",
    });
  });
});
