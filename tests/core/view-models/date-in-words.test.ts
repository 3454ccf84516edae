import { describe, expect, test } from "@jest/globals";
import type { Direction } from "../../../src/core/dates/phrases/phrase";
import { catalogueFor } from "../../../src/core/language/catalogue-for";
import { dateInWords } from "../../../src/core/view-models/date-in-words";
import { moment } from "../agenda-item";
import { someSettings } from "../note-builder";

/** Thursday 19 November 2026, in the morning. */
const now = moment("2026-11-19T09:00");

function said(phrase: string, direction: Direction = "future", language = "en"): string | null {
  const calendar = { ...someSettings().calendar, language };
  return dateInWords(phrase, now, calendar, direction, catalogueFor(language).screen)?.said ?? null;
}

describe("A date in people's words is said back", () => {
  test.each([
    ["today", "Thursday, 19 November 2026"],
    ["tomorrow", "Friday, 20 November 2026"],
    ["tomorrow at 4pm", "Friday, 20 November 2026, 16:00"],
    ["2027-02-28", "Sunday, 28 February 2027"],
    ["last Friday of November", "Friday, 27 November 2026"],
  ])("%s: %s", (phrase, words) => {
    expect(said(phrase)).toBe(words);
  });

  test.each([
    ["next week", "Monday, 23 November 2026 – Sunday, 29 November 2026"],
    ["Q1 2027", "Friday, 1 January 2027 – Wednesday, 31 March 2027"],
    ["this month", "Sunday, 1 November 2026 – Monday, 30 November 2026"],
  ])("with both days where it is a span: %s", (phrase, words) => {
    expect(said(phrase)).toBe(words);
  });

  test("ahead for what is meant, and back for what happened", () => {
    expect(said("Friday", "future")).toBe("Friday, 20 November 2026");
    expect(said("Friday", "past")).toBe("Friday, 13 November 2026");
  });

  test("in German, which is read beside English", () => {
    expect(said("morgen um halb vier", "future", "de")).toBe("Freitag, 20. November 2026, 15:30");
    expect(said("tomorrow", "future", "de")).toBe("Freitag, 20. November 2026");
  });

  test.each(["", " ", "someday", "soon-ish", "2026-02-30", "4", "Maria"])(
    "and %j is none",
    (phrase) => {
      expect(said(phrase)).toBeNull();
    },
  );

  test("begins with its first day, and has the time alone where it was said", () => {
    const read = (phrase: string) =>
      dateInWords(phrase, now, someSettings().calendar, "future", catalogueFor("en").screen);
    expect(read("next week")).toMatchObject({ day: "2026-11-23", time: null });
    expect(read("noon tomorrow")).toMatchObject({ day: "2026-11-20", time: "12:00" });
  });
});
