import { describe, expect, test } from "@jest/globals";
import type { GoalProgress } from "../../../src/core/evaluate/goal-progress";
import { catalogueFor } from "../../../src/core/language/catalogue-for";
import {
  challengeOver,
  goalCard,
  goalGroups,
  groupOf,
  groupOrder,
} from "../../../src/core/view-models/goal-card";
import { calls, goalNote, people, progressOf } from "../evaluate/progress-of";
import { day } from "../note-builder";
import { journal } from "../vault-of";

const english = catalogueFor("en").screen;
const german = catalogueFor("de").screen;
/** A Sunday, the last day of its week. */
const today = day("2026-11-22");
const began = journal({ "2026-09-01": "Began." });

/** The progress of a goal of these properties, with calls on these days. */
const of = (
  properties: readonly string[],
  days: readonly string[] = [],
  now?: string,
): GoalProgress =>
  progressOf({ "Goals/G.md": goalNote(...properties), ...people, ...began, ...calls(days) }, now);
const card = (...from: Parameters<typeof of>) => goalCard(of(...from), today, english);
const weekly = ["cadence: weekly", "counts: calls", "target: 2"];

describe("A goal's bar", () => {
  test.each([
    [[], 0],
    [["2026-11-17"], 0.5],
    [["2026-11-17", "2026-11-18"], 1],
    [["2026-11-17", "2026-11-18", "2026-11-19"], 1],
  ])("is filled by what counts, never beyond its end: %j", (days, filled) => {
    expect(card(weekly, days).filled).toBe(filled);
  });
});

describe("What stands beside the count", () => {
  test.each([
    ["the pace of an open period", weekly, [], "behind", "im Rückstand"],
    ["that it is met", weekly, ["2026-11-17", "2026-11-18"], "met", "erreicht"],
    ["that it is paused", [...weekly, "status: paused"], [], "paused", "pausiert"],
    [
      "that it is done, also where nothing was counted",
      [...weekly, "status: done"],
      [],
      "done",
      "abgeschlossen",
    ],
    ["that it is dropped", [...weekly, "status: dropped"], [], "dropped", null],
    ["that it is still to come", [...weekly, "start: 2026-12-01"], [], "upcoming", "kommt noch"],
    [
      "that it is open where nothing ends it",
      ["cadence: once", "start: 2026-01-01"],
      [],
      "open",
      "offen",
    ],
  ])("is %s", (_, properties, days, inEnglish, inGerman) => {
    const progress = of(properties, days);
    expect(goalCard(progress, today, english).standing).toBe(inEnglish);
    if (inGerman !== null) expect(goalCard(progress, today, german).standing).toBe(inGerman);
  });
});

describe("The streak and the strip", () => {
  test("tell the periods that were, oldest first, each with its count and its state", () => {
    const { strip, streak } = card(weekly, ["2026-11-09", "2026-11-10", "2026-11-03"]);
    expect(strip.map(({ label }) => label).slice(-2)).toEqual([
      "Mon 2 Nov: 1/2, missed",
      "Mon 9 Nov: 2/2, met",
    ]);
    expect(strip.map(({ start }) => start)).toEqual([...strip.map(({ start }) => start)].sort());
    expect(strip).toHaveLength(8);
    expect(streak).toBe("1 in a row");
  });

  test("say nothing of no streak", () => {
    expect(card(weekly).streak).toBe("");
  });

  test("have the target that a period had then", () => {
    const revised = [...weekly, "revisions:", "  - '2026-11-16: 5 (new job)'"];
    const { strip, target } = card(revised, ["2026-11-09", "2026-11-10"]);
    expect(target).toBe(5);
    expect(strip.at(-1)?.label).toBe("Mon 9 Nov: 2/2, met");
  });
});

describe("The remarks of a goal", () => {
  test.each([
    [
      "the last day of the running period, and what counts",
      weekly,
      ["until Sun 22 Nov", "counts calls"],
    ],
    [
      "no last day where the period is one day",
      ["cadence: daily", "counts: calls", "target: 1"],
      ["counts calls"],
    ],
    [
      "the deadline before the period's end",
      [...weekly, "deadline: 2026-12-31"],
      ["until Thu 31 Dec", "counts calls"],
    ],
    ["when it begins", [...weekly, "start: 2027-01-04"], ["starts Mon 4 Jan 2027", "counts calls"]],
    [
      "the cadence where its group doesn't say it",
      ["cadence: every 2 weeks", "counts: calls", "target: 1"],
      ["every 2 weeks", "until Sun 29 Nov", "counts calls"],
    ],
    [
      "the days of the week",
      ["cadence: Mon, Wed", "counts: calls", "target: 1"],
      ["every Monday and Wednesday", "counts calls"],
    ],
    [
      "the next reminder",
      [...weekly, "remind: Monday 9am"],
      ["until Sun 22 Nov", "counts calls", "reminds Mon 23 Nov 09:00"],
    ],
    ["nothing of a last day once it is paused", [...weekly, "status: paused"], ["counts calls"]],
  ])("are %s", (_, properties, remarks) => {
    expect(card(properties).remarks).toEqual(remarks);
  });

  test("say what was read from the title", () => {
    const goal = "---\ntype: goal\n---\n# Make two calls every week\n";
    const progress = progressOf({ "Goals/G.md": goal, ...people, ...began });
    expect(goalCard(progress, today, english).remarks).toEqual([
      "until Sun 22 Nov",
      "counts calls",
      "cadence, target, counts read from the title",
    ]);
  });
});

