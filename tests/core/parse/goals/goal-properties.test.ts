/** What the properties of a goal say, one by one (section 3). */
import { describe, expect, test } from "@jest/globals";
import { titleWords } from "../../../../src/core/language/en/title-words";
import { formatDuration } from "../../../../src/core/dates/duration";
import type { ProblemInNote } from "../../../../src/core/model/problem";
import { ourProperties } from "../../../../src/core/parse/frontmatter/properties";
import { readGoalProperties } from "../../../../src/core/parse/goals/goal-properties";
import { day } from "../../note-builder";
import { noteOf } from "../reading-builder";
import { settingsOf } from "../../settings-of";
import { noProperties } from "./no-properties";

const noDays = { created: null, start: null };

const read = (
  yaml: string,
  data: object = {},
  list: Parameters<typeof readGoalProperties>[1] = noDays,
) => {
  const problems: ProblemInNote[] = [];
  const settings = settingsOf(data);
  const { properties } = noteOf("---", yaml, "---");
  const ours = ourProperties(properties, settings);
  return { ...readGoalProperties(ours, list, settings.calendar, titleWords, problems), problems };
};
const told = (yaml: string) =>
  read(yaml).problems.map(({ severity, code, line, fix }) => [severity, code, line, fix]);

describe("A goal without properties says nothing, and nothing is wrong", () => {
  test("at all", () => {
    expect(read("")).toEqual({ ...noProperties, problems: [] });
  });
});

describe("The cadence", () => {
  test.each([
    ["cadence: weekly", { unit: "week", every: 1 }],
    ["cadence: Every 2 weeks", { unit: "week", every: 2 }],
    ["cadence: once", { unit: "once" }],
    ["CADENCE: daily", { unit: "day", every: 1 }],
  ])("%s", (yaml, cadence) => {
    expect(read(yaml).cadence).toMatchObject({ is: "read", reading: { cadence } });
  });

  test("may be a list of weekdays", () => {
    expect(read("cadence: [Mon, Wed, Fri]").cadence).toEqual(
      read("cadence: Mon, Wed, Fri").cadence,
    );
    expect(read("cadence: [Mon, Wed, Fri]").cadence.is).toBe("read");
  });

  test("that can't be read is an error with the nearest that can", () => {
    expect(read("cadence: fortnihgtly").cadence).toEqual({ is: "unknown" });
    expect(told("cadence: fortnihgtly")).toEqual([["error", "cadence-unknown", 2, "fortnightly"]]);
  });
});

describe("The reminders", () => {
  const phrases = (yaml: string) => read(yaml).remind.map(({ time }) => time);

  test.each([
    ["remind: Friday 4pm", ["16:00"]],
    ["remind: afternoon walk", ["15:00"]],
    ["remind: [Friday 4pm, weekdays 12:30]", ["16:00", "12:30"]],
    ["remind: Friday 4pm, weekdays 12:30", ["16:00", "12:30"]],
    ["remind: Friday 4pm; weekdays 12:30", ["16:00", "12:30"]],
    ["remind: Friday 4pm and weekdays 12:30", ["16:00", "12:30"]],
    ["remind: 8am & 8pm", ["08:00", "20:00"]],
    ["remind: 8am/8pm", ["08:00", "20:00"]],
    ["remind: 09:30", ["09:30"]],
    ["remind: every day at 8", ["08:00"]],
  ])("%s", (yaml, times) => {
    expect(phrases(yaml)).toEqual(times);
  });

  test("that another tool turned into a number of minutes or seconds are the time again", () => {
    expect(phrases("remind: 570")).toEqual(["09:30"]);
    expect(phrases("remind: 34200")).toEqual(["09:30"]);
    expect(phrases("remind: 9")).toEqual(["09:00"]);
    expect(phrases("remind: [630, 960, Friday 5pm]")).toEqual(["10:30", "16:00", "17:00"]);
  });

  test("that can't be read are named, and the others stay", () => {
    expect(phrases("remind: [Friday 4pm, blue moon]")).toEqual(["16:00"]);
    expect(told("remind: [Friday 4pm, blue moon]")).toEqual([
      ["warning", "remind-unknown", 2, null],
    ]);
  });
});

