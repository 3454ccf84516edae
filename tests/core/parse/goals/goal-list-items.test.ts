/** An item of a goal list: its title, its fields and lines, its box. */
import { describe, expect, test } from "@jest/globals";
import { formatCounts } from "../../../../src/core/parse/goals/counts";
import { goalsOf, onlyGoal, titlesOf } from "./read-goals";

describe("The title of an item", () => {
  test.each([
    ["- Volunteer – at the food bank", "Volunteer", ["at the food bank"]],
    ["- Volunteer — at the food bank", "Volunteer", ["at the food bank"]],
    ["- Volunteer - at the food bank", "Volunteer", ["at the food bank"]],
    ["- Volunteer: at the food bank - weekly", "Volunteer", ["at the food bank - weekly"]],
    ["- Re-read e-mails at 9:30", "Re-read e-mails at 9:30", []],
    ["- Call [[Ana – Maria|Ana: my aunt]] – on Sundays", "Call Ana: my aunt", ["on Sundays"]],
    ["- Read [Emma](Books/Emma.md): slowly", "Read Emma", ["slowly"]],
    ["- Join [the club](https://club.org/a-b): soon", "Join the club", ["soon"]],
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
