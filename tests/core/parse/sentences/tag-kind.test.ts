/** Which kind of interaction a line's tags give it. */
import { describe, expect, test } from "@jest/globals";
import { languageFor } from "../../../../src/core/language";
import { kinds } from "../../../../src/core/model/kind";
import { lexiconOf } from "../../../../src/core/parse/sentences/lexicon";
import { kindOfTags, lowerTags } from "../../../../src/core/parse/sentences/tag-kind";

const english = lexiconOf(languageFor("en"));
const german = lexiconOf(languageFor("de"));

describe("A tag gives a line its kind", () => {
  test.each(kinds.filter((kind) => kind !== "other"))("#%s gives its own kind", (kind) => {
    expect(kindOfTags([kind], english)).toBe(kind);
    expect(kindOfTags([kind], german)).toBe(kind);
  });

  test.each([
    [["coffee"], "meeting"],
    [["called"], "call"],
    [["emailed"], "email"],
    [["log/coffee"], "meeting"],
    [["work", "call"], "call"],
    [["call", "email"], "call"],
    [["email/call"], "email"],
    [["other"], null],
    [["coffees-of-the-world"], null],
    [["work"], null],
    [[], null],
  ] as const)("%j gives %s", (tags, kind) => {
    expect(kindOfTags(tags, english)).toBe(kind);
  });

  test("a language has tags of its own", () => {
    expect(kindOfTags(["anruf"], german)).toBe("call");
    expect(kindOfTags(["anruf"], english)).toBeNull();
  });
});

test("Tags are compared in lower case, each once", () => {
  expect(lowerTags(["Call", "call", "Log/Coffee"])).toEqual(["call", "log/coffee"]);
  expect(lowerTags([])).toEqual([]);
});
