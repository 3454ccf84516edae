/** Problems as text: one a line with its place, what is wrong and what to do. */
import { describe, expect, test } from "@jest/globals";
import { problemsFooter, problemsText } from "../../../src/cli/text/problems-text";
import { commandCatalogueFor } from "../../../src/core/language/command/index";
import { aProblem } from "../../core/note-builder";
import { silentTerminal } from "../silent-terminal";

const said = commandCatalogueFor("en");
const size = { notes: 3, contacts: 1, journal: 1, goals: 1, interactions: 1 };
const problem = { path: "A.md", ...aProblem(2, "It is odd.") };

describe("Problems", () => {
  const text = (...problems: readonly Parameters<typeof problemsText>[0][number][]) =>
    problemsText(problems, size, said, silentTerminal).split("\n");

  test("stand with their place, how grave they are and what to write", () => {
    const [first] = text({ ...problem, fix: "even" });
    expect(first).toBe(`A.md:2:1  hint  It is odd. ${said.ui.blocks.write("even")}`);
  });

  test("don't say the fix twice, and have no place in no note", () => {
    expect(text({ ...problem, fix: "odd" })[0]).toBe("A.md:2:1  hint  It is odd.");
    expect(text({ ...problem, path: "" })[0]).toBe("hint  It is odd.");
  });

  test("end with how much was read, and how many there are", () => {
    const last = text(problem, { ...problem, severity: "error" }).at(-1);
    expect(last).toContain(said.answers.problems.read(size));
    expect(last).toContain(said.answers.problems.counted(1, 0, 1));
  });

  test("that are none are told in one line", () => {
    expect(text()).toHaveLength(1);
  });
});

describe("Under another answer", () => {
  const footer = (...severities: readonly ("error" | "warning" | "hint")[]) =>
    problemsFooter(
      severities.map((severity) => ({ ...problem, severity })),
      said,
      silentTerminal,
    );

  test("errors and warnings are counted, hints are not worth a line", () => {
    expect(footer("error", "hint", "warning")).toBe(
      `\n\n${said.answers.problems.footer(said.answers.problems.counted(1, 1, 0))}`,
    );
    expect(footer("hint")).toBe("");
    expect(footer()).toBe("");
  });
});
