import { describe, expect, test } from "@jest/globals";
import { goalsMatching } from "../../../../src/core/evaluate/query/goals-matching";
import { person, vaultOf } from "../../vault-of";
import { asked, now, parsed, told } from "./people";

const index = vaultOf({
  "People/Ana.md": person("Shoe-Size: 38", "hat: 57", "rating: 3"),
  "Goals/Run.md": "---\ntype: goal\ncadence: weekly\nweight: 3\n---\n# Run\n",
});

describe("A name that nobody has is doubted where another is near to it", () => {
  test.each([
    ["where ratng is 3", ["1:7 property-unknown → rating"]],
    ["where shoe-sise is 38", ["1:7 property-unknown → shoe size"]],
    ["where stae is dormant", ["1:7 property-unknown → state"]],
    // Kith reads these, whether or not any note has them.
    ["where companie is Acme", ["1:7 property-unknown → company"]],
    ["where birthdy is 04-17", ["1:7 property-unknown → birthday"]],
    ["where emial is a@b.org", ["1:7 property-unknown → email"]],
    ["where phonee is 1", ["1:7 property-unknown → phone"]],
    ["show name, shoe size, ratng", ["1:23 property-unknown → rating"]],
    // The first of several.
    ["show ratng, stae", ["1:6 property-unknown → rating"]],
  ])("%s", (text, expected) => {
    expect(asked(text, index).problems.map(told)).toEqual(expected);
  });

  test.each([
    "where rating is 3",
    "where Shoe_Size is 38",
    "where company is Acme",
    "where birthday is 04-17",
    "where met after 2020-01-01",
    "where email is a@b.org",
    "where phone is 1",
    // Too short to be told from others.
    "where hot is 57",
    "where me is 1",
    "where hobby is chess",
  ])("and is let be otherwise: %s", (text) => {
    expect(asked(text, index).problems).toEqual([]);
  });

  test("of a goal among the goals' own", () => {
    const doubts = (text: string) =>
      goalsMatching(parsed("goals", text).query, index, now).problems.map(
        ({ message, column }) => `${String(column)} ${message}`,
      );
    expect(doubts("where wieght > 2")).toEqual([
      "7 No goal has a property “wieght”. Did you mean “weight”?",
    ]);
    expect(doubts("sort by ratng")).toEqual([]);
    expect(doubts("where compny is 1")).toEqual([]);
    expect(doubts("sort by streek")).toEqual([
      "9 No goal has a property “streek”. Did you mean “streak”?",
    ]);
  });
});
