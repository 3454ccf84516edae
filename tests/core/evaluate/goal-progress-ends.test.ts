/** Goals that end: what runs once, challenges, and goals whose last day has passed. */
import { describe, expect, test } from "@jest/globals";
import { journal } from "../vault-of";
import { calls, goalNote, people, progressOf } from "./progress-of";

describe("What runs once", () => {
  test("counts milestones, and their number is the target (R102)", () => {
    const progress = progressOf({
      "Goals/Course.md":
        "---\ntype: goal\ndeadline: 2026-12-31\nstart: 2026-10-01\n---\n# Finish a certification\n\n- [x] Enrol ✅ 2026-10-02\n- [ ] Module 1\n  - [x] Quiz\n- [-] Module 2\n",
      ...journal({ "2026-09-01": "Start." }),
    });
    expect(progress).toMatchObject({
      target: 3,
      count: 2,
      state: "open",
      deadline: "2026-12-31",
      period: { start: "2026-10-01", end: "2026-12-31" },
      history: [],
    });
    expect(progress.goal.counts.terms).toEqual([{ is: "milestones" }]);
  });

  test("has a period without an end when no deadline closes it, and then no pace (R88)", () => {
    const progress = progressOf({
      "Goals/Mentor.md": "---\ntype: goal\ncadence: once\n---\n# Find a mentor\n",
      ...journal({ "2026-09-01": "Start." }),
    });
    expect(progress).toMatchObject({
      period: { start: "2026-09-01", end: null },
      state: "open",
      pace: null,
    });
  });

  test("has ended and was missed once its deadline has passed", () => {
    const progress = progressOf({
      "Goals/Mentor.md":
        "---\ntype: goal\ncadence: once\ndeadline: 2026-11-20\n---\n# Find a mentor\n",
      ...journal({ "2026-09-01": "Start." }),
    });
    expect(progress).toMatchObject({ status: "ended", period: null, state: "missed", pace: null });
  });
});

describe("What ran once", () => {
  const once = (...more: readonly string[]) =>
    goalNote("cadence: once", "target: 2", "counts: calls", ...more);

  test.each([
    ["with exactly its target reached", ["2026-11-10", "2026-11-11"], "met"],
    ["with one too few", ["2026-11-10"], "missed"],
  ])("has ended, %s", (_title, days, state) => {
    const notes = { ...people, "G.md": once("deadline: 2026-11-20"), ...calls(days) };
    expect(progressOf(notes)).toMatchObject({ status: "ended", state, count: days.length });
  });

  test("is met when its owner says that it is done, whatever was counted", () => {
    expect(progressOf({ "G.md": once("status: done") })).toMatchObject({ state: "met", count: 0 });
    expect(progressOf({ "G.md": goalNote("cadence: weekly", "status: done") }).state).toBe(
      "skipped",
    );
  });

  test("adds nothing to a streak", () => {
    const notes = { ...people, "G.md": once(), ...calls(["2026-11-10", "2026-11-11"]) };
    expect(progressOf(notes)).toMatchObject({
      state: "met",
      streak: { current: 0, longest: 0 },
      trend: null,
      history: [],
    });
  });
});

describe("A goal of weeks that has ended", () => {
  test("counts no more, and stands as its last week does", () => {
    const notes = {
      ...people,
      "G.md": goalNote("cadence: weekly", "counts: calls", "deadline: 2026-11-13"),
      ...calls(["2026-11-02", "2026-11-10"]),
    };
    const progress = progressOf(notes);
    expect(progress).toMatchObject({ status: "ended", state: "met", count: 0, period: null });
    expect(progress.evidence.map(({ date }) => date)).toEqual(["2026-11-10"]);
  });

  test("has no data where none of its weeks was ever judged", () => {
    const note = goalNote("cadence: weekly", "start: 2026-11-18", "deadline: 2026-11-17");
    expect(progressOf({ "G.md": note })).toMatchObject({ status: "ended", state: "no data" });
  });
});

describe("A challenge", () => {
  test("ends with its last day, or with its deadline where that is earlier", () => {
    const status = (deadline: string, now: string) =>
      progressOf(
        {
          "G.md": goalNote(
            "cadence: daily",
            "start: 2026-11-16",
            "for: 5 days",
            ...deadline.split("|").filter((line) => line !== ""),
          ),
        },
        `${now}T08:00`,
      ).status;
    expect(status("", "2026-11-20")).toBe("active");
    expect(status("", "2026-11-21")).toBe("ended");
    expect(status("deadline: 2026-11-18", "2026-11-18")).toBe("active");
    expect(status("deadline: 2026-11-18", "2026-11-19")).toBe("ended");
    expect(status("deadline: 2026-12-18", "2026-11-21")).toBe("ended");
  });

  const gratitude = {
    "Goals/Gratitude.md":
      "---\ntype: goal\nfor: 30 days\nstart: 2026-11-11\ncadence: daily\ncounts: thanks\n---\n# Gratitude\n",
    ...people,
    ...journal({ "2026-11-11": "Thanked [[Ana]]", "2026-11-22": "Thanked [[Louie]] for the lift" }),
  };

  test("knows its day", () => {
    expect(progressOf(gratitude)).toMatchObject({
      day: { day: 12, of: 30 },
      status: "active",
      period: { start: "2026-11-22", end: "2026-11-22" },
      state: "met",
    });
  });

  test("ends by itself after its last day, with the state of its last period", () => {
    expect(progressOf(gratitude, "2026-12-10T12:00").status).toBe("active");
    expect(progressOf(gratitude, "2026-12-11T12:00")).toMatchObject({
      status: "ended",
      period: null,
      state: "missed",
      day: { day: 30, of: 30 },
    });
  });

  test("has not started before its first day", () => {
    expect(progressOf(gratitude, "2026-11-10T12:00")).toMatchObject({
      status: "upcoming",
      period: null,
      state: "upcoming",
      day: null,
    });
  });
});
