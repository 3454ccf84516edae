import { describe, expect, test } from "@jest/globals";
import { catalogueFor } from "../../../src/core/language/catalogue-for";
import type { ReviewUnit } from "../../../src/core/language/review-words";
import { review } from "../../../src/core/evaluate/review";
import { goalLines, goalNumbers, stripSigns } from "../../../src/core/view-models/review-goals";
import { moment } from "../agenda-item";
import { calls, goalNote, people, thursday } from "../evaluate/review-of";
import { day } from "../note-builder";
import { journal, vaultOf } from "../vault-of";

const language = catalogueFor("en");

/** The review of the one goal of these notes. */
function reviewed(
  goal: string,
  days: Readonly<Record<string, string>>,
  unit: ReviewUnit = "week",
  now = thursday,
) {
  const index = vaultOf({
    ...people,
    "Goals/G.md": goal,
    ...journal({ "2026-09-01": "Began.", ...days }),
  });
  const [found] = review(index, now, unit).goals;
  if (!found) throw new Error("no goal is reviewed");
  return found;
}

const called = (...days: readonly string[]) =>
  Object.fromEntries(days.map((one) => [one, "Called [[Ana]]"]));
const numbers = (...of: Parameters<typeof reviewed>) => goalNumbers(reviewed(...of), language);

describe("The numbers of a goal in a review", () => {
  test("are the count and the pace of a week that runs", () => {
    expect(numbers(calls, called("2026-11-17"))).toBe("1 of 2, on track");
    // By Thursday one of two is expected, and behind is whoever lacks more than one.
    expect(numbers(calls, {})).toBe("0 of 2, on track");
    const three = goalNote("cadence: weekly\ntarget: 3\ncounts: calls", "Calls");
    expect(numbers(three, {})).toBe("0 of 3, behind");
  });

  test("are the periods that were met where several lie in the time, and the one that runs", () => {
    // The weeks that ended in November up to Thursday 19 began on 26 October and on the 2nd and 9th.
    expect(numbers(calls, called("2026-11-03", "2026-11-04", "2026-11-17"), "month")).toBe(
      "met 1 of 3; now 1 of 2, on track",
    );
  });

  test("count the running period among the met ones once it is met", () => {
    const daily = goalNote("cadence: daily\ntarget: 1\ncounts: calls", "Daily");
    expect(numbers(daily, called("2026-11-17", "2026-11-19"))).toBe("met 2 of 4");
    expect(numbers(daily, called("2026-11-17"))).toBe("met 1 of 3; now 0 of 1, on track");
  });

  test("are the status of a goal that rests", () => {
    const paused = goalNote("cadence: weekly\ntarget: 2\ncounts: calls\nstatus: paused", "Calls");
    expect(numbers(paused, called("2026-11-17"))).toMatch(/paused$/);
  });

  test("of a challenge that is over are its days", () => {
    const challenge = goalNote(
      "for: 3 days\ncadence: daily\ncounts: calls\ntarget: 1\ngrace: 1\nstart: 2026-11-16",
      "Three days",
    );
    expect(numbers(challenge, called("2026-11-16", "2026-11-18"))).toBe(
      "ended: met on 2 of 3 days, 1 of 1 allowed miss",
    );
  });
});

describe("The lines of a goal in a review", () => {
  test("begin with the goal, its numbers, its run and its strip", () => {
    const [line] = goalLines(
      reviewed(calls, called("2026-11-10", "2026-11-11", "2026-11-17")),
      day("2026-11-19"),
      language,
    );
    expect(line).toMatchObject({ depth: 0, path: "Goals/G.md", label: "Calls" });
    expect(line?.text).toMatch(/^1 of 2, on track · 1 in a row · .*■$/);
  });

  test("name the newest five that were counted, and how many more there were", () => {
    const many = Array.from({ length: 7 }, (_, at) => `- Called [[Ana|her]] ${at + 1}`).join("\n");
    const lines = goalLines(reviewed(calls, { "2026-11-17": many }), day("2026-11-19"), language);
    expect(lines.slice(1).map(({ depth, label, text }) => `${depth} ${label}: ${text}`)).toEqual([
      "1 Tue 17 Nov: Called her 3",
      "1 Tue 17 Nov: Called her 4",
      "1 Tue 17 Nov: Called her 5",
      "1 Tue 17 Nov: Called her 6",
      "1 Tue 17 Nov: Called her 7",
      "1 : and 2 more",
    ]);
    expect(lines[1]).toMatchObject({ path: "Journal/2026-11-17.md", line: 3 });
  });

  test("say nothing of more where five were counted", () => {
    const five = Array.from({ length: 5 }, () => "- Called [[Ana]]").join("\n");
    expect(
      goalLines(reviewed(calls, { "2026-11-17": five }), day("2026-11-19"), language),
    ).toHaveLength(6);
  });

  test("have no sign twice but for what is not met", () => {
    const { open, missed, ...others } = stripSigns;
    expect(open).toBe(missed);
    expect(new Set(Object.values(others)).size).toBe(Object.keys(others).length);
  });
});

describe("A review asked on the last day of its week", () => {
  test("still has that day ahead", () => {
    expect(numbers(calls, called("2026-11-17"), "week", moment("2026-11-22T10:00"))).toBe(
      "1 of 2, on track",
    );
  });
});
