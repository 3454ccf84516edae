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
    ["  #|", []],
    ["#|", []],
    // A tag begins no comment, and a comment begins its line.
    ["tagged #|", ["tagged #choir", "tagged #contact", "tagged #work"]],
    ["tagged # |", ["tagged # or "]],
    ["flibber|", []],
  ])("%s", (text, expected) => {
    expect(offered(text).slice(0, 3)).toEqual(expected);
  });

  test.each([
    // What stands behind the offset or in other lines is no matter.
    ["lim|it 3", ["limit it 3"]],
    ["short\nexp|\nlimit 3", ["short\nexplain\nlimit 3"]],
    ["short\r\nexp|", ["short\r\nexplain"]],
    ["short\rexp|", ["short\rexplain"]],
    ["as ta| # not", ["as table # not"]],
    ["older   th|", ["older than "]],
    ["  older th|", ["  older than "]],
    // Nothing more comes behind what takes nothing more.
    ["short|", ["short"]],
    ["short |", []],
    ["explain |", []],
    ["limit 3 |", []],
    ["limit |", ["limit 1", "limit 3", "limit 5", "limit 10", "limit 20"]],
    // "in" may become a longer word, or take a folder.
    ["in |", ["in circle ", 'in "People"', 'in "People/Work"', 'in "People/Workshop"']],
    ['in "People/W|', ['in "People/Work"', 'in "People/Workshop"']],
    [
      "not in |",
      ["not in circle ", 'not in "People"', 'not in "People/Work"', 'not in "People/Workshop"'],
    ],
    [
      "name is |",
      [
        "name is not ",
        "name is Adaeze",
        "name is Ben",
        "name is Chen Wei",
        "name is Dora",
        "name is Eve",
        "name is Finn",
        "name is Gus",
        "name is Hal",
      ],
    ],
    ["name is n|", ["name is not "]],
    ["name is not b|", ["name is not Ben"]],
    // Values go on from their words, whatever stands before these.
    ["linking to s|", ["linking to [[Salt]]", "linking to [[Salt or Pepper]]"]],
    ["linking to [[Salt o|", ["linking to [[Salt or Pepper]]"]],
    ["tagged #work/|", ["tagged #work/acme"]],
    ["tagged ork|", []],
    // Behind a comma the next of a list begins; elsewhere a comma is a part of the text.
    ["show name,las|", ["show name,last contact"]],
    ["show name, , ci|", ["show name, , circle"]],
    ["tagged #work, #c|", []],
    ['show "a, b|', []],
    ["sort by na|", ["sort by name"]],
    // Or joins filters, and stays a part of the text until one may follow.
    ["company is Acme |", ["company is Acme or "]],
    ["company is Salt |", ["company is Salt or Pepper"]],
    ["company is Salt or p|", ["company is Salt or Pepper"]],
    [
      "company is Salt or n|",
      [
        "company is Salt or name includes ",
        "company is Salt or name is ",
        "company is Salt or name is not ",
      ],
    ],
    ["company is Salt or Pepper or tag|", ["company is Salt or Pepper or tagged "]],
    ["tagged #work or name is ben or in ci|", ["tagged #work or name is ben or in circle "]],
    ["limit 3 or ta|", []],
    ["older than 6 months |", []],
  ])("%s", (text, expected) => {
    expect(offered(text).slice(0, 9)).toEqual(expected);
  });

  test("offers both a longer instruction and a shorter one's values with what stands before them", () => {
    const { from, to, options } = completionsAt("tagged #work or in P", 20, "dormant", known);
    expect([from, to]).toEqual([19, 20]);
    expect(options.map(({ text }) => text)).toEqual([
      '"People"',
      '"People/Work"',
      '"People/Workshop"',
    ]);
    const both = completionsAt("in ", 3, "dormant", known);
    expect([both.from, both.to]).toEqual([0, 3]);
    expect(both.options.map(({ text, instruction }) => [text, instruction])).toEqual([
      ["in circle ", "in circle"],
      ['in "People"', null],
      ['in "People/Work"', null],
      ['in "People/Workshop"', null],
    ]);
  });

  test("offers instructions in the order of their letters", () => {
    const offers = offered("|", "goals");
    expect(offers).toEqual([...offers].sort());
    expect(offers).toHaveLength(new Set(offers).size);
  });

  test("names the instruction that an offer is, and none for values", () => {
    const { options: values } = completionsAt("as t", 4, "dormant", known);
    expect(values).toEqual([{ text: "table", instruction: null }]);
    const { options: joints } = completionsAt("tagged #work ", 13, "dormant", known);
    expect(joints).toEqual([{ text: "or ", instruction: null }]);
  });

  test("gives a hundred values at most, and none in a line of great length", () => {
    const many = { ...known, tags: Array.from({ length: 150 }, (_, at) => `t${String(at)}`) };
    expect(completionsAt("tagged ", 7, "dormant", many).options).toHaveLength(100);
    const long = (length: number) =>
      completionsAt("limit".padStart(length), length, "dormant").options.length;
    expect([long(2000), long(2001)]).toEqual([1, 0]);
  });

  test("offers filters alone behind or", () => {
    const offers = offered("tagged #work or |");
    expect(offers).toContain("tagged #work or name includes ");
    expect(offers).not.toContain("tagged #work or limit ");
  });

  test("says what each instruction is for", () => {
    const { options } = completionsAt("lim", 3, "dormant", known);
    expect(options).toEqual([{ text: "limit ", instruction: "limit" }]);
  });

  test("takes an offset beyond the text for its end", () => {
    expect(completionsAt("lim", 99, "dormant").options).toHaveLength(1);
    expect(completionsAt("lim", -5, "dormant")).toMatchObject({ from: 0, to: 0 });
  });
});
