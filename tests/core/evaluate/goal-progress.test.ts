/** How a goal stands in its running period, and what of the past and the future is told with it. */
import { describe, expect, test } from "@jest/globals";
import { journal } from "../vault-of";
import { calls, goalNote, people, progressOf, sunday } from "./progress-of";

describe("A running period", () => {
  test("counts what happened in the calendar week up to now and shows the lines that were counted", () => {
    const progress = progressOf({
      ...people,
      "Goals/Calls.md": goalNote("cadence: weekly", "target: 2", "counts: calls"),
      ...calls(["2026-11-15", "2026-11-16", "2026-11-18"]),
    });
    expect(progress).toMatchObject({
      status: "active",
      period: { start: "2026-11-16", end: "2026-11-22" },
      count: 2,
      target: 2,
      state: "met",
      pace: null,
    });
    expect(progress.evidence).toEqual([
      {
        path: "Journal/2026-11-16.md",
        line: 1,
        date: "2026-11-16",
        kind: "call",
        contacts: ["People/Maria Chen.md"],
        text: "Called [[Maria Chen]]",
      },
      expect.objectContaining({ path: "Journal/2026-11-18.md" }),
    ]);
  });

  test("counts nothing that is dated after now (R107)", () => {
    const progress = progressOf(
      {
        ...people,
        "Goals/Calls.md": goalNote("cadence: weekly", "counts: calls"),
        ...calls(["2026-11-19", "2026-11-21"]),
      },
      "2026-11-20T08:00",
    );
    expect(progress.count).toBe(1);
  });

  test.each([
    ["a Monday morning with nothing done", "2026-11-16T08:00", [], "on track"],
    ["Thursday with nothing of five", "2026-11-19T08:00", [], "behind"],
    ["Thursday with two of five", "2026-11-19T08:00", ["2026-11-16", "2026-11-17"], "on track"],
    ["Tuesday with four of five", "2026-11-17T20:00", ["2026-11-16", "2026-11-17"], "on track"],
  ] as const)("has a pace: %s", (_name, now, days, pace) => {
    const notes = {
      ...people,
      "Goals/Calls.md": goalNote("cadence: weekly", "target: 5", "counts: calls"),
      ...calls(["2026-10-01", ...days]),
    };
    expect(progressOf(notes, now).pace).toBe(pace);
  });

  test("is ahead from one more than expected", () => {
    const notes = {
      ...people,
      "Goals/Calls.md": goalNote("cadence: weekly", "target: 7", "counts: calls"),
      ...journal({ "2026-11-16": "- Called [[Ana]]\n- Called [[Louie]]" }),
    };
    // Expected on Monday: 7 × 0.5 ÷ 7 = 0.5, so 2 is more than one ahead.
    expect(progressOf(notes, "2026-11-16T20:00").pace).toBe("ahead");
  });

  test("of journal days is behind when more days are left to do than remain (R114)", () => {
    const notes = {
      "Goals/Journal.md": goalNote("cadence: weekly", "target: 7", "counts: journal days"),
      ...journal({ "2026-11-16": "A walk.", "2026-11-17": "Rain." }),
    };
    expect(progressOf(notes, "2026-11-18T08:00")).toMatchObject({ count: 2, pace: "on track" });
    expect(progressOf(notes, "2026-11-19T08:00")).toMatchObject({ count: 2, pace: "behind" });
  });

  test("of journal days is behind once a day was left out and today counts already (R114)", () => {
    const days = journal({ "2026-11-17": "Called [[Ana]]", "2026-11-18": "Called [[Ana]]" });
    const pace = (counts: string, now: string) =>
      progressOf(
        {
          ...people,
          "Goals/G.md": goalNote("cadence: weekly", "target: 7", `counts: ${counts}`),
          ...days,
        },
        now,
      ).pace;
    expect(pace("journal days", "2026-11-18T20:00")).toBe("behind");
    expect(pace("calls", "2026-11-18T20:00")).toBe("on track");
    expect(pace("calls or journal days", "2026-11-18T20:00")).toBe("on track");
    expect(pace("journal days", "2026-11-17T20:00")).toBe("behind");
  });

  test("is ahead from exactly one more than expected", () => {
    const notes = {
      ...people,
      "Goals/Calls.md": goalNote("cadence: weekly", "target: 14", "counts: calls"),
      ...journal({ "2026-11-16": "- Called [[Ana]]\n- Called [[Louie]]" }),
    };
    expect(progressOf(notes, "2026-11-16T20:00").pace).toBe("ahead");
    expect(progressOf(notes, "2026-11-17T08:00").pace).toBe("on track");
  });

  test("has the target of a revision from its very day", () => {
    const note = goalNote("cadence: weekly", "revisions:\n  - '2026-11-18: 3'");
    expect(progressOf({ "G.md": note }, "2026-11-17T08:00").target).toBe(1);
    expect(progressOf({ "G.md": note }, "2026-11-18T08:00").target).toBe(3);
  });

  test.each([
    ["2026-11-17", "upcoming"],
    ["2026-11-18", "active"],
    ["2026-11-20", "active"],
    ["2026-11-21", "ended"],
  ])("is, with its first and last day included, on %s %s", (today, status) => {
    const note = goalNote("cadence: weekly", "start: 2026-11-18", "deadline: 2026-11-20");
    const progress = progressOf({ "G.md": note }, `${today}T08:00`);
    expect(progress.status).toBe(status);
    expect(progress.period === null).toBe(status !== "active");
  });

  test("has no data before the first journal note, even where that is yet to come", () => {
    const notes = { "G.md": goalNote("cadence: weekly"), ...journal({ "2026-11-21": "A walk." }) };
    expect(progressOf(notes, "2026-11-20T08:00").state).toBe("no data");
    expect(progressOf(notes, "2026-11-21T08:00").state).toBe("open");
  });

  test("is skipped while the goal is paused, from the pause's first to its last day", () => {
    const state = (pause: string) =>
      progressOf({ "G.md": goalNote("cadence: weekly", `paused: [${pause}]`) }).state;
    expect(state("2026-11-01 to 2026-11-16")).toBe("skipped");
    expect(state("2026-11-22 to 2026-11-30")).toBe("skipped");
    expect(state("2026-11-01 to 2026-11-15")).toBe("open");
    expect(state("2026-11-23 to 2026-11-30")).toBe("open");
  });

  test("does not exist on a Sunday for a goal of Mondays (R111)", () => {
    const progress = progressOf({
      ...people,
      "Goals/Calls.md": goalNote("cadence: every Monday", "counts: calls"),
      ...calls(["2026-11-16"]),
    });
    expect(progress).toMatchObject({ period: null, count: 0, state: "upcoming", pace: null });
    expect(progress.evidence).toHaveLength(1);
    expect(progress.history[7]).toMatchObject({ start: "2026-11-16", state: "met" });
  });
});

