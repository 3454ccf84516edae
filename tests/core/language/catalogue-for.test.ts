/** Which language Kith speaks, and that every language says everything. */
import { describe, expect, test } from "@jest/globals";
import { catalogueFor } from "../../../src/core/language/catalogue-for";

/** Every text of a catalogue by its place, those that are made by functions left out. */
function textsOf(value: unknown, place = ""): readonly (readonly [string, string])[] {
  if (typeof value === "string") return [[place, value]];
  if (value instanceof Map) return textsOf(Object.fromEntries(value), place);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    textsOf(inner, place === "" ? key : `${place}.${key}`),
  );
}

const english = catalogueFor("en");
const german = catalogueFor("de");

describe("The language that Kith speaks", () => {
  test.each(["de", "DE", "de-AT", "de_CH"])("is German for %s", (code) => {
    expect(catalogueFor(code)).toBe(german);
  });

  test.each(["en", "en-GB", "auto", "", "tlh", "deu"])("is English for %j", (code) => {
    expect(catalogueFor(code)).toBe(english);
  });

  test("leaves no text empty", () => {
    // What a column of a table holds may be nothing, which is a value and no text.
    for (const [place, text] of textsOf(german).filter(([at]) => !at.endsWith(".value")))
      expect([place, text.trim()]).not.toEqual([place, ""]);
  });

  test("says the same things in German as in English", () => {
    const places = (of: unknown) =>
      new Set(textsOf(of).map(([place]) => place.replace(/\.\d+$/, "")));
    expect([...places(german)].sort()).toEqual([...places(english)].sort());
  });
});
