/** How a comment that runs over several blocks is hidden from the reader of blocks. */
import { describe, expect, test } from "@jest/globals";
import { commentEnd, filler, hideComment } from "../../../../src/core/parse/markdown/comment-mask";

describe("A comment ends behind the next %%", () => {
  test.each([
    ["%% a %% b", 7],
    ["%%%% b", 4],
    ["%% a\n\nb %%", 10],
    ["%% a", 4],
    ["%%", 2],
    ["%%%", 3],
  ])("%j", (text, end) => {
    expect(commentEnd(text, 0)).toBe(end);
  });
});

describe("A hidden comment leaves each character in its place", () => {
  const hide = (text: string) => {
    const from = text.indexOf("%%");
    const hidden = hideComment({ parsed: text, visible: text }, from, commentEnd(text, from));
    expect(hidden.parsed).toHaveLength(text.length);
    expect(hidden.visible).toHaveLength(text.length);
    return { parsed: hidden.parsed.replaceAll(filler, "x"), visible: hidden.visible };
  };

  test.each([
    ["blanks for its words", "%% a\nb %%", "    \n    ", "    \n    "],
    ["the line ends it holds", "%% a\r\n\rb %%", "    \r\n\r    ", "    \r\n\r    "],
    ["blanks and quote marks before them", "%% a\n> b %%", "    \n>     ", "    \n>     "],
    [
      "text before it, marked for the reader of blocks",
      "a %% b\nc %%",
      "a x   \n    ",
      "a     \n    ",
    ],
    [
      "no mark where only quote marks stand before it",
      "> %% b\n> c %%",
      ">     \n>     ",
      ">     \n>     ",
    ],
  ])("%s", (_, text, parsed, visible) => {
    expect(hide(text)).toEqual({ parsed, visible });
  });

  test("where text follows it on its last line, that line does not begin with blanks", () => {
    expect(hide("%% a\nb %% c").parsed).toBe("    \nxxxx c");
    expect(hide("%% a\n  b %% c").parsed).toBe("    \n  xxxx c");
  });
});
