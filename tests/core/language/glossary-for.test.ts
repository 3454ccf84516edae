/** Which glossary brings a language's words onto the grammars' own. */
import { expect, test } from "@jest/globals";
import { germanGlossary } from "../../../src/core/language/de/glossary";
import { glossaryFor } from "../../../src/core/language/glossary-for";

test("German has one; English needs none, and no other language is read", () => {
  expect(glossaryFor("de")).toBe(germanGlossary);
  expect(["en", "fr", "", "constructor"].map(glossaryFor)).toEqual([null, null, null, null]);
});
