/** Which day a property means, and from which day its relative words are counted (R69). */
import { describe, expect, test } from "@jest/globals";
import { toDay } from "../../../../src/core/dates/day";
import type { PropertyValue } from "../../../../src/core/model/note-text";
import { readDay, readDays } from "../../../../src/core/parse/frontmatter/property-days";
import { readWith } from "../properties-of";
import { defaultSettings } from "../../../../src/core/parse/settings/settings";

const { calendar } = defaultSettings();
const read = (
  value: PropertyValue,
  anchor: string | null = null,
  direction: "past" | "future" = "future",
) => {
  const outcome = readDays(value, anchor === null ? null : toDay(anchor), calendar, direction);
  return outcome.is === "read" ? `${outcome.span.start} ${outcome.span.end}` : outcome.is;
};

describe("What needs no anchor", () => {
  test.each<[PropertyValue, string]>([
    ["2026-12-31", "2026-12-31 2026-12-31"],
    ["2026-12-31T10:00", "2026-12-31 2026-12-31"],
    ["2026-12-31 10:00:00", "2026-12-31 2026-12-31"],
    ["2026-12-31T10:00:00.000+02:00[Europe/Paris]", "2026-12-31 2026-12-31"],
    ["[[2026-12-31]]", "2026-12-31 2026-12-31"],
    [[["2026-12-31"]], "2026-12-31 2026-12-31"],
    ["[[Journal/2026-12-31]]", "2026-12-31 2026-12-31"],
    ["[the last day](../Journal/2026/2026-12-31.md)", "2026-12-31 2026-12-31"],
    ["[[2026/12/31]]", "2026-12-31 2026-12-31"],
    ["31 December 2026", "2026-12-31 2026-12-31"],
    ["December 2026", "2026-12-01 2026-12-31"],
    ["2026-12", "2026-12-01 2026-12-31"],
    ["2026-W45", "2026-11-02 2026-11-08"],
    ["Q1 2027", "2027-01-01 2027-03-31"],
    ["2027", "2027-01-01 2027-12-31"],
    [2027, "2027-01-01 2027-12-31"],
    ["5.10.26", "2026-10-05 2026-10-05"],
    ["5 Oct '26", "2026-10-05 2026-10-05"],
  ])("%j is %s", (value, span) => {
    expect(read(value)).toBe(span);
    expect(read(value, "2020-06-15")).toBe(span);
  });
});

describe("What is counted from the anchor", () => {
  test.each([
    ["tomorrow", "2026-11-23 2026-11-23"],
    ["Friday", "2026-11-27 2026-11-27"],
    ["end of quarter", "2026-12-31 2026-12-31"],
    ["31 March", "2027-03-31 2027-03-31"],
    ["in 2 weeks", "2026-12-06 2026-12-06"],
    ["next month", "2026-12-01 2026-12-31"],
    ["29 February", "2028-02-29 2028-02-29"],
    ["Tue 1 Dec", "2026-12-01 2026-12-01"],
    ["Friday, December 18th", "2026-12-18 2026-12-18"],
    ["Fri 18/12", "2026-12-18 2026-12-18"],
    ["Thu 31 Dec 5pm", "2026-12-31 2026-12-31"],
  ])("%s: %s; without an anchor it is relative", (phrase, span) => {
    expect(read(phrase, "2026-11-22")).toBe(span);
    expect(read(phrase)).toBe("relative");
  });

  test("a weekday that fits the day in no year near the anchor makes it none", () => {
    expect(read("Mon 1 Dec", "2026-11-22")).toBe("unknown");
    expect(read("Mon 1 Dec")).toBe("relative");
  });

  test("forwards, or for what has been, backwards", () => {
    expect(read("20 April", "2026-11-22")).toBe("2027-04-20 2027-04-20");
    expect(read("20 April", "2026-11-22", "past")).toBe("2026-04-20 2026-04-20");
  });
});

describe("What is no date", () => {
  test.each<PropertyValue>([
    "whenever",
    "2026-02-30",
    "2026-13-01",
    "-",
    "",
    null,
    [],
    {},
    ["2026-12-31", "2027-01-01"],
    true,
  ])("%j is unknown", (value) => {
    expect(read(value, "2026-11-22")).toBe("unknown");
  });

  test("a day that the month doesn't have has the month's last day as its fix", () => {
    expect(readDays("2026-02-30", null, calendar)).toEqual({ is: "unknown", fix: "2026-02-28" });
    expect(readDays("2024-02-31", null, calendar)).toEqual({ is: "unknown", fix: "2024-02-29" });
    expect(readDays("2026-04-00", null, calendar)).toEqual({ is: "unknown", fix: "2026-04-01" });
    expect(readDays("2026-13-01", null, calendar)).toEqual({ is: "unknown", fix: null });
  });
});

describe("What a misspelt day probably means", () => {
  const problemOf = (yaml: string, anchor: string | null) => {
    const phrases: unknown[] = [];
    const { problems } = readWith(yaml, (property, found) => {
      readDay(property, "last", anchor === null ? null : toDay(anchor), calendar, found);
      phrases.push(...found.map(({ phrase = null }) => phrase));
    });
    return [problems, phrases];
  };

  test("is its fix, and where that depends on a day that the note doesn't tell, today's reading of it is", () => {
    const problem = ["warning", "date-unknown", "next friday"];
    const phrase = { words: "next friday", side: "last" };
    expect(problemOf("deadline: next fridya", null)).toEqual([[problem], [phrase]]);
    expect(problemOf("deadline: next fridya", "2026-11-22")).toEqual([[problem], [null]]);
    expect(problemOf("deadline: 31 decembr 2026", null)).toEqual([
      [["warning", "date-unknown", "31 december 2026"]],
      [null],
    ]);
  });
});
