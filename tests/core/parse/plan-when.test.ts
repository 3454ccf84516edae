/** When a plan is meant for: by other plugins' notations, else by words (R29, R30, R33). */
import { describe, expect, test } from "@jest/globals";
import { languageFor } from "../../../src/core/language";
import { readWhen, type Stretch } from "../../../src/core/parse/plan-when";
import { day } from "../note-builder";
import { settingsOf } from "../settings-of";
import { noteOf } from "./reading-builder";

interface How {
  readonly noteDay?: string | null;
  readonly within?: readonly Stretch[] | null;
  readonly code?: string;
}

/** The when of a line in the note of Sunday, 22 November 2026, with the text of the stretches it took. */
function when(source: string, { noteDay = "2026-11-22", within = null, code = "en" }: How = {}) {
  const line = noteOf(source).lines[0];
  if (!line) throw new Error(`No line in ${source}`);
  const { calendar } = settingsOf({ language: code });
  const read = readWhen(line, {
    day: noteDay === null ? null : day(noteDay),
    calendar,
    language: languageFor(code),
    within,
  });
  const text = ({ from, to }: Stretch) => line.source.slice(from, to);
  return {
    at: [read.day, read.time].filter((part) => part !== null).join(" "),
    words: read.words,
    taken: read.taken.map(text),
    adrift: read.adrift && text(read.adrift),
    unreal: read.unreal.map(text),
  };
}

describe("A notation wins over words, and one over another (R29)", () => {
  test.each([
    ["a 📅 2026-12-02 ⏳ 2026-12-01", "2026-12-01"],
    ["a (2026-12-04) @2026-12-03 📅 2026-12-02", "2026-12-02"],
    ["a (2026-12-04) @2026-12-03", "2026-12-03"],
    ["a (2026-12-04) tomorrow", "2026-12-04"],
    ["ring tomorrow", "2026-11-23"],
    ["a 🛫 2026-12-01 ➕ 2026-12-02", ""],
    ["a", ""],
  ])("%j is for %j", (source, at) => {
    expect(when(source).at).toBe(at);
  });

  test("its time may stand in words, where it has none of its own", () => {
    expect(when("ring at 4pm 📅 2026-12-01").at).toBe("2026-12-01 16:00");
    expect(when("ring at 4pm @2026-12-01 09:00").at).toBe("2026-12-01 09:00");
  });

  test("a plan's text leaves out all of them, and the words that were read", () => {
    expect(when("ring tomorrow ⏳ 2026-12-01 🛫 2026-11-30").taken).toEqual([
      "⏳ 2026-12-01",
      "🛫 2026-11-30",
      "tomorrow",
    ]);
  });

  test("one of no day is told, and words are read instead", () => {
    const read = when("ring tomorrow 📅 2026-02-30");
    expect([read.at, read.unreal]).toEqual(["2026-11-23", ["📅 2026-02-30"]]);
  });
});

describe("Words are read from the note's day, on or after it", () => {
  test.each([
    ["ring on Friday", "2026-11-27"],
    ["move Monday's call to Thursday", "2026-11-26"],
    ["prepare Monday's call", "2026-11-23"],
    ["ring today", "2026-11-22"],
    ["ring at 4pm", "2026-11-22 16:00"],
    ["ring on Friday about it at 4pm", "2026-11-27 16:00"],
    ["ring tomorrow on my afternoon walk", "2026-11-23 15:00"],
    ["ring next week", "2026-11-23"],
    ["ring by next week", "2026-11-29"],
    ["ring this month", "2026-11-30"],
    ["ring about Friday", ""],
    ["ring about the Friday deadline", ""],
    ["ring yesterday", ""],
    ["ring on 2026-11-01", "2026-11-01"],
  ])("%j is for %j", (source, at) => {
    expect(when(source).at).toBe(at);
  });

  test("the words are those that told it, a time apart from its day too", () => {
    expect(when("ring on Friday about it at 4pm").words).toBe("on Friday at 4pm");
  });

  test("only those of the stretches asked for are read", () => {
    expect(when("tomorrow; ring on Friday", { within: [{ from: 10, to: 24 }] }).at).toBe(
      "2026-11-27",
    );
    expect(when("tomorrow; ring", { within: [{ from: 10, to: 14 }] }).at).toBe("");
  });

  test("in German too", () => {
    expect(when("morgen anrufen", { code: "de" }).at).toBe("2026-11-23");
    expect(when("bis nächste Woche anrufen", { code: "de" }).at).toBe("2026-11-29");
  });
});

describe("In a note without a day only explicit dates mean something (R30)", () => {
  test.each([
    ["ring on 2026-12-01", "2026-12-01", null],
    ["ring on 1 December 2026", "2026-12-01", null],
    ["ring 📅 2026-12-01", "2026-12-01", null],
    ["ring tomorrow", "", "tomorrow"],
    ["ring on 1 December", "", "on 1 December"],
    ["ring tomorrow or on 2026-12-01", "2026-12-01", null],
    ["ring", "", null],
  ])("%j", (source, at, adrift) => {
    const read = when(source, { noteDay: null });
    expect([read.at, read.adrift]).toEqual([at, adrift]);
  });
});

describe("A day on which something may be is no when", () => {
  test.each([
    ["ask [[Louie]] if he is free on Friday", ""],
    ["ask [[Louie]] on Friday if he is free", "2026-11-27"],
    ["call [[Louie]] if possible on Friday", "2026-11-27"],
    ["text [[Louie]] if no reply by Friday", "2026-11-27"],
    ["if it rains on Friday", "2026-11-27"],
    ["ring [[Louie]] if need be, on Friday", "2026-11-27"],
  ])("%j is for %j", (source, at) => {
    expect(when(source).at).toBe(at);
  });
});

describe("A link to a day to come tells it where no words do", () => {
  test.each([
    ["ring [[Louie]] [[2026-12-01]]", "2026-12-01"],
    ["ring [[Louie]] on [[Journal/2026-12-01|Tuesday]] at 4pm", "2026-12-01 16:00"],
    ["file taxes by [[2026-12-01]]", "2026-12-01"],
    ["ring [[Louie]] tomorrow to plan [[2026-12-01]]", "2026-11-23"],
    ["ring [[Louie]] 📅 2026-12-05 [[2026-12-01]]", "2026-12-05"],
    ["tell [[Louie]] about [[2026-12-01]]", ""],
    ["send [[Louie]] what was said on [[2026-11-10]]", ""],
  ])("%j is for %j", (source, at) => {
    expect(when(source).at).toBe(at);
  });

  test("of an intent's line only in the stretches that mean something", () => {
    const line = "met Bo on [[2026-12-01]], will ring [[Louie]] [[2026-12-02]] at 4pm";
    expect(when(line, { within: [{ from: 26, to: line.length }] }).at).toBe("2026-12-02 16:00");
    expect(when(line, { within: [{ from: 26, to: 46 }] }).at).toBe("");
  });

  test("the link is left out of the plan's text, and one that told nothing is not", () => {
    expect(when("ring [[Louie]] [[2026-12-01]]").taken).toEqual(["[[2026-12-01]]"]);
    expect(when("tell [[Louie]] about [[2026-12-01]]").taken).toEqual([]);
  });
});
