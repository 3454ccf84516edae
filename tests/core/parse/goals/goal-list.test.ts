/** Goal lists: DESIGN section 3.1, R92, R93, R102, R124. */
import { describe, expect, test } from "@jest/globals";
import { formatCadence } from "../../../../src/core/dates/cadences/format-cadence";
import { goalsOf, onlyGoal, read, summary, titlesOf } from "./read-goals";

test("The article's goals, as people write them on paper, read as they are meant", () => {
  const body = `
## Once, or for a while
- 30-day gratitude challenge from 1 December
- Finish a certification by 31 March
- Find a mentor and invite them [deadline:: end of quarter]

## EACH QUARTER
- Attend a networking event
- Read a book about relationships
- Volunteer

## Each month
- Have lunch with a former colleague

## EACH WEEK
- Make five new connections – use LinkedIn, meet the new neighbour
- Reach out to two dormant ties [remind:: Friday 4pm]

## Every day
- Nurture one current relationship with a message
- Write in a journal`;
  expect(summary(body)).toEqual([
    "30-day gratitude challenge from 1 December | daily | 1 | thanks",
    "Finish a certification by 31 March | once | 1 | check-ins",
    "Find a mentor and invite them | once | 1 | check-ins",
    "Attend a networking event | quarterly | 1 | events",
    "Read a book about relationships | quarterly | 1 | reading",
    "Volunteer | quarterly | 1 | volunteering",
    "Have lunch with a former colleague | monthly | 1 | meetings",
    "Make five new connections | weekly | 5 | new contacts",
    "Reach out to two dormant ties | weekly | 2 | dormant ties",
    "Nurture one current relationship with a message | daily | 1 | current ties",
    "Write in a journal | daily | 1 | journal days",
  ]);
  const [challenge, certification, mentor] = goalsOf(body);
  expect(challenge).toMatchObject({ start: "2026-12-01", length: { count: 30, unit: "day" } });
  expect(certification).toMatchObject({ deadline: "2026-03-31" });
  expect(mentor).toMatchObject({ deadline: "2026-03-31" });
  expect(read(body).problems).toEqual([]);
});

describe("A heading with a cadence", () => {
  test.each([
    ["## EACH QUARTER", "quarterly"],
    ["## Every month", "monthly"],
    ["# Weekly", "weekly"],
    ["###### Daily goals", "daily"],
    ["## Twice a week", "weekly"],
    ["## Mondays", "every Monday"],
    ["## Once", "once"],
    ["## By 31 March", "once"],
    ["Each week\n---------", "weekly"],
  ])("%j governs the items under it", (heading, cadence) => {
    const goal = onlyGoal(`${heading}\n\n- Be kind`);
    expect(goal.cadence && formatCadence(goal.cadence)).toBe(cadence);
    expect(goal.inferred).toContain("cadence");
  });

  test("governs to the next heading of the same or a higher level; below it the nearest one with a cadence does", () => {
    const body =
      "# Each week\n- A\n## Notes\n- B\n## Every day\n- C\n### More\n- D\n## Other\n- E\n# Elsewhere\n- F";
    expect(summary(body).map((line) => line.slice(0, 10))).toEqual([
      "A | weekly",
      "B | weekly",
      "C | daily ",
      "D | daily ",
      "E | weekly",
    ]);
  });

  test("gives its number of times as the target", () => {
    expect(onlyGoal("## Twice a week\n- Volunteer")).toMatchObject({ target: 2 });
  });

  test("yields to the item's own words, and those to its fields", () => {
    expect(onlyGoal("## Each week\n- Call Mum every Sunday").cadence).toMatchObject({ on: [7] });
    expect(
      onlyGoal("## Each week\n- Call Mum every Sunday [cadence:: daily]").cadence,
    ).toMatchObject({ unit: "day" });
    expect(onlyGoal("## Each week\n- Volunteer – every month").cadence).toMatchObject({
      unit: "month",
    });
    expect(onlyGoal("## Each week\n- Volunteer – I go there every day").cadence).toMatchObject({
      unit: "week",
    });
  });
});

