/** Mistakes in the query blocks of a note, told at their places in it (R125). */
import { describe, expect, test } from "@jest/globals";
import { blockProblems } from "../../../../src/core/evaluate/query/block-problems";
import { englishQueryWords } from "../../../../src/core/language/en/query-words";
import { vaultOf } from "../../vault-of";
import { now } from "./people";

const problemsOf = (text: string, path = "Home.md") =>
  blockProblems(path, text, vaultOf({ "People/Ana.md": "" }), now, englishQueryWords).map(
    ({ path: at, line, column, severity, fix }) => [at, line, column, severity, fix],
  );

describe("A mistake in a query block", () => {
  test.each([
    ["dormant", "oldr than 6 months"],
    ["dormant-contacts", "oldr than 6 months"],
    ["Goals", "cadense is weekly"],
    ["agenda", "nexxt 14 days"],
    ["interactions", "sinse 1 May"],
  ])("is told of in a block of %s", (language, mistake) => {
    const [problem, ...others] = problemsOf(
      `# Home\n\n\`\`\`${language}\nlimit 3\n${mistake}\n\`\`\`\n`,
    );
    expect(problem?.slice(0, 4)).toEqual(["Home.md", 5, 1, "error"]);
    expect(others).toEqual([]);
  });

  test.each([
    ["of tildes", "~~~dormant\nlimit x\n~~~", 2, 7],
    ["with CR LF", "\r\n```dormant\r\nlimit x\r\n```\r\n", 3, 7],
    ["in a list", "- one\n  ```dormant\n  limit x\n  ```", 3, 9],
    ["in a callout", "> [!note]\n> ```dormant\n> limit x\n> ```", 3, 9],
    ["that nothing closes", "```dormant\nlimit x", 2, 7],
    ["behind another", "```js\nlimit x\n```\n```dormant\nlimit x\n```", 5, 7],
    ["with a longer fence", "````dormant\nlimit x\n````", 2, 7],
  ])("has its place in one %s", (_name, text, line, column) => {
    expect(problemsOf(text).map(([, ...place]) => place.slice(0, 2))).toEqual([[line, column]]);
  });

  test.each([
    ["a block without one", "```dormant\nlimit 3\n```"],
    ["an empty block", "```dormant\n```"],
    ["other code", "```js\nlimit x\n```"],
    ["a block that only an example shows", "````md\n```dormant\nlimit x\n```\n````"],
    ["code in a line", "```dormant limit x```\nlimit x"],
    ["text", "dormant\nlimit x"],
  ])("is not seen in %s", (_name, text) => {
    expect(problemsOf(text)).toEqual([]);
  });

  test("is nobody's in a note that Kith leaves alone", () => {
    const block = "```dormant\nlimit x\n```\n";
    expect(problemsOf(`---\nkith: ignore\n---\n${block}`)).toEqual([]);
    expect(problemsOf(block, ".trash/Home.md")).toEqual([]);
    expect(problemsOf(`---\ntags: [a]\n---\n${block}`)).toHaveLength(1);
  });
});