describe("How far back is looked", () => {
  const mondays = Array.from({ length: 12 }, (_, week) =>
    new Date(Date.UTC(2026, 10, 9 - 7 * week)).toISOString().slice(0, 10),
  );

  test("a streak goes on for as long as there is a journal, however few periods are shown", () => {
    const notes = {
      ...people,
      "Goals/Calls.md": goalNote("cadence: weekly", "counts: calls"),
      ...calls(mondays),
    };
    const progress = progressOf(notes, sunday, 2);
    expect(progress.streak).toEqual({ current: 12, longest: 12 });
    expect(progress.history.map(({ start }) => start)).toEqual(["2026-11-02", "2026-11-09"]);
  });

  test("as many periods are shown as are asked for, those before the journal too", () => {
    const notes = {
      ...people,
      "Goals/Calls.md": goalNote("cadence: weekly", "counts: calls"),
      ...calls(["2026-11-09"]),
    };
    const { history } = progressOf(notes, sunday, 12);
    expect(history).toHaveLength(12);
    expect(history.map(({ state }) => state)).toEqual([
      ...Array.from({ length: 11 }, () => "no data"),
      "met",
    ]);
  });

  test("a period that begins on the journal's first day, or on the goal's, can be missed", () => {
    const notes = {
      ...people,
      "Goals/Calls.md": goalNote("cadence: weekly", "counts: calls", "start: 2026-11-09"),
      ...journal({ "2026-11-02": "A walk." }),
    };
    expect(progressOf(notes, sunday, 1).history).toMatchObject([{ state: "missed" }]);
    const later = { ...notes, "Goals/Calls.md": goalNote("cadence: weekly", "counts: calls") };
    expect(progressOf(later, sunday, 2).history).toMatchObject([
      { start: "2026-11-02", state: "missed" },
      { start: "2026-11-09", state: "missed" },
    ]);
  });
});

describe("The next reminder", () => {
  const reminded = (remind: string, days: readonly string[], now: string, ...more: string[]) =>
    progressOf(
      {
        ...people,
        "Goals/Calls.md": goalNote(
          "cadence: weekly",
          "counts: calls",
          `remind: ${remind}`,
          ...more,
        ),
        ...calls(["2026-10-01", ...days]),
      },
      now,
    ).nextReminder;

  test("is the next such weekday, today included while its time lies ahead (R15)", () => {
    expect(reminded("Friday 4pm", [], "2026-11-20T10:00")).toBe("2026-11-20T16:00");
    expect(reminded("Friday 4pm", [], "2026-11-20T16:00")).toBe("2026-11-27T16:00");
  });

  test("is every day of the period when it names no day (R14)", () => {
    expect(reminded("afternoon walk", [], "2026-11-20T16:00")).toBe("2026-11-21T15:00");
  });

  test("skips the period that is met already (R16)", () => {
    expect(reminded("Friday 4pm", ["2026-11-17"], "2026-11-18T10:00")).toBe("2026-11-27T16:00");
  });

  test("is none unless the goal is active (R126)", () => {
    expect(reminded("Friday 4pm", [], "2026-11-20T10:00", "status: paused")).toBeNull();
  });
});
