import { describe, expect, test } from "@jest/globals";
import { catalogueFor } from "../../../src/core/language/catalogue-for";
import { realismAnswer, reviewAnswer } from "../../../src/core/view-models/review-answer";
import { reviewView } from "../../../src/core/view-models/review-view";
import { calls, reviewOf } from "../evaluate/review-of";
import { someSettings } from "../note-builder";
import { journal } from "../vault-of";

const found = reviewOf({
  "Goals/Calls.md": calls,
  ...journal({
    "2026-09-01": "Began.",
    "2026-11-17":
      "- Called [[Ana]]\n- Called [[Ana]] again\n- [ ] Write to [[Bo]] 📅 2026-11-18\n- [ ] Ask [[Bo]] 📅 2026-11-21",
  }),
});
const view = reviewView(found, someSettings().calendar, catalogueFor("en"));
const answer = reviewAnswer(found, view, "Reviews/2026-W47.md", "text");

describe("A review as JSON", () => {
  test("says where its note is, and of which days it is (R5)", () => {
    expect(answer).toMatchObject({
      path: "Reviews/2026-W47.md",
      text: "text",
      title: "Review of week 47, 2026",
      period: { unit: "week", start: "2026-11-16", end: "2026-11-22" },
    });
  });

  test("has each goal with what counted in those days and at most eight past periods", () => {
    const [goal] = answer.goals;
    expect(goal).toMatchObject({ id: "Goals/Calls.md", outcome: "met", count: 2, state: "met" });
    expect(goal?.evidence.map(({ line, date }) => `${date}:${line}`)).toEqual([
      "2026-11-17:1",
      "2026-11-17:2",
    ]);
    expect(goal?.history).toHaveLength(8);
    expect(goal?.history.at(-1)).toMatchObject({ start: "2026-11-09" });
  });

  test("has people by path, and plans by number", () => {
    expect(answer.reached).toEqual([{ path: "People/Ana.md", interactions: 2 }]);
    expect(answer.neglected.map(({ path, state }) => [path, state])).toEqual([
      ["People/Bo.md", "due"],
      ["People/Cy.md", "dormant"],
    ]);
    expect(answer.plans).toEqual({ kept: 0, open: 1, ahead: 1 });
  });

  test("is plain JSON", () => {
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
  });
});

describe("How realistic a target is, as JSON", () => {
  test("is rounded to hundredths", () => {
    const realism = { target: 5, periods: 3, met: 1, mean: 5 / 3, chance: 0.12345, offer: 2 };
    expect(realismAnswer(realism)).toEqual({ ...realism, mean: 1.67, chance: 0.12 });
  });
});
