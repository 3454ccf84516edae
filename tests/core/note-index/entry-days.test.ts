import { describe, expect, test } from "@jest/globals";
import { indexOf, louie, maria, places } from "../index-of";
import { aJournalNote, anEntry, day } from "../note-builder";

describe("Entries and interactions", () => {
  const index = indexOf(
    maria,
    louie,
    aJournalNote("2026-11-19", [anEntry(9, ["Maria"]), anEntry(3, ["Louie"])]),
    aJournalNote("2026-11-17", [
      anEntry(3, ["Maria"]),
      anEntry(5, ["Maria"], { day: day("2026-11-10") }),
    ]),
    aJournalNote("2026-11-18", [anEntry(3, ["Maria"])]),
    aJournalNote("2026-11-18", [anEntry(1, ["Maria"])], { path: "Diary/2026-11-18.md" }),
  );

  test("come in order of day, path, line", () => {
    expect(places(index.interactionsWith(maria.path))).toEqual([
      "Journal/2026-11-17.md:5",
      "Journal/2026-11-17.md:3",
      "Diary/2026-11-18.md:1",
      "Journal/2026-11-18.md:3",
      "Journal/2026-11-19.md:9",
    ]);
  });

  test("are found by the day they happened on, the first and last day included", () => {
    expect(places(index.entriesBetween(day("2026-11-18"), day("2026-11-19")))).toEqual([
      "Diary/2026-11-18.md:1",
      "Journal/2026-11-18.md:3",
      "Journal/2026-11-19.md:3",
      "Journal/2026-11-19.md:9",
    ]);
    expect(places(index.entriesBetween(day("2026-11-10"), day("2026-11-16")))).toEqual([
      "Journal/2026-11-17.md:5",
    ]);
    expect(index.entriesBetween(day("2026-11-19"), day("2026-11-18"))).toEqual([]);
  });

  test("with someone unknown are none", () => {
    expect(index.interactionsWith("__proto__")).toEqual([]);
  });
});
