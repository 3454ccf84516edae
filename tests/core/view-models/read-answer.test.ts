import { describe, expect, test } from "@jest/globals";
import type { AnsweredProperty } from "../../../src/core/edit/answer-question";
import { readAnswer } from "../../../src/core/view-models/read-answer";
import { moment } from "../agenda-item";
import { someSettings } from "../note-builder";

/** Thursday 19 November 2026. */
const now = moment("2026-11-19T09:00");
const calendar = { ...someSettings().calendar, language: "de" };
const read = (property: AnsweredProperty, text: string) =>
  readAnswer(property, text, now, calendar);

describe("An answer in the user's own words", () => {
  test.each([
    ["weekly", "weekly"],
    ["each week", "weekly"],
    [" Every other month ", "every 2 months"],
    ["jede Woche", "weekly"],
    ["Mon, Wed, Fri at 16:00", "every Monday, Wednesday and Friday at 16:00"],
  ])("is a cadence, written as Kith writes it: %j is %s", (text, value) => {
    expect(read("cadence", text)).toEqual({ value, day: null });
  });

  test.each([
    ["1", "1"],
    [" 12 ", "12"],
    ["9999", "9999"],
  ])("is a number: %j", (text, value) => {
    expect(read("target", text)).toEqual({ value, day: null });
  });

  test.each(["0", "-1", "1.5", "two", "", "10000", "1 2", "٣"])("is no target: %j", (text) => {
    expect(read("target", text)).toBeNull();
  });

  test.each(["Friday 4pm", "weekdays 12:30", "every day at 8", "Freitag 16 Uhr"])(
    "is a reminder, kept in its words: %s",
    (text) => {
      expect(read("remind", ` ${text} `)).toEqual({ value: text, day: null });
    },
  );

  test.each([
    ["end of quarter", "2026-12-31"],
    ["next week", "2026-11-29"],
    ["today", "2026-11-19"],
    ["2027-03-31", "2027-03-31"],
    ["Ende des Jahres", "2026-12-31"],
  ])("is a deadline, the last day of what is meant: %s is %s", (text, day) => {
    expect(read("deadline", text)).toEqual({ value: day, day });
  });

  test.each(["yesterday", "2026-11-18", "someday", "", "2026-02-30"])(
    "is no deadline: %j",
    (text) => {
      expect(read("deadline", text)).toBeNull();
    },
  );

  test.each([
    ["cadence", "fortnihgtly"],
    ["cadence", ""],
    ["cadence", "Friday the cat"],
    ["remind", "now and then"],
    ["remind", ""],
  ] as const)("means nothing as %s: %j", (property, text) => {
    expect(read(property, text)).toBeNull();
  });
});
