import { describe, expect, test } from "@jest/globals";
import { completionsAt } from "../../../../src/core/evaluate/query/completions";
import { knownWords } from "../../../../src/core/evaluate/query/known-words";
import type { QueryBlock } from "../../../../src/core/evaluate/query/query";
import { vaultOf } from "../../vault-of";
import { people } from "./people";

const known = knownWords(vaultOf(people));

/** The offers at `|`, as the texts they would make of what stands before it. */
function offered(text: string, block: QueryBlock = "dormant"): readonly string[] {
  const offset = text.indexOf("|");
  const written = text.replace("|", "");
  const { from, to, options } = completionsAt(written, offset, block, known);
  return options.map((option) => written.slice(0, from) + option.text + written.slice(to));
}

describe("Completion", () => {
  test("offers every instruction of the block on an empty line", () => {
    expect(offered("|")).toEqual(
      expect.arrayContaining(["older than ", "tagged ", "in circle ", "sort by ", "explain"]),
    );
    expect(offered("|")).not.toContain("cadence is ");
    expect(offered("|", "goals")).toContain("cadence is ");
  });

  test.each([
    ["old|", ["older than "]],
    ["SORT|", ["sort by "]],
    ["sort b|", ["sort by "]],
    ["limit 3\nsho|", ["limit 3\nshort", "limit 3\nshow "]],
    ["not in c|", ["not in circle "]],
    ["in circle |", ["in circle mentors", "in circle old friends", "in circle none"]],
    ["in circle O|", ["in circle old friends"]],
    ["in circle old |", ["in circle old friends"]],
    ["tagged #w|", ["tagged #work", "tagged #work/acme"]],
    ["tagged w|", ["tagged #work", "tagged #work/acme"]],
    ['in "People/Works|', ['in "People/Workshop"']],
    ["in People/Works|", ['in "People/Workshop"']],
    ["never contacted o|", ["never contacted only"]],
    ["as t|", ["as table"]],
    ["older than 6 m|", ["older than 6 months"]],
    ["show company, last c|", ["show company, last contact"]],
    ["tagged #work |", ["tagged #work or "]],
    ["tagged #work or in ci|", ["tagged #work or in circle "]],
    ["tagged #work or not ta|", ["tagged #work or not tagged "]],
    ["where rati|", ["where rating", "where rating is not", "where rating is"]],
    ["# in ci|", []],
    ["flibber|", []],
  ])("%s", (text, expected) => {
    expect(offered(text).slice(0, 3)).toEqual(expected);
  });

  test("offers filters alone behind or", () => {
    const offers = offered("tagged #work or |");
    expect(offers).toContain("tagged #work or name includes ");
    expect(offers).not.toContain("tagged #work or limit ");
  });

  test("says what each instruction is for", () => {
    const { options } = completionsAt("lim", 3, "dormant", known);
    expect(options).toEqual([
      { text: "limit ", about: "At most so many rows in all.", sort: "instruction" },
    ]);
  });

  test("takes an offset beyond the text for its end", () => {
    expect(completionsAt("lim", 99, "dormant").options).toHaveLength(1);
    expect(completionsAt("lim", -5, "dormant")).toMatchObject({ from: 0, to: 0 });
  });
});
