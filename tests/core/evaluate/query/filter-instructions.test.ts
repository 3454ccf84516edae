import { describe, expect, test } from "@jest/globals";
import { goalsMatching } from "../../../../src/core/evaluate/query/goals-matching";
import { interactionsMatching } from "../../../../src/core/evaluate/query/interactions-matching";
import type { QueryBlock } from "../../../../src/core/evaluate/query/query";
import { journal, person, vaultOf } from "../../vault-of";
import { mistakes, names, now, parsed, understood } from "./people";

const dormant = ["Adaeze", "Ben", "Chen Wei", "Dora"];

describe("Filters of contacts", () => {
  test.each([
    ["tagged #work", ["Ben"]],
    ["tagged work", ["Ben"]],
    ["tagged #WORK/acme", ["Ben"]],
    ["tagged #choir", ["Dora"]],
    ["tagged #wo", []],
    ['in "People/Work"', ["Ben", "Chen Wei"]],
    ['in "people/work/"', ["Ben", "Chen Wei"]],
    ["in People", dormant],
    ["in circle mentors", ["Adaeze"]],
    ["in circle Mentors", ["Adaeze"]],
    ["in circle old friends", ["Dora"]],
    ['in circle "old friends"', ["Dora"]],
    ["in circle none", ["Ben", "Chen Wei"]],
    ["linking to [[Acme Ltd]]", ["Adaeze", "Dora"]],
    ["linking to [[Notes/Acme Ltd]]", ["Adaeze", "Dora"]],
    ["linking to [[Nowhere]]", []],
    ["name includes chen", ["Chen Wei"]],
    ["name includes ZOË", ["Chen Wei"]],
    ["name includes zoe", []],
    ["name is ben", ["Ben"]],
    ["company is Acme", ["Adaeze"]],
    ["company is acme ltd", ["Adaeze"]],
    ["company is Salt", ["Chen Wei"]],
    ["company is Pepper", ["Chen Wei"]],
    ["company is Salt or Pepper", ["Ben"]],
    ["company includes salt", ["Ben", "Chen Wei"]],
    ["not company is Salt", ["Adaeze", "Ben", "Dora"]],
    ["company is not Salt", ["Adaeze", "Ben", "Dora"]],
    ["where rating is 3", ["Adaeze"]],
    ["where rating > 3", ["Ben"]],
    ["where rating>3", ["Ben"]],
    ["where rating < 5", ["Adaeze"]],
    ["where rating is not 3", ["Ben", "Chen Wei", "Dora"]],
    ["where met before 1 May 2020", ["Chen Wei"]],
    ["where met before 2020-04-01", []],
    ["where met after 2020-03-31", ["Chen Wei"]],
    ["where last contact before 1 April", ["Adaeze", "Ben"]],
    ["where last-contact after March 2026", ["Chen Wei", "Dora"]],
    ["where silence > 200", ["Adaeze", "Ben", "Chen Wei"]],
    ["where state is dormant", dormant],
    ["where circle is mentors", ["Adaeze"]],
  ])("%s", (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

describe("Filters of what happened", () => {
  const index = vaultOf({
    "People/Louie.md": person("circle: close", "company: Acme", "tags: [work]"),
    "Friends/Maria.md": person("rating: 4"),
    "Notes/Acme.md": "A firm of [[Louie]].\n",
    ...journal({
      "2026-03-01": "Emailed [[Maria]] the deck",
      "2026-10-24": "Called [[Louie]]",
      "2026-10-31": "Lunch with [[Louie]]",
      "2026-11-22": "Called [[Maria]]",
    }),
  });
  const days = (text: string): readonly string[] =>
    interactionsMatching(parsed("interactions", text).query, index, now).interactions.map(
      ({ day }) => day.slice(5),
    );

  test.each([
    ["kind is call", ["11-22", "10-24"]],
    ["kind is not call", ["10-31", "03-01"]],
    ["kind is email or meeting", ["10-31", "03-01"]],
    ["text includes DECK", ["03-01"]],
    ["with [[Louie]]", ["10-31", "10-24"]],
    ["with [[People/Louie]]", ["10-31", "10-24"]],
    ["in Friends", ["11-22", "03-01"]],
    ["in circle close", ["10-31", "10-24"]],
    ["tagged #work", ["10-31", "10-24"]],
    ["name is maria", ["11-22", "03-01"]],
    ["company is acme", ["10-31", "10-24"]],
    ["where rating is 4", ["11-22", "03-01"]],
    ["since 31 Oct", ["11-22", "10-31"]],
    ["after 31 Oct", ["11-22"]],
    ["before 31 Oct", ["10-24", "03-01"]],
    ["until 31 Oct", ["10-31", "10-24", "03-01"]],
    ["on 31 Oct", ["10-31"]],
    ["during last month", ["10-31", "10-24"]],
    // Today and the 29 days before it.
    ["last 30 days", ["11-22", "10-31", "10-24"]],
    ["last 29 days", ["11-22", "10-31"]],
    ["last 1 day", ["11-22"]],
  ])("%s", (text, expected) => {
    expect(days(text)).toEqual(expected);
  });
});

describe("Filters of goals", () => {
  const goal = (title: string, ...properties: readonly string[]): string =>
    `---\ntype: goal\n${properties.map((line) => `${line}\n`).join("")}---\n# ${title}\n`;
  const index = vaultOf({
    "People/Louie.md": person(),
    "Goals/Calls.md": goal("Call", "cadence: weekly", "counts: calls"),
    "Goals/Emails.md": goal("Email", "cadence: weekly", "target: 7", "counts: emails"),
    "Goals/Texts.md": goal("Text", "cadence: monthly", "target: 1", "counts: messages"),
    "Goals/Read.md": goal("Read", "cadence: quarterly", "status: done", "counts: reading"),
    "Goals/Hope.md": goal("Hope"),
    "Later/Run.md": goal("Run", "cadence: daily", "start: 2027-01-01"),
    ...journal({ "2026-09-01": "Began", "2026-11-18": "Called [[Louie]]" }),
  });
  const titles = (text: string): readonly string[] =>
    goalsMatching(parsed("goals", text).query, index, now).goals.map(
      ({ goal: { title } }) => title,
    );

  test.each([
    ["cadence is weekly", ["Call", "Email"]],
    ["cadence is each week or every month", ["Call", "Email", "Text"]],
    ["cadence is not weekly", ["Hope", "Read", "Text", "Run"]],
    ["status is done", ["Read"]],
    ["status is upcoming or done", ["Read", "Run"]],
    ["status is not active", ["Read", "Run"]],
    ["state is met", ["Call"]],
    ["state is open", ["Email", "Text"]],
    ["pace is behind", ["Email"]],
    ["pace is on track", ["Text"]],
    ["pace is not behind", ["Call", "Hope", "Read", "Text", "Run"]],
    ["name is text", ["Text"]],
    ["in Later", ["Run"]],
  ])("%s", (text, expected) => {
    expect(titles(text)).toEqual(expected);
  });
});

describe("A filter is written in one way, and said in words", () => {
  test.each<[QueryBlock, string, string, string]>([
    ["dormant", "tagged Work", "tagged #work", "tagged #work"],
    ["dormant", "in circle  Old Friends", "in circle Old Friends", "in circle Old Friends"],
    ["dormant", "in circle NONE", "in circle none", "without a circle"],
    ["dormant", "in /People/", 'in "People"', "in the folder “People”"],
    ["dormant", "linking to Acme", "linking to [[Acme]]", "linking to Acme"],
    ["interactions", "with Louie", "with [[Louie]]", "with Louie"],
    ["dormant", "name is not Ben", "name is not Ben", "name is not “Ben”"],
    ["agenda", 'text includes "the deck"', "text includes the deck", "text includes “the deck”"],
    ["dormant", "company includes Salt", "company includes Salt", "company includes “Salt”"],
    ["dormant", "where Rating < 3", "where rating < 3", "rating is less than 3"],
    ["dormant", "where rating > 3", "where rating > 3", "rating is more than 3"],
    ["dormant", "where rating is 3", "where rating is 3", "rating is 3"],
    ["dormant", "where rating is not 3", "where rating is not 3", "rating is not 3"],
    ["dormant", "where tags includes wo", "where tags includes wo", "tags includes wo"],
    [
      "dormant",
      "where met after 2024-05-01",
      "where met after 2024-05-01",
      "met is after 2024-05-01",
    ],
    [
      "dormant",
      "where met after May 2024",
      "where met after May 2024",
      "met is after May 2024 (2024-05-31)",
    ],
    [
      "dormant",
      "where met before May 2024",
      "where met before May 2024",
      "met is before May 2024 (2024-05-01)",
    ],
    ["agenda", "kind is not plan, due", "kind is not plan or due", "kind is not plan or due"],
    ["interactions", "kind is call or email", "kind is call or email", "kind is call or email"],
    ["interactions", "since 1 May", "since 2026-05-01", "since 2026-05-01"],
    [
      "interactions",
      "during May",
      "during 2026-05-01 to 2026-05-31",
      "during 2026-05-01 to 2026-05-31",
    ],
    ["interactions", "last 2 weeks", "last 2026-11-09 to 2026-11-22", "2026-11-09 to 2026-11-22"],
    [
      "goals",
      "cadence is each week, monthly",
      "cadence is weekly or monthly",
      "cadence is weekly or monthly",
    ],
    [
      "goals",
      "status is not done or paused",
      "status is not done or paused",
      "status is not done or paused",
    ],
    ["goals", "state is no data or met", "state is no data or met", "state is no data or met"],
    ["goals", "pace is on track, ahead", "pace is on track or ahead", "pace is on track or ahead"],
  ])("in %s: %s", (block, line, text, said) => {
    expect(understood(block, line)).toEqual([[text, said]]);
  });
});

describe("What people write for a filter names the right words", () => {
  test.each<[QueryBlock, string, string]>([
    ["dormant", "tag #work", "tagged"],
    ["dormant", "tags #work", "tagged"],
    ["interactions", "with tag #work", "tagged"],
    ["dormant", "has tag #work", "tagged"],
    ["dormant", "circle close", "in circle"],
    ["dormant", "circle is close", "in circle"],
    ["dormant", "from People", "in"],
    ["dormant", "folder People", "in"],
    ["dormant", "in folder People", "in"],
    ["dormant", "links to [[Acme]]", "linking to"],
    ["dormant", "linked to [[Acme]]", "linking to"],
    ["dormant", "links [[Acme]]", "linking to"],
    ["dormant", "name contains chen", "name includes"],
    ["dormant", "called Chen", "name includes"],
    ["goals", "title includes book", "name includes"],
    ["interactions", "includes deck", "text includes"],
    ["interactions", "contains deck", "text includes"],
    ["interactions", "text contains deck", "text includes"],
    ["dormant", "works at Acme", "company is"],
    ["dormant", "at company Acme", "company is"],
    ["goals", "filter weight > 3", "where"],
    ["goals", "if weight > 3", "where"],
    ["goals", "property weight > 3", "where"],
    ["interactions", "type is call", "kind is"],
    ["interactions", "type call", "kind is"],
    ["interactions", "from date 1 May", "since"],
    ["interactions", "newer than 1 May", "since"],
    ["interactions", "in the last 30 days", "last"],
    ["interactions", "past 30 days", "last"],
    ["goals", "every week", "cadence is"],
    ["goals", "each week", "cadence is"],
  ])("in %s: %s", (block, line, right) => {
    expect(mistakes(block, line)).toEqual([`1:1 query-unknown-instruction → ${right}`]);
  });
});
