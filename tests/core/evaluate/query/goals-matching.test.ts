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

  test("says how it is to be shown, and whether it sorts", () => {
    expect(asked("")).toMatchObject({ sorted: false, as: "list", short: false, explain: false });
    expect(asked("sort by name\nas cards\nshort\nexplain")).toMatchObject({
      sorted: true,
      as: "cards",
      short: true,
      explain: true,
      query: "Goals; sorted by name; as cards; in short.",
    });
  });

  test("carries as many past periods as the host wants, eight without a wish", () => {
    const { query } = parsed("goals", "cadence is daily");
    const periods = (options: { readonly periods?: number }) =>
      goalsMatching(query, index, now, options).goals[0]?.history.length;
    expect([periods({}), periods({ periods: 3 })]).toEqual([8, 3]);
  });

  test("carries the progress of each", () => {
    expect(asked("cadence is weekly").goals[0]).toMatchObject({
      count: 1,
      target: 2,
      state: "open",
    });
  });
});

describe("A goal's own properties", () => {
  const own = vaultOf({
    "Goals/Mentor.md": goal(
      "Find a mentor",
      "deadline: 2026-12-31",
      "area: [work, life]",
      "Weight: 3",
    ),
    "Goals/Read.md": goal("Read a book", "cadence: monthly", 'area: "[[Home life|home]]"'),
    "Goals.md": "---\ntype: goals\n---\n## Weekly\n- Row [area:: health] [weight:: 10]\n- Rest\n",
  });
  const found = (text: string): GoalsMatching =>
    goalsMatching(parsed("goals", text).query, own, now);

  test.each([
    ["where area is work", ["Find a mentor"]],
    ["where area is home", ["Read a book"]],
    ["where area includes HEAL", ["Row"]],
    ["where area is not work", ["Row", "Rest", "Read a book"]],
    ["where weight > 2", ["Row", "Find a mentor"]],
    ["sort by weight", ["Find a mentor", "Row", "Read a book", "Rest"]],
    ["sort by weight reverse", ["Row", "Find a mentor", "Read a book", "Rest"]],
    ["where flavour is sweet", []],
  ])("%s", (text, expected) => {
    expect(found(text).goals.map((one) => one.goal.title)).toEqual(expected);
  });

  test.each([
    ["where targt > 2", "1:7 property-unknown → target"],
    ["where wieght > 2", "1:7 property-unknown → weight"],
    ["sort by nmae", "1:9 property-unknown → name"],
    ["sort by name, porgress", "1:15 property-unknown → progress"],
  ])("misspelt are a mistake, with no rows: %s", (text, expected) => {
    const { goals, problems } = found(text);
    expect(problems.map(told)).toEqual([expected]);
    expect(goals).toEqual([]);
  });

  test("are named in the message as a goal's", () => {
    expect(found("where wieght > 2").problems[0]?.message).toBe(
      "No goal has a property “wieght”. Did you mean “weight”?",
    );
  });
});
