import { describe, expect, test } from "@jest/globals";
import { inEnglish } from "../../src/core/language/sayings";
import { toMoment } from "../../src/core/dates/day";
import { type NoteChange, planOutcome } from "../../src/core/edit/edit-plan";
import { notNowPrefix } from "../../src/core/evaluate/who-next";
import {
  decisionOf,
  mostSteps,
  readUndoSteps,
  undoPlan,
  type UndoSteps,
  withoutDecision,
  withStep,
} from "../../src/core/undo";

const at = toMoment("2026-11-22T10:00")!;
const change = (path: string, before: string | null, after: string | null): NoteChange => ({
  path,
  before,
  after,
  written: [],
});
const undo = (steps: UndoSteps, notes: Readonly<Record<string, string>>) =>
  planOutcome(undoPlan(steps.at(-1)!), (path) => notes[path] ?? null);

describe("Undo", () => {
  test("gives a note the text it had", () => {
    const steps = withStep([], "Log", at, [change("A.md", "a 🙂\n", "a 🙃\n- x\n")]);
    expect(undo(steps, { "A.md": "a 🙃\n- x\n" })).toMatchObject({
      changes: [{ path: "A.md", after: "a 🙂\n" }],
    });
  });

  test("takes away a note that was made, and brings back one that was taken away", () => {
    const steps = withStep([], "Both", at, [change("A.md", null, "a"), change("B.md", "b", null)]);
    expect(undo(steps, { "A.md": "a" })).toMatchObject({
      changes: [
        { path: "A.md", after: null },
        { path: "B.md", before: null, after: "b" },
      ],
    });
  });

  test("is declined where one of the notes has changed since, or is gone, and then nothing is done", () => {
    const steps = withStep([], "Log", at, [change("A.md", "a", "ab"), change("B.md", "a", "ab")]);
    expect(undo(steps, { "A.md": "ab", "B.md": "abc" })).toMatchObject({
      is: "refused",
      path: "B.md",
    });
    expect(undo(steps, { "B.md": "ab" })).toMatchObject({ is: "refused", path: "A.md" });
  });

  test("is named for what it undoes", () => {
    const [step] = withStep([], "Log an interaction", at, [change("A.md", "", "a")]);
    expect(undoPlan(step!).title).toBe("Undo: Log an interaction");
  });

  test("remembers the last 50 acts, and none that changed nothing", () => {
    let steps: UndoSteps = [];
    for (let nth = 0; nth < 60; nth += 1) {
      steps = withStep(steps, String(nth), at, [change("A.md", "", String(nth))]);
    }
    expect(steps).toHaveLength(mostSteps);
    expect(steps[0]?.title).toBe("10");
    expect(withStep(steps, "nothing", at, [])).toBe(steps);
  });
});

describe("After a restart", () => {
  const steps = withStep([], "Log", at, [change("A.md", "a", "ab"), change("B.md", null, "b")]);

  test("the steps are as they were kept", () => {
    expect(readUndoSteps(JSON.parse(JSON.stringify(steps)))).toEqual(steps);
  });

  const note = { path: "A.md", expects: "x", back: [] };
  const step = { title: "Log", at, notes: [note] };
  test.each([
    ["no list", {}],
    ["nothing", undefined],
    ["no step", ["x", null]],
    ["a step without a title", [{ ...step, title: 1 }]],
    ["a step without a moment", [{ ...step, at: 1 }]],
    ["a step of another moment", [{ ...step, at: "yesterday" }]],
    ["a step without notes", [{ ...step, notes: [] }]],
    ["a step whose notes are no list", [{ ...step, notes: 1 }]],
    ["a note that is none", [{ ...step, notes: [note, 1] }]],
    ["a note without a path", [{ ...step, notes: [{ ...note, path: 1 }] }]],
    ["a note without a mark", [{ ...step, notes: [{ ...note, expects: 1 }] }]],
    ["edits that are no list", [{ ...step, notes: [{ ...note, back: 1 }] }]],
    ["an edit that is none", [{ ...step, notes: [{ ...note, back: [1] }] }]],
    [
      "an edit without a place",
      [{ ...step, notes: [{ ...note, back: [{ from: 0, to: 0.5, insert: "" }] }] }],
    ],
  ])("%s is left out", (_name, kept) => {
    expect(readUndoSteps(kept)).toEqual([]);
  });

  test("edits that do not fit the note are refused", () => {
    const [kept] = steps;
    const damaged = {
      ...kept!,
      notes: [{ ...kept!.notes[0]!, back: [{ from: 9, to: 9, insert: "" }] }],
    };
    const undone = undo([damaged], { "A.md": "ab" });
    expect(undone.is === "refused" ? inEnglish(undone.because) : "undone").toMatch(/damaged/);
  });
});

/** The step of a decision, as hosts keep it; none where nothing was decided. */
function decisionSteps(id: string, settings: Parameters<typeof decisionOf>[1]): UndoSteps {
  const decision = decisionOf(id, settings);
  return decision === null ? [] : [{ title: "Done", at, notes: [], decision }];
}

describe("A decision", () => {
  const done = { done: true, decidedAt: at };
  const steps = decisionSteps("an-item", {
    before: {},
    after: { decisions: { "an-item": done } },
  });

  test("that changed nothing is no step", () => {
    const same = { before: { decisions: 1 }, after: { decisions: { other: done } } };
    expect(decisionSteps("an-item", same)).toEqual([]);
  });

  test("is kept over a restart, unless its way back is damaged", () => {
    const [step] = steps;
    expect(readUndoSteps(JSON.parse(JSON.stringify(steps)))).toEqual(steps);
    for (const decision of [{ id: 1 }, { expects: null }, { back: 3 }]) {
      const kept = [{ ...step, decision: { ...step!.decision, ...decision } }];
      expect(readUndoSteps(JSON.parse(JSON.stringify(kept)))).toEqual([]);
    }
    const changed = { ...step!.decision!, back: { snoozedUntil: at } };
    expect(readUndoSteps([{ ...step, decision: changed }])).toMatchObject([{ decision: changed }]);
  });

  test("is taken back as one of this moment, with the day on which its item lapses", () => {
    const { decision } = steps[0]!;
    const later = toMoment("2026-11-22T11:00")!;
    const taken = (decided: object) => withoutDecision({ decisions: decided }, decision!, later);
    expect(taken({ "an-item": done })).toEqual({ decisions: { "an-item": { decidedAt: later } } });
    expect(taken({ "an-item": { done: false } })).toBeNull();
    expect(taken({})).toBeNull();
    const birthday = { ...done, day: "2026-11-25" };
    const [step] = decisionSteps("b", {
      before: {},
      after: { decisions: { b: birthday } },
    });
    expect(withoutDecision({ decisions: { b: birthday } }, step!.decision!, later)).toEqual({
      decisions: { b: { day: "2026-11-25", decidedAt: later } },
    });
  });

  test("to pass a contact over leaves nothing behind", () => {
    const id = `${notNowPrefix}People/Ana.md`;
    const after = { decisions: { [id]: { decidedAt: at } } };
    const [step] = decisionSteps(id, { before: {}, after });
    expect(withoutDecision(after, step!.decision!, at)).toEqual({ decisions: {} });
  });
});
