import { describe, expect, test } from "@jest/globals";
import { keptMark, keptText, readKeptText, shelfOf } from "../../src/core/kept-notes";
import type { PlainNote } from "../../src/core/plain-note";
import { someSettings } from "./note-builder";

const note: PlainNote = [0];
const notes = [
  { path: "Zoë.md", size: 3, version: 7, note },
  { path: 'Say "hi".md', size: 0, version: "1 2", note },
];

describe("What was read of notes", () => {
  const mark = keptMark("reader 1", someSettings());

  test("is read back as it was kept", () => {
    expect(readKeptText(keptText(mark, notes), mark)).toEqual(notes);
  });

  test("is nothing under another mark", () => {
    const text = keptText(mark, notes);
    for (const other of [
      keptMark("reader 2", someSettings()),
      keptMark("reader 1", someSettings({ language: "x" })),
      mark.slice(0, -1),
      "",
    ]) {
      expect(readKeptText(text, other)).toEqual([]);
    }
  });

  test("has the same mark whatever the settings that decide nothing of how notes are read", () => {
    expect(keptMark("reader 1", someSettings({ dueDigestSize: 9 }))).toBe(mark);
  });

  test("is nothing where the text was cut off, or is another text", () => {
    const text = keptText(mark, notes);
    expect(readKeptText(text.slice(0, -3), mark)).toEqual([]);
    expect(readKeptText("", mark)).toEqual([]);
    expect(readKeptText(`[${JSON.stringify(mark)},7]`, mark)).toEqual([]);
  });

  test("spreads over the shelves evenly", () => {
    const counts = new Array<number>(64).fill(0);
    for (let number = 0; number < 6400; number += 1) {
      const shelf = shelfOf(`Journal/2026/Note ${String(number)}.md`);
      counts[shelf] = (counts[shelf] ?? 0) + 1;
    }
    expect(Math.min(...counts)).toBeGreaterThan(50);
    expect(Math.max(...counts)).toBeLessThan(200);
  });
});
