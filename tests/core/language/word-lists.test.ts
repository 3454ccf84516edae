import { describe, expect, test } from "@jest/globals";
import { allWords, named, pairs, phrases, words } from "../../../src/core/language/word-lists";

describe("A list of words", () => {
  test("is a text with blanks between them, over several lines", () => {
    expect(words(" a  b\nc\n")).toEqual(["a", "b", "c"]);
    expect(words("a")).toEqual(["a"]);
  });
});

test("Words of texts, lists, sets and maps are one list", () => {
  const sources = ["a b", ["c d"], new Set(["e"]), new Map([["f", 1]])] as const;
  expect(allWords(...sources)).toEqual(["a", "b", "c d", "e", "f"]);
});

describe("A list of phrases", () => {
  test("has bars between them, and a line may end behind a bar", () => {
    expect(phrases("\na b|c|\nd e")).toEqual(["a b", "c", "d e"]);
  });
});

test("Pairs are each phrase of one text before each of another", () => {
  expect(pairs("was|had", "going to|about to")).toEqual([
    "was going to",
    "was about to",
    "had going to",
    "had about to",
  ]);
});

describe("Words with what they mean", () => {
  test("stand in groups, one for each value, with their blanks as dashes", () => {
    expect(named([1, 2, 3], "one/a one/once-more")).toEqual(
      new Map([
        ["one", 2],
        ["a", 1],
        ["once more", 2],
        ["", 3],
      ]),
    );
  });

  test("mean the last of those that they stand for", () => {
    expect(named(["x", "y"], "a a").get("a")).toBe("y");
  });
});
