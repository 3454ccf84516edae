/** Dates in journal lines: what is found, and what is left alone. Read on Sunday 22 November 2026. */
import { describe, expect, test } from "@jest/globals";
import fc from "../../../laws";
import { dayFromNumber } from "../../../../src/core/dates/day";
import { findProseDates, readPart } from "../../../../src/core/dates/prose/prose-dates";
import { aCalendar, aDay, namedTimes } from "../a-calendar";
import { found } from "./a-line";
import examples from "./prose-examples.json";
import traps from "./prose-traps.json";

const calendar = aCalendar();
const today = aDay("2026-11-22");

describe("an unmistakable date is found", () => {
  test.each(examples)("in %j (%s)", (prose = "", direction = "", text = "", start = "", time) => {
    const expected = `${text} = ${start}${time === undefined ? "" : ` ${time}`}`;
    expect(found(prose, direction === "past" ? "past" : "future")).toEqual([expected]);
  });

  test("several times in a line, in order", () => {
    const line = "met Ana last Friday, again yesterday at 4pm, and on 2026-11-18 with Ben";
    expect(found(line, "past")).toEqual([
      "last Friday = 2026-11-20",
      "yesterday at 4pm = 2026-11-21 16:00",
      "on 2026-11-18 = 2026-11-18",
    ]);
  });

  test("with its last day, where it is a span", () => {
    const [week] = findProseDates("Dinner next week", today, calendar, "future");
    expect(week).toMatchObject({ start: "2026-11-23", end: "2026-11-29" });
  });

  test("by the user's own named times", () => {
    const own = aCalendar({ namedTimes: namedTimes({ gym: "07:15", "school run": "08:30" }) });
    expect(found("tomorrow at the gym call Al", "future", own)).toEqual([
      "tomorrow at the gym = 2026-11-23 07:15",
    ]);
    expect(found("in my gym, call Al", "future", own)).toEqual(["in my gym = 2026-11-22 07:15"]);
    expect(found("On the School Run, call Al", "future", own)).toEqual([
      "On the School Run = 2026-11-22 08:30",
    ]);
    expect(found("at lunch, call Al", "future", own)).toEqual([]);
  });

  test("in another language that the user writes", () => {
    const german = aCalendar({ language: "de" });
    expect(found("Oma übermorgen um halb vier anrufen", "future", german)).toEqual([
      "übermorgen um halb vier = 2026-11-24 15:30",
    ]);
    expect(found("😀 gestern mit Oma telefoniert", "past", german)).toEqual([
      "gestern = 2026-11-21",
    ]);
  });

  test("by the time that a plan opens with, as day planners do", () => {
    expect(found("09:30 call Louie")).toEqual(["09:30 = 2026-11-22 09:30"]);
    expect(found("09:30-10:00 call Louie")).toEqual(["09:30-10:00 = 2026-11-22 09:30"]);
    expect(found("09:30 on Friday call Louie")).toEqual(["09:30 on Friday = 2026-11-27 09:30"]);
    for (const line of ["09:30-10:00-11:00 call", "09:30-1:00 call", "09:30", "call 09:30 Louie"]) {
      expect(found(line)).toEqual([]);
    }
    expect(found("09:30 called Louie", "past")).toEqual([]);
  });
});

