/** What stands for a note whose text could not be had. */
import { expect, test } from "@jest/globals";
import { unreadableNote } from "../../../src/core/note-index/unreadable-note";
import { readNote } from "../../../src/core/parse/read-note";
import { someSettings } from "../note-builder";

const path = "People/Ana.md";
const known = readNote(
  path,
  "---\ntype: contact\nmet: 2026-01-05\ncadence: soonish\n---\n",
  someSettings(),
);

test("What was known of it stays, with an error at its beginning", () => {
  const note = unreadableNote(path, known);
  expect(note.contact).toBe(known.contact);
  expect(note.problems[0]).toMatchObject({
    line: 1,
    column: 1,
    severity: "error",
    code: "note-unreadable",
  });
  expect(note.problems.slice(1)).toEqual(known.problems);
  expect(known.problems).toHaveLength(1);
});

test("A second failure says it once", () => {
  const codes = unreadableNote(path, unreadableNote(path, known)).problems.map(({ code }) => code);
  expect(codes).toEqual(["note-unreadable", ...known.problems.map(({ code }) => code)]);
});

test("A note of which nothing is known is nothing, and says something else", () => {
  const note = unreadableNote("Journal/2026-11-18.md", null);
  expect(note).toMatchObject({ path: "Journal/2026-11-18.md", is: null, entries: [], goals: [] });
  const [problem] = note.problems;
  expect(problem?.message).not.toBe(unreadableNote(path, known).problems[0]?.message);
});
