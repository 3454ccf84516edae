import { describe, expect, test } from "@jest/globals";
import { toMoment } from "../../src/core/dates/day";
import { type NoteChange, planOutcome } from "../../src/core/edit/edit-plan";
import { stepOf } from "../../src/core/undo";
import { actRecord, actStanding, readActRecord, takeBackPlan } from "../../src/core/unfinished-act";

const at = toMoment("2026-11-22T10:00")!;
const changes: readonly NoteChange[] = [
  { path: "A.md", before: "a", after: "ab", written: [] },
  { path: "B.md", before: null, after: "b", written: [] },
  { path: "C.md", before: "c", after: null, written: [] },
];
const record = actRecord(stepOf("Import", at, changes, ["New"]), changes);
const standing = (notes: Readonly<Record<string, string | undefined>>) =>
  actStanding(record, (path) => (path in notes ? notes[path] : null));

describe("Of an act on several notes that was cut short", () => {
  test("each note stands as it was, as the act wanted it, or as someone changed it since", () => {
    expect(standing({ "A.md": "ab", "C.md": "c" })).toEqual({
      done: ["A.md"],
      untouched: ["B.md", "C.md"],
      changed: [],
    });
    expect(standing({ "A.md": "a", "B.md": "mine" })).toEqual({
      done: ["C.md"],
      untouched: ["A.md"],
      changed: ["B.md"],
    });
  });

  test("a note that is gone, or that is no text any more, was changed by someone", () => {
    expect(standing({ "A.md": undefined, "C.md": "c" }).changed).toEqual(["A.md"]);
    expect(standing({ "C.md": "c" }).changed).toEqual(["A.md"]);
  });

  test("what was done is taken back, and nothing else is touched", () => {
    const texts: Readonly<Record<string, string>> = { "A.md": "ab", "B.md": "mine" };
    const { done } = standing(texts);
    expect(planOutcome(takeBackPlan(record, done), (path) => texts[path] ?? null)).toMatchObject({
      is: "changes",
      changes: [
        { path: "A.md", after: "a" },
        { path: "C.md", after: "c" },
      ],
    });
  });

  test("what changes after the look is not taken back, but looked at again", () => {
    const plan = takeBackPlan(record, ["A.md"]);
    expect(planOutcome(plan, () => "mine")).toMatchObject({ is: "refused", path: "A.md" });
  });

  test("the record is read as it was kept", () => {
    expect(readActRecord(JSON.parse(JSON.stringify(record)))).toEqual(record);
  });

  test.each([
    ["nothing", undefined],
    ["no record", []],
    ["a record without the act", { was: [] }],
    ["a record of no act", { ...record, step: 1 }],
    ["a record without marks", { ...record, was: null }],
    ["a record with fewer marks than notes", { ...record, was: [null] }],
    ["a record whose marks are none", { ...record, was: [null, 1, "x"] }],
  ])("%s is none", (_name, kept) => {
    expect(readActRecord(kept)).toBeNull();
  });
});
