/** When Kith offers to adjust a goal. */
import { describe, expect, test } from "@jest/globals";
import { addDays, toMoment } from "../../../src/core/dates/day";
import { goalProgress } from "../../../src/core/evaluate/goal-progress";
import { type Offer, offerFor } from "../../../src/core/evaluate/offers";
import { englishReviewWords } from "../../../src/core/language/en/review-words";
import type { Cadence } from "../../../src/core/dates/cadences/cadence";
import type { Goal } from "../../../src/core/model/goal";
import { offerQuestion, offerReason } from "../../../src/core/view-models/realism-lines";
import { aGoal, day } from "../note-builder";
import { journal, person, vaultOf } from "../vault-of";

const now = toMoment("2026-11-19T09:00")!;
const monday = day("2026-11-16");

/** The offer after weeks of so many calls, newest last, all made on the given day of the week (0 is Monday). */
function offerAfter(counts: readonly number[], goal: Partial<Goal>, dayOfWeek = 0): Offer | null {
  const days: Record<string, string> = { [addDays(monday, -7 * counts.length)]: "A day." };
  for (const [at, count] of counts.entries()) {
    const on = addDays(monday, -7 * (counts.length - at) + dayOfWeek);
    const lines = Array.from({ length: count }, () => "- Called [[Ana]]");
    days[on] = ["A day.", ...lines].join("\n");
  }
  const index = vaultOf({ "People/Ana.md": person(), ...journal(days) });
  const one = aGoal("Goals/Call.md", goal, [{ is: "kind", kind: "call" }]);
  return offerFor(goalProgress(one, index, now, 24), index, now);
}

const said = (offer: Offer): string =>
  `${offerReason(offer, englishReviewWords)} ${offerQuestion(offer, englishReviewWords)}`;

describe("Missed three times in a row", () => {
  test("a lower target is offered, with the numbers", () => {
    const offer = offerAfter([2, 1, 1, 1], { target: 4 });
    expect(offer).toMatchObject({ because: "missed", times: 4, target: 2, slower: null });
    expect(offer?.realism).toMatchObject({ met: 0, mean: 1.25 });
    expect(said(offer!)).toBe(
      "Missed 4 times in a row. That is information, not a failure. Try 2?",
    );
  });

  test("where the target is one, a slower cadence is", () => {
    const offer = offerAfter([0, 0, 0], { target: 1 });
    expect(offer).toMatchObject({
      target: null,
      slower: { unit: "week", every: 2, on: null },
    });
    expect(said(offer!)).toMatch(/Would every 2 weeks fit better\?$/);
  });

  test.each([
    ["twice is no reason", [1, 0, 0], {}],
    ["nor is a miss before a met week", [0, 0, 1], {}],
    [
      "nor are misses under a target that was changed since",
      [0, 0, 0],
      { revisions: [{ from: monday, target: 2, because: null }] },
    ],
    ["nor misses of a goal that rests", [0, 0, 0], { status: "paused" as const }],
  ])("%s", (_name, counts, goal) => {
    expect(offerAfter(counts, { target: 1, ...goal })).toBeNull();
  });

  test.each<[string, Cadence, Cadence | null]>([
    ["daily", { unit: "day", every: 1 }, { unit: "week", every: 1, on: null }],
    ["every 3 days", { unit: "day", every: 3 }, { unit: "day", every: 6 }],
    ["weekly", { unit: "week", every: 1, on: null }, { unit: "week", every: 2, on: null }],
    ["every Monday", { unit: "week", every: 1, on: [1] }, { unit: "week", every: 2, on: [1] }],
    [
      "on two days a week",
      { unit: "week", every: 1, on: [1, 4] },
      { unit: "week", every: 1, on: null },
    ],
    ["monthly", { unit: "month", every: 1, on: null }, { unit: "quarter", every: 1 }],
    [
      "every 2 months",
      { unit: "month", every: 2, on: null },
      { unit: "month", every: 4, on: null },
    ],
    [
      "on the 1st of the month",
      { unit: "month", every: 1, on: { is: "days", days: [1] } },
      { unit: "month", every: 2, on: { is: "days", days: [1] } },
    ],
    ["quarterly", { unit: "quarter", every: 1 }, { unit: "quarter", every: 2 }],
    // Nothing plain is slower than once a year.
    ["yearly", { unit: "year", every: 1, on: null }, null],
  ])("half as often as %s", (_name, cadence, slower) => {
    const index = vaultOf(journal({ "2019-01-01": "A day." }));
    const one = aGoal("Goals/Call.md", { cadence }, [{ is: "kind", kind: "call" }]);
    const offer = offerFor(goalProgress(one, index, now, 24), index, now);
    expect(offer).toMatchObject({ because: "missed", target: null, slower });
  });

  test.each([
    ["what runs once", { cadence: { unit: "once" } as const }],
    ["what has no cadence", { cadence: null }],
  ])("nothing is offered for %s", (_name, goal) => {
    expect(offerAfter([0, 0, 0, 0], { target: 1, ...goal })).toBeNull();
  });

  test("a target that only the oldest of the three was missed under is no reason", () => {
    const revisions = [{ from: addDays(monday, -14), target: 2, because: null }];
    expect(offerAfter([0, 0, 0], { target: 1, revisions })).toBeNull();
  });

  test("paused weeks are passed over", () => {
    const paused = [{ start: addDays(monday, -7), end: addDays(monday, -1) }];
    expect(offerAfter([0, 0, 0, 0], { target: 2, paused })).toMatchObject({ times: 3 });
  });

  test("the offer has one name, until another week is over", () => {
    expect(offerAfter([0, 0, 0], { target: 2 })?.id).toBe("offer:Goals/Call.md:missed:2026-11-09");
  });
});

