import { describe, expect, test } from "@jest/globals";
import stringWidth from "string-width";
import { columnsOf, cutTo, fitTo, wrapTo } from "../../src/cli/terminal";
import fc from "../laws";

describe("How many columns a text takes", () => {
  test("is one for each sign that Kith itself writes and draws with", () => {
    for (const sign of "aZ9 ~·–—…‘’“”█░■□") expect([sign, stringWidth(sign)]).toEqual([sign, 1]);
    for (let code = 0xa1; code <= 0xff; code += 1) {
      const letter = String.fromCharCode(code);
      expect([letter, columnsOf(letter)]).toEqual([letter, stringWidth(letter)]);
    }
    expect(columnsOf("„Für Jörg“")).toBe(10);
    expect(columnsOf("“Louie” – 2 of 3 ██░ …")).toBe(22);
  });

  test("is what the tables of Unicode say, whatever the text", () => {
    const pieces = fc.constantFrom(
      "a",
      "·",
      "…",
      "█",
      "é",
      "日",
      "👍🏽",
      "e\u0301",
      "\u00ad",
      "\u001b[1m",
    );
    fc.assert(
      fc.property(fc.array(pieces), fc.string({ unit: "binary", maxLength: 8 }), (some, more) => {
        const text = some.join("") + more;
        expect(columnsOf(text)).toBe(stringWidth(text));
      }),
      { numRuns: 100 },
    );
  });
});

describe("A text in a column", () => {
  test("is cut between signs as a reader sees them", () => {
    expect(cutTo("Ana 👍🏽👍🏽", 7)).toBe("Ana 👍🏽…");
    expect(cutTo("Ana Belén", 9)).toBe("Ana Belén");
    expect(fitTo("日本", 6)).toBe("日本  ");
    expect(fitTo("7", 3, "right")).toBe("  7");
  });
});

test("Text is broken between words, and a word that is too long stands on a line of its own", () => {
  expect(wrapTo("one two incomprehensible three", 8)).toEqual([
    "one two",
    "incomprehensible",
    "three",
  ]);
});
