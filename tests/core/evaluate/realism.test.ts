/** What Kith says of how realistic a target is. */
import { describe, expect, test } from "@jest/globals";
import { addDays, toMoment } from "../../../src/core/dates/day";
import { goalProgress } from "../../../src/core/evaluate/goal-progress";
import {
  chanceAfter,
  goalRealism,
  judged,
  newGoalRealism,
  type Realism,
  targetWithin,
} from "../../../src/core/evaluate/realism";
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

  test("nor are milestones to be had before there is a goal", () => {
    const goal = aGoal("Goals/New.md", {}, [{ is: "milestones" }, { is: "check-ins" }]);
    expect(newGoalRealism(goal, index, now)).toBeNull();
    const both = aGoal("Goals/New.md", {}, [{ is: "milestones" }, ...calls]);
    expect(newGoalRealism(both, index, now)).toMatchObject({ periods: 8, met: 8 });
  });

  test("it counts whatever it is, paused or with a deadline", () => {
    const goal: Partial<Goal> = {
      target: 5,
      status: "paused",
      paused: [{ start: addDays(monday, -70), end: monday }],
      revisions: [{ from: addDays(monday, -70), target: 1, because: null }],
      deadline: day("2026-11-30"),
      length: { unit: "day", count: 7 },
    };
    const realism = newGoalRealism(aGoal("Goals/New.md", goal, calls), index, now);
    expect(realism).toMatchObject({ target: 5, periods: 8, met: 0, mean: 2 });
  });
});

describe("A goal's own periods", () => {
  test("are looked for where not enough of them were given", () => {
    const index = vaultWithWeeks([2, 2, 2, 2, 2, 2, 2, 2]);
    const one = aGoal("Goals/Call.md", { target: 5 }, calls);
    for (const given of [0, 2, 8, 30]) {
      expect(goalRealism(goalProgress(one, index, now, given), index, now)).toMatchObject({
        periods: 8,
      });
    }
  });

  test("are enough from three on, whatever was before the goal's start", () => {
    const after = (weeks: number) =>
      realismFor([0, 0, 0, 0, 0, 2, 2, 2], { target: 2, start: addDays(monday, -7 * weeks) });
    expect(after(3)).toMatchObject({ periods: 3, met: 3 });
    expect(after(2)).toMatchObject({ periods: 8, met: 3 });
  });
});

describe("A target within reach", () => {
  const weeks = (counts: readonly number[]) =>
    judged(goalProgress(aGoal("Goals/Call.md", {}, calls), vaultWithWeeks(counts), now, 8).history);
  const days = aGoal("Goals/Journal.md", {}, [{ is: "journal days" }]);
  const plain = aGoal("Goals/Call.md", {}, calls);

  test("lies below the one there is, and is one at least", () => {
    expect(targetWithin(plain, weeks([2, 2, 2, 2]), 1, 0.25)).toBeNull();
    expect(targetWithin(plain, weeks([0, 0, 0, 0]), 2, 0.25)).toBe(1);
    expect(targetWithin(plain, weeks([9, 9, 9, 9]), 3, 0.25)).toBe(2);
    expect(targetWithin(plain, [], 5, 0.25)).toBe(1);
  });

  test("is as likely as was asked for", () => {
    const four = weeks([4, 4, 4, 4]);
    const likely = targetWithin(plain, four, 20, 0.9) ?? 0;
    const bold = targetWithin(plain, four, 20, 0.1) ?? 0;
    expect(likely).toBeLessThan(bold);
    for (const [target, chance] of [
      [likely, 0.9],
      [bold, 0.1],
    ] as const) {
      expect(chanceAfter(plain, four, target)).toBeGreaterThanOrEqual(chance);
      expect(chanceAfter(plain, four, target + 1)).toBeLessThan(chance);
    }
  });

  test("is told of days otherwise than of what may come any number of times", () => {
    const full = weeks([7, 7, 7, 7]);
    // A week has seven days, all of which counted; of calls there may be more or less.
    expect(chanceAfter(days, full, 8)).toBe(0);
    expect(chanceAfter(days, full, 7) ?? 0).toBeGreaterThan(0.8);
    expect(chanceAfter(plain, full, 8) ?? 0).toBeGreaterThan(0.2);
    const mixed = aGoal("Goals/Both.md", {}, [{ is: "journal days" }, ...calls]);
    expect(chanceAfter(mixed, full, 8)).toBe(chanceAfter(plain, full, 8));
    expect(chanceAfter(plain, [], 1)).toBeNull();
  });
});
