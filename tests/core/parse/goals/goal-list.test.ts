/** Goal lists: DESIGN section 3.1, R92, R93, R102, R124. */
import { describe, expect, test } from "@jest/globals";
import { formatCadence } from "../../../../src/core/dates/cadences/format-cadence";
import { titleWords } from "../../../../src/core/language/en/title-words";
import { formatCounts } from "../../../../src/core/parse/goals/counts";
import { readGoalList } from "../../../../src/core/parse/goals/goal-list";
import { readNoteText } from "../../../../src/core/parse/markdown/note-text";
import { readSettings } from "../../../../src/core/parse/settings/settings";

const read = (
  body: string,
  frontmatter = "created: 2026-01-04",
  data: object = {},
  path = "Goals.md",
) =>
  readGoalList(
    path,
    readNoteText(`---\ntype: goals\n${frontmatter}\n---\n${body}\n`),
    readSettings({ data }).settings,
    titleWords,
  );
const goalsOf = (...args: Parameters<typeof read>) => read(...args).goals;
const titlesOf = (...args: Parameters<typeof read>) => goalsOf(...args).map(({ title }) => title);
const onlyGoal = (...args: Parameters<typeof read>) => {
  const [goal, another] = goalsOf(...args);
  if (!goal || another) throw new Error("The list should hold one goal.");
  return goal;
};
/** Title, cadence, target and counts of each goal. */
const summary = (...args: Parameters<typeof read>) =>
  goalsOf(...args).map(({ title, cadence, target, counts }) =>
    [title, cadence && formatCadence(cadence), target, formatCounts(counts)].join(" | "),
  );

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

describe("The title of an item", () => {
  test.each([
    ["- Volunteer – at the food bank", "Volunteer", ["at the food bank"]],
    ["- Volunteer — at the food bank", "Volunteer", ["at the food bank"]],
    ["- Volunteer - at the food bank", "Volunteer", ["at the food bank"]],
    ["- Volunteer: at the food bank - weekly", "Volunteer", ["at the food bank - weekly"]],
    ["- Re-read e-mails at 9:30", "Re-read e-mails at 9:30", []],
    ["- Call [[Ana – Maria|Ana: my aunt]] – on Sundays", "Call Ana: my aunt", ["on Sundays"]],
    ["- Read [Emma](Books/Emma.md): slowly", "Read Emma", ["slowly"]],
    ["- **Volunteer** (remind:: noon) - at home", "Volunteer", ["at home"]],
    ["- [remind:: noon] Volunteer", "Volunteer", []],
    ["- Volunteer %%private%% ^block-1", "Volunteer", []],
    ["- Volunteer #giving", "Volunteer #giving", []],
    ["3. Volunteer", "Volunteer", []],
    ["* Volunteer\n  at the food bank", "Volunteer at the food bank", []],
  ])("%j", (item, title, notes) => {
    expect(onlyGoal(`## Each week\n${item}`)).toMatchObject({ title, notes });
  });

  test("is part of the goal's id; equal ones are numbered, a # in the path is encoded", () => {
    const body = "## Each week\n- Volunteer\n- volunteer\n- Volunteer (2)\n- Volunteer – more";
    expect(goalsOf(body, "a: 1", {}, "My #1 goals.md").map(({ id }) => id)).toEqual([
      "My %231 goals.md#Volunteer",
      "My %231 goals.md#volunteer (2)",
      "My %231 goals.md#Volunteer (2) (2)",
      "My %231 goals.md#Volunteer (3)",
    ]);
  });

  test("alone without words makes no goal", () => {
    expect(titlesOf("## Each week\n- \n- [remind:: noon]\n-\n")).toEqual([]);
  });
});

describe("What belongs to an item", () => {
  test("nested items are its notes, nested boxes its milestones, nested fields its properties", () => {
    const goal = onlyGoal(`## Once
- Move house
    - ask [[Louie]] for boxes
        - [x] Find a flat ✅ 2026-03-02
    - [ ] Pack
    - [-] Paint
    - [deadline:: 2026-06-30]

  Another paragraph.`);
    expect(goal).toMatchObject({
      deadline: "2026-06-30",
      target: 2,
      counts: { terms: [{ is: "milestones" }] },
      notes: ["ask Louie for boxes", "Another paragraph."],
      milestones: [
        { line: 8, text: "Find a flat", done: true, doneOn: "2026-03-02" },
        { line: 9, text: "Pack", done: false, doneOn: null },
      ],
    });
  });

  test("any property of the table may be a field, square or round", () => {
    const goal = onlyGoal(
      "## Each week\n- Meet people [target:: 3] [counts:: meetings or calls] (remind:: Friday 4pm) [status:: paused] [grace:: 1] [start:: 2026-02-01] [partner:: [[Priya]]] [paused:: 2026-08-01 to 2026-08-14] [revisions:: 2026-10-01: 2 (new job)]",
    );
    expect(goal).toMatchObject({
      title: "Meet people",
      target: 3,
      status: "paused",
      grace: 1,
      start: "2026-02-01",
      partner: "Priya",
      paused: [{ start: "2026-08-01", end: "2026-08-14" }],
      revisions: [{ from: "2026-10-01", target: 2, because: "new job" }],
      inferred: ["cadence"],
    });
    expect(formatCounts(goal.counts)).toBe("meetings or calls");
    expect(goal.remind).toMatchObject([{ phrase: "Friday 4pm" }]);
  });

  test("the user's own names for properties are read too", () => {
    const data = { properties: { target: "how-many" } };
    expect(onlyGoal("## Each week\n- Meet people [how-many:: 3]", "a: 1", data).target).toBe(3);
  });

  test("a start in the note's frontmatter is that of every goal in it", () => {
    expect(onlyGoal("## Each week\n- Volunteer", "start: 2026-02-01").start).toBe("2026-02-01");
  });
});

describe("The box of an item", () => {
  test.each([
    ["- [x] Volunteer", "done"],
    ["- [X] Volunteer", "done"],
    ["- [-] Volunteer", "dropped"],
    ["- ~~Volunteer~~", "dropped"],
    ["- [ ] Volunteer", "active"],
    ["- [/] Volunteer", "active"],
    ["- [x] Volunteer [status:: active]", "done"],
  ])("%s: %s", (item, status) => {
    expect(onlyGoal(`## Each week\n${item}`)).toMatchObject({ title: "Volunteer", status });
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
