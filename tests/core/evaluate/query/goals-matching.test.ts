import { describe, expect, test } from "@jest/globals";
import {
  goalsMatching,
  type GoalsMatching,
} from "../../../../src/core/evaluate/query/goals-matching";
import { journal, person, vaultOf } from "../../vault-of";
import { now, parsed, told } from "./people";

const goal = (title: string, ...properties: readonly string[]): string =>
  `---\ntype: goal\n${properties.map((line) => `${line}\n`).join("")}---\n# ${title}\n`;

const index = vaultOf({
  "People/Louie.md": person(),
  "Goals/Calls.md": goal("Call two people", "cadence: weekly", "target: 2", "counts: calls"),
  "Goals/Journal.md": goal("Write every day", "cadence: daily", "counts: journal days"),
  "Goals/Mentor.md": goal(
    "Find a mentor",
    "deadline: 2026-12-31",
    "status: paused",
    "start: 2026-01-01",
  ),
  "Goals/Old/Read.md": goal("Read a book", "cadence: quarterly", "status: done", "counts: reading"),
  ...journal({ "2026-11-02": "Began", "2026-11-18": "Called [[Louie]]" }),
});

const asked = (text: string): GoalsMatching =>
  goalsMatching(parsed("goals", text).query, index, now);
const titles = (text: string): readonly string[] => asked(text).goals.map((one) => one.goal.title);

describe("A goals query", () => {
  test.each([
    ["", ["Call two people", "Write every day", "Find a mentor", "Read a book"]],
    ["cadence is weekly", ["Call two people"]],
    ["cadence is each week", ["Call two people"]],
    ["cadence is weekly or daily", ["Call two people", "Write every day"]],
    ["cadence is not weekly", ["Write every day", "Find a mentor", "Read a book"]],
    ["status is active", ["Call two people", "Write every day"]],
    ["status is paused or done", ["Find a mentor", "Read a book"]],
    ["not status is active", ["Find a mentor", "Read a book"]],
    ["name includes BOOK", ["Read a book"]],
    ["state is open", ["Call two people", "Write every day"]],
    ["pace is on track", ["Call two people", "Write every day"]],
    ["pace is behind", []],
    ["where target > 1", ["Call two people"]],
    ["where deadline before 2027-01-01", ["Find a mentor"]],
    ["where counts is calls", ["Call two people"]],
    ['in "Goals/Old"', ["Read a book"]],
    ["sort by name", ["Call two people", "Find a mentor", "Read a book", "Write every day"]],
    ["sort by name reverse\nlimit 1", ["Write every day"]],
    ["sort by deadline", ["Find a mentor", "Call two people", "Read a book", "Write every day"]],
    ["cadence is daily or status is done", ["Write every day", "Read a book"]],
  ])("%s", (text, expected) => {
    expect(titles(text)).toEqual(expected);
  });

  test("with a mistake shows no rows (R135)", () => {
    const { goals, problems } = asked("cadence is weakly");
    expect(problems.map(told)).toEqual(["1:12 query-value → weekly"]);
    expect(goals).toEqual([]);
  });

  test("carries the progress of each", () => {
    expect(asked("cadence is weekly").goals[0]).toMatchObject({
      count: 1,
      target: 2,
      state: "open",
    });
  });
});
