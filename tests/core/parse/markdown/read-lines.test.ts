/** Everything that a note's lines say, each line read in one go. */
import { expect, test } from "@jest/globals";
import { readEntries } from "../../../../src/core/parse/entries";
import { readLines } from "../../../../src/core/parse/markdown/read-lines";
import { readPlans } from "../../../../src/core/parse/plans";
import { contextWith, noteOf } from "../reading-builder";

const note = noteOf(
  "---",
  "people: [Bob]",
  "---",
  "# Sunday",
  "- Called [[Ann]], I should write [[Bob]] tomorrow",
  "- [ ] Ring [[Cy]] 📅 2026-02-30",
  "> quoted [[Dot]]",
);

test("Its entries and plans are those that are read one by one", () => {
  const read = readLines(note, contextWith());
  expect(read.entries).toEqual(readEntries(note, contextWith()));
  expect(read.plans).toEqual(readPlans(note, contextWith()));
  expect(read.entries.map(({ line }) => line)).toEqual([2, 5, 6]);
  expect(read.plans.map(({ text }) => text)).toEqual(["Write Bob", "Ring Cy"]);
});

test("Its problems are those of the plans", () => {
  expect(readLines(note, contextWith()).problems).toMatchObject([{ line: 6 }]);
});

test("A note of no lines says nothing", () => {
  expect(readLines(noteOf(""), contextWith())).toEqual({ entries: [], plans: [], problems: [] });
});
