import { describe, expect, test } from "@jest/globals";
import fc from "../../laws";
import { cardTexts } from "../../../src/core/import/card-value";

describe("The value of a card's property", () => {
  test.each([
    ["fn", "Ana Ruiz", ["Ana Ruiz"]],
    ["fn", "Ruiz, Ana; Dr.", ["Ruiz, Ana; Dr."]],
    ["fn", "Ruiz\\, Ana\\; Dr.", ["Ruiz, Ana; Dr."]],
    ["fn", "", [""]],
  ])("of %s is one text, whatever marks stand in it: %s", (property, value, texts) => {
    expect(cardTexts(property, value)).toEqual(texts);
  });

  test.each([
    ["n", "Chen;Maria;Lucía;Dr.;PhD", ["Chen", "Maria", "Lucía", "Dr.", "PhD"]],
    ["n", ";Maria;;;", ["", "Maria", "", "", ""]],
    ["n", "Chen\\;Lee;Maria", ["Chen;Lee", "Maria"]],
    ["n", "Núñez;José,María", ["Núñez", "José María"]],
    ["n", "Núñez;José\\,María", ["Núñez", "José,María"]],
    ["org", "Acme\\, Inc.;Sales", ["Acme, Inc.", "Sales"]],
    ["org", "Acme, Inc.;Sales", ["Acme, Inc.", "Sales"]],
  ])("of %s has parts: %s", (property, value, texts) => {
    expect(cardTexts(property, value)).toEqual(texts);
  });

  test.each([
    ["Mari,Lulu", ["Mari", "Lulu"]],
    ["Mari\\, the great,Lulu", ["Mari, the great", "Lulu"]],
    ["Mari;Lulu", ["Mari;Lulu"]],
  ])("of a nickname is a list: %s", (value, texts) => {
    expect(cardTexts("nickname", value)).toEqual(texts);
  });

  test.each([
    ["a\\nb", "a\nb"],
    ["a\\Nb", "a\nb"],
    ["a\\\\nb", "a\\nb"],
    ["https\\://example.org", "https://example.org"],
    ["C:\\Temp", "C:\\Temp"],
    ["ends in \\", "ends in \\"],
  ])("is without the marks of escaping: %s", (value, text) => {
    expect(cardTexts("fn", value)).toEqual([text]);
  });

  test("is what was escaped, whatever it was", () => {
    const part = fc.string({ unit: fc.constantFrom("a", ",", ";", "\\", "n", "\n", ":", "é") });
    const escaped = (text: string) =>
      text.replace(/[\\,;]/g, (mark) => `\\${mark}`).replaceAll("\n", "\\n");
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (parts) => {
        expect(cardTexts("org", parts.map(escaped).join(";"))).toEqual(parts);
        expect(cardTexts("nickname", parts.map(escaped).join(","))).toEqual(parts);
      }),
    );
  });
});
