/** Goals in a review: how each went, which come first, and all together. */
import { describe, expect, test } from "@jest/globals";
import { toMoment } from "../../../src/core/dates/day";
import { journal } from "../vault-of";
import { calls, goalNote, reviewOf } from "./review-of";

describe("Each goal", () => {
  const days = journal({
    "2026-11-02": "Rain.",
    "2026-11-16": "- Called [[Ana]]",
    "2026-11-17": "- Called [[Ana]]",
  });

  test("has what counted in the week, and how it went", () => {
    const { goals } = reviewOf({ "Goals/Calls.md": calls, ...days });
    expect(goals).toMatchObject([{ outcome: "met", holdsRunning: true, periods: [] }]);
    expect(goals[0]?.evidence.map(({ date }) => date)).toEqual(["2026-11-16", "2026-11-17"]);
  });

  test("of shorter periods has those that ended in the week", () => {
    const daily = goalNote("cadence: daily\ncounts: calls", "Calls");
    const { goals } = reviewOf({ "Goals/Calls.md": daily, ...days });
    expect(goals[0]?.periods.map(({ state }) => state)).toEqual(["met", "met", "missed"]);
    expect(goals[0]?.outcome).toBe("missed");
  });

  test("of longer periods is told as it stands", () => {
    const monthly = goalNote("cadence: monthly\ntarget: 5\ncounts: calls", "Calls");
    const { goals } = reviewOf({ "Goals/Calls.md": monthly, ...days });
    expect(goals[0]).toMatchObject({ outcome: "open", holdsRunning: false, periods: [] });
  });

  test("counts a milestone in the week of its ✅ alone", () => {
    const once = `${goalNote("deadline: 2026-12-31", "Course")}- [x] One ✅ 2026-11-17\n- [x] Two ✅ 2026-10-01\n- [x] Three\n- [ ] Four\n`;
    const { goals } = reviewOf({ "Goals/Course.md": once, ...days });
    expect(goals[0]?.evidence.map(({ text }) => text)).toEqual(["One"]);
    expect(goals[0]?.progress.count).toBe(3);
  });

  test.each([
    ["waits for its start", "cadence: weekly\nstart: 2026-12-01"],
    ["was let go", "cadence: weekly\nstatus: dropped"],
    ["was over before", "cadence: daily\nstart: 2026-10-01\nfor: 30 days"],
    ["has no cadence", "counts: calls"],
  ])("that %s is left out", (_name, properties) => {
    expect(reviewOf({ "Goals/G.md": goalNote(properties, "Calls"), ...days }).goals).toEqual([]);
  });

  test("that ended in the week is in it, as is one that rests", () => {
    const notes = {
      "Goals/A.md": goalNote("cadence: daily\nstart: 2026-11-11\nfor: 7 days", "Calls"),
      "Goals/B.md": goalNote("cadence: weekly\nstatus: paused", "Calls"),
    };
    const { goals } = reviewOf({ ...notes, ...days });
    expect(goals.map(({ progress }) => progress.status)).toEqual(["ended", "paused"]);
  });
});

describe("How a goal went", () => {
  const outcome = (properties: string, days: Readonly<Record<string, string>>) =>
    reviewOf({
      "Goals/G.md": goalNote(properties, "G"),
      ...journal({ "2026-10-01": "Began.", ...days }),
    }).goals[0]?.outcome;

  test.each<[string, string, Readonly<Record<string, string>>, string]>([
    [
      "met, as it is now",
      "cadence: weekly\ncounts: calls",
      { "2026-11-17": "Called [[Ana]]" },
      "met",
    ],
    ["open, as nothing was missed", "cadence: weekly\ncounts: calls", {}, "open"],
    [
      "missed, where one of its periods was",
      "cadence: daily\ncounts: calls",
      { "2026-11-19": "Called [[Ana]]" },
      "missed",
    ],
    [
      "missed, where it ended so",
      "cadence: once\ncounts: calls\nstart: 2026-11-01\ndeadline: 2026-11-17",
      {},
      "missed",
    ],
    [
      "met, where it ended so",
      "cadence: once\ncounts: calls\nstart: 2026-11-01\ndeadline: 2026-11-17",
      { "2026-11-10": "Called [[Ana]]" },
      "met",
    ],
    [
      "met, where its day is over and the next to come",
      "cadence: every Tuesday\ncounts: calls",
      { "2026-11-17": "Called [[Ana]]" },
      "met",
    ],
    ["missed, where that day was", "cadence: every Tuesday\ncounts: calls", {}, "missed"],
    [
      "at rest, where its day is yet to come",
      "cadence: every Saturday\ncounts: calls",
      {},
      "rests",
    ],
    ["at rest while it is paused", "cadence: weekly\ncounts: calls\nstatus: paused", {}, "rests"],
  ])("%s", (_name, properties, days, expected) => {
    expect(outcome(properties, days)).toBe(expected);
  });

  test("holds the periods that ended in the week, its last day included", () => {
    const sunday = toMoment("2026-11-22T09:00")!;
    const notes = {
      "Goals/G.md": goalNote("cadence: every Monday and Sunday\ncounts: calls", "G"),
      ...journal({ "2026-10-01": "Began." }),
    };
    const { goals } = reviewOf(notes, {}, sunday);
    expect(goals[0]?.periods.map(({ start }) => start)).toEqual(["2026-11-16"]);
    expect(goals[0]?.holdsRunning).toBe(true);
    const once = { "Goals/G.md": goalNote("cadence: once\ncounts: calls", "G") };
    expect(reviewOf(once).goals[0]?.holdsRunning).toBe(false);
  });

  test("is told of what was done only where something was, and of what ended in the week", () => {
    const done = (days: Readonly<Record<string, string>>) =>
      reviewOf({
        "Goals/G.md": goalNote("cadence: weekly\ncounts: calls\nstatus: done", "G"),
        ...journal(days),
      }).goals.length;
    expect([done({}), done({ "2026-11-17": "Called [[Ana]]" })]).toEqual([0, 1]);
    const ended = (deadline: string) =>
      reviewOf({
        "Goals/G.md": goalNote(`cadence: weekly\ncounts: calls\ndeadline: ${deadline}`, "G"),
      }).goals.length;
    expect([ended("2026-11-15"), ended("2026-11-16")]).toEqual([0, 1]);
  });
});

