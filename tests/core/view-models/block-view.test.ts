import { describe, expect, test } from "@jest/globals";
import type { Query, QueryBlock } from "../../../src/core/evaluate/query/query";
import { catalogueFor } from "../../../src/core/language/catalogue-for";
import {
  type BlockQuestion,
  type BlockView,
  blockView,
} from "../../../src/core/view-models/block-view";
import { now, people } from "../evaluate/query/people";
import { aProblem } from "../note-builder";
import { vaultOf } from "../vault-of";

const index = vaultOf({
  ...people,
  "Goals.md":
    "---\ntype: goals\n---\n## Every week\n- Make two calls\n\n## Every day\n- Write in a journal\n",
});
const agenda = { missed: [], days: [], vague: [] };

function view(block: QueryBlock, text: string, parts: Partial<BlockQuestion> = {}): BlockView {
  return blockView({
    block,
    text,
    index,
    now,
    here: null,
    language: catalogueFor("en"),
    agenda: () => ({ list: agenda, problems: [] }),
    ...parts,
  });
}

/** A block's view of one sort. */
function viewOf<Is extends BlockView["is"]>(
  is: Is,
  ...of: Parameters<typeof view>
): Extract<BlockView, { is: Is }> {
  const found = view(...of);
  if (found.is !== is) throw new Error(`is ${found.is}`);
  return found as Extract<BlockView, { is: Is }>;
}

describe("A block with a mistake", () => {
  test.each([
    ["dormant", "not in circel family", 1],
    ["dormant", "limit 3\nlimit ten thousand and", 2],
    ["goals", "cadence is weekly\nsorted by name", 2],
    ["agenda", "next fortnigt", 1],
    ["interactions", "linking to [[Nobody at all]]\nwhere", 2],
  ] as const)("of %s shows its line and no rows: %j", (block, text, line) => {
    const { problems, text: shown } = viewOf("mistakes", block, text);
    expect(shown).toBe(text);
    expect(problems[0]?.line).toBe(line);
  });

  test("that only the vault shows, as a property that is spelled otherwise, shows no rows either", () => {
    const { problems } = viewOf("mistakes", "dormant", "limit 3\nwhere raiting is 3");
    expect(problems.map(({ line }) => line)).toEqual([2]);
  });
});

describe("A block of dormant contacts", () => {
  const names = (text: string, parts: Partial<BlockQuestion> = {}) =>
    viewOf("contacts", "dormant", text, parts).groups.map(({ heading, rows }) => [
      heading,
      ...rows.map((row) => row().name),
    ]);

  test("has one group without a heading, unless it groups", () => {
    expect(names("")).toEqual([[null, "Adaeze", "Ben", "Chen Wei", "Dora"]]);
    expect(names("group by circle\nlimit 3")).toEqual([
      ["mentors", "Adaeze"],
      ["", "Ben", "Chen Wei"],
    ]);
  });

  test("shows the name first, whether or not it is among the columns", () => {
    const columns = (text: string) => viewOf("contacts", "dormant", text).columns;
    expect(columns("show rating, silence").map(({ column }) => column)).toEqual([
      "name",
      "rating",
      "silence",
    ]);
    expect(columns("show silence, name").map(({ column }) => column)).toEqual(["silence", "name"]);
    expect(columns("show rating")[1]).toEqual({ column: "rating", heading: "Rating" });
  });

  test("is a list that says nothing of itself, unless it is asked to", () => {
    expect(viewOf("contacts", "dormant", "")).toMatchObject({
      as: "list",
      short: false,
      explanation: null,
    });
    const { as, short, explanation } = viewOf(
      "contacts",
      "dormant",
      "as table\nshort\nexplain\nolder than 6 months",
    );
    expect({ as, short }).toEqual({ as: "table", short: true });
    expect(explanation).toMatch(/6 months/);
  });

  test("makes a row only when it is looked at", () => {
    const { groups } = viewOf("contacts", "dormant", "");
    expect(groups[0]?.rows[0]).toBeInstanceOf(Function);
  });

  test("is empty where nobody is dormant, which is no mistake", () => {
    expect(names("older than 20 years")).toEqual([[null]]);
  });
});

describe("A block of goals", () => {
  const goals = (text: string) =>
    viewOf("goals", "goals", text).groups.map(({ heading, goals: cards }) => [
      heading,
      ...cards.map(({ title }) => title),
    ]);

  test("has them by cadence, or in the order that it asks for, without headings", () => {
    expect(goals("")).toEqual([
      ["Each day", "Write in a journal"],
      ["Each week", "Make two calls"],
    ]);
    expect(goals("sort by name")).toEqual([["", "Make two calls", "Write in a journal"]]);
    expect(goals("sort by name\nname includes nothing at all")).toEqual([]);
  });

  test("shows eight past periods of each", () => {
    const [group] = viewOf("goals", "goals", "cadence is weekly").groups;
    expect(group?.goals[0]?.strip).toHaveLength(8);
  });
});

describe("A block of interactions", () => {
  test("has them newest first, and no picture unless it asks for one", () => {
    const { rows, map } = viewOf("interactions", "interactions", "");
    expect(rows.map((row) => row().day)).toEqual([
      "2026-10-13",
      "2026-05-22",
      "2026-04-02",
      "2026-03-01",
      "2026-02-02",
      "2025-01-05",
    ]);
    expect(map).toBeNull();
  });

  test("has those with the contact of its own note", () => {
    const here = { here: "People/Eve.md" };
    expect(viewOf("interactions", "interactions", "", here).rows.map((row) => row().text)).toEqual([
      "Called Eve",
    ]);
  });

  test("has a picture from the first of them to today", () => {
    const { map } = viewOf("interactions", "interactions", "as heatmap");
    expect(map).toMatchObject({ start: "2025-01-05", end: "2026-11-22", count: 6 });
    const none = viewOf("interactions", "interactions", "as heatmap\nname includes nobody");
    expect(none.map).toMatchObject({ start: "2026-11-22", end: "2026-11-22", count: 0 });
  });
});

describe("A block of the agenda", () => {
  test("is the agenda that the host makes for its query", () => {
    const asked: Query[] = [];
    const found = viewOf("agenda", "agenda", "next 14 days\nas table\nexplain", {
      agenda: (query) => {
        asked.push(query);
        return { list: agenda, problems: [] };
      },
    });
    expect(asked).toHaveLength(1);
    expect(found).toMatchObject({ as: "table", short: false, agenda });
    expect(found.explanation).toMatch(/2026-11-22 to 2026-12-05/);
    expect(viewOf("agenda", "agenda", "")).toMatchObject({ as: "list", explanation: null });
  });

  test("shows the mistakes that only the host can find", () => {
    const problems = [{ ...aProblem(1, "x"), path: "" }];
    const found = viewOf("mistakes", "agenda", "", { agenda: () => ({ list: agenda, problems }) });
    expect(found.problems).toEqual(problems);
  });
});
