import { describe, expect, test } from "@jest/globals";
import type { Cadence } from "../../../src/core/dates/cadences/cadence";
import { readCadence } from "../../../src/core/dates/cadences/read-cadence";
import type { Realism } from "../../../src/core/evaluate/realism";
import type { WeeklyLoad } from "../../../src/core/evaluate/weekly-load";
import { catalogueFor } from "../../../src/core/language/catalogue-for";
import {
  loadSentences,
  newGoalAdvice,
  offerQuestion,
  offerReason,
  perPeriod,
  realismLines,
  realismSentence,
} from "../../../src/core/view-models/realism-lines";
import { calls, reviewOf } from "../evaluate/review-of";
import { someSettings } from "../note-builder";
import { journal } from "../vault-of";

const { review: english, screen } = catalogueFor("en");
const { review: german } = catalogueFor("de");

function cadence(phrase: string): Cadence {
  const { reading } = readCadence(phrase, someSettings().calendar);
  if (reading === null) throw new Error(`${phrase} is no cadence`);
  return reading.cadence;
}

const weekly = cadence("weekly");
const realism = (parts: Partial<Realism> = {}): Realism => ({
  target: 5,
  periods: 8,
  met: 0,
  mean: 2,
  chance: 0.05,
  offer: null,
  ...parts,
});

describe("How a target stands to what was done", () => {
  test.each([
    [{}, "You have managed about 2 a week; 5 was met in none of 8."],
    [{ met: 3 }, "You have managed about 2 a week; 5 was met in 3 of 8."],
    [{ mean: 0 }, "You have managed less than one a week; 5 was met in none of 8."],
    [{ mean: 0.74 }, "You have managed less than one a week; 5 was met in none of 8."],
    [{ mean: 0.75 }, "You have managed about 1 a week; 5 was met in none of 8."],
    [{ mean: 1.3 }, "You have managed about 1.5 a week; 5 was met in none of 8."],
    [{ mean: 2.74 }, "You have managed about 2.5 a week; 5 was met in none of 8."],
    [{ mean: 3.4 }, "You have managed about 3 a week; 5 was met in none of 8."],
    [{ mean: 11.5, periods: 1 }, "You have managed about 12 a week; 5 was met in none of 1."],
  ])("is said in whole and half numbers: %j", (parts, said) => {
    expect(realismSentence(realism(parts), weekly, english.realism)).toBe(said);
  });

  test.each([
    ["daily", "a day"],
    ["weekly", "a week"],
    ["monthly", "a month"],
    ["quarterly", "a quarter"],
    ["yearly", "a year"],
    ["every 2 weeks", "every 2 weeks"],
    ["Mon, Wed", "every Monday and Wednesday"],
    ["every 15th", "monthly on the 15th"],
  ])("is of a period: %s is %s", (phrase, per) => {
    expect(perPeriod(cadence(phrase), english.realism)).toBe(per);
  });

  test("comes with a lower target for a goal that is still to be made, where there is one", () => {
    expect(newGoalAdvice(realism({ offer: 3 }), weekly, english.realism)).toMatch(
      / Start with 3\?$/,
    );
    expect(newGoalAdvice(realism(), weekly, english.realism)).toMatch(/ 8\.$/);
  });

  test("is said in German", () => {
    expect(realismSentence(realism({ mean: 1.5 }), weekly, german.realism)).toMatch(/1,5/);
  });
});

describe("An offer", () => {
  const offer = {
    id: "",
    because: "missed",
    times: 3,
    target: null,
    slower: null,
    realism: null,
  } as const;

  test("says why, and never as a reproach", () => {
    expect(offerReason(offer, english)).toBe(
      "Missed 3 times in a row. That is information, not a failure.",
    );
    expect(offerReason({ ...offer, because: "early", times: 4 }, english)).toBe(
      "Met early 4 times in a row.",
    );
  });

  test("is a target, else a slower cadence, else a pause", () => {
    expect(offerQuestion({ ...offer, target: 3 }, english)).toBe("Try 3?");
    expect(offerQuestion({ ...offer, slower: cadence("every 2 weeks") }, english)).toBe(
      "Would every 2 weeks fit better?",
    );
    expect(offerQuestion(offer, english)).toBe("Would a pause help?");
  });
});

describe("All goals together", () => {
  const load = (parts: Partial<WeeklyLoad>) =>
    loadSentences(
      {
        asked: 10,
        done: 4,
        weeks: 8,
        capacity: 4,
        isOwnCapacity: false,
        isTooMuch: false,
        focusTimes: 0,
        ...parts,
      },
      english.realism,
    );
  const done = "Your goals ask for about 10 actions a week; the last 8 weeks show about 4.";

  test("are judged by what the last weeks show, once there are three", () => {
    expect(load({ isTooMuch: true })).toEqual([
      done,
      "That is more than fits. Which goal could rest for a while?",
    ]);
    expect(load({})).toEqual([done, "That fits."]);
    expect(load({ weeks: 3 })).toHaveLength(2);
    expect(load({ weeks: 2 })).toEqual([done.replace("8 weeks", "2 weeks")]);
    expect(load({ weeks: 1 })).toEqual([
      done.replace("the last 8 weeks show", "the last week shows"),
    ]);
  });

  test("are judged by what the user set, also without a journal", () => {
    expect(load({ done: null, weeks: 0, capacity: 7, isOwnCapacity: true })).toEqual([
      "Your goals ask for about 10 actions a week; you set 7.",
      "That fits.",
    ]);
  });

  test("go with the focus time, at least one action each time", () => {
    expect(load({ done: null, capacity: null, focusTimes: 2 })).toEqual([
      "Your focus time comes 2 times a week: about 5 actions each time.",
    ]);
    expect(load({ done: null, capacity: null, focusTimes: 1, asked: 0.4 })).toEqual([
      "Your focus time comes once a week: about 1 action each time.",
    ]);
  });

  test("say nothing where they ask for nothing, or nothing is known", () => {
    expect(load({ asked: 0 })).toEqual([]);
    expect(load({ done: null, capacity: null, weeks: 0 })).toEqual([]);
  });
});

describe("The lines on realism of a review", () => {
  const language = { screen, review: english };

  test("are one for each goal with an offer, which leads to its note", () => {
    const quiet = journal({ "2026-09-01": "Began.", "2026-11-18": "Slept." });
    const { lines } = realismLines(reviewOf({ "Goals/Calls.md": calls, ...quiet }), language);
    expect(lines).toEqual([
      {
        depth: 0,
        path: "Goals/Calls.md",
        line: 1,
        label: "Calls",
        text: expect.stringMatching(/^Missed \d+ times in a row\. .* Try 1\?$/),
      },
    ]);
  });

  test("are none where all fits, which is said", () => {
    expect(realismLines(reviewOf({}), language)).toEqual({
      intro: "Your targets and what you do go together.",
      lines: [],
    });
  });
});
