import { describe, expect, test } from "@jest/globals";
import type { Cadence } from "../../../src/core/dates/cadences/cadence";
import { goalProgress } from "../../../src/core/evaluate/goal-progress";
import { focusDays, weeklyLoad } from "../../../src/core/evaluate/weekly-load";
import type { Goal } from "../../../src/core/model/goal";
import { moment } from "../agenda-item";
import { aGoal, day } from "../note-builder";
import { journal, person, vaultOf } from "../vault-of";

// Thursday 19 November 2026.
const now = moment("2026-11-19T09:00");

function loadOf(
  goals: readonly Partial<Goal>[],
  notes: Readonly<Record<string, string>> = {},
  data = {},
) {
  const index = vaultOf({ "People/Ana.md": person(), ...notes }, data);
  const progress = goals.map((parts, at) =>
    goalProgress(
      aGoal(`Goals/${String(at)}.md`, parts, [{ is: "kind", kind: "call" }]),
      index,
      now,
      8,
    ),
  );
  return weeklyLoad(progress, index, now);
}

const monthly = (on: Extract<Cadence, { unit: "month" }>["on"], every = 1): Cadence => ({
  unit: "month",
  every,
  on,
});

describe("Goals ask for so many actions a week", () => {
  // A year has 365.25 days, a month a twelfth of them: 4.348 weeks.
  test.each<[string, Cadence, number, number]>([
    ["daily", { unit: "day", every: 1 }, 1, 7],
    ["every 2 days, twice", { unit: "day", every: 2 }, 2, 7],
    ["weekly, 3 times", { unit: "week", every: 1, on: null }, 3, 3],
    ["every 2 weeks", { unit: "week", every: 2, on: null }, 1, 0.5],
    ["Monday and Thursday", { unit: "week", every: 1, on: [1, 4] }, 1, 2],
    ["monthly, 10 times", monthly(null), 10, 2.3],
    ["every 2 months, 10 times", monthly(null, 2), 10, 1.15],
    ["the 1st and the 15th", monthly({ is: "days", days: [1, 15] }), 1, 0.46],
    [
      "the first Monday and Friday, twice",
      monthly({
        is: "weekdays",
        weekdays: [
          { nth: 1, weekday: 1 },
          { nth: 1, weekday: 5 },
        ],
      }),
      2,
      0.92,
    ],
    ["quarterly, 12 times", { unit: "quarter", every: 1 }, 12, 0.92],
    ["every 2 quarters, 12 times", { unit: "quarter", every: 2 }, 12, 0.46],
    ["yearly, 100 times", { unit: "year", every: 1, on: null }, 100, 1.92],
    ["every 2 years, 100 times", { unit: "year", every: 2, on: null }, 100, 0.96],
  ])("%s", (_name, cadence, target, asked) => {
    expect(loadOf([{ cadence, target }]).asked).toBeCloseTo(asked, 2);
  });

  test("all together, those that are active alone", () => {
    const weekly = { cadence: { unit: "week", every: 1, on: null }, target: 2 } as const;
    expect(loadOf([weekly, weekly, { ...weekly, status: "paused" }, { cadence: null }]).asked).toBe(
      4,
    );
    expect(loadOf([]).asked).toBe(0);
  });

  describe("of what runs once, what is left by the weeks that are left", () => {
    const once = (parts: Partial<Goal>) =>
      loadOf(
        [{ cadence: { unit: "once" }, target: 4, start: day("2026-11-01"), ...parts }],
        journal({ "2026-11-10": "Called [[Ana]]" }),
      ).asked;

    test.each([
      // Fourteen days, today included; one of four is done.
      ["two weeks", "2026-12-02", 1.5],
      ["a week", "2026-11-25", 3],
      // What is left in less than a week is all asked for in this one.
      ["a day", "2026-11-19", 3],
    ])("in %s", (_name, deadline, asked) => {
      expect(once({ deadline: day(deadline) })).toBeCloseTo(asked);
    });

    test("and nothing without an end, or once it is met", () => {
      expect(once({})).toBe(0);
      expect(once({ deadline: day("2026-12-02"), target: 1 })).toBe(0);
    });
  });
});

