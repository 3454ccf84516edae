/** What is set apart in the text of one block of remark's tree. */
import { describe, expect, test } from "@jest/globals";
import { parseMarkdown } from "../../../../src/core/parse/markdown/markdown";
import { spanCollector } from "../../../../src/core/parse/markdown/markdown-spans";

function collect(text: string, from = 0) {
  const tree = parseMarkdown(text.slice(from));
  const collector = spanCollector(text, tree, from);
  for (const block of tree.children) if ("children" in block) collector.phrases(block);
  return {
    spans: collector.spans.map((span) =>
      [
        `${span.is}: ${text.slice(span.from, span.to)}`,
        span.is === "link" ? ` to ${span.target}` : "",
      ].join(""),
    ),
    openComment: collector.openComment,
  };
}

describe("A block's spans stand in the order of the note", () => {
  test.each([
    [
      "code and embeds",
      "a `b` ![[c]] ![d](e.png)",
      ["code: `b`", "embed: ![[c]]", "embed: ![d](e.png)"],
    ],
    [
      "links within the vault",
      "[[A|b]] [c](D%20E.md)",
      ["link: [[A|b]] to A", "link: [c](D%20E.md) to D E.md"],
    ],
    ["a link by reference", "[a][b]\n\n[b]: C.md", ["link: [a][b] to C.md"]],
    [
      "a link to the web, whose label is the writer's",
      "[a `b`](https://x.y)",
      ["mark: [", "code: `b`", "url: ](https://x.y)"],
    ],
    ["an address in angle brackets", "<https://x.y>", ["url: <https://x.y>"]],
    [
      "comments and HTML",
      "%% a %% <!-- b --> <b>c</b>",
      ["comment: %% a %%", "comment: <!-- b -->", "html: <b>", "html: </b>"],
    ],
    [
      "struck-through text with what it holds",
      "~~a [[B]]~~",
      ["struck: ~~a [[B]]~~", "link: [[B]] to B"],
    ],
    ["math in two dollars", "$$a$$", ["code: $$a$$"]],
    ["footnotes", "a[^1]\n\n[^1]: b", ["mark: [^1]"]],
    ["what stands in emphasis", "**a [[B]]**", ["link: [[B]] to B"]],
  ])("%s", (_, text, spans) => {
    expect(collect(text)).toEqual({ spans, openComment: null });
  });

  test("of two definitions of one name the first holds", () => {
    expect(collect("[a]\n\n[a]: B.md\n[a]: C.md").spans).toEqual(["link: [a] to B.md"]);
  });

  test("offsets are those of the note, wherever the body begins", () => {
    expect(collect("---\n---\na [[B]]", 8).spans).toEqual(["link: [[B]] to B"]);
  });
});

test("The first comment that is not closed on its line is told", () => {
  expect(collect("a %% b %% c %% d").openComment).toBe(12);
  expect(collect("a %% b").openComment).toBe(2);
});
