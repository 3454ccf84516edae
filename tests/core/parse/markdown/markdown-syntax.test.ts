/** The app's own inline syntax: wikilinks, embeds, comments and display math. */
import { describe, expect, test } from "@jest/globals";
import { parseMarkdown } from "../../../../src/core/parse/markdown/markdown";
import type { Nodes } from "../../../../src/core/parse/markdown/markdown";

/** The app's own syntax in a text, as `is: text`. */
function syntaxIn(text: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === "noteSyntax") {
      const { start, end } = node.position ?? {};
      found.push(`${node.is}: ${text.slice(start?.offset, end?.offset)}`);
    }
    if ("children" in node) node.children.forEach(visit);
  };
  visit(parseMarkdown(text));
  return found;
}

describe("In text there may be", () => {
  test.each([
    ["wikilinks", "a [[B]] [[C|d]]", ["wikilink: [[B]]", "wikilink: [[C|d]]"]],
    ["no wikilink of nothing", "[[]] [[ ]]", []],
    ["no wikilink over two lines", "[[a\nb]]", []],
    ["no wikilink with a bracket in it", "[[a[b]]", []],
    ["no wikilink that is not closed", "[[a] [[b", []],
    ["no wikilink behind a backslash", "\\[[a]]", []],
    ["embeds", "a ![[b.png|100]]", ["embed: ![[b.png|100]]"]],
    ["no embed without its mark right before it", "! [[a]]", ["wikilink: [[a]]"]],
    ["comments", "a %% b %% c", ["comment: %% b %%"]],
    ["a comment to the end of its line, where it is not closed", "a %% b\nc", ["comment: %% b"]],
    ["no comment of one mark", "a % b %", []],
    ["math in two dollars, over lines too", "a $$b\nc$$ d", ["displayMath: $$b\nc$$"]],
    ["no math that is not closed", "a $$b", []],
    ["none of these in code", "`[[a]] %% b %%`", []],
  ])("%s", (_, text, found) => {
    expect(syntaxIn(text)).toEqual(found);
  });
});

describe("A line may be a comment from its start to its end", () => {
  test.each([
    ["on its own", "%% a %%", ["commentLine: %% a %%"]],
    ["with blanks behind it", "%% a %% \t", ["commentLine: %% a %% \t"]],
    ["below an item, whose text it ends", "- a\n%% b %%", ["commentLine: %% b %%"]],
    ["that is not closed", "%% a", ["commentLine: %% a"]],
    ["not with words behind it", "%% a %% b", ["comment: %% a %%"]],
  ])("%s", (_, text, found) => {
    expect(syntaxIn(text)).toEqual(found);
  });
});
