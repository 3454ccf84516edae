import { describe, expect, test } from "@jest/globals";
import { contactsToReach, isKept, looksDone } from "../../../src/core/evaluate/kept-plans";
import { day } from "../note-builder";
import { journal, person, vaultOf } from "../vault-of";

const today = day("2026-11-22");

function planIn(days: Readonly<Record<string, string>>) {
  const index = vaultOf({ "People/Ana.md": person(), "People/Ben.md": person(), ...journal(days) });
  const [plan] = index.plans();
  if (!plan) throw new Error("No plan was read");
  return {
    toReach: contactsToReach(plan, index, today),
    kept: isKept(plan, index, today),
    looksDone: looksDone(plan, index, today),
  };
}

describe("A plan", () => {
  test("of intent is kept with each contact apart, and as a whole with the last of them (R28)", () => {
    const plan = "I'll write to [[Ana]] and [[Ben]] on Friday";
    expect(planIn({ "2026-11-18": plan, "2026-11-19": "Called [[Ana]]" })).toEqual({
      toReach: ["People/Ben.md"],
      kept: false,
      looksDone: false,
    });
    expect(planIn({ "2026-11-18": plan, "2026-11-19": "Met [[Ana]] and [[Ben]]" }).kept).toBe(true);
  });

  test("that is a task is kept by its tick alone, and says when it looks done", () => {
    const task = "- [ ] Call [[Ana]] 📅 2026-11-20";
    expect(planIn({ "2026-11-18": task })).toMatchObject({ kept: false, looksDone: false });
    expect(planIn({ "2026-11-18": task, "2026-11-19": "Called [[Ana]]" })).toEqual({
      toReach: ["People/Ana.md"],
      kept: false,
      looksDone: true,
    });
    expect(planIn({ "2026-11-18": "- [x] Call [[Ana]] 📅 2026-11-20" }).kept).toBe(true);
  });

  test("without a contact is never kept by what happened", () => {
    const days = { "2026-11-18": "- [ ] Clean 📅 2026-11-20", "2026-11-19": "Called [[Ana]]" };
    expect(planIn(days)).toEqual({ toReach: [], kept: false, looksDone: false });
  });
});
