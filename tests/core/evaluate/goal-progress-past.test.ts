/** How past periods are judged, and what makes a streak of them. */
import { describe, expect, test } from "@jest/globals";
import { journal } from "../vault-of";
import { calls, goalNote, people, progressOf, sunday } from "./progress-of";

describe("Past periods", () => {
  const weeks = ["2026-10-28", "2026-11-04", "2026-11-10"];

  test("are met, missed, or without data before the first journal note", () => {
    const progress = progressOf(
      {
        ...people,
        "Goals/Calls.md": goalNote("cadence: weekly", "counts: calls"),
        ...calls(["2026-10-28", "2026-11-10"]),
      },
      sunday,
      4,
    );
    expect(progress.history.map(({ start, state }) => [start, state])).toEqual([
      ["2026-10-19", "no data"],
      ["2026-10-26", "met"],
      ["2026-11-02", "missed"],
      ["2026-11-09", "met"],
    ]);
  });

  test("that lie wholly before the start are not in the history, and one partly before it is no miss (R110)", () => {
    const progress = progressOf({
      ...people,
      "Goals/Calls.md": goalNote("cadence: weekly", "counts: calls", "start: 2026-11-05"),
      ...calls(["2026-10-01", "2026-11-04"]),
    });
    expect(progress.history.map(({ start, state }) => [start, state])).toEqual([
      ["2026-11-02", "no data"],
      ["2026-11-09", "missed"],
    ]);
  });

  test("are judged by the target they had on their first day (R89)", () => {
    const progress = progressOf(
      {
        ...people,
        "Goals/Calls.md": goalNote(
          "cadence: weekly",
          "target: 2",
          "counts: calls",
          "revisions:",
          "  - 2026-11-04: 1 (new job)",
        ),
        ...calls(weeks),
      },
      sunday,
      3,
    );
    expect(progress.target).toBe(1);
    expect(progress.history.map(({ target, state }) => [target, state])).toEqual([
      [2, "no data"],
      [2, "missed"],
      [1, "met"],
    ]);
  });

  test("know the day a contact was met as it is written today: who wrote first is new once, on that day (R105)", () => {
    const progress = progressOf(
      {
        "People/Zoe.md": "---\ntype: contact\nmet: 2026-11-11\n---\n",
        "Goals/New.md": goalNote("cadence: weekly", "counts: new contacts"),
        ...journal({ "2026-10-26": "The first page.", "2026-11-04": "Emailed [[Zoe]]" }),
      },
      sunday,
      3,
    );
    expect(progress.history.map(({ start, count }) => [start, count])).toEqual([
      ["2026-10-26", 0],
      ["2026-11-02", 0],
      ["2026-11-09", 1],
    ]);
  });

  test("that are paused are skipped unless they were met", () => {
    const progress = progressOf(
      {
        ...people,
        "Goals/Calls.md": goalNote(
          "cadence: weekly",
          "counts: calls",
          "paused: [2026-10-28 to 2026-11-03]",
        ),
        ...calls(["2026-10-12", "2026-10-28", "2026-11-10"]),
      },
      sunday,
      3,
    );
    expect(progress.history.map(({ state }) => state)).toEqual(["met", "skipped", "met"]);
    expect(progress.streak).toEqual({ current: 2, longest: 2 });
  });
});

describe("A streak", () => {
  const streakOf = (days: readonly string[], ...properties: readonly string[]) =>
    progressOf({
      ...people,
      "Goals/Calls.md": goalNote("cadence: weekly", "counts: calls", ...properties),
      ...calls(days),
    }).streak;

  test("adds the running period once it is met and is not broken while it is open", () => {
    expect(streakOf(["2026-11-03", "2026-11-10"])).toEqual({ current: 2, longest: 2 });
    expect(streakOf(["2026-11-03", "2026-11-10", "2026-11-17"])).toEqual({
      current: 3,
      longest: 3,
    });
  });

  test("ends with a missed period", () => {
    expect(streakOf(["2026-10-12", "2026-10-19", "2026-10-26", "2026-11-10"])).toEqual({
      current: 1,
      longest: 3,
    });
  });

  test("is left alive by grace, which neither adds to it nor breaks it (R113)", () => {
    const days = ["2026-10-19", "2026-10-26", "2026-11-10"];
    expect(streakOf(days, "grace: 1")).toEqual({ current: 3, longest: 3 });
  });

  test("is broken by the second miss of a quarter where grace is one, by the period's last day (R91)", () => {
    // Missed: 28 September to 4 October (the fourth quarter's) and 19 to 25 October.
    const days = [
      "2026-09-21",
      "2026-10-05",
      "2026-10-12",
      "2026-10-26",
      "2026-11-02",
      "2026-11-09",
    ];
    expect(streakOf(days, "grace: 1").current).toBe(3);
  });

  test("has a trend: the share of judged periods that were met", () => {
    const progress = progressOf({
      ...people,
      "Goals/Calls.md": goalNote("cadence: weekly", "counts: calls"),
      ...calls(["2026-10-19", "2026-10-26", "2026-11-10"]),
    });
    expect(progress.trend).toBe(0.75);
  });
});
