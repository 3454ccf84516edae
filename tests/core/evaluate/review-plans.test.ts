/** Which plans of a week were kept. */
import { describe, expect, test } from "@jest/globals";
import { reviewedPlans } from "../../../src/core/evaluate/review-plans";
import { day } from "../note-builder";
import { journal, person, vaultOf } from "../vault-of";

const week = { start: day("2026-11-16"), end: day("2026-11-22") };
const today = day("2026-11-19");

/** Where the plans of these lines end up: the texts of each list. */
function sorted(days: Readonly<Record<string, string>>) {
  const index = vaultOf({ "People/Ana.md": person(), "People/Bo.md": person(), ...journal(days) });
  const { kept, open, ahead } = reviewedPlans(index, week, today);
  const texts = (plans: readonly { readonly text: string }[]) => plans.map(({ text }) => text);
  return { kept: texts(kept), open: texts(open), ahead: texts(ahead) };
}

describe("A task", () => {
  test.each([
    ["- [x] Call [[Ana]] 📅 2026-11-17", "kept"],
    ["- [x] Call [[Ana]] 📅 2026-11-02 ✅ 2026-11-17", "kept"],
    ["- [ ] Call [[Ana]] 📅 2026-11-17", "open"],
    ["- [ ] Call [[Ana]] 📅 2026-11-19", "ahead"],
    ["- [ ] Call [[Ana]] 📅 2026-11-22", "ahead"],
  ])("%s is %s", (line, list) => {
    expect(sorted({ "2026-11-16": line })).toEqual({
      kept: [],
      open: [],
      ahead: [],
      [list]: ["Call Ana"],
    });
  });

  test.each([
    ["let go", "- [-] Call [[Ana]] 📅 2026-11-17"],
    ["meant for another week", "- [ ] Call [[Ana]] 📅 2026-11-24"],
    ["done in another week", "- [x] Call [[Ana]] 📅 2026-11-17 ✅ 2026-11-10"],
    ["without a day", "- [ ] Call [[Ana]]"],
  ])("%s is in none of the lists", (_name, line) => {
    expect(sorted({ "2026-11-16": line })).toEqual({ kept: [], open: [], ahead: [] });
  });
});

describe("A line of intent", () => {
  test("is kept once an interaction with the same contact followed (R27)", () => {
    const meant = "I'll call [[Ana]] tomorrow";
    expect(sorted({ "2026-11-16": meant }).open).toEqual(["Call Ana"]);
    expect(sorted({ "2026-11-16": meant, "2026-11-18": "Called [[Ana]]" }).kept).toEqual([
      "Call Ana",
    ]);
  });

  test("is kept when all it names were reached (R28)", () => {
    const days = {
      "2026-11-16": "I'll call [[Ana]] and [[Bo]] tomorrow",
      "2026-11-17": "Called [[Ana]]",
    };
    expect(sorted(days).open).toHaveLength(1);
  });

  test("without a day belongs to the week it was written in", () => {
    expect(sorted({ "2026-11-17": "I should call [[Ana]]" }).open).toEqual(["Call Ana"]);
  });
});
