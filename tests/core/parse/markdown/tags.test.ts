/** Which tags stand in a line, by the app's rules. */
import { describe, expect, test } from "@jest/globals";
import { noText, running } from "../../../../src/core/parse/markdown/prose-mask";
import { isTagCharacter, readTags } from "../../../../src/core/parse/markdown/tags";
import { line } from "./lines-of";

describe("Tags follow the app's rules", () => {
  test.each([
    ["#call", ["call"]],
    ["a #call, b", ["call"]],
    ["#person/work x", ["person/work"]],
    ["#a-b_c", ["a-b_c"]],
    ["#été #好友 #📞", ["été", "好友", "📞"]],
    ["#1984", []],
    ["#y1984", ["y1984"]],
    ["a#b", []],
    ["(#a)", []],
    ["**#a**", ["a"]],
    ["b `#a`", []],
    ["https://x.y/#a", []],
    ["[[A#b]]", []],
    ["\\#a", []],
    ["#", []],
  ])("%s has %j", (text, tags) => {
    expect(line(text).tags.map(({ name }) => name)).toEqual(tags);
  });
});

test("A tag is left out of the prose, and what is set apart holds none", () => {
  const source = "#a b #c";
  const mask = new Uint8Array(source.length);
  mask.fill(noText, 5);
  expect(readTags(source, mask)).toEqual([{ name: "a", from: 0, to: 2 }]);
  expect(mask.subarray(0, 3).includes(running)).toBe(true);
  expect([...mask]).toEqual([2, 2, 0, 0, 0, 3, 3]);
});

describe("A tag's name is made of letters, figures, emoji, _, - and /", () => {
  test.each(["a", "Z", "é", "好", "7", "_", "-", "/", "📞", "\u200d"])(
    "%j may stand in it",
    (character) => {
      expect(isTagCharacter(character.codePointAt(0) ?? 0)).toBe(true);
    },
  );

  test.each([".", ",", "#", " ", "\u00a0", "(", "+", ":"])("%j may not", (character) => {
    expect(isTagCharacter(character.codePointAt(0) ?? 0)).toBe(false);
  });
});
