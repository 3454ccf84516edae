import { describe, expect, test } from "@jest/globals";
import type { Goal } from "../../../src/core/model/goal";
import {
  challengeDay,
  countedDays,
  goalBounds,
  goalPeriodBefore,
  goalPeriodHolding,
  goalPeriodsBefore,
} from "../../../src/core/evaluate/goal-bounds";
import { indexOf } from "../index-of";
import { aGoal, aJournalNote, anEntry, day } from "../note-builder";

const index = indexOf(aJournalNote("2026-01-10", [anEntry(1, [])]));
const nothing = indexOf();

const weekly: Partial<Goal> = { cadence: { unit: "week", every: 1, on: null } };
const once: Partial<Goal> = { cadence: { unit: "once" } };
const goal = (parts: Partial<Goal>): Goal => aGoal("Goals/G.md", parts);
const span = (period: { readonly start: string; readonly end: string | null } | null) =>
  period === null ? null : `${period.start} to ${period.end ?? "…"}`;

describe("A goal runs", () => {
  const bounds = (parts: Partial<Goal>, vault = index) => {
    const { start, from, until } = goalBounds(goal(parts), vault);
    return [start, from, until];
  };
  const start = day("2026-02-01");
  const created = day("2026-01-20");
  const deadline = day("2026-02-20");
  const length = { unit: "day", count: 10 } as const;

  test.each<[string, Partial<Goal>, readonly (string | null)[]]>([
    ["from the first journal note, without an end", weekly, [null, "2026-01-10", null]],
    ["from its start", { ...weekly, start }, ["2026-02-01", "2026-02-01", null]],
    ["whenever it was written down", { ...weekly, created }, [null, "2026-01-10", null]],
    ["to its deadline", { ...weekly, deadline }, [null, "2026-01-10", "2026-02-20"]],
    [
      "once, from the day it was written down",
      { ...once, created },
      ["2026-01-20", "2026-01-20", null],
    ],
    [
      "once, from its start before that",
      { ...once, created, start },
      ["2026-02-01", "2026-02-01", null],
    ],
    ["once, from the first journal note else", once, [null, "2026-01-10", null]],
    // A challenge's first day is one of its days.
    [
      "as a challenge for so many days",
      { ...weekly, start, length },
      ["2026-02-01", "2026-02-01", "2026-02-10"],
    ],
    [
      "as a challenge from the day it was written down",
      { ...weekly, created, length },
      ["2026-01-20", "2026-01-20", "2026-01-29"],
    ],
    [
      "to its deadline where that is first",
      { ...weekly, start: day("2026-02-15"), length, deadline },
      ["2026-02-15", "2026-02-15", "2026-02-20"],
    ],
    [
      "to the challenge's end where that is first",
      { ...weekly, start, length, deadline },
      ["2026-02-01", "2026-02-01", "2026-02-10"],
    ],
  ])("%s", (_title, parts, expected) => {
    expect(bounds(parts)).toEqual(expected);
  });

  test("from nowhere in a vault without a journal", () => {
    expect(bounds({ ...weekly, length }, nothing)).toEqual([null, null, null]);
  });
});

describe("A challenge's day", () => {
  const length = { unit: "day", count: 10 } as const;
  const dayOn = (date: string, parts: Partial<Goal> = { length }) => {
    const challenge = goal({ ...weekly, start: day("2026-02-01"), ...parts });
    return challengeDay(challenge, goalBounds(challenge, index), day(date));
  };

  test.each([
    ["2026-01-31", null],
    ["2026-02-01", { day: 1, of: 10 }],
    ["2026-02-10", { day: 10, of: 10 }],
    // After its end it stays at the last day.
    ["2026-02-11", { day: 10, of: 10 }],
    ["2026-06-01", { day: 10, of: 10 }],
  ])("on %s", (date, expected) => {
    expect(dayOn(date)).toEqual(expected);
  });

  test("is that of challenges alone, and of none that never began", () => {
    expect(dayOn("2026-02-05", { length: null })).toBeNull();
    const unbegun = goal({ ...weekly, length });
    expect(challengeDay(unbegun, goalBounds(unbegun, nothing), day("2026-02-05"))).toBeNull();
  });
});

describe("The period of a day", () => {
  const holding = (date: string, parts: Partial<Goal>, vault = index) => {
    const one = goal(parts);
    return span(goalPeriodHolding(one, goalBounds(one, vault), vault, day(date)));
  };
  const start = day("2026-02-03");
  const deadline = day("2026-02-18");

  test.each([
    ["2026-02-02", null],
    // The week that holds the first day is whole, and so is the one that holds the last.
    ["2026-02-03", "2026-02-02 to 2026-02-08"],
    ["2026-02-18", "2026-02-16 to 2026-02-22"],
    ["2026-02-19", null],
  ])("of a weekly goal that begins and ends: %s is in %s", (date, expected) => {
    expect(holding(date, { ...weekly, start, deadline })).toBe(expected);
  });

  test("of what runs once is all its days", () => {
    expect(holding("2026-02-10", { ...once, start, deadline })).toBe("2026-02-03 to 2026-02-18");
    expect(holding("2026-02-10", { ...once, start })).toBe("2026-02-03 to …");
    expect(holding("2026-02-10", once, nothing)).toBe("2026-02-10 to …");
    expect(holding("2026-02-02", { ...once, start })).toBeNull();
  });

  test("is none without a cadence", () => {
    expect(holding("2026-02-10", { cadence: null })).toBeNull();
  });
});

