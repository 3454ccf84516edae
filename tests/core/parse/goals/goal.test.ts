/** What a goal is, put together from its properties, its title, its heading and its checkboxes (section 3). Long, as each property meets title and heading. */
import { describe, expect, test } from "@jest/globals";
import { formatCadence } from "../../../../src/core/dates/cadences/format-cadence";
import { readCadence } from "../../../../src/core/dates/cadences/read-cadence";
import type { CountTerm, Counts } from "../../../../src/core/model/counts";
import type { Milestone } from "../../../../src/core/model/goal";
import type { PropertyValue } from "../../../../src/core/model/note-text";
import type { ProblemInNote } from "../../../../src/core/model/problem";
import { formatCounts } from "../../../../src/core/parse/goals/counts";
import {
  goalFrom,
  type GoalSource,
  type HeadingWords,
} from "../../../../src/core/parse/goals/goal";
import type { GoalProperties } from "../../../../src/core/parse/goals/goal-properties";
import type { GoalTitle } from "../../../../src/core/parse/goals/goal-title";
import { day } from "../../note-builder";
import { settingsOf } from "../../settings-of";
import { noProperties } from "./no-properties";

const { calendar } = settingsOf();

const rhythm = (phrase: string) => {
  const { reading } = readCadence(phrase, calendar);
  if (!reading) throw new Error(`${phrase} is no cadence`);
  return reading;
};
const cadence = (phrase: string) => ({ is: "read", reading: rhythm(phrase) }) as const;
const target = (value: PropertyValue) => ({ name: "target", value, line: 3, column: 9 });
const counts = (term: CountTerm): Counts => ({ terms: [term], filters: [] });
const calls: CountTerm = { is: "kind", kind: "call" };
const milestone = (done: boolean): Milestone => ({ line: 9, text: "a step", done, doneOn: null });
const heading = (parts: Partial<HeadingWords>): HeadingWords => ({
  cadence: null,
  hasDeadline: false,
  deadline: null,
  saysGoals: false,
  ...parts,
});

interface Parts extends Partial<Omit<GoalSource, "words" | "properties" | "heading">> {
  readonly words?: Partial<GoalTitle>;
  readonly properties?: Partial<GoalProperties>;
  readonly heading?: Partial<HeadingWords>;
}

/** The goal of a source that says nothing but the parts given, and its problems in short. */
function put({ words, properties, heading: above, ...parts }: Parts) {
  const problems: ProblemInNote[] = [];
  const source: GoalSource = {
    id: "Goal.md",
    path: "Goal.md",
    line: 1,
    column: 3,
    title: "A goal",
    titleLine: 5,
    raw: new Map(),
    milestones: [],
    notes: [],
    isBroken: false,
    boxStatus: null,
    ...parts,
    words: {
      cadence: null,
      target: null,
      counts: null,
      length: null,
      start: null,
      deadline: null,
      ...words,
    },
    properties: { ...noProperties, ...properties },
    heading: above ? heading(above) : null,
  };
  const goal = goalFrom(source, calendar, problems);
  return {
    ...goal,
    often: goal.cadence && formatCadence(goal.cadence),
    counted: formatCounts(goal.counts),
    problems: problems.map(({ severity, code, line, column }) =>
      [severity, code, line, column].join(" "),
    ),
  };
}

