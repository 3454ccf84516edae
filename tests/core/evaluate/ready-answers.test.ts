/** Which answers stand ready for what a goal or plan leaves unsaid. */
import { describe, expect, test } from "@jest/globals";
import {
  labelled,
  readyDays,
  readyEnds,
  readyNumbers,
  readyReminders,
  readyTimes,
} from "../../../src/core/evaluate/ready-answers";
import { catalogueFor } from "../../../src/core/language/catalogue-for";
import type { Goal } from "../../../src/core/model/goal";
import { moment } from "../agenda-item";
import { aGoal } from "../note-builder";
import { vaultOf } from "../vault-of";

const words = catalogueFor("en").review.questions;
const vault = vaultOf({});
const values = (answers: readonly { readonly value: string | null }[]) =>
  answers.map(({ value }) => value);

describe("Tomorrow, Friday and next week are offered with the day each means", () => {
  test.each([
    ["2026-11-22T10:00", ["2026-11-23", "2026-11-27"]],
    ["2026-11-24T10:00", ["2026-11-25", "2026-11-27", "2026-11-30"]],
    ["2026-11-26T10:00", ["2026-11-27", "2026-11-30"]],
  ])("at %s each day once: %j", (now, days) => {
    expect(values(readyDays(vault, moment(now), words))).toEqual(days);
  });
});

describe("The ends of this month and this quarter are offered, where they differ", () => {
  test.each([
    ["2026-11-22T10:00", {}, ["2026-11-30", "2026-12-31"]],
    ["2026-12-01T10:00", {}, ["2026-12-31"]],
    ["2026-11-22T10:00", { yearStartMonth: 12 }, ["2026-11-30"]],
    ["2026-11-22T10:00", { yearStartMonth: 2 }, ["2026-11-30", "2027-01-31"]],
  ])("at %s with %j: %j", (now, data, days) => {
    expect(values(readyEnds(vaultOf({}, data), moment(now), words))).toEqual(days);
  });
});

test("The user's named times are offered, the four earliest", () => {
  const index = vaultOf({}, { namedTimes: { dawn: "05:00" } });
  expect(readyTimes(index)).toEqual([
    { label: "dawn", value: "05:00" },
    { label: "morning", value: "09:00" },
    { label: "lunch", value: "12:30" },
    { label: "afternoon", value: "15:00" },
  ]);
});

describe("Reminders are offered", () => {
  const reminders = (goal: Partial<Goal>, data = {}) =>
    values(readyReminders(aGoal("A.md", goal), vaultOf({}, data), words));

  test.each<[string, Partial<Goal>]>([
    ["of a daily goal", { cadence: { unit: "day", every: 1 } }],
    ["of one on certain days", { cadence: { unit: "week", every: 1, on: [1] } }],
    ["of a challenge", { cadence: null, length: { count: 30, unit: "day" } }],
  ])("%s at the named times", (_, goal) => {
    expect(reminders(goal)).toEqual(["morning", "lunch", "afternoon", "evening"]);
  });

  test("of a rarer goal at the focus time first, then on weekdays", () => {
    const weekly: Partial<Goal> = { cadence: { unit: "week", every: 1, on: null } };
    const usual = Object.keys(words.reminders);
    expect(reminders(weekly)).toEqual(usual.slice(0, 4));
    expect(reminders(weekly, { focusTime: ["Sunday 5pm"] })).toEqual(
      ["Sunday 5pm", ...usual].slice(0, 4),
    );
  });
});

test("Numbers stand ready as what they write and what their button says", () => {
  expect(values(readyNumbers)).toEqual(["1", "2", "3"]);
  expect(labelled({ weekly: "Each week" })).toEqual([{ label: "Each week", value: "weekly" }]);
});
