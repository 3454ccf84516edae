import { describe, expect, test } from "@jest/globals";
import { keptMark, keptText, readKeptText, shelfOf } from "../../src/core/kept-notes";
import { noteFromPlain, plainNote, type PlainNote } from "../../src/core/plain-note";
import { someSettings } from "./note-builder";

const notes = [
  { path: "Zoë.md", size: 3, version: 7, note: [0] satisfies PlainNote },
  { path: 'Say "hi".md', size: 0, version: "1 2", note: [3, ["Sam"]] satisfies PlainNote },
];

/** What is read of a text for the files that it was kept of. */
function rows(text: string, mark: string): unknown {
  const kept = readKeptText(text, mark);
  return notes.slice(0, kept.paths.length).map((file, at) => {
    const note = kept.note(at, file);
    return { ...file, note: note === null ? null : plainNote(note) };
  });
}

describe("What was read of notes", () => {
  const mark = keptMark("reader 1", someSettings());

  test("is read back as it was kept", () => {
    expect(rows(keptText(mark, notes), mark)).toEqual(notes);
  });

  test("is the note of a file that is still the same, and of no other", () => {
    const kept = readKeptText(keptText(mark, notes), mark);
    const [file] = notes;
    expect(kept.paths[1]).toBe('Say "hi".md');
    expect(kept.note(1, notes[1])).toEqual(noteFromPlain('Say "hi".md', [3, ["Sam"]]));
    expect(kept.note(0, file)).toEqual(noteFromPlain("Zoë.md", [0]));
    for (const other of [{ path: "Zoe.md" }, { size: 4 }, { version: 8 }, { version: "7" }]) {
      expect(kept.note(0, { path: "Zoë.md", size: 3, version: 7, ...other })).toBeNull();
    }
    expect(kept.note(0, undefined)).toBeNull();
    expect(kept.note(2, file)).toBeNull();
  });

  test("is no note where a row is none", () => {
    const text = `[${JSON.stringify(mark)},["Zoë.md"],[3],[7],[null]]`;
    const [file] = notes;
    expect(readKeptText(text, mark).note(0, file)).toBeNull();
  });

  test("is nothing under another mark", () => {
    const text = keptText(mark, notes);
    for (const other of [
      keptMark("reader 2", someSettings()),
      keptMark("reader 1", someSettings({ language: "x" })),
      mark.slice(0, -1),
      "",
    ]) {
      expect(rows(text, other)).toEqual([]);
    }
  });

  test("has the same mark whatever the settings that decide nothing of how notes are read", () => {
    expect(keptMark("reader 1", someSettings({ dueDigestSize: 9 }))).toBe(mark);
  });

  test("is nothing where the text was cut off, or is another text", () => {
    const text = keptText(mark, notes);
    expect(rows(text.slice(0, -3), mark)).toEqual([]);
    expect(rows("", mark)).toEqual([]);
    expect(rows(`[${JSON.stringify(mark)},7]`, mark)).toEqual([]);
    expect(rows(`[${JSON.stringify(mark)},[],[],[],7]`, mark)).toEqual([]);
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
