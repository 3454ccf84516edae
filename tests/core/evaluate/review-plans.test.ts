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

test("Each list is in order of the day that was meant, else done, else written", () => {
  const days = {
    "2026-11-16":
      "- [ ] Late for [[Ana]] 📅 2026-11-18\n- [ ] Early for [[Ana]] 📅 2026-11-17\n- [ ] Tea with [[Ana]] 📅 2026-11-22\n- [ ] Cake with [[Ana]] 📅 2026-11-20",
    "2026-11-17":
      "- [x] Done [[Bo]] 📅 2026-11-19\n- [x] Ticked [[Bo]] ✅ 2026-11-18\n- I should thank [[Ana]]\n- [x] First [[Bo]] 📅 2026-11-16",
  };
  expect(sorted(days)).toEqual({
    kept: ["First Bo", "Ticked Bo", "Done Bo"],
    open: ["Early for Ana", "Thank Ana", "Late for Ana"],
    ahead: ["Cake with Ana", "Tea with Ana"],
  });
});

describe("A line of intent", () => {
  test("that names nobody can't be seen to be kept, and one of a later day was not written yet", () => {
    const none = { kept: [], open: [], ahead: [] };
    expect(sorted({ "2026-11-16": "I'll go to the gym tomorrow" })).toEqual(none);
    expect(sorted({ "2026-11-20": "I'll call [[Ana]] tomorrow" })).toEqual(none);
    expect(sorted({ "2026-11-19": "I'll call [[Ana]] tomorrow" }).ahead).toEqual(["Call Ana"]);
  });

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
