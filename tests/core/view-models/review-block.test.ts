/** A review as its note shows it in the app: with pictures, and with what can be done. */
import { describe, expect, test } from "@jest/globals";
import { toMoment } from "../../../src/core/dates/day";
import { catalogueFor } from "../../../src/core/language/catalogue-for";
import { englishReviewWords } from "../../../src/core/language/en/review-words";
import { reviewBlock, spanNamed } from "../../../src/core/view-models/review-block";
import { journal, person, vaultOf } from "../vault-of";

const language = {
  screen: catalogueFor("en").screen,
  query: catalogueFor("en").query,
  review: englishReviewWords,
};
const index = vaultOf({
  "People/Ana.md": person("cadence: weekly"),
  "Goals/G.md": "---\ntype: goal\ncadence: weekly\ntarget: 5\ncounts: calls\n---\n# Calls\n",
  ...journal(
    Object.fromEntries(
      ["10-05", "10-12", "10-19", "10-26", "11-02", "11-09"].map((day) => [
        `2026-${day}`,
        "Called [[Ana]]",
      ]),
    ),
  ),
});
const at = (now: string, name = "2026-W47") => reviewBlock(name, index, toMoment(now)!, language);

describe("The block of a review", () => {
  test("shows each goal with its history against its targets, and one click for an offer", () => {
    const [goal] = at("2026-11-19T09:00")!.goals;
    expect(goal).toMatchObject({
      title: "Calls",
      numbers: "0 of 5, behind",
      offer: {
        said: "Missed 6 times in a row. That is information, not a failure. Try 2?",
        answers: [{ label: "Adjust to 2", act: { is: "target", target: 2 } }],
      },
    });
    expect(goal?.history.slice(-2)).toMatchObject([
      { start: "2026-11-02", count: 1, target: 5, state: "missed" },
      { start: "2026-11-09", count: 1, target: 5, state: "missed" },
    ]);
  });

  test("names who may be waiting, and shows a year of interactions", () => {
    const view = at("2026-11-19T09:00")!;
    expect(view.waiting).toEqual([{ path: "People/Ana.md", name: "Ana" }]);
    expect(view.map).toMatchObject({ start: "2025-11-21", end: "2026-11-19", count: 6 });
    expect(view.summaries).toHaveLength(1);
  });

  test("of a span that is over says what held on its last day, and soon offers nothing any more", () => {
    expect(at("2026-11-25T09:00")).toMatchObject({ title: "Review of week 47, 2026" });
    expect(at("2026-11-25T09:00")?.goals[0]?.offer).not.toBeNull();
    const later = at("2026-12-20T09:00")!;
    expect(later.map.end).toBe("2026-11-22");
    expect(later).toMatchObject({ waiting: [], goals: [{ offer: null }] });
  });

  test("of anything else is nothing", () => {
    for (const name of ["", "2026-W60", "2026-13", "week 47", "2026-W47 x"]) {
      expect(at("2026-11-19T09:00", name)).toBeNull();
    }
  });
});

describe("The name of a span", () => {
  test.each([
    ["2026-W01", "2025-12-29", "2026-01-04"],
    ["2026-W53", "2026-12-28", "2027-01-03"],
    ["2026-02", "2026-02-01", "2026-02-28"],
    ["2026-Q4", "2026-10-01", "2026-12-31"],
    ["2026", "2026-01-01", "2026-12-31"],
  ])("%s is the days from %s to %s", (name, start, end) => {
    expect(spanNamed(name, index.settings.calendar)).toMatchObject({ name, start, end });
  });

  test("follows fiscal years and weeks that begin on Sunday", () => {
    const { calendar } = vaultOf({}, { yearStartMonth: 7, weekStart: "sunday" }).settings;
    expect(spanNamed("2026-Q4", calendar)).toMatchObject({ start: "2027-04-01" });
    expect(spanNamed("2026", calendar)).toMatchObject({ start: "2026-07-01" });
    expect(spanNamed("2026-W47", calendar)).toMatchObject({ start: "2026-11-15" });
  });
});