describe("The goals to begin with", () => {
  const rain = journal({ "2026-08-01": "Rain." });
  const firsts = (notes: Readonly<Record<string, string>>) =>
    reviewOf({ ...notes, ...rain }).first.map(({ progress }) => progress.goal.title);

  test("are those that are behind, then those that were missed, three of them at most", () => {
    expect(
      firsts({
        "Goals/1.md": goalNote("cadence: every Tuesday\ncounts: emails", "Missed"),
        "Goals/2.md": goalNote("cadence: weekly\ntarget: 9\ncounts: calls", "Behind"),
        "Goals/3.md": goalNote("cadence: weekly\ncounts: meetings", "Open"),
        "Goals/4.md": goalNote(
          "cadence: weekly\ntarget: 9\ncounts: calls\nstatus: paused",
          "Resting",
        ),
        "Goals/5.md": goalNote("cadence: weekly\ntarget: 9\ncounts: messages", "Behind too"),
        "Goals/6.md": goalNote("cadence: every Tuesday\ncounts: gifts", "Missed too"),
      }),
    ).toEqual(["Behind", "Behind too", "Missed"]);
  });

  test("are none where nothing presses", () => {
    expect(
      firsts({
        "Goals/1.md": goalNote("cadence: yearly\ncounts: emails\nstart: 2026-11-01", "Open"),
      }),
    ).toEqual([]);
  });
});

describe("All goals together", () => {
  const notes = {
    "Goals/A.md": goalNote("cadence: daily\ntarget: 2\ncounts: calls", "Calls"),
    "Goals/B.md": goalNote("cadence: every 2 weeks\ncounts: events", "Events"),
    "Goals/C.md": goalNote("cadence: weekly\nstatus: paused\ntarget: 9", "Nine"),
    ...journal({
      "2026-11-02": "- Called [[Ana]]\n- Called [[Ana]]",
      "2026-11-10": "Called [[Ana]]",
    }),
  };

  test("ask for so many actions a week; paused ones for none", () => {
    expect(reviewOf(notes).load.asked).toBeCloseTo(14.5);
  });

  test("are held against the whole weeks of the journal", () => {
    expect(reviewOf(notes).load).toMatchObject({ done: 1.5, weeks: 2, isTooMuch: false });
    expect(reviewOf({ "Goals/A.md": calls }).load).toMatchObject({ done: null, isTooMuch: false });
  });

  test("which tell what fits from three weeks on", () => {
    const { load } = reviewOf({ ...notes, ...journal({ "2026-10-26": "Rain." }) });
    expect(load).toMatchObject({ done: 1, weeks: 3, capacity: 1, isTooMuch: true });
  });

  test("or against the user's own capacity", () => {
    const { load } = reviewOf(notes, { capacity: 20, focusTime: "weekdays 08:00" });
    expect(load).toMatchObject({
      capacity: 20,
      isOwnCapacity: true,
      isTooMuch: false,
      focusTimes: 5,
    });
  });

  test("count what is left of a one-off goal by the weeks that are left", () => {
    const once = `${goalNote("deadline: 2026-12-02", "Course")}- [ ] One\n- [ ] Two\n- [ ] Three\n- [ ] Four\n`;
    expect(reviewOf({ "Goals/C.md": once }).load.asked).toBeCloseTo(2);
  });
});
