import { describe, expect, test } from "@jest/globals";
import { countedIn, countsOf } from "../../../src/core/evaluate/counted";
import type { CountFilter, CountTerm } from "../../../src/core/model/counts";
import type { Goal } from "../../../src/core/model/goal";
import { aGoal, day } from "../note-builder";
import { journal, person, vaultOf } from "../vault-of";

const november = { start: day("2026-11-01"), end: day("2026-11-30") };

const index = vaultOf(
  {
    "People/Ana.md": person(
      "tags: [mentor]",
      "circle: close",
      "company: '[[Acme]]'",
      "met: 2020-01-01",
    ),
    "People/Work/Bo.md": person("met: 2026-11-02"),
    "People/Cy.md": person("last-contact: 2026-11-03", "nickname: Cyclops"),
    "People/Di.md": person("last_contact: 2026-11-20"),
    "Firms/Acme.md": "A firm.\n",
    "Goals/G.md": "---\ntype: goal\ncadence: weekly\n---\n# G\n",
    "Goals.md": "---\ntype: goals\n---\n## Weekly\n- Run\n",
    ...journal({
      "2026-10-01": "Called [[Ana]]",
      "2026-11-04": "- Called [[Ana]] and [[Bo]] #work/deal\n- Read a book #reading\n- Read a book",
      "2026-11-05":
        "- Lunch with [[Bo]] at [[Acme]]\n- Volunteered #volunteering #fun\n- [x] [[G]]",
      "2026-11-06": "- Notes on [[Acme]] #work\n- [x] [[Goals#Run]]\n- Thought of [[G]]",
      "2026-12-01": "Called [[Cy]]",
    }),
  },
  { circles: [{ name: "close" }] },
);

function counted(
  terms: readonly CountTerm[],
  filters: readonly CountFilter[] = [],
  parts: Partial<Goal> = {},
  days = november,
  id = "Goals/G.md",
) {
  const goal = aGoal(id, { ...parts, counts: { terms, filters } });
  const asked = { ...days, today: days.end };
  const found = countedIn(goal, index, asked);
  // The number alone is the same, however often it is asked for.
  const count = countsOf(goal, index);
  expect([count(asked), count(asked)]).toEqual([found.length, found.length]);
  return found;
}

const lines = (
  terms: readonly CountTerm[],
  filters: readonly CountFilter[] = [],
  parts: Partial<Goal> = {},
) => counted(terms, filters, parts).map(({ date, line }) => `${date.slice(5)}:${String(line)}`);

const people = (terms: readonly CountTerm[], filters: readonly CountFilter[] = []) =>
  counted(terms, filters).map(({ contacts, date, line, text }) =>
    [contacts.join().replace(/^.*\/|\.md/g, ""), date.slice(5), line, text].join(" "),
  );

describe("A goal counts lines", () => {
  test.each<[string, CountTerm, readonly string[]]>([
    ["of a kind with a contact", { is: "kind", kind: "call" }, ["11-04:1"]],
    // Without a contact only a tag tells the kind.
    ["of a kind by their tag", { is: "kind", kind: "reading" }, ["11-04:2"]],
    ["with a tag or one nested in it", { is: "tag", tag: "work" }, ["11-04:1", "11-06:1"]],
    ["with one tag among others", { is: "tag", tag: "fun" }, ["11-05:2"]],
    ["that link a note", { is: "link", target: "Acme" }, ["11-05:1", "11-06:1"]],
    ["that link a note that there isn't", { is: "link", target: "Nowhere" }, []],
    ["that are interactions", { is: "interactions" }, ["11-04:1", "11-05:1"]],
    // A check-in, and a line that links the goal's note.
    ["that check in", { is: "check-ins" }, ["11-05:3", "11-06:3"]],
    [
      "that are the first words of a journal day",
      { is: "journal days" },
      ["11-04:1", "11-05:1", "11-06:1"],
    ],
  ])("%s", (_title, term, expected) => {
    expect(lines([term])).toEqual(expected);
  });

  test("once, whatever number of terms they satisfy", () => {
    expect(
      lines([{ is: "interactions" }, { is: "kind", kind: "call" }, { is: "tag", tag: "work" }]),
    ).toEqual(["11-04:1", "11-05:1", "11-06:1"]);
  });

  test("for an item of a goal list by its own check-ins alone", () => {
    const found = counted([{ is: "check-ins" }], [], {}, november, "Goals.md#Run");
    expect(found.map(({ date }) => date)).toEqual(["2026-11-06"]);
  });

  test("of its days alone, both included", () => {
    const on = (start: string, end: string) =>
      counted([{ is: "interactions" }], [], {}, { start: day(start), end: day(end) }).length;
    expect([
      on("2026-11-04", "2026-11-05"),
      on("2026-11-05", "2026-11-05"),
      on("2026-11-06", "2026-11-30"),
    ]).toEqual([2, 1, 0]);
    expect(on("2026-11-30", "2026-11-01")).toBe(0);
  });

  test("each told with its place, its day and its people", () => {
    expect(counted([{ is: "kind", kind: "call" }])).toEqual([
      {
        path: "Journal/2026-11-04.md",
        line: 1,
        date: "2026-11-04",
        kind: "call",
        contacts: ["People/Ana.md", "People/Work/Bo.md"],
        text: "Called [[Ana]] and [[Bo]] #work/deal",
      },
    ]);
    expect(counted([{ is: "journal days" }])[0]).toMatchObject({ kind: "other", contacts: [] });
  });
});