describe("How often it starts again", () => {
  test.each<[string, Parts, string | null, readonly string[]]>([
    [
      "its property says",
      { properties: { cadence: cadence("monthly") }, words: { cadence: rhythm("weekly") } },
      "monthly",
      [],
    ],
    [
      "else its title",
      { words: { cadence: rhythm("weekly") }, heading: { cadence: rhythm("daily") } },
      "weekly",
      ["cadence"],
    ],
    [
      "a challenge of the title is daily",
      { words: { length: { count: 30, unit: "day" } }, heading: { cadence: rhythm("weekly") } },
      "daily",
      ["cadence"],
    ],
    ["else its heading", { heading: { cadence: rhythm("quarterly") } }, "quarterly", ["cadence"]],
    [
      "a challenge of a property is daily",
      { properties: { length: { count: 30, unit: "day" } } },
      "daily",
      [],
    ],
    [
      "a deadline makes it happen once",
      { properties: { hasDeadline: true, deadline: day("2026-12-31") } },
      "once",
      [],
    ],
    ["so do milestones", { milestones: [milestone(false)] }, "once", []],
    [
      "so does a deadline of the heading",
      { heading: { hasDeadline: true, deadline: day("2026-12-31") } },
      "once",
      ["cadence"],
    ],
    ["so does a heading that says goals", { heading: { saysGoals: true } }, "once", []],
  ])("%s", (_, parts, often, inferred) => {
    const goal = put(parts);
    expect([goal.often, goal.inferred, goal.problems]).toEqual([often, inferred, []]);
  });

  test("where nothing says, that is a problem at the title", () => {
    const goal = put({});
    expect([goal.often, goal.problems]).toEqual([null, ["hint cadence-missing 5 3"]]);
  });

  test("a property that can't be read is not made good by the title, and told of elsewhere", () => {
    const goal = put({
      properties: { cadence: { is: "unknown" } },
      words: { cadence: rhythm("weekly") },
    });
    expect([goal.often, goal.inferred, goal.problems]).toEqual([null, [], []]);
  });

  test("properties that couldn't be read at all are problem enough", () => {
    expect(put({ isBroken: true }).problems).toEqual([]);
  });
});

describe("What counts", () => {
  test.each<[string, Parts, string, readonly string[]]>([
    [
      "its property says",
      { properties: { counts: counts(calls) }, words: { counts: { is: "contacts" } } },
      "calls",
      [],
    ],
    [
      "else its title",
      { words: { counts: calls, cadence: rhythm("weekly") } },
      "calls",
      ["cadence", "counts"],
    ],
    [
      "of what happens once, milestones win over the title (R102)",
      { milestones: [milestone(true)], words: { counts: calls } },
      "milestones",
      [],
    ],
    [
      "not of what starts again",
      {
        milestones: [milestone(true)],
        properties: { cadence: cadence("weekly") },
        words: { counts: calls },
      },
      "calls",
      ["counts"],
    ],
    [
      "an explicit property wins over milestones",
      { milestones: [milestone(true)], properties: { counts: counts(calls) } },
      "calls",
      [],
    ],
    ["else check-ins", { properties: { cadence: cadence("weekly") } }, "check-ins", []],
  ])("%s", (_, parts, counted, inferred) => {
    const goal = put(parts);
    expect([goal.counted, goal.inferred]).toEqual([counted, inferred]);
  });
});

describe("The target", () => {
  test.each<[string, Parts, number, readonly string[], readonly string[]]>([
    [
      "its property says",
      { properties: { target: target(4), cadence: cadence("twice a week") }, words: { target: 5 } },
      4,
      [],
      [],
    ],
    [
      "else the number of its cadence property",
      { properties: { cadence: cadence("twice a week") }, words: { target: 5 } },
      2,
      [],
      [],
    ],
    [
      "else its title",
      { words: { target: 5, cadence: rhythm("weekly") } },
      5,
      ["cadence", "target"],
      [],
    ],
    [
      "else the number of its heading",
      { heading: { cadence: rhythm("3 times a month") } },
      3,
      ["cadence", "target"],
      [],
    ],
    [
      "of milestones it is their number",
      { milestones: [milestone(true), milestone(false)], words: { target: 9 } },
      2,
      [],
      [],
    ],
    [
      "of no milestones it is 1",
      { properties: { cadence: cadence("once"), counts: counts({ is: "milestones" }) } },
      1,
      [],
      [],
    ],
    ["else 1", { properties: { cadence: cadence("weekly") } }, 1, [], []],
    [
      "no calendar holds more than 10,000",
      { words: { target: 10_001, cadence: rhythm("weekly") } },
      10_000,
      ["cadence", "target"],
      [],
    ],
    [
      "a property that can't be read is an error, and the title's number holds",
      { properties: { target: target("some"), cadence: cadence("weekly") }, words: { target: 5 } },
      5,
      ["target"],
      ["error target-unknown 3 9"],
    ],
  ])("%s", (_, parts, number, inferred, problems) => {
    const goal = put(parts);
    expect([goal.target, goal.inferred, goal.problems]).toEqual([number, inferred, problems]);
  });
});

