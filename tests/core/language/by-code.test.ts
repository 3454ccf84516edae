import { describe, expect, test } from "@jest/globals";
import { byCode, languageNames } from "../../../src/core/language/by-code";
import { glossaryFor } from "../../../src/core/language/glossary-for";

describe("Words by the code of a language", () => {
  const wordsFor = byCode({ en: () => ["hello"], de: () => ["hallo"] });

  test.each(["de", "DE", "de-AT", "de_CH", "De-1996-x"])("are German for %s", (code) => {
    expect(wordsFor(code)).toEqual(["hallo"]);
  });

  test.each(["en", "en-GB", "auto", "", "-", "deu", "fr", "constructor", "__proto__", "toString"])(
    "are English for %j",
    (code) => {
      expect(wordsFor(code)).toEqual(["hello"]);
    },
  );

  test("are made once, and not before they are asked for", () => {
    const made: string[] = [];
    const lazily = byCode({
      en: () => {
        made.push("en");
        return {};
      },
      de: () => {
        made.push("de");
        return {};
      },
    });
    expect(made).toEqual([]);
    expect(lazily("en")).toBe(lazily("fr"));
    expect(lazily("de-AT")).toBe(lazily("de"));
    expect(made).toEqual(["en", "de"]);
  });

  test("have a name that speakers of each language know", () => {
    expect(languageNames).toEqual({ en: "English", de: "Deutsch" });
  });

  test("of other grammars are brought onto the English ones, which need nothing", () => {
    expect(glossaryFor("de")).not.toBeNull();
    expect([glossaryFor("en"), glossaryFor(""), glossaryFor("constructor")]).toEqual([
      null,
      null,
      null,
    ]);
  });
});
