import { describe, expect, test } from "@jest/globals";
import {
  changeFrom,
  edits,
  inserted,
  type NoteEdit,
  planOutcome,
  refused,
  unchanged,
} from "../../../src/core/edit/edit-plan";

const note = (path: string, on: NoteEdit["on"]): NoteEdit => ({ path, on });
const plan = (...notes: readonly NoteEdit[]) => ({ title: "Try", notes });

describe("A plan", () => {
  test("is worked out on the notes as they are", () => {
    const add = note("A.md", (text) => edits(inserted(text?.length ?? 0, "!")));
    expect(planOutcome(plan(add), () => "now")).toMatchObject({
      is: "changes",
      changes: [
        { path: "A.md", before: "now", after: "now!", written: [{ line: 1, text: "now!" }] },
      ],
    });
  });

  test("comes to nothing at all where one of its notes refuses", () => {
    const fine = note("A.md", () => edits(inserted(0, "x")));
    const not = note("B.md", () => refused("No."));
    expect(planOutcome(plan(fine, not), () => "")).toEqual({
      is: "refused",
      path: "B.md",
      because: "No.",
    });
  });

  test("leaves out notes that it leaves as they are", () => {
    expect(planOutcome(plan(note("A.md", () => unchanged)), () => "a")).toEqual({
      is: "changes",
      changes: [],
    });
  });
});

describe("An outcome", () => {
  test("never makes a note over one that is there", () => {
    expect(changeFrom("A.md", "mine", { is: "create", text: "new" })).toEqual(
      refused(["noteThere", "A.md"]),
    );
  });

  test("tells the whole text of a new note, or the lines that are worth telling", () => {
    const written = [{ line: 2, text: "b" }];
    expect(changeFrom("A.md", null, { is: "create", text: "a\nb\n" })).toMatchObject({
      change: { before: null, after: "a\nb\n", written: [{ line: 1, text: "a\nb\n" }] },
    });
    expect(changeFrom("A.md", null, { is: "create", text: "a\nb\n", written })).toMatchObject({
      change: { written },
    });
  });

  test("edits no note that is gone", () => {
    expect(changeFrom("A.md", null, unchanged)).toEqual(refused(["noteGone", "A.md"]));
  });

  test("takes a note away, once", () => {
    expect(changeFrom("A.md", "a", { is: "delete" })).toMatchObject({ change: { after: null } });
    expect(changeFrom("A.md", null, { is: "delete" })).toEqual({ is: "change", change: null });
  });
});