describe("Its days", () => {
  const marked = (phrase: string) => ({ phrase, isMarked: true, isNear: false });
  const anchor = day("2026-11-22");

  test.each<[string, Parts, string | null]>([
    [
      "the property's deadline wins over the title's",
      {
        properties: { hasDeadline: true, deadline: day("2026-12-31"), anchor },
        words: { deadline: marked("2027-01-31") },
      },
      "2026-12-31",
    ],
    [
      "one that can't be read is none, whatever the title says",
      { properties: { hasDeadline: true, anchor }, words: { deadline: marked("2027-01-31") } },
      null,
    ],
    [
      "the title's wins over the heading's",
      {
        properties: { anchor },
        words: { deadline: marked("2027-01-31") },
        heading: { hasDeadline: true, deadline: day("2027-03-31") },
      },
      "2027-01-31",
    ],
    [
      "a span ends on its last day",
      { properties: { anchor }, words: { deadline: marked("January 2027") } },
      "2027-01-31",
    ],
    [
      "what starts again ends on a day that is named as its end",
      {
        properties: { anchor, cadence: cadence("weekly") },
        words: { deadline: marked("2027-01-31") },
      },
      "2027-01-31",
    ],
    [
      "not on one that only stands there",
      {
        properties: { anchor, cadence: cadence("weekly") },
        words: { deadline: { ...marked("2027-01-31"), isMarked: false } },
      },
      null,
    ],
    [
      "nor on one of this week",
      {
        properties: { anchor, cadence: cadence("weekly") },
        words: { deadline: { ...marked("2026-11-27"), isNear: true } },
      },
      null,
    ],
  ])("%s", (_, parts, deadline) => {
    expect(put(parts).deadline).toBe(deadline);
  });

  test("what starts again “in December” lasts from its first day to its last, but for what is yearly", () => {
    const within = { ...marked("December 2026"), isMarked: false, isWithin: true };
    const runs = (often: string) => {
      const words = { deadline: within, cadence: rhythm(often) };
      const { start, deadline } = put({ words, properties: { anchor } });
      return [start, deadline];
    };
    expect(runs("daily")).toEqual(["2026-12-01", "2026-12-31"]);
    expect(runs("yearly")).toEqual([null, null]);
  });

  test("a span of the title starts on its first day, and a property wins over it", () => {
    const words = { start: marked("January 2027"), cadence: rhythm("weekly") };
    expect(put({ words, properties: { anchor } }).start).toBe("2027-01-01");
    expect(put({ words, properties: { anchor, start: day("2026-12-01") } }).start).toBe(
      "2026-12-01",
    );
  });

  test("a relative day without an anchor is none, and a warning at the title", () => {
    const goal = put({ words: { deadline: marked("end of the month") } });
    expect([goal.deadline, goal.often, goal.problems]).toEqual([
      null,
      "once",
      ["warning date-without-anchor 5 3"],
    ]);
  });
});

describe("A cadence with a time reminds then, unless a property does (R14)", () => {
  test.each([
    ["every Monday at 16:00", [{ time: "16:00", cadence: { unit: "week", every: 1, on: [1] } }]],
    ["weekly at 16:00", [{ time: "16:00", cadence: null }]],
    ["weekly", []],
  ])("%s", (phrase, remind) => {
    expect(put({ properties: { cadence: cadence(phrase) } }).remind).toMatchObject(remind);
  });

  test("the property alone", () => {
    const remind = [
      { cadence: null, on: null, time: rhythm("daily at 8:00").time ?? "08:00", phrase: "8:00" },
    ] as GoalProperties["remind"];
    expect(put({ properties: { cadence: cadence("weekly at 16:00"), remind } }).remind).toBe(
      remind,
    );
  });
});

test("Its box says more than its status, and without both it is active", () => {
  const weekly = { cadence: cadence("weekly") };
  expect(put({ properties: weekly }).status).toBe("active");
  expect(put({ properties: { ...weekly, status: "paused" } }).status).toBe("paused");
  expect(put({ properties: { ...weekly, status: "paused" }, boxStatus: "done" }).status).toBe(
    "done",
  );
});
