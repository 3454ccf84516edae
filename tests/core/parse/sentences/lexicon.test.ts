/** What the words of a line may be by a language's words. */
import { describe, expect, test } from "@jest/globals";
import { languageFor } from "../../../../src/core/language";
import {
  lexiconFor,
  lexiconOf,
  senseAt,
  sensesAt,
} from "../../../../src/core/parse/sentences/lexicon";
import type { Role } from "../../../../src/core/parse/sentences/sense";
import { cut } from "./cut-line";

const english = languageFor("en");
const german = languageFor("de");

/** What the first word of a line may be, each with its length. */
function firstOf(source: string, code = "en"): readonly string[] {
  return sensesAt(cut(source, code).words, 0).map(({ role, length }) => `${role.is} ${length}`);
}

function verbOf(source: string, at: number, code = "en") {
  const role: Role | undefined = senseAt(cut(source, code).words, at, "verb")?.role;
  return role?.is === "verb" ? [role.kind ?? "no kind", ...role.forms].join(" ") : null;
}

describe("The lexicon of a language", () => {
  test("is made once", () => {
    expect(lexiconOf(english)).toBe(lexiconOf(english));
  });

  test("is English for a line in an English vault", () => {
    expect(lexiconFor(english, "Habe gestern mit Maria gesprochen")).toBe(lexiconOf(english));
  });

  test.each([
    ["Habe gestern mit Maria gesprochen", "de"],
    ["Called Maria about the new role and she will write to me", "en"],
    ["Maria", "de"],
    ["", "de"],
  ])("is that of most of a line's words in a German vault: %j", (prose, code) => {
    expect(lexiconFor(german, prose)).toBe(lexiconOf(code === "de" ? german : english));
  });
});

test("What is contracted is known in all its spellings: didn't, didnt, did not", () => {
  for (const said of ["couldn't reach her", "couldnt reach her", "could not reach her"]) {
    expect(firstOf(said)[0]).toMatch(/^denial/);
  }
});

describe("A verb is known in each of its forms", () => {
  test.each([
    ["call", 0, "call bare"],
    ["calls", 0, "call third"],
    ["called", 0, "call past participle"],
    ["calling", 0, "call ing"],
    ["wrote to Ann", 0, "email past"],
    ["wrote [[Ann]] a line", 0, "email past"],
    ["wrote her a line", 0, "email past"],
    ["rung", 0, "call participle"],
    ["a ring", 1, "call bare"],
    ["nothing", 0, null],
  ])("%j at word %i is: %s", (source, at, forms) => {
    expect(verbOf(source, at)).toBe(forms);
  });

  test("one that needs its object at once is none without it", () => {
    expect(verbOf("wrote a poem", 0)).toBe("no kind past");
  });
});

describe("A word is all that a phrase it begins may be", () => {
  test("the longest phrase comes first", () => {
    const lengths = sensesAt(cut("get back to her").words, 0).map(({ length }) => length);
    expect(lengths.length).toBeGreaterThan(0);
    expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
  });

  test("a word that the language does not know is nothing", () => {
    expect(firstOf("zyxxy")).toEqual([]);
  });

  test("a place outside the line is nothing", () => {
    const { words } = cut("call");
    expect(sensesAt(words, -1)).toEqual([]);
    expect(sensesAt(words, 1)).toEqual([]);
    expect(senseAt(words, 7, "verb")).toBeNull();
  });

  test("of several roles the one asked for is found", () => {
    const { words } = cut("call");
    expect(senseAt(words, 0, "noun")?.role).toEqual({ is: "noun", kind: "call" });
    expect(senseAt(words, 0, "determiner")).toBeNull();
  });

  test("the words of Object's own prototype are nothing", () => {
    expect(firstOf("constructor")).toEqual([]);
    expect(firstOf("__proto__")).toEqual([]);
  });
});
