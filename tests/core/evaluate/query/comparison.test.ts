import { describe, expect, test } from "@jest/globals";
import {
  type Comparison,
  numberIn,
  type Operator,
  operators,
  passes,
} from "../../../../src/core/evaluate/query/comparison";
import type { PropertyValue } from "../../../../src/core/model/note-text";
import { defaultSettings } from "../../../../src/core/parse/settings/settings";
import { day } from "../../note-builder";

const { calendar } = defaultSettings();
const may = { start: day("2026-05-01"), end: day("2026-05-31") };

function holds(value: PropertyValue, operator: Operator, wanted: string | number): boolean {
  const comparison: Comparison = {
    property: "any",
    operator,
    value: String(wanted),
    days: operator === "before" || operator === "after" ? may : null,
    number: typeof wanted === "number" ? wanted : null,
  };
  return passes(value, comparison, calendar);
}

describe("A value is", () => {
  test.each<[string, PropertyValue, string, boolean]>([
    ["the same text, whatever its case", "Acme Ltd", "acme ltd", true],
    ["no other text", "Acme", "Acme Ltd", false],
    ["any of a list", ["Salt", "Pepper"], "pepper", true],
    ["the number, however it is written", 3, "3.0", true],
    ["no other number", 3, "30", false],
    ["a link's note", "[[Acme Ltd]]", "Acme Ltd", true],
    ["a link's note in a folder", "[[Firms/Acme Ltd]]", "Acme Ltd", true],
    ["a link's shown text", "[[Acme Ltd|Acme]]", "Acme", true],
    ["named by a link, in whatever folder", "[[Acme Ltd]]", "[[Firms/Acme Ltd]]", true],
    ["no link with words beside it", "at [[Acme Ltd]]", "Acme Ltd", false],
    ["no link with words behind it", "[[Acme Ltd]] once", "Acme Ltd", false],
    ["not what is missing", null, "Acme", false],
  ])("%s", (_title, value, wanted, expected) => {
    expect(holds(value, "is", wanted)).toBe(expected);
    expect(holds(value, "is not", wanted)).toBe(!expected);
  });

  test.each<[string, PropertyValue, string, boolean]>([
    ["a part of it, whatever its case", "Acme Ltd", "ME L", true],
    ["a part of any of a list", ["Salt", "Pepper"], "pp", true],
    ["nothing it does not hold", ["Salt", "Pepper"], "sugar", false],
    ["nothing where it is missing", null, "a", false],
  ])("included: %s", (_title, value, wanted, expected) => {
    expect(holds(value, "includes", wanted)).toBe(expected);
  });
});

describe("Both orders are strict (R56)", () => {
  test.each<[PropertyValue, boolean, boolean]>([
    [2, true, false],
    [3, false, false],
    [4, false, true],
    ["-1.5", true, false],
    [["many", "2"], true, false],
    ["2 or so", false, false],
    [null, false, false],
  ])("%j against 3 is less: %s, more: %s", (value, less, more) => {
    expect(holds(value, "<", 3)).toBe(less);
    expect(holds(value, ">", 3)).toBe(more);
    expect(holds(value, "<", "no number")).toBe(false);
    expect(holds(value, ">", "no number")).toBe(false);
  });

  test.each<[PropertyValue, boolean, boolean]>([
    ["2026-04-30", true, false],
    ["2026-05-01", false, false],
    ["2026-05-31", false, false],
    ["2026-06-01", false, true],
    ["2026-06-01T09:00", false, true],
    ["2026-06-01 at noon", false, true],
    ["2026-06-0123", false, false],
    ["[[2026-06-01]]", false, true],
    ["[[Journal/2026-04-30]]", true, false],
    ["1 June 2026", false, true],
    [["soon", "30 April 2026"], true, false],
    // These mean another day in another year, or many days, or say it at too great length.
    ["1 June", false, false],
    ["June 2026", false, false],
    ["in 2026 days", false, false],
    [`1${" ".repeat(40)}June 2026`, false, false],
    [null, false, false],
  ])("%j against May is before: %s, after: %s", (value, before, after) => {
    expect(holds(value, "before", "May")).toBe(before);
    expect(holds(value, "after", "May")).toBe(after);
  });
});

test("A number is one as a whole, with a sign and a fraction at most", () => {
  expect(["3", "-3", "+3", " 3 ", "3.25", "0"].map(numberIn)).toEqual([3, -3, 3, 3, 3.25, 0]);
  expect(["", "3a", "a3", "3.", ".5", "1e3", "3 4", "1".repeat(16)].map(numberIn)).toEqual(
    Array.from({ length: 8 }, () => null),
  );
});

test("The longest operator is tried first, so that “is not” is no “is”", () => {
  expect(operators).toEqual(["is not", "is", "includes", "before", "after", "<", ">"]);
});
