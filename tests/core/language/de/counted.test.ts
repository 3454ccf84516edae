import { describe, expect, test } from "@jest/globals";
import { counted, joined, numberText } from "../../../../src/core/language/de/counted";
import { joined as englishJoined } from "../../../../src/core/language/en/joined";

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

describe("A list", () => {
  test.each([
    [[], "", ""],
    [["a"], "a", "a"],
    [["a", "b"], "a und b", "a and b"],
    [["a", "b", "c"], "a, b und c", "a, b and c"],
  ])("of %j is joined", (items, german, english) => {
    expect(joined(items, "und")).toBe(german);
    expect(englishJoined(items, "and")).toBe(english);
  });
});
