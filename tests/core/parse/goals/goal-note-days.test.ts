/** The days and times of a goal's note: start, deadline, challenge, reminders (R69, R87, R125). */
import { describe, expect, test } from "@jest/globals";
import { goalOf, problemsOf, read } from "./read-goal";

describe("Days", () => {
  test.each([
    ["start: 2026-09-01", { start: "2026-09-01" }],
    ["start: September 2026", { start: "2026-09-01" }],
    ["deadline: 2026-12-31", { deadline: "2026-12-31" }],
    ["deadline: 2026-12-31T12:00", { deadline: "2026-12-31" }],
    ['deadline: "[[2026-12-31]]"', { deadline: "2026-12-31" }],
    ["deadline: Q1 2027", { deadline: "2027-03-31" }],
    ["deadline: 2027", { deadline: "2027-12-31" }],
    ["due: 2026-12-31", { deadline: "2026-12-31" }],
    [
      "created: 2026-05-12\ndeadline: end of quarter",
      { deadline: "2026-06-30", created: "2026-05-12" },
    ],
    ["created: 2026-05-12T08:00:00\nstart: tomorrow", { start: "2026-05-13" }],
    ["start: 2026-09-01\ndeadline: end of quarter", { deadline: "2026-09-30" }],
    ["created: 2026-05-12\nstart: 2026-09-01\ndeadline: Friday", { deadline: "2026-05-15" }],
  ])("%j", (frontmatter, expected) => {
    expect(goalOf(`cadence: weekly\n${frontmatter}`)).toMatchObject(expected);
    expect(problemsOf(`cadence: weekly\n${frontmatter}`)).toEqual([]);
  });

  test.each([
    ["deadline: 2026-02-30", ["warning", "date-unknown", 2, 11, "2026-02-28"]],
    ["deadline: 2026-13-01", ["warning", "date-unknown", 2, 11, null]],
    ["deadline: whenever", ["warning", "date-unknown", 2, 11, null]],
    ["deadline: end of quarter", ["warning", "date-without-anchor", 2, 11, null]],
    [
      "created: '{{date}}'\ndeadline: end of quarter",
      ["warning", "date-without-anchor", 3, 11, null],
    ],
  ])("%j is a problem, and the goal still happens once", (frontmatter, problem) => {
    expect(problemsOf(frontmatter)).toEqual([problem]);
    expect(goalOf(frontmatter)).toMatchObject({ deadline: null, cadence: { unit: "once" } });
  });

  test("words without an anchor are kept, so that who knows today can read them", () => {
    expect(read("deadline: end of quarter").problems[0]).toMatchObject({
      phrase: { words: "end of quarter", side: "last" },
    });
    expect(read("", "# Finish by 31 March\n").problems[0]).toMatchObject({
      phrase: { words: "31 March", side: "last" },
      line: 3,
    });
  });

  test("in the title count where no property says otherwise", () => {
    const title = "# Finish a certification by 31 March\n";
    expect(goalOf("created: 2026-11-01", title).deadline).toBe("2027-03-31");
    expect(goalOf("created: 2026-11-01\ndeadline: 2027-01-01", title).deadline).toBe("2027-01-01");
    expect(goalOf("", "# Thank people each week until 30 June 2027\n").deadline).toBe("2027-06-30");
  });

  test("near ones in the title are no end of what starts again", () => {
    expect(
      goalOf("cadence: weekly\ncreated: 2026-11-01", "# Call two people by Friday\n").deadline,
    ).toBeNull();
    expect(goalOf("cadence: weekly", "# Dinner on 12 December 2026\n").deadline).toBeNull();
  });
});

describe("A challenge", () => {
  test("runs for a length of time", () => {
    expect(goalOf("for: 6 weeks")).toMatchObject({ length: { count: 6, unit: "week" }, target: 1 });
    const title = "# 30-day gratitude challenge from 1 December 2026\n";
    expect(goalOf("", title)).toMatchObject({
      length: { count: 30, unit: "day" },
      cadence: { unit: "day", every: 1 },
      target: 1,
      start: "2026-12-01",
    });
  });

  test("a number without its unit is days, with a hint", () => {
    expect(goalOf("for: 30").length).toEqual({ count: 30, unit: "day" });
    expect(problemsOf("for: 30")).toEqual([["hint", "duration-unit", 2, 6, "30 days"]]);
    expect(problemsOf("cadence: daily\nfor: a while")).toEqual([
      ["warning", "duration-unknown", 3, 6, null],
    ]);
  });
});

describe("Reminders", () => {
  test.each([
    ["remind: Friday 4pm", ["Friday 4pm"]],
    ["remind: [Friday 4pm, weekdays 12:30]", ["Friday 4pm", "weekdays 12:30"]],
    ["remind: Monday 9:00; Thursday 16:00", ["Monday 9:00", "Thursday 16:00"]],
    ["remind: afternoon walk", ["afternoon walk"]],
    ["remind: every day at 8", ["every day at 8"]],
    ["remind: 570", ["09:30"]],
    ["remind: 34200", ["09:30"]],
    ["created: 2026-11-01\nremind: tomorrow at 9", ["tomorrow at 9"]],
  ])("%j", (line, phrases) => {
    expect(goalOf(`cadence: weekly\n${line}`).remind.map(({ phrase }) => phrase)).toEqual(phrases);
    expect(problemsOf(`cadence: weekly\n${line}`)).toEqual([]);
  });

  test.each([
    ["remind: someday", "remind-unknown"],
    ["remind: [Friday, someday]", "remind-unknown"],
    ["remind: tomorrow at 9", "date-without-anchor"],
  ])("%j is a warning", (line, code) => {
    expect(problemsOf(`cadence: weekly\n${line}`)).toEqual([["warning", code, 3, 9, null]]);
  });
});
