/** How many a goal asks for: a whole number of at least one (section 3, R125). */
import { describe, expect, test } from "@jest/globals";
import { readTarget, targetOf } from "../../../../src/core/parse/goals/goal-target";
import { settingsOf } from "../../settings-of";
import { readWith } from "../properties-of";

describe("A target is a whole number of at least one", () => {
  test.each([
    [1, 1],
    [10_000, 10_000],
    ["5", 5],
    [" 5 ", 5],
    ["five", 5],
    ["Five", 5],
    ["twenty", 20],
    ["+3", 3],
    ["3.0", 3],
    [3.0, 3],
    ["1e3", 1000],
    ["a dozen", 12],
    ["Half a dozen", 6],
    ["a couple", 2],
    [[5], 5],
  ])("%p is %d", (value, target) => {
    expect(readTarget(value)).toEqual({ is: "read", target });
  });

  test("in a German vault in German words too", () => {
    const { calendar } = settingsOf({ language: "de" });
    expect(readTarget("fünf", calendar)).toEqual({ is: "read", target: 5 });
    expect(readTarget("ein Dutzend", calendar)).toEqual({ is: "read", target: 12 });
    expect(readTarget("a dozen", calendar)).toEqual({ is: "read", target: 12 });
  });

  test.each([
    [0, 1],
    ["0", 1],
    [-2, 2],
    ["-2", 2],
    [2.5, 3],
    ["2.5", 3],
    [0.1, 1],
  ])("%p is none, and the nearest is %d", (value, nearest) => {
    expect(readTarget(value)).toEqual({ is: "unknown", nearest });
  });

  test.each(["many", "", "5 people", "5,5", true, null, [], [1, 2], { a: 1 }, Number.NaN])(
    "%p is none",
    (value) => {
      expect(readTarget(value)).toEqual({ is: "unknown", nearest: null });
    },
  );

  test.each([10_001, 1e300, "999999999999", Number.POSITIVE_INFINITY])(
    "%p is more than any calendar holds",
    (value) => {
      expect(readTarget(value)).toEqual({ is: "capped" });
    },
  );
});

describe("The property of a target", () => {
  const read = (yaml: string | null, fallback = 1) =>
    readWith(yaml, (property, problems) => targetOf(property, fallback, problems));

  test("gives its number, and nothing is wrong", () => {
    expect(read("target: 2")).toEqual({ read: 2, problems: [] });
    expect(read(null)).toEqual({ read: null, problems: [] });
  });

  test("that is no target is an error, and offers the nearest that is", () => {
    expect(read("target: 0")).toEqual({ read: null, problems: [["error", "target-unknown", "1"]] });
    expect(read("target: 2.5").problems).toEqual([["error", "target-unknown", "3"]]);
  });

  test("that holds no number offers what the title says", () => {
    expect(read("target: lots", 5).problems).toEqual([["error", "target-unknown", "5"]]);
    expect(read("target: at least 3", 5).problems).toEqual([["error", "target-unknown", "3"]]);
  });

  test("that is too large is taken for the largest, with a warning", () => {
    expect(read("target: 99999")).toEqual({
      read: 10_000,
      problems: [["warning", "target-capped", "10000"]],
    });
  });
});
