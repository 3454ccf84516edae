/** Which checkboxes of a goal are its milestones, and what else its items note (R31, R102). */
import { describe, expect, test } from "@jest/globals";
import { milestonesOf, notesOf } from "../../../../src/core/parse/goals/milestones";
import { noteOf } from "../reading-builder";

const of = (...lines: readonly string[]) => milestonesOf(noteOf(...lines).lines);
const boxes = (...lines: readonly string[]) =>
  of(...lines).map(({ text, done, doneOn }) => [text, done, doneOn]);

describe("A checkbox is a milestone", () => {
  test.each([
    ["- [ ] Book the exam", false],
    ["- [/] Book the exam", false],
    ["- [x] Book the exam", true],
    ["- [X] Book the exam", true],
    ["* [x] Book the exam", true],
    ["1. [x] Book the exam", true],
    ["- [ ] **Book** the _exam_", false],
    ["- [ ] Book the exam ^exam-1", false],
    ["- [ ] Book the exam %% soon %%", false],
    ["- [ ] Book the exam 📅 2026-12-01", false],
    ["- [ ] Book the exam [due:: 2026-12-01]", false],
    ["- [ ] Book the [[Exams|exam]]", false],
    ["- [ ] Book the [exam](Exams.md)", false],
  ])("%s", (line, done) => {
    expect(boxes(line)).toEqual([["Book the exam", done, null]]);
  });

  test.each([
    "- [-] Book the exam",
    "- [>] Book the exam",
    "- [!] Book the exam",
    "- [?] Book the exam",
    "- Book the exam",
    "Book the exam",
    "`- [ ] Book the exam`",
  ])("%s is none", (line) => {
    expect(of(line)).toEqual([]);
  });

  test("is one wherever it stands: in nested and ordered lists", () => {
    expect(boxes("- [ ] Study", "\t- [x] Chapter 1", "    1. [ ] Exercise")).toEqual([
      ["Study", false, null],
      ["Chapter 1", true, null],
      ["Exercise", false, null],
    ]);
  });

  test("is none in code, in a comment and between Kith's own markers", () => {
    expect(of("```", "- [ ] Code", "```")).toEqual([]);
    expect(of("%%", "- [ ] Hidden", "%%")).toEqual([]);
    expect(of("<!--", "- [ ] Hidden", "-->")).toEqual([]);
    expect(of("%% kith:agenda %%", "- [ ] Call Louie", "%% kith:end %%")).toEqual([]);
  });

  test("has its line for the panel to lead to", () => {
    expect(of("# Exam", "", "- [ ] Book it", "- [x] Pay")).toMatchObject([
      { line: 3 },
      { line: 4 },
    ]);
  });
});

describe("The day on which a milestone was reached", () => {
  test.each([
    ["- [x] Pay ✅ 2026-11-18", "2026-11-18"],
    ["- [x] Pay ✅2026-11-18", "2026-11-18"],
    ["- [x] Pay ✅\uFE0F 2026-11-18", "2026-11-18"],
    ["- [x] Pay [completion:: 2026-11-18]", "2026-11-18"],
    ["- [x] Pay (Completion:: 2026-11-18T09:00)", "2026-11-18"],
    ["- [x] Pay ✅ 2026-02-30", null],
    ["- [x] Pay 📅 2026-11-18", null],
    ["- [x] Pay", null],
    ["- [ ] Pay ✅ 2026-11-18", null],
  ])("%s", (line, doneOn) => {
    expect(of(line)[0]?.doneOn).toBe(doneOn);
  });
});

describe("What stands under a goal besides its checkboxes are its notes", () => {
  test("as a reader sees them", () => {
    const { lines } = noteOf(
      "- ask **Maria** or [[Bob Lee|Bob]]",
      "- [ ] a box",
      "- [remind:: Friday 4pm]",
      "- the café by the river [priority:: high]",
    );
    expect(notesOf(lines)).toEqual(["ask Maria or Bob", "the café by the river"]);
  });

  test("a line of more than 8,000 characters with its beginning", () => {
    const { lines } = noteOf(`- ${"so ".repeat(2700)}[priority:: high]`, `- ${"x".repeat(8000)}`);
    const shown = "so ".repeat(2667).slice(0, 8000);
    expect(notesOf(lines)).toEqual([`${shown}…`, "x".repeat(8000)]);
  });
});
