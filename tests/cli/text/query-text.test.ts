/** A query's mistakes and its explanation as text. */
import { describe, expect, test } from "@jest/globals";
import { explanationText, queryProblemsText } from "../../../src/cli/text/query-text";
import { commandCatalogueFor } from "../../../src/core/language/command/index";
import { aProblem } from "../../core/note-builder";
import { silentTerminal } from "../silent-terminal";

const said = commandCatalogueFor("en");
const problem = { path: "", ...aProblem(2, "It is odd.") };

describe("Of a query", () => {
  test("each mistake stands with its line and column", () => {
    const mistakes = [
      { ...problem, fix: "even" },
      { ...problem, line: 3, fix: null },
    ];
    expect(queryProblemsText(mistakes, said, silentTerminal).split("\n")).toEqual([
      `${said.ui.blocks.place(2, 1)}: It is odd. ${said.ui.blocks.write("even")}`,
      `${said.ui.blocks.place(3, 1)}: It is odd.`,
    ]);
  });

  test("its words stand above its rows", () => {
    expect(explanationText("contacts, all", silentTerminal)).toBe("contacts, all\n\n");
  });
});
