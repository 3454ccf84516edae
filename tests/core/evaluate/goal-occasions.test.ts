import { describe, expect, test } from "@jest/globals";
import type { Occasion } from "../../../src/core/evaluate/agenda-item";
import { goalOccasions } from "../../../src/core/evaluate/goal-occasions";
import { occasionLanguage } from "../../../src/core/evaluate/occasion-language";
import { day } from "../note-builder";
import { journal, person, vaultOf } from "../vault-of";

// Sunday 22 November 2026.
const today = day("2026-11-22");

/** What falls on each of these days of November, as `27 16:00 why` or `27 why`. */
function on(days: readonly string[], properties: readonly string[], notes = {}): readonly string[] {
  return occasions(days, properties, notes).map(({ day: date, time, why }) =>
    [date?.slice(8), time, why].filter((part) => part !== null && part !== "").join(" "),
  );
}

function occasions(
  days: readonly string[],
  properties: readonly string[],
  notes: Readonly<Record<string, string>> = {},
): readonly Occasion[] {
  const index = vaultOf({
    "People/Louie.md": person(),
    "Journal/2026-01-01.md": "Began.\n",
    "Goals/G.md": `---\ntype: goal\n${properties.join("\n")}\n---\n# Reach out\n`,
    ...notes,
  });
  const [goal] = index.goals();
  if (goal === undefined) throw new Error("no goal was read");
  const { words } = occasionLanguage(index.settings.language, today);
  const falling = goalOccasions(goal, index, today, words);
  return days.flatMap((date) => falling(day(`2026-${date}`)));
}

const called = (date: string) => journal({ [date]: "Called [[Louie]]" });

describe("A goal's reminders", () => {
  test("fall on their days, each with how far the goal is by then", () => {
    expect(
      on(
        ["11-20", "11-21", "11-22", "11-27"],
        ["cadence: weekly", "target: 2", "counts: calls", "remind: Friday 4pm"],
        called("2026-11-18"),
      ),
    ).toEqual(["20 16:00 1 of 2 so far", "27 16:00"]);
  });

  test("hold all that an item of the agenda needs", () => {
    const [reminder] = occasions(["11-27"], ["cadence: weekly", "remind: Friday 4pm"]);
    expect(reminder).toMatchObject({
      kind: "goal",
      text: "Reach out",
      path: "Goals/G.md",
      line: 1,
      contacts: [],
      source: "Goals/G.md",
      looksDone: false,
      stays: "a day",
      rule: { phrase: "Friday 4pm" },
    });
  });

  test("of one day are in order, each with an id of its own, and one where two phrases say the same", () => {
    const found = occasions(
      ["11-27"],
      ["cadence: weekly", "remind:\n  - Friday 4pm\n  - '12:30'\n  - weekdays 16:00"],
    );
    expect(found.map(({ time }) => time)).toEqual(["12:30", "16:00"]);
    expect(new Set(found.map(({ id }) => id)).size).toBe(2);
  });

  test("are silent in a period that is met, and speak up again in the next", () => {
    const weekly = ["cadence: weekly", "counts: calls", "remind: '20:00'"];
    expect(on(["11-18", "11-22", "11-23"], weekly, called("2026-11-18"))).toEqual(["23 20:00"]);
  });

  test("are silent on paused days, and of a goal that is not active", () => {
    const paused = ["cadence: daily", "remind: '20:00'", "paused: 2026-11-23 to 2026-11-24"];
    expect(on(["11-22", "11-23", "11-24", "11-25"], paused)).toEqual([
      "22 20:00 0 of 1 so far",
      "25 20:00",
    ]);
    for (const status of ["done", "dropped", "paused"]) {
      const lines = [`status: ${status}`, "deadline: 2026-11-29", "remind: '20:00'"];
      expect(on(["11-22", "11-28", "11-29"], lines)).toEqual([]);
    }
  });

  test("say nothing of a goal that has none", () => {
    expect(on(["11-22", "11-23"], ["cadence: weekly"])).toEqual([]);
  });
});

