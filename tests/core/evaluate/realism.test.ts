/** What Kith says of how realistic a target is. */
import { describe, expect, test } from "@jest/globals";
import { addDays, toMoment } from "../../../src/core/dates/day";
import { goalProgress } from "../../../src/core/evaluate/goal-progress";
import { goalRealism, newGoalRealism, type Realism } from "../../../src/core/evaluate/realism";
import { englishReviewWords } from "../../../src/core/language/en/review-words";
import { newGoalAdvice, realismSentence } from "../../../src/core/view-models/realism-lines";
import type { Goal } from "../../../src/core/model/goal";
import { aGoal, day } from "../note-builder";
import { journal, person, vaultOf } from "../vault-of";

const now = toMoment("2026-11-19T09:00")!;
/** The Monday of the week that runs. */
const monday = day("2026-11-16");
const calls = [{ is: "kind", kind: "call" }] as const;

/** A vault in which so many calls were made in each of the last weeks, newest last. */
function vaultWithWeeks(counts: readonly number[], before: Record<string, string> = {}) {
  const days: Record<string, string> = {};
  for (const [at, count] of counts.entries()) {
    const start = addDays(monday, -7 * (counts.length - at));
    days[start] = ["A day.", ...Array.from({ length: count }, () => "- Called [[Ana]]")].join("\n");
  }
  return vaultOf({ "People/Ana.md": person(), ...journal({ ...days, ...before }) });
}

function realismFor(counts: readonly number[], goal: Partial<Goal>): Realism | null {
  const index = vaultWithWeeks(counts);
  const one = aGoal("Goals/Call.md", goal, calls);
  return goalRealism(goalProgress(one, index, now, 24), index, now);
}

describe("A target that is far from what was done", () => {
  const far = realismFor([2, 2, 2, 2, 2, 2, 2, 2], { target: 5 });

  test("is told in numbers: how much was managed, and how often the target was met", () => {
    expect(far).toMatchObject({ target: 5, periods: 8, met: 0, mean: 2 });
  });

  test("gets an offer that is a stretch, no surrender", () => {
    expect(far?.offer).toBe(3);
  });

  test("is said in a sentence", () => {
    const words = englishReviewWords.realism;
    const cadence = { unit: "week", every: 1, on: null } as const;
    expect(newGoalAdvice(far!, cadence, words)).toBe(
      "You have managed about 2 a week; 5 was met in none of 8. Start with 3?",
    );
    expect(realismSentence(far!, { ...cadence, every: 2 }, words)).toBe(
      "You have managed about 2 every 2 weeks; 5 was met in none of 8.",
    );
    expect(realismSentence({ ...far!, mean: 0.1, met: 1 }, cadence, words)).toMatch(
      /^You have managed less than one a week; 5 was met in 1 of 8\./,
    );
  });

  test.each([
    [[1, 1, 1, 1, 1, 1, 1, 1], 5, 2],
    [[0, 0, 0, 0, 0, 0, 0, 0], 3, 1],
    [[4, 4, 4, 4, 4, 4, 4, 4], 10, 5],
  ])("after %j with a target of %d is offered %d", (counts, target, offer) => {
    expect(realismFor(counts, { target })?.offer).toBe(offer);
  });
});

describe("Nothing is offered", () => {
  test.each([
    ["where the target is within reach", [2, 3, 2, 3, 2, 3, 2, 3], 3],
    ["where it is one already", [0, 0, 0, 0, 0, 0, 0, 0], 1],
    ["where bursts met it often enough", [0, 6, 0, 6, 0, 6, 0, 0], 6],
    ["after fewer than three judged periods", [0, 0], 5],
  ])("%s", (_name, counts, target) => {
    expect(realismFor(counts, { target })?.offer).toBeNull();
  });
});

describe("Realism looks at", () => {
  test("the last eight judged periods alone", () => {
    expect(realismFor([9, 9, 9, 1, 1, 1, 1, 1, 1, 1, 1], { target: 5 })).toMatchObject({
      periods: 8,
      mean: 1,
    });
  });

  test("no paused periods", () => {
    const paused = [{ start: addDays(monday, -14), end: addDays(monday, -1) }];
    expect(realismFor([2, 2, 2, 2, 0, 0], { target: 2, paused })).toMatchObject({
      periods: 4,
      met: 4,
    });
  });

  test("what the target of today would have met, whatever it was then", () => {
    const revisions = [{ from: monday, target: 3, because: null }];
    expect(realismFor([2, 2, 2, 2], { target: 2, revisions })).toMatchObject({ target: 3, met: 0 });
  });

  test("the weeks before the start of a goal that is new", () => {
    const start = addDays(monday, -7);
    expect(realismFor([2, 2, 2, 2], { target: 5, start })).toMatchObject({ periods: 4, mean: 2 });
  });

  test("nothing for what runs once", () => {
    expect(realismFor([2, 2], { cadence: { unit: "once" } })).toBeNull();
  });
});

describe("For a goal that is still to be made", () => {
  const index = vaultWithWeeks([2, 2, 2, 2, 2, 2, 2, 2]);

  test("the journal tells what would have counted", () => {
    const goal = aGoal("Goals/New.md", { target: 5, start: day("2026-11-19") }, calls);
    expect(newGoalRealism(goal, index, now)).toMatchObject({ periods: 8, met: 0, offer: 3 });
  });

  test("days without a journal before the first are no misses", () => {
    const goal = aGoal("Goals/New.md", { target: 1, cadence: { unit: "day", every: 1 } }, calls);
    expect(newGoalRealism(goal, vaultWithWeeks([1]), now)?.periods).toBe(8);
    expect(newGoalRealism(goal, vaultOf({}), now)).toBeNull();
  });

  test("nobody can have checked in on it yet", () => {
    expect(newGoalRealism(aGoal("Goals/New.md"), index, now)).toBeNull();
  });

  test("journal days can't be more than the days of a period", () => {
    const goal = aGoal("Goals/Journal.md", { target: 7 }, [{ is: "journal days" }]);
    const realism = newGoalRealism(goal, index, now);
    expect(realism).toMatchObject({ met: 0, mean: 1 });
    expect(realism?.offer).toBeLessThanOrEqual(3);
  });
});
