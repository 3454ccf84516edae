import { describe, expect, test } from "@jest/globals";
import { findInstruction } from "../../../../src/core/evaluate/query/find-instruction";
import type { QueryBlock } from "../../../../src/core/evaluate/query/query";
import { queryLines } from "../../../../src/core/evaluate/query/query-lines";
import { messages, mistakes, names, understood } from "./people";

const wordsOf = (line: string) => queryLines(line, "lines")[0]?.words ?? [];

/** The form found at a place, and how many words it has. */
function found(line: string, at = 0, block: QueryBlock = "dormant"): string | null {
  const one = findInstruction(wordsOf(line), at, block);
  return one === null ? null : `${one.form} +${String(one.next - at)}`;
}

describe("The instruction that a line begins with", () => {
  test.each<[string, string | null]>([
    ["Older THAN 6 months", "older than +2"],
    ["in People", "in +1"],
    ["in circle close", "in circle +2"],
    // Of several the one with most words.
    ["name is not ben", "name is not +3"],
    ["name is ben", "name is +2"],
    ["older", null],
    ["'older' than", null],
    ['"in" circle close', null],
    ["status is active", null],
    ["not tagged #work", null],
    // These are written for other instructions.
    ["in the last 30 days", "in +1"],
    ["show as table", null],
  ])("%s: %s", (line, expected) => {
    expect(found(line)).toBe(expected);
  });

  test("may be looked for at a later word", () => {
    expect(found("not tagged #work", 1)).toBe("tagged +1");
    expect(found("tagged #work or in circle close", 3)).toBe("in circle +2");
    expect(found("tagged #work", 2)).toBeNull();
  });

  test("belongs to its block", () => {
    expect(found("status is not done", 0, "goals")).toBe("status is not +3");
    expect(found("in the last 30 days", 0, "interactions")).toBeNull();
  });

  test("is taken with all its words, so that not does not become part of a name", () => {
    expect(names("name is not ben")).toEqual(["Adaeze", "Chen Wei", "Dora"]);
  });
});

describe("A line that ends too early says what may come", () => {
  test.each<[QueryBlock, string, string, string]>([
    ["dormant", "sort", "1:1 query-value-missing → by", "After “sort” comes by; nothing is there."],
    [
      "dormant",
      "for more",
      "1:5 query-value-missing → than",
      "After “for more” comes than; nothing is there.",
    ],
    [
      "dormant",
      "not for more",
      "1:9 query-value-missing → than",
      "After “for more” comes than; nothing is there.",
    ],
    [
      "dormant",
      "name",
      "1:1 query-value-missing → nothing",
      "After “name” comes is not, includes, is; nothing is there.",
    ],
    [
      "agenda",
      "next",
      "1:5 query-value-missing → nothing",
      "After “next” comes a length of time, such as 6 months or 180 days; nothing is there.",
    ],
  ])("in %s: %s", (block, line, place, message) => {
    expect(mistakes(block, line)).toEqual([place]);
    expect(messages(block, line)).toEqual([message]);
  });

  test("is told of eight possible words at most", () => {
    const [message = ""] = messages("dormant", "not");
    expect(message).toMatch(/^After “not” comes [^;]+; nothing is there\.$/);
    expect(message.split(", ")).toHaveLength(8);
  });
});

describe("A line that begins with no instruction names the nearest", () => {
  test.each<[QueryBlock, string, string, string]>([
    [
      "dormant",
      "limt 10",
      "1:1 query-unknown-instruction → limit",
      "“limt” is not understood here. Did you mean “limit”?",
    ],
    // A common beginning, where only one word has it.
    [
      "dormant",
      "lim 10",
      "1:1 query-unknown-instruction → limit",
      "“lim” is not understood here. Did you mean “limit”?",
    ],
    [
      "dormant",
      "groupings circle",
      "1:1 query-unknown-instruction → group",
      "“groupings” is not understood here. Did you mean “group”?",
    ],
    // Words that were run together.
    [
      "dormant",
      "groupby circle",
      "1:1 query-unknown-instruction → group by",
      "“groupby” is not understood here. Did you mean “group by”?",
    ],
    // The second word may be the wrong one.
    [
      "dormant",
      "sort with name",
      "1:6 query-unknown-instruction → nothing",
      "“with” is not understood here. Expected by.",
    ],
    [
      "dormant",
      "name equals ben",
      "1:6 query-unknown-instruction → nothing",
      "“equals” is not understood here. Expected is not, includes or is.",
    ],
    [
      "dormant",
      "company inc salt",
      "1:9 query-unknown-instruction → includes",
      "“inc” is not understood here. Did you mean “includes”?",
    ],
    // A tag says what is meant, but only where there are tags.
    [
      "dormant",
      "#work",
      "1:1 query-unknown-instruction → tagged",
      "“#work” is not understood here. Did you mean “tagged”?",
    ],
    [
      "dormant",
      "or tagged #work",
      "1:1 query-or → nothing",
      "“or” stands between two filters of one line. Write it there.",
    ],
    [
      "dormant",
      "status is active",
      "1:1 query-other-block → nothing",
      "“status is” belongs in a goals block, not here.",
    ],
    [
      "goals",
      "not tagged #work",
      "1:5 query-other-block → nothing",
      "“tagged” belongs in a dormant, agenda or interactions block, not here.",
    ],
    [
      "dormant",
      "order by name",
      "1:1 query-unknown-instruction → sort by",
      "“order by” is not understood here. Did you mean “sort by”?",
    ],
    [
      "dormant",
      "Circle IS close",
      "1:1 query-unknown-instruction → in circle",
      "“Circle IS” is not understood here. Did you mean “in circle”?",
    ],
  ])("in %s: %s", (block, line, place, message) => {
    expect(mistakes(block, line)).toEqual([place]);
    expect(messages(block, line)).toEqual([message]);
  });

  test("or lists what may stand there, eight words at most", () => {
    const [message = ""] = messages("goals", "#work");
    expect(message).toMatch(/^“#work” is not understood here\. Expected .+ or .+\.$/);
    expect(message.split(/, | or /)).toHaveLength(8);
    // What may be turned round is not said twice.
    expect(message).not.toContain(" not,");
  });

  test("of what people write the longest that fits", () => {
    // "from" alone would be a folder.
    expect(mistakes("interactions", "from date 1 May")).toEqual([
      "1:1 query-unknown-instruction → since",
    ]);
    expect(mistakes("interactions", "from Friends")).toEqual([
      "1:1 query-unknown-instruction → in",
    ]);
  });

  test("in a later filter of the line, too", () => {
    // Without a filter behind it, or belongs to the text.
    expect(understood("dormant", "name is Salt or Pepper").map(([text]) => text)).toEqual([
      'name is "Salt or Pepper"',
    ]);
  });
});