describe("A challenge", () => {
  const challenge = [
    "for: 30 days",
    "cadence: daily",
    "counts: calls",
    "grace: 2",
    "start: 2026-11-11",
  ];

  test("says its day while it runs, and the misses that are allowed", () => {
    const running = card(challenge, ["2026-11-11"]);
    expect(running.challenge).toBe("day 12 of 30");
    expect(running.remarks[0]).toBe("day 12 of 30");
    expect(running.remarks[1]).toMatch(/^\d+ of 2 allowed misses$/);
  });

  test("says how it went once it is over, on its last day not yet", () => {
    const short = ["for: 3 days", "cadence: daily", "counts: calls", "start: 2026-11-19"];
    const days = ["2026-11-19", "2026-11-21"];
    expect(card(short, days, "2026-11-21T10:00").challenge).toBe("day 3 of 3");
    expect(card(short, days).challenge).toBe("ended: met on 2 of 3 days");
    expect(challengeOver(of(short, days), german)).toMatch(/2 von 3 Tagen/);
  });

  test("of weeks counts no days", () => {
    const weeks = ["for: 2 weeks", "cadence: weekly", "counts: calls", "start: 2026-11-02"];
    expect(card(weeks, ["2026-11-03"]).challenge).toBe("ended: met 1 of 2");
  });

  test("is nothing of other goals", () => {
    expect(card(weekly).challenge).toBe("");
    expect(challengeOver(of([...weekly, "status: done"]), english)).toBe("");
  });
});

describe("The group of a goal", () => {
  test.each([
    ["daily", "day"],
    ["weekdays", "day"],
    ["Mon, Wed, Fri", "day"],
    ["every Tuesday", "week"],
    ["weekly", "week"],
    ["monthly", "month"],
    ["every 15th", "month"],
    ["quarterly", "quarter"],
    ["yearly", "year"],
    ["once", "once"],
    ["every 2 weeks", "other"],
    ["every other month", "other"],
    ["half-yearly", "other"],
  ])("of %s is %s", (cadence, group) => {
    expect(groupOf(of([`cadence: ${cadence}`]))).toBe(group);
  });

  test("of a challenge is that of challenges, whatever its cadence, and of a goal without cadence the last", () => {
    expect(groupOf(of(["cadence: weekly", "for: 6 weeks", "start: 2026-11-02"]))).toBe("challenge");
    expect(groupOf(of([]))).toBe("other");
  });

  test("stands in one order, with a heading in either language and no empty one", () => {
    const goals = [of(["cadence: once"]), of(weekly), of(["cadence: daily"])];
    expect(goalGroups(goals, today, english).map(({ heading }) => heading)).toEqual([
      "Each day",
      "Each week",
      "Once",
    ]);
    expect(goalGroups(goals, today, german).map(({ heading }) => heading)).toEqual([
      "Jeden Tag",
      "Jede Woche",
      "Einmal",
    ]);
    expect(goalGroups([], today, english)).toEqual([]);
    expect(new Set(groupOrder)).toEqual(new Set(Object.keys(english.cadenceGroups)));
  });

  test("has those that are over last, the others in their order", () => {
    const named = (title: string, ...more: readonly string[]) => {
      const progress = of([...weekly, ...more]);
      return { ...progress, goal: { ...progress.goal, title } };
    };
    const goals = [
      named("A", "status: done"),
      named("B"),
      named("C", "status: dropped"),
      named("D", "status: paused"),
    ];
    const [group] = goalGroups(goals, today, english);
    expect(group?.goals.map(({ title }) => title)).toEqual(["B", "D", "A", "C"]);
  });
});

describe("Checking in", () => {
  test.each([
    ["check-ins", true],
    ["calls or check-ins", true],
    ["calls", false],
  ])("is offered for a goal that counts %s: %s", (counts, offered) => {
    expect(card(["cadence: weekly", `counts: ${counts}`]).checksIn).toBe(offered);
  });
});
