/** Which plan changes a goal as the user adjusted it, or as the user answered the coach. */
import { describe, expect, test } from "@jest/globals";
import { readNote } from "../../src/core/parse/read-note";
import { adjustPlan, answerPlan } from "../../src/obsidian/goal-plans";
import { afterPlan } from "../core/edit/applied";
import { day } from "../core/note-builder";
import { settingsOf } from "../core/settings-of";

const settings = settingsOf();
const today = day("2026-11-22");
const text = "---\ntype: goal\ncadence: weekly\ntarget: 5\nstart: 2026-10-05\n---\n# Call\n";
const [goal] = readNote("Call.md", text, settings).goals;
if (!goal) throw new Error("no goal");

describe("An adjustment", () => {
  test("of the target is a revision from its day on, with why", () => {
    const plan = adjustPlan(
      goal,
      { is: "target", target: 3, from: day("2026-11-23"), because: "new job" },
      today,
      settings,
    );
    expect(afterPlan(text, plan)).toMatch(/2026-11-23: 3 \(new job\)/);
  });

  test("of what becomes of it is its status", () => {
    const plan = adjustPlan(goal, { is: "status", status: "done" }, today, settings);
    expect(afterPlan(text, plan)).toContain("status: done");
  });
});

describe("An answer to the coach", () => {
  test.each([
    ["gives another target from today on", { is: "target", target: 3 }, /2026-11-\d\d: 3/],
    ["gives another status", { is: "status", status: "dropped" }, /status: dropped/],
    [
      "sets what was left unsaid",
      { is: "set", property: "remind", value: "Friday 4pm" },
      /remind: Friday 4pm/,
    ],
  ] as const)("%s", (_, act, written) => {
    const plan = answerPlan(goal, act, today, settings);
    expect(plan && afterPlan(text, plan)).toMatch(written);
  });

  test("may leave all as it is", () => {
    expect(answerPlan(goal, { is: "leave" }, today, settings)).toBeNull();
  });
});
