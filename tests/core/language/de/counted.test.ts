import { describe, expect, test } from "@jest/globals";
import { counted, numberText } from "../../../../src/core/language/de/counted";
import { joined } from "../../../../src/core/language/joined";
import { counted as englishCounted } from "../../../../src/core/language/en/counted";

describe("German", () => {
  test.each([
    [0, "0 Ziele"],
    [1, "1 Ziel"],
    [1.5, "1,5 Ziele"],
    [2, "2 Ziele"],
    [-1, "-1 Ziele"],
  ])("counts %s as %s", (count, said) => {
    expect(counted(count, "Ziel", "Ziele")).toBe(said);
  });

  test("writes decimals behind a comma", () => {
    expect([0.25, 10, 1000.5].map(numberText)).toEqual(["0,25", "10", "1000,5"]);
  });
});

describe("English", () => {
  test("counts with an s, or with the word that there are many of", () => {
    expect([0, 1, 2].map((count) => englishCounted(count, "goal"))).toEqual([
      "0 goals",
      "1 goal",
      "2 goals",
    ]);
    expect([0, 1, 2].map((count) => englishCounted(count, "person", "people"))).toEqual([
      "0 people",
      "1 person",
      "2 people",
    ]);
  });
});

describe("A list", () => {
  test.each([
    [[], "", ""],
    [["a"], "a", "a"],
    [["a", "b"], "a und b", "a and b"],
    [["a", "b", "c"], "a, b und c", "a, b and c"],
  ])("of %j is joined", (items, german, english) => {
    expect(joined(items, "und")).toBe(german);
    expect(joined(items)).toBe(english);
  });
});
