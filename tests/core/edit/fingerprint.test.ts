import { describe, expect, test } from "@jest/globals";
import fc from "../../laws";
import { fingerprint } from "../../../src/core/edit/fingerprint";

describe("The mark of a text", () => {
  // The first half is FNV-1a, whose values for these texts its authors publish.
  test.each([
    ["", "0-811c9dc5"],
    ["a", "1-e40c292c"],
    ["foobar", "6-bf9cf968"],
  ])("of %j begins with its length and its hash", (text, mark) => {
    expect(fingerprint(text).slice(0, mark.length)).toBe(mark);
  });

  test("is a length and sixteen digits, the same for the same text alone", () => {
    const text = fc.string({ unit: "binary" });
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(fingerprint(one)).toMatch(/^\d+-[\da-f]{16}$/);
        expect(fingerprint(one) === fingerprint(other)).toBe(one === other);
      }),
    );
  });

  test("tells a text from itself with two letters exchanged or one replaced, in either half", () => {
    const halves = (text: string) => [
      fingerprint(text).slice(-16, -8),
      fingerprint(text).slice(-8),
    ];
    for (const other of ["ba", "ab ", "aa", "Ab", "b"]) {
      const [first, second] = halves(other);
      expect(halves("ab")[0]).not.toBe(first);
      expect(halves("ab")[1]).not.toBe(second);
    }
  });
});
