/** Which known word someone most likely meant. */
import { expect, test } from "@jest/globals";
import { nearestWord } from "../../../src/core/parse/nearest-word";

const known = ["cadence", "Target", "counts", "café"];

test.each([
  ["a slip of one letter", "cadense", "cadence"],
  ["two letters in the other order", "cadecne", "cadence"],
  ["a slip for every three letters", "cdnce", null],
  ["two slips in seven letters", "kadense", "cadence"],
  ["whatever its case, as it is known", "TARGTE", "Target"],
  ["whatever blanks are around it", "  counts ", "counts"],
  ["in either Unicode form", "cafe\u0301", "café"],
  ["one slip even in a short word", "caf", "café"],
  ["nothing that is farther", "zebra", null],
  ["nothing for a text that is no word", "cadence".repeat(10), null],
  ["nothing for nothing", "", null],
])("%s: %j", (_, written, word) => {
  expect(nearestWord(written, known)).toBe(word);
});

test("Of words as near as one another the first is taken", () => {
  expect(nearestWord("bat", ["cat", "hat"])).toBe("cat");
  expect(nearestWord("cat", ["bat", "cat"])).toBe("cat");
});

test("Without known words there is none", () => {
  expect(nearestWord("cadence", [])).toBeNull();
});