describe("A heading with a date", () => {
  test("is the deadline of its items, counted from the note's created or start date", () => {
    expect(onlyGoal("## By 31 March\n- Paint the fence").deadline).toBe("2026-03-31");
    expect(onlyGoal("## By 31 March\n- Paint", "created: 2026-04-10").deadline).toBe("2027-03-31");
    expect(onlyGoal("## By 31 March\n- Paint", "start: 2026-04-10").deadline).toBe("2027-03-31");
    expect(onlyGoal("## By 31 March\n- Paint [deadline:: 2026-02-01]").deadline).toBe("2026-02-01");
    expect(onlyGoal("## Every week until 30 June 2027\n- Volunteer")).toMatchObject({
      cadence: { unit: "week" },
      deadline: "2027-06-30",
    });
  });

  test("without an anchor is a problem, once a heading, and its items are goals all the same", () => {
    const { goals, problems } = read("## By 31 March\n- Paint\n- Mow", "a: 1");
    expect(goals.map(({ deadline, cadence }) => [deadline, cadence])).toEqual([
      [null, { unit: "once" }],
      [null, { unit: "once" }],
    ]);
    expect(problems).toMatchObject([
      {
        line: 5,
        severity: "warning",
        code: "date-without-anchor",
        phrase: { words: "31 March", side: "last" },
      },
    ]);
  });
});

describe("Under a heading without a cadence", () => {
  test.each([
    ["- Trip by 31 May", "once"],
    ["- Trip 📅 2026-05-31", "once"],
    ["- Trip (deadline:: 2026-05-31)", "once"],
    ["- Trip – before 31 May", "once"],
    ["- Trip\n  - [ ] Book", "once"],
    ["- Trip every year", "yearly"],
    ["- Trip [cadence:: yearly]", "yearly"],
    ["- Trip [for:: 3 weeks]", "daily"],
  ])("%j is a goal", (body, cadence) => {
    const goal = onlyGoal(`## Ideas\n${body}`);
    expect(goal.cadence && formatCadence(goal.cadence)).toBe(cadence);
    expect(goal.title).toMatch(/^Trip/);
  });

  test("an item without date or milestone is none, unless that heading says goals", () => {
    expect(titlesOf("- Trip\n\n# Ideas\n- Trip")).toEqual([]);
    expect(titlesOf("# Reading goals\n- Middlemarch")).toEqual(["Middlemarch"]);
    expect(titlesOf("# My Goals\n## Ideas\n- Trip")).toEqual([]);
    expect(titlesOf("# Goalkeepers\n- Lev")).toEqual([]);
  });
});

describe("Everything else in the note is left alone", () => {
  test("paragraphs, quotes, code, tables and what stands between Kith's markers", () => {
    const body = `## Each week
Words every day.

> - Quoted

\`\`\`
- Code
\`\`\`

| a | b |
|---|---|
| - c | d |

%% kith:goals %%
- Shown by Kith
%% kith:end %%

- Volunteer`;
    expect(titlesOf(body)).toEqual(["Volunteer"]);
  });

  test("a problem in one item leaves the others as they are", () => {
    const { goals, problems } = read(
      "## Each week\n- A [target:: -3]\n- B [cadence:: fortnihgtly]\n- C",
    );
    expect(goals.map(({ cadence }) => cadence?.unit ?? null)).toEqual(["week", null, "week"]);
    expect(problems).toMatchObject([
      { line: 6, column: 15, code: "target-unknown", fix: "3" },
      { line: 7, column: 16, code: "cadence-unknown", fix: "fortnightly" },
    ]);
  });

  test("of more items than anyone means, the first two thousand are read", () => {
    const { goals, problems } = read(`## Each week\n${"- A\n".repeat(2100)}`);
    expect(goals).toHaveLength(2000);
    expect(problems).toMatchObject([{ code: "goals-too-many", line: 2006 }]);
  });
});
