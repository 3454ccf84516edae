/** Which questions to reflect on stand in a day's journal. */
import { describe, expect, test } from "@jest/globals";
import { toDay } from "../../../src/core/dates/day";
import { promptLines } from "../../../src/core/edit/journal-prompts";
import { journalPrompts } from "../../../src/core/language/en/prompts";

const day = toDay("2026-11-22")!;

describe("Prompts to reflect", () => {
  const lines = (text: string): readonly string[] =>
    promptLines(toDay(text)!, journalPrompts).split("\n");

  test("are the same all day and others on the next", () => {
    expect(lines("2026-11-22")).toEqual(lines("2026-11-22"));
    expect(lines("2026-11-22")).not.toEqual(lines("2026-11-23"));
    expect(lines("2026-11-22")).toHaveLength(2);
  });

  test("come again only when all have been asked", () => {
    const seen = new Set<string>();
    for (let at = 1; at <= journalPrompts.length; at += 1) {
      for (const line of lines(`2026-10-${String(at).padStart(2, "0")}`)) seen.add(line);
    }
    expect(seen.size).toBe(journalPrompts.length);
  });

  test("can be the user's own", () => {
    expect(promptLines(day, journalPrompts, [" Why? ", ""])).toBe("- Why?");
    expect(
      promptLines(toDay("0001-01-01")!, journalPrompts, ["a", "b", "c"]).split("\n"),
    ).toHaveLength(2);
  });
});
