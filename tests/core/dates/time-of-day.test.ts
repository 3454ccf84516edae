/** Times of day in people's words. */
import { describe, expect, test } from "@jest/globals";
import fc from "../../laws";
import { timeFromMinutes } from "../../../src/core/dates/day";
import { phraseWords } from "../../../src/core/dates/phrases/phrase-words";
import {
  halfOfDay,
  namedTimeAt,
  openHourAt,
  readTimeOfDay,
} from "../../../src/core/dates/time-of-day";
import { aCalendar, namedTimes } from "./a-calendar";

const calendar = aCalendar();

describe("a time of the clock", () => {
  test.each([
    ["4pm", "16:00"],
    ["4 pm", "16:00"],
    ["4 p.m.", "16:00"],
    ["at 4PM", "16:00"],
    ["@ 4pm", "16:00"],
    ["4p", "16:00"],
    ["16:00", "16:00"],
    ["at 16.30", "16:30"],
    ["3.15pm", "15:15"],
    ["3:15 p m", "15:15"],
    ["15h30", "15:30"],
    ["15h", "15:00"],
    ["0900 hrs", "09:00"],
    ["at 1030", "10:30"],
    ["at 12 15", "12:15"],
    ["330 p.m.", "15:30"],
    ["15:30:59", "15:30"],
    ["16:00 pm", "16:00"],
    ["noon", "12:00"],
    ["12 noon", "12:00"],
    ["midday", "12:00"],
    ["midnight", "00:00"],
    ["12am", "00:00"],
    ["12pm", "12:00"],
    ["00:30", "00:30"],
    ["24:00", "00:00"],
    ["three am", "03:00"],
    ["three thirty pm", "15:30"],
    ["3 o'clock", "15:00"],
    ["3 oclock am", "03:00"],
    ["ten o\u2019clock sharp", "10:00"],
    ["half past 3", "15:30"],
    ["half past three", "15:30"],
    ["half three", "15:30"],
    ["quarter past 7", "07:15"],
    ["a quarter to five", "16:45"],
    ["quarter to 1", "12:45"],
    ["10 to 8", "07:50"],
    ["ten past two", "14:10"],
    ["20 past 3pm", "15:20"],
    ["15 minutes past noon", "12:15"],
    ["15 minutes from 1pm", "13:15"],
    ["an hour before noon", "11:00"],
    ["quarter to midnight", "23:45"],
  ])("%j is %s", (text, time) => {
    expect(readTimeOfDay(text, calendar)).toBe(time);
  });

  test("without am or pm lies between 7 and half past 6, unless it is written with two digits", () => {
    const times = ["at 7", "at 11", "at 12", "at 1", "at 6", "6:30", "06:30", "at 18"];
    expect(times.map((text) => readTimeOfDay(text, calendar))).toEqual([
      "07:00",
      "11:00",
      "12:00",
      "13:00",
      "18:00",
      "18:30",
      "06:30",
      "18:00",
    ]);
  });

  test("follows the half of the day told beside it", () => {
    const times = [
      "8 in the evening",
      "at 8 at night",
      "6 in the morning",
      "3:20 in the afternoon",
      "8 at night",
      "8 this evening",
      "8 evening",
      "in the evening at 8",
    ];
    expect(times.map((text) => readTimeOfDay(text, calendar))).toEqual([
      "20:00",
      "20:00",
      "06:00",
      "15:20",
      "20:00",
      "20:00",
      "20:00",
      "20:00",
    ]);
  });

  test.each([
    ["8 am", "am"],
    ["8 in the evening tonight", "pm"],
    ["8 am in the evening", null],
    ["8 in the evening am", null],
    ["8", null],
  ])("the half of the day told in %j is %s", (text, half) => {
    const words = phraseWords(text);
    expect(halfOfDay(words, 0, words.length)).toBe(half);
  });

  test("the half of the day is told between two words only", () => {
    expect(halfOfDay(phraseWords("8 am tonight"), 0, 2)).toBe("am");
    expect(halfOfDay(phraseWords("am 8 tonight"), 1, 3)).toBe("pm");
  });

  test.each([
    ["eight tonight", 1],
    ["8 tomorrow evening", 1],
    ["8 Friday evening", 1],
    ["8 people evening", null],
    ["8 in the evening", 1],
    ["8 by the evening", null],
    ["8 o'clock", 2],
    ["eight", null],
    ["8 people tonight", null],
  ])("a bare hour, in %j, has %s words", (text, next) => {
    expect(openHourAt(phraseWords(text), 0)?.next ?? null).toBe(next);
  });

  test("told as a stretch is its beginning", () => {
    const times = ["3-4pm", "from 10 to 11 AM", "11-1pm", "10:00\u201311:30", "between 9 and 5pm"];
    expect(times.map((text) => readTimeOfDay(text, calendar))).toEqual([
      "15:00",
      "10:00",
      "11:00",
      "10:00",
      "09:00",
    ]);
  });
});

