import { describe, expect, test } from "@jest/globals";
import { readNoteText, readNoteTextByRemark } from "../../../../src/core/parse/markdown/note-text";

/** The prose of a note's first line, as both readers have it. */
function prose(text: string): string | undefined {
  const read = readNoteText(text);
  expect(read).toEqual(readNoteTextByRemark(text));
  return read.lines[0]?.prose;
}

describe("text within a line", () => {
  test.each([
    ["📞~~Call~~ back", "📞         back"],
    ["📞~~(Call)~~ back", "📞  (Call)   back"],
    ["~~Call~~📞", "        📞"],
  ])("is struck through beside an emoji as beside a letter: %s", (text, said) => {
    expect(prose(text)).toBe(said);
  });

  test.each([
    ["~~*Call*~~ back", "           back"],
    ["**~~Call** back~~", "    Call   back  "],
  ])("is struck through unless emphasis crosses it: %s", (text, said) => {
    expect(prose(text)).toBe(said);
  });

  test.each([" ", "\t", "\u00a0", "\u3000"])(
    "is no link where nothing but %j stands in it",
    (blank) => {
      expect(readNoteText(`[[${blank}]]`).lines[0]?.links).toEqual([]);
      expect(prose(`[[${blank}]]`)).toBe(`[[${blank}]]`);
    },
  );
});
