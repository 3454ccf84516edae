/** What Kith says of dates in tasks that it could not use. */
import { describe, expect, test } from "@jest/globals";
import { planProblems } from "../../../src/core/parse/plan-problems";
import type { ReadingContext } from "../../../src/core/parse/reading-context";
import { contextWith, noteOf } from "./reading-builder";

function problemsOf(line: string, changes: Partial<ReadingContext> = {}): readonly unknown[] {
  const context = contextWith(changes);
  return noteOf(line).lines.flatMap((each) => planProblems(each, context));
}

const undated = { path: "People/Louie.md", sort: "contact", day: null } as const;

describe("Problems of plans", () => {
  test("a day that the calendar does not have is a warning at its place", () => {
    expect(problemsOf("- [ ] Call [[Louie]] 📅 2026-02-30")).toEqual([
      {
        line: 1,
        column: 22,
        severity: "warning",
        code: "date-unknown",
        message: "The calendar has no day 2026-02-30. Write one that exists, as 2026-12-01.",
        told: ["noSuchDay", "2026-02-30"],
        fix: null,
      },
    ]);
  });

  test("a relative date in a note without a day is a hint (R30)", () => {
    expect(problemsOf("- [ ] Call Louie tomorrow", undated)).toMatchObject([
      { line: 1, column: 18, severity: "hint", code: "date-relative" },
    ]);
  });

  test.each([
    ["- [ ] Call [[Louie]] 📅 2026-12-01"],
    ["- [ ] Call [[Louie]] tomorrow"],
    ["- [x] Call [[Louie]] 📅 2026-02-30"],
    ["- Call [[Louie]] 📅 2026-02-30"],
  ])("%s has none in a daily note", (line) => {
    expect(problemsOf(line)).toEqual([]);
  });

  test("an explicit date needs no day of the note", () => {
    expect(problemsOf("- [ ] Call Louie on 3 December 2026", undated)).toEqual([]);
  });
});