test("the same line is read anew on another day, by another calendar and in the other direction", () => {
  const at = (day: string, direction: "past" | "future", calendar = aCalendar()): string[] =>
    findProseDates("met Al tomorrow on my walk and on Friday", aDay(day), calendar, direction).map(
      ({ start, time }) => `${start} ${time ?? ""}`.trim(),
    );
  const walker = aCalendar({ namedTimes: namedTimes({ walk: "16:20" }) });
  expect(at("2026-11-22", "past")).toEqual(["2026-11-23", "2026-11-20"]);
  expect(at("2026-11-22", "future")).toEqual(["2026-11-23", "2026-11-27"]);
  expect(at("2026-11-22", "past")).toEqual(["2026-11-23", "2026-11-20"]);
  expect(at("2026-11-23", "past")).toEqual(["2026-11-24", "2026-11-20"]);
  expect(at("2026-11-23", "past", walker)).toEqual(["2026-11-24 16:20", "2026-11-20"]);
  expect(at("2026-11-23", "future", walker)).toEqual(["2026-11-24 16:20", "2026-11-27"]);
  const plain = (day: string): string[] =>
    findProseDates("call Al tomorrow", aDay(day), walker, "future").map(({ start }) => start);
  expect([plain("2026-11-22"), plain("2026-11-23")]).toEqual([["2026-11-23"], ["2026-11-24"]]);
});

describe("whatever could be something else is left alone", () => {
  test.each(traps)("%j", (prose) => {
    expect([...found(prose, "past"), ...found(prose, "future")]).toEqual([]);
  });
});

test("spans that hold today are read only where something is meant, not where it happened", () => {
  expect(found("see Al this week", "future")).toEqual(["this week = 2026-11-16"]);
  expect(found("saw Al this week", "past")).toEqual([]);
});

test("no date spans a link or other masked text", () => {
  expect(found("last \ufffc Friday, 18 \ufffc Nov", "past")).toEqual(["Friday = 2026-11-20"]);
  expect(found("\ufffctomorrow\ufffc", "future")).toEqual(["tomorrow = 2026-11-23"]);
});

describe("every span found", () => {
  const word = fc.constantFrom(
    ..."on at the next last Friday tomorrow 18 Nov 3rd 2026-11-18 4pm in two weeks ago , . ( ) * every morning my week of end 9:30 \ufffc May".split(
      " ",
    ),
  );
  const soup = fc.array(word, { maxLength: 30 }).map((words) => words.join(" "));
  const prose = fc.oneof(soup, fc.string({ unit: "binary", maxLength: 300 }));
  const anyDay = fc.integer({ min: -719162, max: 2932896 }).map(dayFromNumber);

  test("is a slice of the prose, free of U+FFFC, after the one before it, from its first day to its last", () => {
    fc.assert(
      fc.property(prose, anyDay, fc.constantFrom("past", "future"), (line, day, direction) => {
        let end = 0;
        for (const date of findProseDates(line, day, calendar, direction)) {
          expect(date.from).toBeGreaterThanOrEqual(end);
          expect(line.slice(date.from, date.to)).toBe(date.text);
          expect(date.text).not.toContain("\ufffc");
          expect(date.start <= date.end).toBe(true);
          end = date.to;
        }
      }),
      { numRuns: 500 },
    );
  });

  test("is the same whether or not the other direction was asked for before", () => {
    fc.assert(
      fc.property(prose, anyDay, fc.constantFrom("past", "future"), (line, day, direction) => {
        findProseDates("another line", day, calendar, direction);
        const fresh = findProseDates(line, day, calendar, direction);
        findProseDates("another line", day, calendar, direction);
        findProseDates(line, day, calendar, direction === "past" ? "future" : "past");
        expect(findProseDates(line, day, calendar, direction)).toEqual(fresh);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("Of a very long line", () => {
  test("the first 8,000 characters are read, up to a blank", () => {
    expect(readPart(`${"x ".repeat(3995)}Maria and Louie`)).toBe(`${"x ".repeat(3995)}Maria and`);
    expect(readPart("x".repeat(8001))).toBe("x".repeat(8000));
    expect(readPart("x ".repeat(4000))).toBe("x ".repeat(4000));
    const long = `tomorrow ${"x ".repeat(3990)}tomorrow, tomorrow`;
    expect(found(long, "future")).toEqual(["tomorrow = 2026-11-23", "tomorrow = 2026-11-23"]);
  });

  test("no more than 100 dates are read", () => {
    expect(found("tomorrow, ".repeat(101), "future")).toHaveLength(100);
  });
});
