/** How a note's body is built, read by remark: the reference for our faster reader. */
import { describe, expect, test } from "@jest/globals";
import { lineStartsOf } from "../../../../src/core/parse/markdown/line-places";
import { outlineByRemark } from "../../../../src/core/parse/markdown/markdown-outline";
import { inShort, plainBodies } from "./outlines";

const outline = (text: string, from = 0) =>
  inShort(text, outlineByRemark(text, from, lineStartsOf(text)));

describe("The reference finds", () => {
  test.each(plainBodies)("%s", (_, text, pieces, ignored = []) => {
    expect(outline(text)).toMatchObject({ pieces, ignored });
  });
});

describe("It finds too, where the fast reader is unsure,", () => {
  test.each([
    ["nothing of HTML", "<div>\na\n</div>", [], ["1 html", "2 html", "3 html"]],
    ["nothing of a definition", "[a]: b", [], ["1 definition"]],
    ["the text of a footnote", "a[^1]\n\n[^1]: b", ["paragraph: a[^1]", "paragraph: b"], []],
    ["a table below text", "a\nb | c\n---|---", ["paragraph: a", "row: b | c"], ["3 rule"]],
    [
      "a comment over several blocks",
      "a\n\n%% b\n\n# c\n\nd %%\n\ne",
      ["paragraph: a", "paragraph: e"],
      ["3 comment", "4 comment", "5 comment", "6 comment", "7 comment"],
    ],
    [
      "a comment that is never closed",
      "a\n\n%% b\n\nc",
      ["paragraph: a"],
      ["3 comment", "4 comment", "5 comment"],
    ],
    ["text behind a comment", "%% a\n\nb %% c", ["paragraph: b %% c"], ["1 comment", "2 comment"]],
  ])("%s", (_, text, pieces, ignored) => {
    expect(outline(text)).toMatchObject({ pieces, ignored });
  });

  test("no more than twenty comments over several blocks, so that its time has an end", () => {
    const text = "%% a\n\nb %%\n\n".repeat(22);
    const spans = outline(text).spans.filter((span) => span.includes("\n\n"));
    expect(spans).toHaveLength(20);
  });
});

test("Its offsets are those of the note, wherever the body begins", () => {
  const text = "---\na: b\n---\n- [ ] c [[D]]";
  expect(outline(text, 13)).toMatchObject({
    pieces: ["item 1 [ ]: c [[D]]"],
    spans: ["link: [[D]]"],
  });
});
