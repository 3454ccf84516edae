/** The tree that remark with GFM and the app's own syntax makes of a note's body. */
import { describe, expect, test } from "@jest/globals";
import { parseMarkdown } from "../../../../src/core/parse/markdown/markdown";

const types = (body: string): readonly string[] =>
  parseMarkdown(body).children.map(({ type }) => type);

describe("A body is a tree of blocks", () => {
  test.each([
    [
      "a\n\n# b\n\n- c\n\n> d\n\n---",
      ["paragraph", "heading", "list", "blockquote", "thematicBreak"],
    ],
    ["| a |\n|---|", ["table"]],
    ["[^1]: a", ["footnoteDefinition"]],
    ["%% a %%", ["noteSyntax"]],
    ["", []],
  ])("%j", (body, found) => {
    expect(types(body)).toEqual(found);
  });
});

test("One tilde strikes nothing through, two do", () => {
  const inside = (body: string) => {
    const [block] = parseMarkdown(body).children;
    return block && "children" in block ? block.children.map(({ type }) => type) : [];
  };
  expect(inside("~a~")).toEqual(["text"]);
  expect(inside("~~a~~")).toEqual(["delete"]);
});

test("Checkboxes are left to who reads the lines, and a bare address has no place in the tree", () => {
  const [list, text] = parseMarkdown("- [x] a\n\nhttps://x.y").children;
  expect(list).toMatchObject({ children: [{ checked: null }] });
  const [address] = text && "children" in text ? text.children : [];
  expect(address).toMatchObject({ type: "link", url: "https://x.y" });
  expect(address?.position).toBeUndefined();
});

test("A byte order mark shifts no place", () => {
  const [block] = parseMarkdown("\uFEFFa\n\n# b").children;
  expect(block?.position?.end.offset).toBe(2);
  expect(parseMarkdown("\uFEFFa\n\n# b").children[1]?.position?.start.offset).toBe(4);
});
