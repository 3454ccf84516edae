import { describe, expect, test } from "@jest/globals";
import { dayOf, toMoment } from "../../../src/core/dates/day";
import { allContactFacts } from "../../../src/core/evaluate/contact-state";
import { exportedTexts } from "../../../src/core/export/exported-texts";
import { contactsTable } from "../../../src/core/export/tables";
import { journal, person, vaultOf } from "../vault-of";

const now = toMoment("2026-11-22T10:00")!;

/** The rows of a subject's table, each a record by its columns. */
function rowsOf(
  subject: "contacts" | "goals" | "interactions",
  notes: Readonly<Record<string, string>>,
) {
  const [header = "", ...lines] = [...exportedTexts(subject, "csv", vaultOf(notes), now)!.texts];
  const columns = header.trim().split(",");
  return lines.map((line) => {
    const cells = line.trimEnd().split(",");
    expect(cells).toHaveLength(columns.length);
    return Object.fromEntries(columns.map((name, at) => [name, cells[at]]));
  });
}

describe("The table of contacts", () => {
  const notes = {
    "People/Ana.md": person(
      "aliases: [Nana, Ani]",
      "email: [a@x.org, b@x.org]",
      "circle: close",
      "cadence: monthly",
      "dormant-after: 90 days",
      "met: 2026-01-05",
    ),
    "People/Bo.md": person("birthday: 04-17"),
    "People/Cy.md": person("paused: true"),
    ...journal({ "2026-11-12": "Called [[Ana]]", "2026-11-02": "Met [[Ana]]" }),
  };

  test("has one row each, with what is written and what follows from it", () => {
    expect(rowsOf("contacts", notes)[0]).toEqual({
      Name: "Ana",
      Aliases: "Nana ::: Ani",
      Email: "a@x.org ::: b@x.org",
      Phone: "",
      Company: "",
      Role: "",
      Birthday: "",
      Met: "2026-01-05",
      Links: "",
      Circle: "close",
      State: "active",
      "First contact": "2026-01-05",
      "Last contact": "2026-11-12",
      "Days since": "10",
      Interactions: "2",
      "Keep in touch": "monthly",
      Due: "2026-12-12",
      "Usual gap": "",
      "Dormant after days": "90",
      Note: "People/Ana.md",
    });
  });

  test("has empty cells for what nobody knows, and the threshold that holds anyway", () => {
    const [, bo, cy] = rowsOf("contacts", notes);
    expect(bo).toMatchObject({
      Birthday: "04-17",
      State: "never",
      "Last contact": "",
      "Days since": "",
      Interactions: "0",
    });
    expect(bo).toMatchObject({ "Dormant after days": "180", Due: "", "Keep in touch": "" });
    expect(cy).toMatchObject({ Name: "Cy", State: "paused" });
  });

  test("marks a single alias with a semicolon in it, at which others would divide it", () => {
    const aliasesOf = (aliases: string) => {
      const index = vaultOf({ "People/Ana.md": person(`aliases: ${aliases}`) });
      const { columns, rows } = contactsTable(allContactFacts(index, dayOf(now)), index.settings);
      return [...rows].map((cells) => cells[columns.indexOf("Aliases")]);
    };
    expect(aliasesOf("['A; B']")).toEqual(["A; B :::"]);
    expect(aliasesOf("['A; B', C]")).toEqual(["A; B ::: C"]);
    expect(aliasesOf("[A]")).toEqual(["A"]);
  });

  test("is a header alone for an empty vault", () => {
    expect(rowsOf("contacts", {})).toEqual([]);
  });
});

describe("The table of goals", () => {
  test("has one row each, as it stands in its running period", () => {
    const notes = {
      "Goals.md": "---\ntype: goals\n---\n## Every week\n- Make two calls\n",
      "People/Ana.md": person(),
      ...journal({ "2026-11-18": "Called [[Ana]]" }),
    };
    // 22 November 2026 is a Sunday, the last day of its week.
    expect(rowsOf("goals", notes)).toEqual([
      {
        Goal: "Make two calls",
        Cadence: "weekly",
        Counts: "calls",
        Count: "1",
        Target: "2",
        State: "open",
        Pace: "on track",
        Streak: "0",
        "Longest streak": "0",
        Trend: "",
        Status: "active",
        "Period start": "2026-11-16",
        "Period end": "2026-11-22",
        Deadline: "",
        "Next reminder": "",
        Partner: "",
        Note: "Goals.md",
        Line: "5",
      },
    ]);
  });

  test("has no end of a period that nothing ends", () => {
    const goal = "---\ntype: goal\ncadence: once\nstart: 2026-01-01\n---\n# Find a mentor\n";
    expect(rowsOf("goals", { "Mentor.md": goal })[0]).toMatchObject({
      Cadence: "once",
      "Period start": "2026-01-01",
      "Period end": "",
      Pace: "",
    });
  });
});

describe("The table of interactions", () => {
  test("has one row each, newest first, with everybody who took part", () => {
    const notes = {
      "People/Ana.md": person(),
      "People/Bo.md": person(),
      ...journal({
        "2026-11-17": "Met [[Ana]] and [[Bo]]",
        "2026-11-18": "Nothing\n\n- Called [[Bo|B.]]",
      }),
    };
    expect(rowsOf("interactions", notes)).toEqual([
      {
        Date: "2026-11-18",
        Kind: "call",
        Contacts: "Bo",
        Text: "Called [[Bo|B.]]",
        Note: "Journal/2026-11-18.md",
        Line: "3",
      },
      {
        Date: "2026-11-17",
        Kind: "meeting",
        Contacts: "Ana ::: Bo",
        Text: "Met [[Ana]] and [[Bo]]",
        Note: "Journal/2026-11-17.md",
        Line: "1",
      },
    ]);
  });
});
