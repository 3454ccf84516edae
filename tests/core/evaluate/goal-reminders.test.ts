import { describe, expect, test } from "@jest/globals";
import { goalBounds } from "../../../src/core/evaluate/goal-bounds";
import { nextReminder, remindersOn, remindsOn } from "../../../src/core/evaluate/goal-reminders";
import { moment } from "../agenda-item";
import { day } from "../note-builder";
import { vaultOf } from "../vault-of";

/** The goal of a note with these properties, and what is asked of it. */
function goalWith(...properties: readonly string[]) {
  const index = vaultOf({
    "Journal/2026-01-01.md": "Began.\n",
    "Goals/G.md": `---\ntype: goal\n${properties.join("\n")}\n---\n# G\n`,
  });
  const [goal] = index.goals();
  if (goal === undefined) throw new Error("no goal was read");
  const bounds = goalBounds(goal, index);
  return {
    goal,
    index,
    next: (now: string, met: readonly [string, string] | null = null) =>
      nextReminder(
        goal,
        bounds,
        index,
        moment(now),
        met === null ? null : { start: day(met[0]), end: day(met[1]) },
      ),
    on: (date: string) =>
      remindersOn(goal, bounds, index, day(date), null).map(({ at }) => at.slice(11)),
  };
}

describe("A reminder", () => {
  test.each([
    ["Friday 4pm", "2026-11-27", true],
    ["Friday 4pm", "2026-11-26", false],
    ["20:00", "2026-11-26", true],
    ["2026-11-26 09:00", "2026-11-26", true],
    ["2026-11-26 09:00", "2026-11-27", false],
  ])("%s on %s: %s", (phrase, date, expected) => {
    const { goal, index } = goalWith("cadence: weekly", `remind: '${phrase}'`);
    expect(goal.remind.map((rule) => remindsOn(rule, day(date), null, index))).toEqual([expected]);
  });

  test("of one day come in the order of their times", () => {
    const { on } = goalWith("cadence: weekly", "remind: ['20:00', 'Friday 4pm', '07:30']");
    expect(on("2026-11-27")).toEqual(["07:30", "16:00", "20:00"]);
    expect(on("2026-11-26")).toEqual(["07:30", "20:00"]);
  });

  test("come inside the goal's periods alone", () => {
    const { on } = goalWith("cadence: Monday and Friday", "remind: '20:00'");
    expect([on("2026-11-27"), on("2026-11-28")]).toEqual([["20:00"], []]);
  });

  test("come on no paused day, the first and the last included", () => {
    const { on } = goalWith(
      "cadence: daily",
      "remind: '20:00'",
      "paused: 2026-11-24 to 2026-11-25",
    );
    expect(["23", "24", "25", "26"].map((date) => on(`2026-11-${date}`).length)).toEqual([
      1, 0, 0, 1,
    ]);
  });
});

describe("The next reminder (R126)", () => {
  test("is strictly after now, today's too", () => {
    const { next } = goalWith("cadence: weekly", "remind: Friday 4pm");
    expect(next("2026-11-27T15:59")).toBe("2026-11-27T16:00");
    expect(next("2026-11-27T16:00")).toBe("2026-12-04T16:00");
  });

  test("is the first of a day's", () => {
    const { next } = goalWith("cadence: weekly", "remind: ['20:00', '07:30']");
    expect(next("2026-11-27T06:00")).toBe("2026-11-27T07:30");
    expect(next("2026-11-27T12:00")).toBe("2026-11-27T20:00");
  });

  test("is that of a later period once this one is met (R16)", () => {
    const { next } = goalWith("cadence: weekly", "remind: '20:00'");
    expect(next("2026-11-18T06:00", ["2026-11-16", "2026-11-22"])).toBe("2026-11-23T20:00");
    expect(next("2026-11-18T06:00")).toBe("2026-11-18T20:00");
  });

  test("is none after the goal's last day", () => {
    const { next } = goalWith("cadence: weekly", "deadline: 2026-12-04", "remind: Friday 4pm");
    expect(next("2026-11-28T06:00")).toBe("2026-12-04T16:00");
    expect(next("2026-12-04T16:00")).toBeNull();
  });

  test("is looked for through two years and more", () => {
    const { next } = goalWith("cadence: daily", "start: 2028-11-22", "remind: '20:00'");
    expect(next("2026-11-22T06:00")).toBe("2028-11-22T20:00");
    expect(
      goalWith("cadence: daily", "start: 2030-01-01", "remind: '20:00'").next("2026-11-22T06:00"),
    ).toBeNull();
  });

  test("is none of a goal that has none", () => {
    expect(goalWith("cadence: daily").next("2026-11-22T06:00")).toBeNull();
  });
});