describe("Met early three times in a row", () => {
  test("a higher target is offered", () => {
    const offer = offerAfter([3, 3, 4], { target: 2 });
    expect(offer).toMatchObject({ because: "early", times: 3, target: 3 });
    expect(said(offer!)).toBe("Met early 3 times in a row. Try 3?");
  });

  test("and by how many in a row", () => {
    expect(offerAfter([0, 2, 2, 2, 2], { target: 2 })?.times).toBe(4);
    expect(offerAfter([2, 2, 2], { target: 2 })?.times).toBe(3);
  });

  test("not when one of them was missed, though more was done by its middle than was asked for", () => {
    expect(offerAfter([2, 1, 2], { target: 2 })).toBeNull();
  });

  test("what was done before the goal's start is not what made it early", () => {
    const start = addDays(monday, -20);
    // The first call of three was made on the day before the start.
    expect(offerAfter([3, 3, 3], { target: 3, start })).toBeNull();
    expect(offerAfter([3, 3, 3], { target: 3, start: addDays(monday, -21) })?.target).toBe(4);
  });

  test("a period of one day is never early, and one of two days on its first", () => {
    const days: Record<string, string> = {};
    for (let ago = 1; ago <= 12; ago += 1) {
      days[addDays(day("2026-11-19"), -ago)] = "- Called [[Ana]]\n- Called [[Ana]]";
    }
    const index = vaultOf({ "People/Ana.md": person(), ...journal(days) });
    const every = (count: number) => {
      const one = aGoal("Goals/Call.md", { cadence: { unit: "day", every: count } }, [
        { is: "kind", kind: "call" },
      ]);
      return offerFor(goalProgress(one, index, now, 24), index, now)?.target ?? null;
    };
    expect([every(1), every(2)]).toEqual([null, 2]);
  });

  test("days of the journal can't be more than there are", () => {
    const days: Record<string, string> = {};
    for (let ago = 1; ago <= 28; ago += 1) days[addDays(monday, -ago)] = "A day.";
    const index = vaultOf(journal(days));
    const offered = (target: number, terms: Goal["counts"]["terms"]) => {
      const one = aGoal("Goals/Write.md", { target }, terms);
      return offerFor(goalProgress(one, index, now, 24), index, now)?.target ?? null;
    };
    // Three of seven days by Wednesday is early; so many more are there.
    expect(offered(3, [{ is: "journal days" }])).toBe(6);
    expect(offered(2, [{ is: "journal days" }])).toBe(4);
  });

  test("at most twice the target", () => {
    expect(offerAfter([9, 9, 9], { target: 2 })?.target).toBe(4);
  });

  test.each([
    ["Wednesday is early", 2, 3],
    ["Thursday is not", 3, null],
  ])("%s", (_name, dayOfWeek, target) => {
    expect(offerAfter([2, 2, 2], { target: 2 }, dayOfWeek)?.target ?? null).toBe(target);
  });
});
