/** The blocks without blocks in them: headings, rules, code, HTML and lines of comment. */
import { describe, expect, test } from "@jest/globals";
import { ContainerStack } from "../../../../src/core/parse/markdown/container-stack";
import type { Leaf } from "../../../../src/core/parse/markdown/leaf";
import { indentAt } from "../../../../src/core/parse/markdown/line-cursor";
import { OutlineDraft } from "../../../../src/core/parse/markdown/outline-draft";
import { OpenComments } from "../../../../src/core/parse/markdown/scan-comments";
import {
  continueLeaf,
  openIndentedCode,
  readLeafBlock,
} from "../../../../src/core/parse/markdown/scan-leaf";
import type { ScanState } from "../../../../src/core/parse/markdown/scan-state";
import { inShort } from "./outlines";

/** The scan of a text of one line, the third of its note, with a leaf open. */
function scanOf(text: string, leaf: Leaf | null = null): ScanState {
  const draft = new OutlineDraft(text);
  const comments = new OpenComments(text, 0, draft);
  return {
    text,
    draft,
    comments,
    containers: new ContainerStack(text),
    leaf,
    line: 3,
    afterBlank: false,
  };
}

const cursorIn = (text: string) => ({ at: 0, column: 0, end: text.length });

function begun(text: string, leaf: Leaf | null = null) {
  const scan = scanOf(text, leaf);
  const cursor = cursorIn(text);
  const is = readLeafBlock(scan, cursor, indentAt(text, cursor), 0, true);
  return {
    is,
    leaf: scan.leaf?.is ?? null,
    ...inShort(text, scan.draft.outline),
    unsure: scan.draft.unsure,
  };
}

describe("A line begins", () => {
  test.each([
    ["a heading", "## a ##", { leaf: null, pieces: ["heading 2: a"], ignored: [] }],
    ["fenced code", "```js", { leaf: "fence", pieces: [], ignored: ["3 code"] }],
    ["a rule", "* * *", { leaf: null, pieces: [], ignored: ["3 rule"] }],
    [
      "a comment that is closed on it",
      "%% a %%",
      { leaf: null, spans: ["comment: %% a %%"], ignored: ["3 comment"] },
    ],
    [
      "a comment that goes on",
      "%% a",
      { leaf: null, spans: ["comment: %% a"], ignored: ["3 comment"] },
    ],
    ["an HTML comment", "<!-- a -->", { leaf: null, ignored: ["3 comment"], unsure: null }],
    [
      "an HTML comment that goes on",
      "<!-- a",
      { leaf: "html", ignored: ["3 comment"], unsure: null },
    ],
    [
      "HTML, which the reference is asked about",
      "<div>",
      { leaf: "html", ignored: ["3 html"], unsure: "a block of HTML" },
    ],
  ])("%s: %j", (_, text, found) => {
    expect(begun(text)).toMatchObject({ is: true, ...found });
  });

  test.each([
    ["words", "a"],
    ["a tag", "#a"],
    ["a comment with words behind it", "%% a %% b"],
    ["a comparison", "< a"],
    ["an underline below nothing", "==="],
    ["two marks of a rule", "--"],
  ])("none of these with %s: %j", (_, text) => {
    expect(begun(text)).toMatchObject({ is: false, pieces: [], ignored: [] });
  });
});

describe("Below a paragraph", () => {
  // The paragraph is the first character of the text.
  const paragraph = (title = false): Leaf => ({
    is: "paragraph",
    lines: [{ from: 0, to: 1, hiddenTo: 0 }],
    own: null,
    title,
  });

  test.each([
    ["===", 1],
    ["---", 2],
  ])("%j makes a heading of it", (line, level) => {
    const text = `a\n${line}`;
    const scan = scanOf(text, paragraph());
    const cursor = { at: 2, column: 0, end: text.length };
    readLeafBlock(scan, cursor, indentAt(text, cursor), 0, true);
    expect(inShort(text, scan.draft.outline)).toMatchObject({
      pieces: [`heading ${level}: a`],
      ignored: ["3 rule"],
    });
  });

  test("of which the reference is asked where it is the title of a callout", () => {
    const text = "a\n---";
    const scan = scanOf(text, paragraph(true));
    const cursor = { at: 2, column: 0, end: text.length };
    readLeafBlock(scan, cursor, indentAt(text, cursor), 0, true);
    expect(scan.draft.unsure).toBe("a heading as the title of a callout");
  });

  test("HTML is none that ends it", () => {
    const text = "a\n<b>";
    const scan = scanOf(text, paragraph());
    const cursor = { at: 2, column: 0, end: text.length };
    expect(readLeafBlock(scan, cursor, indentAt(text, cursor), 0, true)).toBe(false);
  });
});

describe("A line goes on with", () => {
  const fence: Leaf = { is: "fence", fence: { character: "`", length: 3 } };
  const html: Leaf = { is: "html", ends: null, because: "html" };
  const comment: Leaf = { is: "html", ends: "-->", because: "comment" };
  const indented = (): Leaf => ({ is: "indented", lastLine: 1 });

  test.each([
    ["fenced code, whatever it holds", fence, "# a", true, "fence", ["3 code"]],
    ["fenced code, which it closes", fence, "```", true, null, ["3 code"]],
    ["fenced code, which four blanks do not close", fence, "    ```", true, "fence", ["3 code"]],
    ["HTML, until a line is blank", html, "a", true, "html", ["3 html"]],
    ["no HTML where it is blank", html, " ", false, "html", []],
    ["an HTML comment, blank or not", comment, "", true, "html", ["3 comment"]],
    ["an HTML comment, which it closes", comment, "a --> b", true, null, ["3 comment"]],
    [
      "indented code, with the blank lines before it",
      indented(),
      "    a",
      true,
      "indented",
      ["2 code", "3 code"],
    ],
    ["indented code, where it is blank, and tells later", indented(), "", true, "indented", []],
    ["no indented code by three blanks", indented(), "   a", false, "indented", []],
  ])("%s: %j", (_, leaf, text, goesOn, left, ignored) => {
    const scan = scanOf(text, leaf);
    expect(continueLeaf(scan, leaf, cursorIn(text))).toBe(goesOn);
    expect(scan.leaf?.is ?? null).toBe(left);
    expect(inShort(text, scan.draft.outline).ignored).toEqual(ignored);
  });
});

test("Indented code begins on its line", () => {
  const scan = scanOf("    a");
  openIndentedCode(scan);
  expect(scan.leaf).toEqual({ is: "indented", lastLine: 3 });
  expect(inShort("    a", scan.draft.outline).ignored).toEqual(["3 code"]);
});
