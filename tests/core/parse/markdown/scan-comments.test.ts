/** What a comment that runs over several lines hides of the lines while a body is scanned. */
import { describe, expect, test } from "@jest/globals";
import { OutlineDraft } from "../../../../src/core/parse/markdown/outline-draft";
import { behindPrefix, OpenComments } from "../../../../src/core/parse/markdown/scan-comments";

function commentsIn(text: string) {
  const draft = new OutlineDraft(text);
  return { draft, comments: new OpenComments(text, 0, draft) };
}

describe("While a comment is open", () => {
  // The lines: 0-4, 5-8, 9-16, 17-18.
  const text = "%% a\n> b\n> c %% d\ne";

  test.each([
    ["the line it begins on was read before", 0, 4, { end: 0, textFrom: null, hidden: true }],
    [
      "a line within it shows its blanks and quote marks",
      5,
      8,
      { end: 7, textFrom: null, hidden: true },
    ],
    [
      "a line with text behind its end is text from its start on",
      9,
      17,
      { end: 17, textFrom: 11, hidden: false },
    ],
    ["a line behind it is all to be seen", 18, 19, { end: 19, textFrom: null, hidden: false }],
  ])("%s", (_, start, end, visible) => {
    const { comments } = commentsIn(text);
    comments.hideFrom(0);
    expect(comments.visible(start, end)).toEqual(visible);
  });

  test("it is one of the outline's spans", () => {
    const { draft, comments } = commentsIn(text);
    comments.hideFrom(0);
    expect(draft.outline.spans).toEqual([{ is: "comment", from: 0, to: 15 }]);
    expect(comments.hiddenTo).toBe(15);
  });
});

test("A line's text ends where a comment begins on it that goes on behind it", () => {
  const { comments } = commentsIn("a %% b\nc %% d");
  expect(comments.textUpTo(6, 0)).toEqual({ to: 2, unsure: false });
  expect(comments.hiddenTo).toBe(11);
  expect(commentsIn("a %% b %%").comments.textUpTo(9, 0)).toEqual({ to: 9, unsure: false });
  expect(commentsIn("[a %% b").comments.textUpTo(7, 0)).toEqual({ to: 3, unsure: true });
});

test("Blanks and quote marks are a line's prefix", () => {
  expect(behindPrefix(" > \t>a", 0, 6)).toBe(5);
  expect(behindPrefix("> >", 0, 3)).toBe(3);
  expect(behindPrefix("a", 0, 1)).toBe(0);
});
