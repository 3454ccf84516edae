/** Problems that the command finds by itself, on the disk: told before it is known in which language. */
import { expect, test } from "@jest/globals";
import { foundProblem, foundSaid } from "../../src/cli/found-problem";
import { commandCatalogueFor } from "../../src/core/language/command/index";

const found = foundProblem(
  "A.md",
  "hint",
  "note-too-large",
  ({ disk }) => disk.problems.noteTooLarge,
);

test("It is of a file as a whole, in English for programs", () => {
  expect(found.problem).toEqual({
    path: "A.md",
    line: 1,
    column: 1,
    severity: "hint",
    code: "note-too-large",
    message: commandCatalogueFor("en").disk.problems.noteTooLarge,
    fix: null,
  });
});

test("A person reads it in their language, with nothing else changed", () => {
  const german = commandCatalogueFor("de");
  expect(foundSaid(found, german)).toEqual({
    ...found.problem,
    message: german.disk.problems.noteTooLarge,
  });
});
