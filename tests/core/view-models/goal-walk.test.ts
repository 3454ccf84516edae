import { describe, expect, test } from "@jest/globals";
import { catalogueFor } from "../../../src/core/language/catalogue-for";
import { goalWalk } from "../../../src/core/view-models/goal-walk";
import { goalNote, people, thursday } from "../evaluate/review-of";
import { journal, vaultOf } from "../vault-of";

const { review: words } = catalogueFor("en");
const walk = (notes: Readonly<Record<string, string>>) =>
  goalWalk(vaultOf({ ...people, ...notes }), thursday, words);

/** A call in each of eight weeks. */
const days = journal(
  Object.fromEntries(
    ["09-21", "09-28", "10-05", "10-12", "10-19", "10-26", "11-02", "11-09"].map((day) => [
      `2026-${day}`,
      "Called [[Ana]]",
    ]),
  ),
);
const calls = (target: number, title: string, ...more: readonly string[]) =>
  goalNote([`cadence: weekly`, `target: ${target}`, "counts: calls", ...more].join("\n"), title);

describe("Going through all goals when life has changed", () => {
  test("asks of each active goal, and of no other, one after the other", () => {
    const steps = walk({
      "Goals/A.md": calls(1, "One"),
      "Goals/B.md": calls(1, "Two", "status: paused"),
      "Goals/C.md": calls(1, "Three", "status: done"),
      "Goals/D.md": calls(1, "Four"),
      ...days,
    });
    expect(steps.map(({ step, question }) => `${step} ${question}`)).toEqual([
      "1 of 2 “One”, 1 a week: does it still fit?",
      "2 of 2 “Four”, 1 a week: does it still fit?",
    ]);
  });

  test("is over before it begins where there is no goal", () => {
    expect(walk(days)).toEqual([]);
  });

  test("tells how each went, in numbers", () => {
    expect(walk({ "Goals/A.md": calls(1, "One"), ...days })[0]?.standing).toBe(
      "You have managed about 1 a week; 1 was met in 8 of 8.",
    );
  });

  test("says nothing of numbers of what runs once", () => {
    const [step] = walk({
      "Goals/A.md": goalNote("cadence: once\nstart: 2026-11-01", "Find a mentor"),
    });
    expect(step).toMatchObject({
      question: "“Find a mentor”: does it still fit?",
      standing: "",
      target: 1,
    });
  });

  test("offers to keep, pause, finish and drop, and a target within reach where this one is far", () => {
    const choices = (target: number) =>
      walk({ "Goals/A.md": calls(target, "One"), ...days })[0]?.choices ?? [];
    expect(choices(1).map(({ is }) => is)).toEqual(["keep", "pause", "finish", "drop"]);
    expect(choices(9).map(({ is }) => is)).toEqual(["keep", "adjust", "pause", "finish", "drop"]);
    const adjust = choices(9)[1];
    expect(adjust?.target).toBeLessThan(9);
    expect(adjust?.label).toBe(`Adjust to ${String(adjust?.target)}`);
    expect(choices(9).every(({ is, target }) => is === "adjust" || target === null)).toBe(true);
  });
});
