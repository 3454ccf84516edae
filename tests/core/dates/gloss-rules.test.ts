/** The rules of a glossary, made ready to be looked up by the word they begin with. */
import { describe, expect, test } from "@jest/globals";
import { glossRules } from "../../../src/core/dates/gloss-rules";

const wordsBy = (text: string, key: string) =>
  glossRules(text)
    .top.get(key)
    ?.map(({ words }) => words);

describe("A rule stands under what it begins with", () => {
  test.each([
    ["a word", "heute abend = tonight", "heute", ["tonight"]],
    ["each of several words", "am|um = at", "um", ["at"]],
    ["each ending of a word", "jed* tag = every day", "jeden", ["every day"]],
    ["the word without an ending is none of them", "jed* tag = every day", "jed", undefined],
    ["a class", "#day abend = $1 evening", "#day", ["$1 evening"]],
    ["the mark of a shape", "/\\d+/ tage = $1 days", "/", ["$1 days"]],
    ["several rules in their order", "a = one\na b = two", "a", ["one", "two"]],
    ["no rule without a sign between its halves", "a b c", "a", undefined],
  ])("%s", (_, text, key, words) => {
    expect(wordsBy(text, key)).toEqual(words);
  });
});

describe("A step of a pattern", () => {
  const steps = (pattern: string) =>
    glossRules(`${pattern} = x`).top.values().next().value?.[0]?.steps;

  test.each([
    ["is one of some words", "a|b", [{ is: "word", words: ["a", "b"] }]],
    ["is anything of a class", "#day", [{ is: "class", name: "day" }]],
    [
      "is a figure of a shape, whole",
      "/\\d{2}/",
      [{ is: "shape", mark: "/", shape: /^(?:\d{2})$/u }],
    ],
    ["is a long word of a shape", "~.*tag~", [{ is: "shape", mark: "~", shape: /^(?:.*tag)$/u }]],
    ["is a mark alone, which has no shape within", "/", [{ is: "word", words: ["/"] }]],
    ["is a hash alone, which names no class", "#", [{ is: "word", words: ["#"] }]],
  ])("%s: %j", (_, pattern, found) => {
    expect(steps(pattern)).toEqual(found);
  });
});

describe("A class", () => {
  const rules = glossRules(
    "@day montag = Monday\n@day* heute = today\n@time #day abend = $1 evening",
  );

  test("has rules of its own, which stand alone only where they are marked so", () => {
    expect([...(rules.classes.get("day")?.keys() ?? [])]).toEqual(["montag", "heute"]);
    expect([rules.top.has("montag"), rules.top.has("heute")]).toEqual([false, true]);
  });

  test("is opened by the words it begins with, and by those of a class it begins with", () => {
    expect(rules.opens.get("montag")).toEqual(["#day", "#time"]);
    expect(rules.opens.get("abend")).toBeUndefined();
  });
});

test("A text of no rules has none", () => {
  const { top, classes, opens } = glossRules("\n\n");
  expect([top.size, classes.size, opens.size]).toEqual([0, 0, 0]);
});

test("Rules that are added stand behind those that are known, which stay as they are", () => {
  const known = glossRules("a = one\n@day montag = Monday");
  const more = glossRules("a = two\nb = three\n@day dienstag = Tuesday", known);
  expect(more.top.get("a")?.map(({ words }) => words)).toEqual(["one", "two"]);
  expect([...(more.classes.get("day")?.keys() ?? [])]).toEqual(["montag", "dienstag"]);
  expect([more.opens.get("montag"), more.opens.get("dienstag")]).toEqual([["#day"], ["#day"]]);
  expect(known.top.get("a")?.map(({ words }) => words)).toEqual(["one"]);
  expect([...(known.classes.get("day")?.keys() ?? [])]).toEqual(["montag"]);
  expect(known.top.has("b")).toBe(false);
});
