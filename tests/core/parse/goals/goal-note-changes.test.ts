/** What changes a goal while it runs, from its note: status, pauses, grace, revisions, and its partner (R112, R125). */
import { describe, expect, test } from "@jest/globals";
import { goalOf, problemsOf, read } from "./read-goal";

describe("Status, pauses, grace, revisions and partner", () => {
  test.each([
    ["status: Done", "done"],
    ["status: dropped", "dropped"],
    ["paused: true", "paused"],
    ["status: active\npaused: true", "active"],
    ["paused: false", "active"],
  ])("%j: %s", (line, status) => {
    expect(goalOf(`cadence: weekly\n${line}`).status).toBe(status);
  });

  test.each([
    ["status: completed", "done"],
    ["status: on-hold", "paused"],
    ["status: actve", "active"],
    ["status: purple", null],
  ])("%j is a warning; the goal stays active", (line, fix) => {
    expect(goalOf(`cadence: weekly\n${line}`).status).toBe("active");
    expect(problemsOf(`cadence: weekly\n${line}`)).toEqual([
      ["warning", "status-unknown", 3, 9, fix],
    ]);
  });

  test.each([
    ["paused: 2026-08-01 to 2026-08-14", [["2026-08-01", "2026-08-14"]]],
    ["paused: 2026-08-01 – 2026-08-14", [["2026-08-01", "2026-08-14"]]],
    ["paused: 2026-08-01/2026-08-14", [["2026-08-01", "2026-08-14"]]],
    [
      "paused: [2026-08-01 to 2026-08-14, 2026-12-24]",
      [
        ["2026-08-01", "2026-08-14"],
        ["2026-12-24", "2026-12-24"],
      ],
    ],
    [
      "paused: 2026-08-01 to 2026-08-14, 2026-12-24",
      [
        ["2026-08-01", "2026-08-14"],
        ["2026-12-24", "2026-12-24"],
      ],
    ],
    ["paused: August 2026", [["2026-08-01", "2026-08-31"]]],
    ["created: 2026-07-01\npaused: 1 August to 14 August", [["2026-08-01", "2026-08-14"]]],
  ])("%j are ranges, both days included", (line, ranges) => {
    expect(goalOf(`cadence: weekly\n${line}`).paused.map(({ start, end }) => [start, end])).toEqual(
      ranges,
    );
    expect(problemsOf(`cadence: weekly\n${line}`)).toEqual([]);
  });

  test("a range that is none is a warning, one turned round with the right way as its fix", () => {
    expect(problemsOf("cadence: weekly\npaused: holidays")).toEqual([
      ["warning", "paused-unknown", 3, 9, null],
    ]);
    expect(problemsOf("cadence: weekly\npaused: 2026-08-14 to 2026-08-01")).toEqual([
      ["warning", "paused-unknown", 3, 9, "2026-08-01 to 2026-08-14"],
    ]);
  });

  test.each([
    ['\n  - "2026-10-01: 3 (new job)"', [["2026-10-01", 3, "new job"]]],
    ["\n  - 2026-10-01: 3 (new job)", [["2026-10-01", 3, "new job"]]],
    [
      "\n  - 2026-10-01: 3\n  - 2026-09-01: 4",
      [
        ["2026-09-01", 4, null],
        ["2026-10-01", 3, null],
      ],
    ],
    [
      "\n  2026-10-01: 3 (new job)\n  2026-11-01: 2",
      [
        ["2026-10-01", 3, "new job"],
        ["2026-11-01", 2, null],
      ],
    ],
    [' "2026-10-01: 3 – new job"', [["2026-10-01", 3, "new job"]]],
  ])("revisions:%s", (value, revisions) => {
    const goal = goalOf(`cadence: weekly\nrevisions:${value}`);
    expect(goal.revisions.map(({ from, target, because }) => [from, target, because])).toEqual(
      revisions,
    );
  });

  test("a revision without a day or a target is a warning", () => {
    const problem = ["warning", "revision-unknown", 3, 12, null];
    expect(problemsOf("cadence: weekly\nrevisions: [soon, '2026-10-01: less']")).toEqual([
      problem,
      problem,
    ]);
  });

  test("a revision that can't be read is named as it is written", () => {
    const { problems } = read("cadence: weekly\nrevisions: [soon, '2026-10-01: less']");
    expect(JSON.stringify(problems)).toContain('"soon"');
    expect(JSON.stringify(problems)).toContain('"2026-10-01: less"');
  });

  test("grace is a whole number of at least 0", () => {
    expect(goalOf("cadence: weekly\ngrace: 2").grace).toBe(2);
    expect(problemsOf("cadence: weekly\ngrace: some")).toEqual([
      ["warning", "grace-unknown", 3, 8, "0"],
    ]);
  });

  test.each([
    ['partner: "[[People/Priya Raman|Priya]]"', "People/Priya Raman"],
    ["partner: [[Priya Raman]]", "Priya Raman"],
    ["partner: Priya", "Priya"],
  ])("%s", (line, partner) => {
    expect(goalOf(`cadence: weekly\n${line}`).partner).toBe(partner);
  });
});