describe("A goal counts contacts", () => {
  test("with an interaction, each once, by the first of them", () => {
    expect(people([{ is: "contacts" }])).toEqual([
      "Ana 11-04 1 Called [[Ana]] and [[Bo]] #work/deal",
      "Bo 11-04 1 Called [[Ana]] and [[Bo]] #work/deal",
    ]);
  });

  test("that are new, by the line that made them so (R129)", () => {
    expect(people([{ is: "new contacts" }])).toEqual([
      "Bo 11-02 3 met: 2026-11-02",
      "Cy 11-03 3 last-contact: 2026-11-03",
      "Di 11-20 3 last_contact: 2026-11-20",
    ]);
  });

  test("once, where several terms name them", () => {
    expect(
      people([{ is: "contacts" }, { is: "current ties" }, { is: "dormant ties" }]),
    ).toHaveLength(2);
    expect(
      people([{ is: "new contacts" }, { is: "contacts" }]).map((one) => one.slice(0, 2)),
    ).toEqual(["Bo", "Cy", "An", "Di"]);
    // Ana was called a month before.
    expect(people([{ is: "current ties" }]).map((one) => one.slice(0, 3))).toEqual(["Ana"]);
    expect(people([{ is: "dormant ties" }])).toEqual([]);
  });

  test("and no line of theirs besides", () => {
    expect(lines([{ is: "contacts" }, { is: "kind", kind: "call" }])).toEqual([
      "11-04:1",
      "11-04:1",
    ]);
  });
});

describe("Filters let pass whoever", () => {
  const all = [{ is: "contacts" }] as const;
  const who = (...filters: readonly CountFilter[]) =>
    people(all, filters).map((one) => one.split(" ")[0]);

  test.each<[string, CountFilter, readonly string[]]>([
    ["has a tag", { is: "with tag", tag: "mentor" }, ["Ana"]],
    ["links a note", { is: "with link", target: "Acme" }, ["Ana"]],
    ["is in a circle", { is: "in circle", circle: "Close" }, ["Ana"]],
    ["is in no such circle", { is: "in circle", circle: "family" }, []],
    ["lies in a folder", { is: "in folder", folder: "People/Work" }, ["Bo"]],
  ])("%s", (_title, filter, expected) => {
    expect(who(filter)).toEqual(expected);
  });

  test("passes them all", () => {
    expect(who({ is: "with tag", tag: "mentor" }, { is: "in folder", folder: "People" })).toEqual([
      "Ana",
    ]);
    expect(
      who({ is: "with tag", tag: "mentor" }, { is: "in folder", folder: "People/Work" }),
    ).toEqual([]);
  });

  test("and lines where any of their contacts passes", () => {
    expect(lines([{ is: "interactions" }], [{ is: "with tag", tag: "mentor" }])).toEqual([
      "11-04:1",
    ]);
    expect(lines([{ is: "interactions" }], [{ is: "in folder", folder: "People/Work" }])).toEqual([
      "11-04:1",
      "11-05:1",
    ]);
    // Nobody is named, so nobody passes.
    expect(lines([{ is: "tag", tag: "fun" }], [{ is: "in folder", folder: "People" }])).toEqual([]);
    expect(
      people([{ is: "new contacts" }], [{ is: "in folder", folder: "People/Work" }]),
    ).toHaveLength(1);
  });
});

describe("A goal counts its milestones", () => {
  const milestones = [
    { line: 5, text: "Enrol", done: true, doneOn: day("2026-11-10") },
    { line: 6, text: "Study", done: true, doneOn: null },
    { line: 7, text: "Plan", done: true, doneOn: day("2026-10-01") },
    { line: 8, text: "Hope", done: true, doneOn: day("2026-12-24") },
    { line: 9, text: "Pass", done: false, doneOn: null },
  ];

  test("as many as are ticked, each on its day; one without a day, or out of these, at their edge", () => {
    const found = counted([{ is: "milestones" }], [], { milestones });
    expect(found.map(({ text, date }) => `${date} ${text}`)).toEqual([
      "2026-11-01 Plan",
      "2026-11-10 Enrol",
      "2026-11-30 Study",
      "2026-11-30 Hope",
    ]);
    expect(found[1]).toEqual({
      path: "Goals/G.md",
      line: 5,
      date: "2026-11-10",
      kind: "other",
      contacts: [],
      text: "Enrol",
    });
  });
});