describe("More is asked than fits", () => {
  const asking = (target: number, capacity: number) =>
    loadOf([{ target }], {}, { capacity }).isTooMuch;

  test("where it is more than a quarter above the capacity", () => {
    expect([asking(10, 8), asking(11, 8)]).toEqual([false, true]);
  });

  test("and by at least one action", () => {
    expect([asking(2, 1), asking(3, 2), asking(1, 1)]).toEqual([true, true, false]);
  });

  test("by the user's own number at once, by what was done after three whole weeks", () => {
    const weeks = (first: string) =>
      loadOf([{ target: 5 }], journal({ [first]: "A day.", "2026-11-10": "Called [[Ana]]" }));
    expect(weeks("2026-11-02")).toMatchObject({
      weeks: 2,
      done: 0.5,
      capacity: 0.5,
      isOwnCapacity: false,
      isTooMuch: false,
    });
    expect(weeks("2026-10-26")).toMatchObject({ weeks: 3, isTooMuch: true });
    expect(weeks("2026-10-27")).toMatchObject({ weeks: 2, isTooMuch: false });
  });

  test("and never where nothing is known", () => {
    expect(loadOf([{ target: 50 }])).toMatchObject({
      done: null,
      weeks: 0,
      capacity: null,
      isTooMuch: false,
    });
  });
});

describe("What was done", () => {
  test("is told from the whole weeks before this one, eight at most", () => {
    const notes = journal({
      "2026-01-01": "Called [[Ana]]",
      "2026-09-21": "Called [[Ana]]",
      "2026-11-15": "Called [[Ana]]",
      "2026-11-17": "Called [[Ana]]",
    });
    expect(loadOf([{}], notes)).toMatchObject({ weeks: 8, done: 0.25 });
  });

  test("is unknown before a week is whole, and without goals", () => {
    expect(loadOf([{}], journal({ "2026-11-10": "A day." }))).toMatchObject({
      weeks: 0,
      done: null,
    });
    expect(loadOf([{}], journal({ "2026-11-09": "A day." }))).toMatchObject({ weeks: 1, done: 0 });
    expect(loadOf([], journal({ "2026-01-01": "A day." }))).toMatchObject({ weeks: 0, done: null });
  });
});

describe("The focus time", () => {
  const days = (focusTime: readonly string[], from = "2026-11-19", to = "2026-11-25") =>
    focusDays(vaultOf({}, { focusTime }), day(from), day(to)).map(
      (one) => `${one.day.slice(5)} ${one.time}`,
    );

  test("falls on days, on each with its earliest time", () => {
    expect(days(["Friday 16:00", "weekdays 17:00", "Monday 08:00"])).toEqual([
      "11-19 17:00",
      "11-20 16:00",
      "11-23 08:00",
      "11-24 17:00",
      "11-25 17:00",
    ]);
  });

  test("may fall on none, and on the first day as on the last", () => {
    expect(days([])).toEqual([]);
    expect(days(["Saturday 09:00"], "2026-11-22", "2026-11-27")).toEqual([]);
    expect(days(["09:00"], "2026-11-22", "2026-11-23")).toEqual(["11-22 09:00", "11-23 09:00"]);
    expect(days(["09:00"], "9999-12-30", "9999-12-31")).toHaveLength(2);
  });

  test("is counted for the seven days from today", () => {
    expect(loadOf([], {}, { focusTime: "Thursday 09:00" }).focusTimes).toBe(1);
    expect(loadOf([], {}, { focusTime: "09:00" }).focusTimes).toBe(7);
  });
});

describe("A goal that has just begun", () => {
  const calls = journal(
    Object.fromEntries(
      ["10-19", "10-26", "11-02", "11-09"].map((date) => [
        `2026-${date}`,
        "- Called [[Ana]]\n- Called [[Ana]]",
      ]),
    ),
  );
  const weekly: Cadence = { unit: "week", every: 1, on: null };

  test("is compared with what was done before it began, so that nobody who does it already hears that it is too much", () => {
    const load = loadOf([{ cadence: weekly, target: 2, start: day("2026-11-16") }], calls);
    expect(load).toMatchObject({ asked: 2, done: 2, weeks: 4, isTooMuch: false });
  });

  test("is too much where it asks for more than that", () => {
    const load = loadOf([{ cadence: weekly, target: 5, start: day("2026-11-16") }], calls);
    expect(load).toMatchObject({ asked: 5, done: 2, isTooMuch: true });
  });
});
