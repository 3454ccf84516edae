/** Which day a line of a contact's own note is dated with (section 4.1, R121). */
import { describe, expect, test } from "@jest/globals";
import { type DatedLine, datedLine } from "../../../src/core/parse/dated-line";
import { settingsOf } from "../settings-of";
import { noteOf } from "./reading-builder";

function readLine(source: string, format = "YYYY-MM-DD"): DatedLine | null {
  const line = noteOf(source).lines[0];
  if (!line) throw new Error(`No line in ${source}`);
  return datedLine(line, settingsOf({}, { dailyNotes: { folder: "Journal", format } }));
}

function dayOf(source: string, format?: string): string | null {
  return readLine(source, format)?.day ?? null;
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

describe("Such a line is told as a journal would tell it, of the note's own person", () => {
  test.each([
    ["2026-11-18: called, no answer", "\uFFFC: : called, no answer"],
    ["- [[2026-11-18]] should call", "\uFFFC: should call"],
    ["Lunch on [[2026-11-18]], his treat", "\uFFFC: Lunch on , his treat"],
    ["2026-11-18T14:30 called", "\uFFFC: called"],
    ["2026-11-18 to 2026-11-20: stayed with us", "\uFFFC: : stayed with us"],
    ["2026-11-18 – 2026-11-20 stayed with us", "\uFFFC: stayed with us"],
    ["2026-11-18 - 3 calls", "\uFFFC: - 3 calls"],
  ])("%j: %j", (source, told) => {
    expect(readLine(source)?.told.prose.replace(/ +/g, " ")).toBe(told);
  });

  test("the person is the first link, the others keep their order", () => {
    const links = readLine("2026-11-18: dinner with [[Ana]] and [[Bo]]")?.told.links;
    expect(links?.map(({ target }) => target)).toEqual(["", "Ana", "Bo"]);
  });

  test.each(["~~[[2026-11-18]] lunch~~", "`[[2026-11-18]]` lunch", "%%[[2026-11-18]]%% lunch"])(
    "%s: no day, as its link is none of its words",
    (source) => {
      expect(dayOf(source)).toBeNull();
    },
  );
});