describe("a named time", () => {
  test.each([
    ["morning", "09:00"],
    ["in the morning", "09:00"],
    ["lunch", "12:30"],
    ["at lunchtime", "12:30"],
    ["over lunch", "12:30"],
    ["lunch break", "12:30"],
    ["afternoon walk", "15:00"],
    ["on my afternoon walk", "15:00"],
    ["during my evening zumba", "18:30"],
    ["at night", "21:00"],
    ["after lunch", "12:30"],
    ["before lunch", "12:30"],
    ["on our afternoon walk", "15:00"],
    ["during our evening zumba", "18:30"],
    ["this evening", "18:30"],
    ["a morning", "09:00"],
    ["first thing", "09:00"],
    [" morning ", "09:00"],
  ])("is understood in %j (R34)", (text, time) => {
    expect(readTimeOfDay(text, calendar)).toBe(time);
  });

  test("of the user's own wins over the word it begins with (R34)", () => {
    const own = aCalendar({
      namedTimes: namedTimes({ afternoon: "15:00", "afternoon walk": "16:20", gym: "07:15" }),
    });
    const times = ["afternoon walk", "on my afternoon walk", "afternoon tea", "Gym", "morning"];
    expect(times.map((text) => readTimeOfDay(text, own))).toEqual([
      "16:20",
      "16:20",
      "15:00",
      "07:15",
      null,
    ]);
    expect(readTimeOfDay("afternoon walk run", own)).toBeNull();
  });

  test("may hold a mark", () => {
    const own = aCalendar({ namedTimes: namedTimes({ "tea & cake": "16:10" }) });
    expect(readTimeOfDay("at tea & cake", own)).toBe("16:10");
  });

  test.each([
    ["in the morning", 0, 3],
    ["morning run", 0, 2],
    ["lunch break", 0, 2],
    ["on Friday morning", 2, 3],
    ["my lunch with Ana", 0, 2],
    ["my lunch and", 0, 2],
    ["my morning to work", 0, 2],
    ["my lunch in Rome", 0, 2],
    ["my lunch", 0, 2],
  ])("of a phrase, in %j from word %i on, ends before word %i", (text, at, next) => {
    expect(namedTimeAt(phraseWords(text), at, calendar)?.next ?? null).toBe(next);
  });

  test.each([
    ["morning run with Ana", 0, 1],
    ["the morning run", 0, 3],
    ["the morning call", 0, 2],
    ["my morning call", 0, 3],
    ["morning call Ben", 0, 1],
    ["on my lunch met Ben", 0, 3],
    ["on my lunch walk met Ben", 0, 4],
  ])("in a sentence, in %j from word %i on, ends before word %i", (text, at, next) => {
    expect(namedTimeAt(phraseWords(text), at, calendar, true)?.next ?? null).toBe(next);
  });
});

test.each(["", "4", "16", "25:00", "12:60", "0pm", "three", "single o'clock", "palm", "3 30"])(
  "%j is no time",
  (text) => {
    expect(readTimeOfDay(text, calendar)).toBeNull();
  },
);

test.each([
  "two sixty a m",
  "at pairs",
  "at 650.650.6500",
  "tomorrow at 4",
  "4pm on Friday",
  "10 to",
  "morning evening",
  "morning 8 9",
  "8 by the evening",
  "4pm and",
])("%j is more or less than a time", (text) => {
  expect(readTimeOfDay(text, calendar)).toBeNull();
});

test("a time has 100 characters at most", () => {
  expect(readTimeOfDay(`at${" ".repeat(95)}4pm`, calendar)).toBe("16:00");
  expect(readTimeOfDay(`at${" ".repeat(96)}4pm`, calendar)).toBeNull();
});

test("every time is read as it is written, and in hours with am and pm", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1439 }), (minutes) => {
      const time = timeFromMinutes(minutes);
      expect(readTimeOfDay(time, calendar)).toBe(time);
      const hour = Math.floor(minutes / 60);
      const half = hour < 12 ? "am" : "pm";
      const written = `${String(hour % 12 || 12)}:${time.slice(3)}${half}`;
      expect(readTimeOfDay(written, calendar)).toBe(time);
    }),
  );
});
