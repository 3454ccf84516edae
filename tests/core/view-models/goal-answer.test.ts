import { describe, expect, test } from "@jest/globals";
import { goalAnswer } from "../../../src/core/view-models/goal-answer";
import { calls, goalNote, people, progressOf } from "../evaluate/progress-of";

describe("A goal as JSON", () => {
  const notes = (...properties: readonly string[]) => ({
    "Goals/G.md": goalNote(...properties),
    ...people,
    ...calls(["2026-11-02", "2026-11-03", "2026-11-17"]),
  });

  test.each([
    ["cadence: every Friday at 4pm", "every Friday at 16:00"],
    ["cadence: weekly at 16:00", "weekly at 16:00"],
    ["cadence: fortnightly", "every 2 weeks"],
  ])("%s is written as the command writes a cadence, with its time", (cadence, written) => {
    expect(goalAnswer(progressOf(notes(cadence))).cadence).toBe(written);
  });

  test("says how it was read and where it stands", () => {
    const answer = goalAnswer(
      progressOf(
        notes(
          "cadence: weekly",
          "counts: calls or meetings",
          "target: 2",
          "partner: '[[Ana]]'",
          "remind: Friday 4pm",
        ),
        undefined,
        3,
      ),
    );
    expect(answer).toEqual({
      id: "Goals/G.md",
      path: "Goals/G.md",
      line: 1,
      title: "A goal",
      cadence: "weekly",
      target: 2,
      counts: "calls or meetings",
      inferred: [],
      status: "active",
      period: { start: "2026-11-16", end: "2026-11-22" },
      count: 1,
      state: "open",
      pace: "on track",
      streak: { current: 0, longest: 1 },
      trend: 0.5,
      deadline: null,
      day: null,
      nextReminder: "2026-11-27T16:00",
      partner: "Ana",
      evidence: [
        {
          path: "Journal/2026-11-17.md",
          line: 1,
          date: "2026-11-17",
          kind: "call",
          contacts: ["People/Maria Chen.md"],
          text: "Called [[Maria Chen]]",
        },
      ],
      history: [
        { start: "2026-10-26", end: "2026-11-01", count: 0, target: 2, state: "no data" },
        { start: "2026-11-02", end: "2026-11-08", count: 2, target: 2, state: "met" },
        { start: "2026-11-09", end: "2026-11-15", count: 0, target: 2, state: "missed" },
      ],
    });
  });

  test("has no cadence where none can be read, and an open end where nothing ends it (R88)", () => {
    expect(goalAnswer(progressOf(notes())).cadence).toBeNull();
    const once = goalAnswer(progressOf(notes("cadence: once", "start: 2026-11-01")));
    expect(once).toMatchObject({
      cadence: "once",
      period: { start: "2026-11-01", end: null },
      pace: null,
    });
  });

  test("has the day of a challenge", () => {
    const answer = goalAnswer(
      progressOf(notes("cadence: daily", "for: 30 days", "start: 2026-11-11")),
    );
    expect(answer.day).toEqual({ day: 12, of: 30 });
  });
});