describe("The period before a day", () => {
  const before = (date: string, parts: Partial<Goal>, vault = index) => {
    const one = goal(parts);
    return span(goalPeriodBefore(one, goalBounds(one, vault), vault, day(date)));
  };

  test.each<[string, string, Partial<Goal>, string | null]>([
    ["is the last week that is over", "2026-02-10", weekly, "2026-02-02 to 2026-02-08"],
    [
      "is one that the goal began in",
      "2026-02-10",
      { ...weekly, start: day("2026-02-08") },
      "2026-02-02 to 2026-02-08",
    ],
    ["is none before the goal began", "2026-02-10", { ...weekly, start: day("2026-02-09") }, null],
    [
      "is that of the last day, once the goal is over",
      "2026-06-01",
      { ...weekly, deadline: day("2026-02-04") },
      "2026-02-02 to 2026-02-08",
    ],
    [
      "is none of a goal that was over before it began",
      "2026-06-01",
      { ...weekly, start: day("2026-03-09"), deadline: day("2026-02-04") },
      null,
    ],
    [
      "is all days of what ran once and is over",
      "2026-06-01",
      { ...once, start: day("2026-02-01"), deadline: day("2026-02-04") },
      "2026-02-01 to 2026-02-04",
    ],
    [
      "is none on the last day of what runs once",
      "2026-02-04",
      { ...once, start: day("2026-02-01"), deadline: day("2026-02-04") },
      null,
    ],
    ["is none of what runs once without an end", "2026-06-01", once, null],
    ["is none without a cadence", "2026-02-10", { cadence: null }, null],
  ])("%s", (_title, date, parts, expected) => {
    expect(before(date, parts)).toBe(expected);
  });

  test("is the last day alone where nobody knows when what ran once began", () => {
    expect(before("2026-06-01", { ...once, deadline: day("2026-02-04") }, nothing)).toBe(
      "2026-02-04 to 2026-02-04",
    );
  });

  test("has others before it, newest first, back to the goal's start", () => {
    const one = goal({ ...weekly, start: day("2026-01-28"), deadline: day("2026-02-11") });
    const all = (date: string) => [
      ...goalPeriodsBefore(one, goalBounds(one, index), index, day(date)),
    ];
    const weeks = [
      "2026-02-09 to 2026-02-15",
      "2026-02-02 to 2026-02-08",
      "2026-01-26 to 2026-02-01",
    ];
    expect(all("2026-06-01").map(span)).toEqual(weeks);
    // While the goal runs, those that are over.
    expect(all("2026-02-11").map(span)).toEqual(weeks.slice(1));
    const single = goal({ ...once, deadline: day("2026-02-11") });
    expect([
      ...goalPeriodsBefore(single, goalBounds(single, index), index, day("2026-06-01")),
    ]).toEqual([]);
  });
});

describe("The days of a period that count", () => {
  const counted = (parts: Partial<Goal>, end: string | null, today: string) =>
    span(
      countedDays(
        goalBounds(goal(parts), index),
        { start: day("2026-02-02"), end: end === null ? null : day(end) },
        day(today),
      ),
    );

  test.each<[string, Partial<Goal>, string | null, string, string]>([
    ["are all of a past one", weekly, "2026-02-08", "2026-06-01", "2026-02-02 to 2026-02-08"],
    ["are those up to today", weekly, "2026-02-08", "2026-02-05", "2026-02-02 to 2026-02-05"],
    [
      "are those from the goal's start",
      { ...weekly, start: day("2026-02-04") },
      "2026-02-08",
      "2026-06-01",
      "2026-02-04 to 2026-02-08",
    ],
    [
      "are those to the goal's end",
      { ...weekly, deadline: day("2026-02-06") },
      "2026-02-08",
      "2026-06-01",
      "2026-02-02 to 2026-02-06",
    ],
    [
      "are those up to today before that end",
      { ...weekly, deadline: day("2026-02-06") },
      "2026-02-08",
      "2026-02-05",
      "2026-02-02 to 2026-02-05",
    ],
    ["go on to today without an end", once, null, "2026-02-05", "2026-02-02 to 2026-02-05"],
    [
      "go on to the goal's end without one of its own",
      { ...once, deadline: day("2026-02-06") },
      null,
      "2026-06-01",
      "2026-02-02 to 2026-02-06",
    ],
  ])("%s", (_title, parts, end, today, expected) => {
    expect(counted(parts, end, today)).toBe(expected);
  });
});
