import { describe, expect, test } from "@jest/globals";
import { inEnglish } from "../../../src/core/language/sayings";
import { planOutcome } from "../../../src/core/edit/edit-plan";
import { checkIn, goalHeading, logInteraction } from "../../../src/core/edit/log-interaction";
import { vaultOf } from "../vault-of";
import { afterPlan } from "./applied";

const target = (newNote = "## Today\n") => ({ path: "2026-11-22.md", newNote: () => newNote });

describe("Logging", () => {
  test("adds the text as one line at the end of the day's note (R76)", () => {
    expect(afterPlan("a\n", logInteraction(target(), "Called [[Louie]]\r\nabout\u2028it\t!"))).toBe(
      "a\n- Called [[Louie]] about it !\n",
    );
  });

  test("makes the day's note where it is missing, and tells the line alone", () => {
    expect(planOutcome(logInteraction(target(), "Called"), () => null)).toMatchObject({
      changes: [{ after: "## Today\n- Called\n", written: [{ line: 2, text: "- Called" }] }],
    });
  });

  test("has a title by which it is undone, as a check-in has", () => {
    expect(inEnglish(logInteraction(target(), "Called").title)).toBe("Log an interaction");
    expect(inEnglish(checkIn(target(), "[[Reconnect]]").title)).toBe("Check in");
  });

  test("is refused where a template leaves a note that nothing can be added to", () => {
    expect(afterPlan(null, logInteraction(target("```\n"), "Called"))).toMatch(/^refused/);
  });

  test("keeps what a person means by marks, and drops what no text can hold", () => {
    expect(afterPlan("", logInteraction(target(), "-x #call \u0000%%"))).toBe("- -x #call %%\n");
  });
});

describe("A link to a goal", () => {
  test("names its note alone, or also the item of a list without what no heading holds", () => {
    expect(goalHeading({ id: "G/Call.md", path: "G/Call.md" })).toBe("");
    const item = { id: "Goals.md#Call [[Ana|Annie]] : #1", path: "Goals.md" };
    expect(goalHeading(item)).toBe("Call Ana Annie 1");
  });

  test("takes no mark in the note's own path for the item's", () => {
    expect(goalHeading({ id: "Goals %231.md#Call", path: "Goals #1.md" })).toBe("Call");
  });
});

describe("A check-in", () => {
  const goals =
    "---\ntype: goals\n---\n## Each week\n- Call: [[Ana|Annie]] #1\n- Call: [[Ana|Annie]] #1\n";

  test("is a ticked link to the goal (R127)", () => {
    expect(afterPlan("", checkIn(target(), "[[Reconnect]]"))).toBe("- [x] [[Reconnect]]\n");
  });

  test.each([0, 1])("counts for the goal it links, one of several of a name included: %s", (at) => {
    const index = vaultOf({ "Goals.md": goals });
    const goal = index.goals()[at]!;
    const note = afterPlan("", checkIn(target(), `[[Goals#${goalHeading(goal)}]]`))!;
    const [entry] = vaultOf({ "Goals.md": goals, "2026-11-22.md": note }).entriesBetween(
      "2026-11-22" as never,
      "2026-11-22" as never,
    );
    expect(entry?.checkIn).toBe(goal.id);
  });
});