describe("The days", () => {
  test("a start is the first and a deadline the last day of what is written", () => {
    const { start, deadline } = read("start: 2026-03\ndeadline: 2026-06");
    expect([start, deadline]).toEqual(["2026-03-01", "2026-06-30"]);
  });

  test("relative words are counted from `created`, else from `start` (R69)", () => {
    expect(read("created: 2026-01-10\ndeadline: end of quarter").deadline).toBe("2026-03-31");
    expect(read("start: 2026-04-10\ndeadline: end of quarter").deadline).toBe("2026-06-30");
    expect(read("created: 2026-01-10\nstart: 2026-04-10\ndeadline: end of quarter").deadline).toBe(
      "2026-03-31",
    );
    expect(read("created: 2026-01-10\nstart: tomorrow").start).toBe("2026-01-11");
  });

  test("without either they are a problem, and the deadline is there all the same", () => {
    const { hasDeadline, deadline } = read("deadline: end of quarter");
    expect([hasDeadline, deadline]).toEqual([true, null]);
    expect(told("deadline: end of quarter")).toEqual([["warning", "date-without-anchor", 2, null]]);
  });

  test("the list gives its own days to goals that say none", () => {
    const list = { created: day("2026-01-10"), start: day("2026-02-01") };
    expect(read("deadline: end of quarter", {}, list)).toMatchObject({
      created: "2026-01-10",
      start: "2026-02-01",
      deadline: "2026-03-31",
    });
    expect(read("start: 2026-05-01", {}, list).start).toBe("2026-05-01");
  });

  test("a day that doesn't exist is offered as the nearest that does", () => {
    expect(told("start: 2026-02-30")).toEqual([["warning", "date-unknown", 2, "2026-02-28"]]);
  });

  test("`due` is understood as the deadline", () => {
    expect(read("due: 2026-12-31").deadline).toBe("2026-12-31");
  });
});

describe("How long it runs", () => {
  test.each([
    ["for: 30 days", "30 days"],
    ["for: 6 weeks", "6 weeks"],
    ["for: six weeks", "6 weeks"],
    ["for: a month", "1 month"],
  ])("%s", (yaml, length) => {
    const { length: read_, problems } = read(yaml);
    expect([read_ && formatDuration(read_), problems]).toEqual([length, []]);
  });

  test("a bare number is days, with the hint to write the word", () => {
    expect(read("for: 30").length).toEqual({ count: 30, unit: "day" });
    expect(told("for: 30")).toEqual([["hint", "duration-unit", 2, "30 days"]]);
  });

  test("a misspelt unit comes with what was meant", () => {
    expect(told("for: 30 dyas")).toEqual([["warning", "duration-unknown", 2, "30 days"]]);
  });

  test.each(["for: 0", "for: -3", "for: a while", "for: 4000"])("%s is a problem", (yaml) => {
    expect(read(yaml).length).toBeNull();
    expect(told(yaml)).toEqual([["warning", "duration-unknown", 2, null]]);
  });
});

describe("Rest, grace and partner", () => {
  test("`paused: true` pauses the goal as a whole, ranges only their days", () => {
    expect(read("paused: true")).toMatchObject({ status: "paused", paused: [] });
    expect(read("paused: yes")).toMatchObject({ status: "paused", paused: [] });
    expect(read("paused: false")).toMatchObject({ status: null, paused: [] });
    expect(read("paused: 2026-08-01 to 2026-08-14")).toMatchObject({
      status: null,
      paused: [{ start: "2026-08-01", end: "2026-08-14" }],
    });
  });

  test("a status says more than `paused: true`", () => {
    expect(read("status: done\npaused: true").status).toBe("done");
  });

  test.each([
    ["grace: 0", 0],
    ["grace: 2", 2],
    ["grace: two", 2],
  ])("%s", (yaml, grace) => {
    expect(read(yaml)).toMatchObject({ grace, problems: [] });
  });

  test.each(["grace: -1", "grace: 1.5", "grace: some"])("%s is a problem, and none", (yaml) => {
    expect(read(yaml).grace).toBe(0);
    expect(told(yaml)).toEqual([["warning", "grace-unknown", 2, "0"]]);
  });

  test("a grace with more words than its number offers the number", () => {
    expect(told("grace: 1 per quarter")).toEqual([["warning", "grace-unknown", 2, "1"]]);
  });

  test.each([
    ["partner: '[[Maria Chen]]'", "Maria Chen"],
    ["partner: [[Maria Chen]]", "Maria Chen"],
    ["partner: '[[People/Maria Chen|Maria]]'", "People/Maria Chen"],
    ["partner: '[Maria](People/Maria%20Chen.md)'", "People/Maria Chen.md"],
    ["partner: Maria Chen", "Maria Chen"],
    ["partner: ['[[Maria Chen]]', '[[Bob]]']", "Maria Chen"],
  ])("%s", (yaml, partner) => {
    expect(read(yaml).partner).toBe(partner);
  });
});

describe("The user's own names for properties", () => {
  test("are read before ours", () => {
    const data = { properties: { cadence: "rhythm", target: ["how many", "aim"] } };
    const own = read("rhythm: weekly\ncadence: daily\naim: 3", data);
    expect(own.cadence).toMatchObject({ reading: { cadence: { unit: "week" } } });
    expect(own.target?.value).toBe(3);
  });
});
