import { describe, expect, test } from "@jest/globals";
import { catalogueFor } from "../../../src/core/language/catalogue-for";
import { goalPreview } from "../../../src/core/view-models/goal-preview";
import { aGoal, day } from "../note-builder";
import type { Goal } from "../../../src/core/model/goal";

const today = day("2026-11-22");

function rowsOf(goal: Partial<Goal>, code = "en"): readonly string[] {
  const { screen, ui } = catalogueFor(code);
  const words = { screen, preview: ui.forms.goal.preview };
  return goalPreview(aGoal("G.md", goal), "G.md", [], today, words).rows.map(
    ({ name, value }) => `${name}: ${value}`,
  );
}

describe("How a goal was read, before it is written", () => {
  test("has one line for each thing that was understood, and none for what was not", () => {
    expect(rowsOf({ cadence: null })).toEqual(["How many: 1", "Counts: check-ins"]);
  });

  test("has them all, in words", () => {
    const goal = {
      target: 2,
      counts: {
        terms: [
          { is: "kind", kind: "call" },
          { is: "kind", kind: "meeting" },
        ],
        filters: [],
      },
      remind: [
        { phrase: "Friday 4pm", cadence: { unit: "week", every: 1, on: [5] }, time: "16:00" },
        { phrase: "Monday 9am", cadence: { unit: "week", every: 1, on: [1] }, time: "09:00" },
      ],
      start: day("2026-11-23"),
      deadline: day("2027-03-31"),
      length: { unit: "day", count: 30 },
    } as unknown as Partial<Goal>;
    expect(rowsOf(goal)).toEqual([
      "How often: weekly",
      "How many: 2",
      "Counts: calls or meetings",
      "Reminds: Friday 4pm, Monday 9am",
      "From: Mon 23 Nov",
      "Until: Wed 31 Mar 2027",
      "For: 30 days",
    ]);
    expect(rowsOf(goal, "de")).toHaveLength(7);
    expect(rowsOf(goal, "de")[4]).toMatch(/Mo\., 23\. Nov\.$/);
  });

  test("keeps where it would be written, what it lacks, and what is said of it", () => {
    const { screen, ui } = catalogueFor("en");
    const words = { screen, preview: ui.forms.goal.preview };
    const says = { advice: ["Start with 3?"], question: null };
    expect(
      goalPreview(
        aGoal("G.md", { title: "Calls" }),
        "Goals/Calls.md",
        ["No day."],
        today,
        words,
        says,
      ),
    ).toMatchObject({
      title: "Calls",
      path: "Goals/Calls.md",
      problems: ["No day."],
      says,
    });
    expect(goalPreview(aGoal("G.md"), "G.md", [], today, words).says).toEqual({
      advice: [],
      question: null,
    });
  });
});
