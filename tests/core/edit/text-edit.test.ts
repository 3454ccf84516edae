import { describe, expect, test } from "@jest/globals";
import {
  applyEdits,
  changesText,
  differenceOf,
  editsFit,
  invertEdits,
  lineNumberAt,
  writtenLines,
} from "../../../src/core/edit/text-edit";

const at = (from: number, to: number, insert: string) => ({ from, to, insert });

describe("Edits", () => {
  test("are places of the text before any of them, in whatever order they are given", () => {
    expect(applyEdits("one two three", [at(8, 13, "3"), at(0, 3, "1")])).toBe("1 two 3");
  });

  test("at one place go in as they are given", () => {
    expect(applyEdits("ab", [at(1, 1, "x"), at(1, 1, "y")])).toBe("axyb");
  });

  test("that only put something in come before one that replaces from the same place", () => {
    expect(applyEdits("abc", [at(1, 2, "B"), at(1, 1, "x")])).toBe("axBc");
    expect(applyEdits("abc", [at(1, 1, "x"), at(1, 2, "B")])).toBe("axBc");
  });

  test.each([
    ["that overlap", [at(0, 2, ""), at(1, 3, "")]],
    ["that end before they begin", [at(2, 1, "")]],
    ["behind the text", [at(3, 5, "")]],
    ["before the text", [at(-1, 0, "")]],
  ])("%s are a mistake of ours", (_name, edits) => {
    expect(editsFit("abcd", edits)).toBe(false);
    expect(() => applyEdits("abcd", edits)).toThrow(RangeError);
  });

  test("are taken back by their inverse", () => {
    const edits = [at(0, 3, "1"), at(4, 4, "and "), at(8, 13, "")];
    const text = "one two three";
    const edited = applyEdits(text, edits);
    expect(edited).toBe("1 and two ");
    expect(applyEdits(edited, invertEdits(text, edits))).toBe(text);
  });

  test("that put what is there change nothing", () => {
    expect(changesText("abc", [at(1, 2, "b")])).toBe(false);
    expect(changesText("abc", [at(1, 2, "c")])).toBe(true);
    expect(changesText("abc", [])).toBe(false);
  });
});

describe("The difference of two texts", () => {
  test.each([
    ["nothing where they are equal", "abc", "abc", []],
    ["an insertion", "ac", "abc", [at(1, 1, "b")]],
    ["a removal", "abc", "ac", [at(1, 2, "")]],
    ["all that differs, and nothing around it", "abcde", "axcde", [at(1, 2, "x")]],
    ["all of it where nothing is the same", "ab", "xyz", [at(0, 2, "xyz")]],
    ["the end of one that goes on like the other", "abc", "ab", [at(2, 3, "")]],
    ["a repeated letter, the last of them", "aa", "aaa", [at(2, 2, "a")]],
    ["an emoji that shares half of another", "😀", "😁", [at(0, 2, "😁")]],
    ["an emoji that ends as another", "a\u{1F600}b", "a\u{1FA00}b", [at(1, 3, "\u{1FA00}")]],
  ])("is %s", (_name, before, after, edits) => {
    expect(differenceOf(before, after)).toEqual(edits);
    expect(applyEdits(before, differenceOf(before, after))).toBe(after);
  });
});

describe("The lines that edits wrote", () => {
  test("are whole lines with their number, without line ends", () => {
    expect(writtenLines("a\r\nb", [at(4, 4, "\r\n- c\r\n")])).toEqual([{ line: 3, text: "- c" }]);
  });

  test("are several, each with its own number", () => {
    expect(writtenLines("x\nz", [at(2, 2, "a\nb\n")])).toEqual([
      { line: 2, text: "a" },
      { line: 3, text: "b" },
    ]);
  });

  test("are the line that a few characters went into", () => {
    expect(writtenLines("- [ ] a\n", [at(3, 4, "x")])).toEqual([{ line: 1, text: "- [x] a" }]);
  });

  test("are none where something was only removed, or only a line end added", () => {
    expect(writtenLines("abc", [at(0, 1, "")])).toEqual([]);
    expect(writtenLines("abc", [at(3, 3, "\n")])).toEqual([]);
  });

  test("have no byte order mark in them", () => {
    expect(writtenLines("\uFEFFab", [at(3, 3, "c")])).toEqual([{ line: 1, text: "abc" }]);
    expect(writtenLines("a\uFEFFb", [at(3, 3, "c")])).toEqual([{ line: 1, text: "a\uFEFFbc" }]);
  });

  test("are counted with every sort of line end", () => {
    expect(lineNumberAt("a\nb\r\nc\rd", 7)).toBe(4);
  });
});
