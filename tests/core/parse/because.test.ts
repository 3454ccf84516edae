/** Why a line was read as it was, as sayings that are told in the language of who asks. */
import { describe, expect, test } from "@jest/globals";
import { languageFor } from "../../../src/core/language";
import { inEnglish } from "../../../src/core/language/sayings";
import type { Kind } from "../../../src/core/model/kind";
import { becauseOf, becauseOfTask } from "../../../src/core/parse/because";
import { readStances } from "../../../src/core/parse/sentences/line-stances";
import { day } from "../note-builder";
import { contextWith, noteOf } from "./reading-builder";

function because(source: string, isDone = false, tagKind: Kind | null = null): readonly string[] {
  const line = noteOf(source).lines[0];
  if (!line) throw new Error(`No line in ${source}`);
  const { settings } = contextWith();
  const input = {
    day: day("2026-11-22"),
    calendar: settings.calendar,
    language: languageFor("en"),
    isDone,
  };
  return becauseOf(readStances(line, input), isDone, tagKind).map(inEnglish);
}

describe("What happened is told by its words", () => {
  test.each([
    ["Called [[Ann]] about it", ["'called'"]],
    ["[[Ann]] rang, [[Bob]] came by", ["'rang'"]],
    ["[[Ann]] and the garden", []],
    ["Saw nobody", []],
  ])("%j", (source, reasons) => {
    expect(because(source)).toEqual(reasons);
  });

  test("by its tag, whatever its words", () => {
    expect(because("Called [[Ann]] #email", false, "email")).toEqual([
      inEnglish(["reasonTag", "email"]),
    ]);
  });

  test("by its tick, and its words too", () => {
    expect(because("Call [[Ann]]", true)).toEqual([inEnglish(["reason", "ticked"]), "'call'"]);
    expect(because("[[Ann]]", true)).toEqual([inEnglish(["reason", "ticked"])]);
  });
});

describe("What did not is told by what means or denies it", () => {
  test.each([
    ["I'll call [[Ann]]", ["reasonStance", "means", "i'll call"]],
    ["Didn't call [[Ann]]", ["reasonStance", "denies", "didn't call"]],
    ["Should call her", ["reasonStance", "either", "should call"]],
    ["Lunch with [[Ann]] on 2026-12-01", ["reasonStance", "means", "lunch"]],
    ["[[Ann]] on 2026-12-01", ["reason", "toCome"]],
    ["[[Ann]]?", ["reason", "asks"]],
    ["Called [[Ann]], no answer, and baked", ["reasonStance", "denies", "no answer"]],
  ] as const)("%j", (source, saying) => {
    expect(because(source)).toEqual([inEnglish(saying)]);
  });
});

test("A task that is not done is told by its box", () => {
  const told = (["open", "cancelled", "none"] as const).map((state) => becauseOfTask(state));
  expect(told).toEqual([[["reason", "open"]], [["reason", "cancelled"]], [["reason", "neither"]]]);
});
