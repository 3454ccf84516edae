/** What a person is told of frontmatter that can't be read: where, why, and what to put there (R71, R125, R137). */
import { describe, expect, test } from "@jest/globals";
import { openingLineProblem } from "../../../../src/core/parse/frontmatter/frontmatter-problem";
import { readNoteText } from "../../../../src/core/parse/markdown/note-text";

const problemOf = (...yaml: readonly string[]) => {
  const { problems, properties } = readNoteText(["---", ...yaml, "---", "Text"].join("\n"));
  expect(properties.size).toBe(0);
  return problems.map(({ severity, line, column, fix }) => [severity, line, column, fix]);
};

describe("Broken YAML is one error at the place where it breaks", () => {
  test("a value with a colon, or one that begins with a sign, is offered in quotes", () => {
    expect(problemOf("type: contact", "company: Acme: the best")).toEqual([
      ["error", 3, 10, '"Acme: the best"'],
    ]);
    expect(problemOf("partner: @Louie")).toEqual([["error", 2, 10, '"@Louie"']]);
    expect(problemOf("discount: %5 off")).toEqual([["error", 2, 11, '"%5 off"']]);
  });

  test("the quotes and backslashes within it are escaped", () => {
    expect(problemOf('a: @"x" \\ y')).toEqual([["error", 2, 4, '"@\\"x\\" \\\\ y"']]);
  });

  test("a tab is offered as two blanks", () => {
    const [[severity, line, column, fix] = []] = problemOf("a:", "\tb: c");
    expect([severity, line, column, fix]).toEqual(["error", 3, 1, "  "]);
  });

  test("a property that is there twice is shown where it is there again", () => {
    expect(problemOf("a: 1", "b: 2", "a: 3")).toEqual([["error", 4, 1, null]]);
  });

  test("words that are no properties are shown, and nothing is offered", () => {
    expect(problemOf("just words")).toEqual([["error", 2, 1, null]]);
  });

  test("with CR LF the place is the same", () => {
    const { problems } = readNoteText("---\r\ntype: x\r\na: @y\r\n---\r\n");
    expect(problems).toMatchObject([{ line: 3, column: 4, fix: '"@y"' }]);
  });
});

describe("A first line that looks like the start of frontmatter and is none is a hint", () => {
  test.each([
    "---js\na: 1\n---\n",
    "---json\n{}\n---\n",
    "--- js\n",
    "\uFEFF--- yaml\n",
    "---\tyaml\r\n",
  ])("%j, to leave the word out", (text) => {
    expect(openingLineProblem(text)).toMatchObject({
      line: 1,
      column: 1,
      severity: "hint",
      code: "frontmatter-word",
      fix: "---",
    });
  });

  test("properties that nothing closes are one too", () => {
    for (const text of ["---\ntype: goal\n", "---\r\ntype: goal", "\uFEFF---\ntype:\n"]) {
      expect(openingLineProblem(text)).toMatchObject({ code: "frontmatter-unclosed", fix: null });
    }
  });

  test.each([
    "",
    "---",
    "---\n",
    "----\n",
    "---\n\nText",
    "---\nOnly words\n",
    "Text\n---js\n",
    "- - -\n",
    "--- \n",
  ])("%j is none", (text) => {
    expect(openingLineProblem(text)).toBeNull();
  });
});