describe("A goal's deadline", () => {
  const run = ["start: 2026-11-01", "deadline: 2026-11-29", "counts: calls", "target: 2"];

  test("is spoken of seven days before, the day before, and on the day, all day (R17)", () => {
    const days = ["11-21", "11-22", "11-23", "11-27", "11-28", "11-29", "11-30"];
    expect(on(days, run)).toEqual([
      "22 the deadline is in 7 days, 0 of 2 so far",
      "28 the deadline is tomorrow, 0 of 2 so far",
      "29 the deadline is today, 0 of 2 so far",
    ]);
    expect(occasions(["11-28"], run)).toMatchObject([
      { kind: "deadline", time: null, text: "Reach out", rule: null, stays: "a day" },
    ]);
  });

  test.each([
    ["11-28", "in 6 days"],
    ["11-22", "today"],
  ])("of %s that was missed on 21 November is told as it stands today: %s", (deadline, said) => {
    const [missed] = on(["11-21"], [`deadline: 2026-${deadline}`]);
    expect(missed).toBe(`21 the deadline is ${said}, 0 of 1 so far`);
  });

  test("that is over is overdue", () => {
    const [missed] = on(["11-21"], ["deadline: 2026-11-21"]);
    expect(missed).toBe("21 1 day overdue, 0 of 1 so far");
  });

  test("is a matter of its own beside the reminder of its day (R35)", () => {
    const found = occasions(["11-29"], [...run, "remind: '20:00'"]);
    expect(found.map(({ kind }) => kind)).toEqual(["goal", "deadline"]);
    expect(new Set(found.map(({ id }) => id)).size).toBe(2);
  });

  test("is silent once the goal is met (R17)", () => {
    const notes = { ...called("2026-11-18"), ...called("2026-11-19") };
    expect(on(["11-22", "11-28", "11-29"], run, notes)).toEqual([]);
  });

  test("is silent before the goal begins, from its first day on no more", () => {
    const late = ["start: 2026-11-28", "deadline: 2026-11-29"];
    expect(on(["11-22", "11-28"], late)).toEqual(["28 the deadline is tomorrow"]);
  });

  test("is silent while the goal is paused, first and last day included", () => {
    const paused = (span: string) => on(["11-22", "11-28", "11-29"], [...run, `paused: ${span}`]);
    const said = (texts: readonly string[]) => texts.map((text) => text.slice(0, 2));
    expect(said(paused("2026-11-22 to 2026-11-23"))).toEqual(["28", "29"]);
    expect(said(paused("2026-11-20 to 2026-11-22"))).toEqual(["28", "29"]);
    expect(said(paused("2026-11-23 to 2026-11-27"))).toEqual(["22", "28", "29"]);
  });

  test("of a period to come says nothing of how far the goal is", () => {
    const weekly = ["cadence: weekly", "deadline: 2026-12-01"];
    expect(on(["11-24", "11-30", "12-01"], weekly)).toEqual([
      "24 the deadline is in 7 days",
      "30 the deadline is tomorrow",
      "01 the deadline is today",
    ]);
  });
});

describe("A challenge", () => {
  test("is spoken of on its last day (R18)", () => {
    const challenge = ["cadence: daily", "start: 2026-11-20", "for: 5 days"];
    expect(on(["11-17", "11-23", "11-24", "11-25"], challenge)).toEqual([
      "24 the last day of the challenge",
    ]);
  });

  test("with a deadline on its last day is spoken of as any deadline", () => {
    const both = ["cadence: daily", "start: 2026-11-20", "for: 5 days", "deadline: 2026-11-24"];
    expect(on(["11-23", "11-24"], both)).toEqual([
      "23 the deadline is tomorrow",
      "24 the deadline is today",
    ]);
  });

  test("is no other goal, which may end on any day", () => {
    expect(on(["11-24"], ["cadence: daily", "start: 2026-11-20"])).toEqual([]);
  });
});
