/** Where the destination of a markdown link ends and what it is. */
import { describe, expect, test } from "@jest/globals";
import { linkDestination } from "../../../../src/core/parse/markdown/link-destination";

describe("A destination stands in round brackets", () => {
  test.each([
    ["A.md)", "A.md", 5],
    ["A.md) b)", "A.md", 5],
    ["  A.md\t)", "A.md", 8],
    ["\nA.md\n)", "A.md", 7],
    [")", "", 1],
    ["<A B.md>)", "A B.md", 9],
    ["<>)", "", 3],
    ["A(1).md)", "A(1).md", 8],
    ["A\\(1.md)", "A(1.md", 8],
    ["A\\b.md)", "A\\b.md", 7],
    ['A.md "title")', "A.md", 13],
    ["A.md 'it\\'s')", "A.md", 13],
    ["A.md (title))", "A.md", 13],
  ])("%j: %j", (text, path, end) => {
    expect(linkDestination(text, 0)).toEqual({ path, end });
  });

  test("it is read from behind the opening bracket", () => {
    expect(linkDestination("[a](B.md) c", 4)).toEqual({ path: "B.md", end: 9 });
  });
});

describe("Nothing else is one", () => {
  test.each([
    ["", "nothing"],
    ["A.md", "no closing bracket"],
    ["A B.md)", "a blank without angle brackets"],
    ["<A.md)", "an angle bracket that is not closed"],
    ["<A\nB.md>)", "a line end in angle brackets"],
    ["<A<B>)", "an angle bracket in angle brackets"],
    ["A(1.md)", "a bracket in it that is not closed"],
    ["A\u0001.md)", "a control character"],
    ['A.md "title)', "a title that is not closed"],
    ["A.md (a(b)))", "a title with a bracket in it"],
    ['A.md "a" b)', "more behind a title"],
    ['A.md"a")x'.slice(0, 4), "cut short"],
  ])("%j: %s", (text) => {
    expect(linkDestination(text, 0)).toBeNull();
  });

  test("brackets are followed thirty-two deep", () => {
    const deep = (count: number) => linkDestination(`${"(".repeat(count)}${")".repeat(count)})`, 0);
    expect(deep(32)).not.toBeNull();
    expect(deep(33)).toBeNull();
  });
});
