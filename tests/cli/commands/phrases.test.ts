/** Phrases on the command line: what is said of days and of what is no phrase. */
import { expect, test } from "@jest/globals";
import { daysText, phraseProblem } from "../../../src/cli/commands/phrases";
import { commandCatalogueFor } from "../../../src/core/language/command/index";
import { day } from "../../core/note-builder";

const said = commandCatalogueFor("en");

test("A day is told in full, of several the first and the last", () => {
  const start = day("2026-11-22");
  expect(daysText({ start, end: start }, said)).toBe("Sunday, 22 November 2026");
  const days = daysText({ start, end: day("2026-11-29") }, said);
  expect(days).toBe("Sunday, 22 November 2026 to Sunday, 29 November 2026");
  expect(daysText({ start, end: start }, commandCatalogueFor("de"))).toBe(
    "Sonntag, 22. November 2026",
  );
});

test("A problem with a phrase is of no note, and holds its fix", () => {
  expect(phraseProblem("date-unknown", () => "No date.", "tomorrow")).toEqual({
    path: "",
    line: 1,
    column: 1,
    severity: "error",
    code: "date-unknown",
    message: "No date.",
    fix: "tomorrow",
  });
});
