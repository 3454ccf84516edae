/** The notations of other plugins: read, never written. */
import { describe, expect, test } from "@jest/globals";
import { doneDay, taskDates } from "../../../../src/core/parse/sentences/task-dates";
import { noteOf } from "../reading-builder";

function datesOf(words: string): readonly string[] {
  const line = noteOf(`- [ ] ${words}`).lines[0];
  return line
    ? taskDates(line).map(({ is, day, time }) => [is, day ?? "no day", time ?? ""].join(" ").trim())
    : [];
}

describe("A line's dates in other plugins' notations", () => {
  test.each([
    ["a 📅 2026-12-01", ["due 2026-12-01"]],
    ["a 📆 2026-12-01", ["due 2026-12-01"]],
    ["a 🗓️ 2026-12-01", ["due 2026-12-01"]],
    ["a ⏳ 2026-12-01", ["scheduled 2026-12-01"]],
    ["a 🛫 2026-12-01", ["other 2026-12-01"]],
    ["a ➕ 2026-12-01", ["other 2026-12-01"]],
    ["a ❌ 2026-12-01", ["other 2026-12-01"]],
    ["a ✅ 2026-12-01", ["done 2026-12-01"]],
    ["a ⏰ 2026-12-01 09:00", ["at 2026-12-01 09:00"]],
    ["a 📅 2026-12-01T09:00", ["due 2026-12-01 09:00"]],
    ["a @2026-12-01 9:00", ["at 2026-12-01 09:00"]],
    ["a @2026-12-01 25:00", ["at 2026-12-01"]],
    ["a (2026-12-01)", ["parenthesis 2026-12-01"]],
    ["a (2026-12-01 09:00)", ["parenthesis 2026-12-01 09:00"]],
    ["a (@2026-12-01)", ["at 2026-12-01"]],
    ["a [due:: 2026-12-01]", ["due 2026-12-01"]],
    ["a [start:: 2026-12-01]", ["other 2026-12-01"]],
    ["a 📅 2026-13-01", ["due no day"]],
    [
      "a ⏳ 2026-12-01 📅 2026-12-02 ✅ 2026-12-03",
      ["scheduled 2026-12-01", "due 2026-12-02", "done 2026-12-03"],
    ],
    ["a 2026-12-01", []],
    ["a (in 2026-12-01)", []],
    ["me@2026-12-01", []],
    ["a `📅 2026-12-01`", []],
    ["a 📅 tomorrow", []],
    ["a [note:: 2026-12-01]", []],
  ])("%s: %p", (words, expected) => {
    expect(datesOf(words)).toEqual(expected);
  });

  test("the day it was done is that of ✅ or completion alone", () => {
    const done = (words: string): string | null => {
      const line = noteOf(`- [x] ${words}`).lines[0];
      return line ? doneDay(line) : null;
    };
    expect(done("a ✅ 2026-12-01")).toBe("2026-12-01");
    expect(done("a [completion:: 2026-12-01]")).toBe("2026-12-01");
    expect(done("a 📅 2026-12-01")).toBeNull();
  });
});
