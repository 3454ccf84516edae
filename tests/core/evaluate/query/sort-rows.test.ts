import { describe, expect, test } from "@jest/globals";
import { goalsMatching } from "../../../../src/core/evaluate/query/goals-matching";
import { orderText } from "../../../../src/core/evaluate/query/sort-rows";
import { journal, person, vaultOf } from "../../vault-of";
import { names, now, parsed } from "./people";

const dormant = ["Adaeze", "Ben", "Chen Wei", "Dora"];

describe("Order", () => {
  test.each([
    ["sort by longest silence", dormant],
    ["sort by silence reverse", [...dormant].reverse()],
    ["sort by last contact", dormant],
    ["sort by last contact reverse", [...dormant].reverse()],
    ["sort by name", dormant],
    ["sort by name reverse", [...dormant].reverse()],
    ["sort by circle", ["Adaeze", "Dora", "Ben", "Chen Wei"]],
    ["sort by circle reverse", ["Dora", "Adaeze", "Ben", "Chen Wei"]],
    ["sort by circle, name reverse", ["Adaeze", "Dora", "Chen Wei", "Ben"]],
    ["sort by rating", ["Adaeze", "Ben", "Dora", "Chen Wei"]],
    ["sort by rating reverse", ["Dora", "Ben", "Adaeze", "Chen Wei"]],
  ])("%s, missing values last (R47), equals by name (R48)", (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  test("takes names as people write them, accents and case aside", () => {
    const index = vaultOf({
      "People/Ákos.md": person(),
      "People/bea.md": person(),
      "People/Carl.md": person(),
      ...journal({ "2025-01-01": "Called [[Carl]], [[bea]] and [[Ákos]]" }),
    });
    expect(names("", index)).toEqual(["Ákos", "bea", "Carl"]);
  });

  test("puts numbers before words, links by their text, and words by their letters", () => {
    const index = vaultOf({
      "People/A.md": person("seat: back"),
      "People/B.md": person("seat: 10"),
      "People/C.md": person("seat: 9"),
      "People/D.md": person("seat: '[[Arch]]'"),
      "People/E.md": person("seat: [aisle, 1]"),
      "People/F.md": person(),
      "People/G.md": person("seat: ÁBC"),
      ...journal({ "2025-01-01": "Called [[A]], [[B]], [[C]], [[D]], [[E]], [[F]] and [[G]]" }),
    });
    expect(names("sort by seat", index)).toEqual(["C", "B", "G", "E", "D", "A", "F"]);
    expect(names("sort by seat reverse", index)).toEqual(["A", "D", "E", "G", "B", "C", "F"]);
  });

  test("of equals is by name, then by path (R48)", () => {
    const index = vaultOf({
      "People/Z/ann.md": person("rank: 1"),
      "People/A/Ann.md": person("rank: 1"),
      "People/Abe.md": person("rank: 1"),
      "People/Zoe.md": person("rank: 0"),
      ...journal({
        "2025-01-01": "Called [[People/Z/ann]], [[People/A/Ann]], [[Abe]] and [[Zoe]]",
      }),
    });
    expect(names("sort by rank", index)).toEqual(["Zoe", "Abe", "Ann", "ann"]);
    expect(names("sort by rank reverse", index)).toEqual(["Abe", "Ann", "ann", "Zoe"]);
    expect(names("", index)).toEqual(["Abe", "Ann", "ann", "Zoe"]);
  });

  test("of goals of one name in one note is that of their lines", () => {
    const index = vaultOf({
      "Goals.md":
        "---\ntype: goals\n---\n## Weekly\n- Row [weight:: 2]\n- Run\n- Row [weight:: 1]\n",
    });
    const lines = (text: string) =>
      goalsMatching(parsed("goals", text).query, index, now).goals.map(({ goal }) => goal.line);
    expect(lines("sort by name")).toEqual([5, 7, 6]);
    expect(lines("sort by weight")).toEqual([7, 5, 6]);
  });
});

test("A name is ordered by its letters, without accents and case", () => {
  expect(["Ákos", "ÉMILE", "Zoë", "Straße"].map(orderText)).toEqual([
    "akos",
    "emile",
    "zoe",
    "straße",
  ]);
});
