/** Which day a line of a contact's own note is dated with (section 4.1, R121). */
import { describe, expect, test } from "@jest/globals";
import { datedLine } from "../../../src/core/parse/dated-line";
import { settingsOf } from "../settings-of";
import { noteOf } from "./reading-builder";

function dayOf(source: string, format = "YYYY-MM-DD"): string | null {
  const line = noteOf(source).lines[0];
  if (!line) throw new Error(`No line in ${source}`);
  return datedLine(line, settingsOf({}, { dailyNotes: { folder: "Journal", format } }));
}

describe("A line begins with its day", () => {
  test.each([
    ["2026-11-18 called", "2026-11-18"],
    ["- 2026-11-18: called", "2026-11-18"],
    ["## 2026-11-18", "2026-11-18"],
    ["**2026-11-18** called", "2026-11-18"],
    ["(2026-11-18) called", "2026-11-18"],
    ["called on 2026-11-18", null],
    ["2026-11-180", null],
    ["2026-11-18-2", null],
    ["2026-02-30 called", null],
    ["18 November called", null],
  ])("%j: %s", (source, day) => {
    expect(dayOf(source)).toBe(day);
  });
});

describe("Or a link in it leads to the daily note of its day", () => {
  test.each([
    ["called on [[2026-11-18]]", "YYYY-MM-DD", "2026-11-18"],
    ["called on [[Journal/2026-11-18.md|that day]]", "YYYY-MM-DD", "2026-11-18"],
    ["called on [it](Journal/2026-11-18.md)", "YYYY-MM-DD", "2026-11-18"],
    ["called [[Ann]] on [[2026-11-18]]", "YYYY-MM-DD", "2026-11-18"],
    ["called on [[18.11.2026]]", "DD.MM.YYYY", "2026-11-18"],
    ["called on [[2026/11/18]]", "YYYY/MM/DD", "2026-11-18"],
    ["called on [[Wednesday 18 November 2026]]", "YYYY/dddd D MMMM YYYY", "2026-11-18"],
    ["called on [[18.11.2026]]", "YYYY-MM-DD", null],
    ["called [[Ann]]", "YYYY-MM-DD", null],
    ["called [[2026-11-31]]", "YYYY-MM-DD", null],
  ])("%j by %s: %s", (source, format, day) => {
    expect(dayOf(source, format)).toBe(day);
  });

  test("the day it begins with wins over a link", () => {
    expect(dayOf("2026-11-18: told of [[2026-11-01]]")).toBe("2026-11-18");
  });
});
