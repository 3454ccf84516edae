/** Which inline fields stand in a line. */
import { describe, expect, test } from "@jest/globals";
import { readFields } from "../../../../src/core/parse/markdown/fields";
import { noText } from "../../../../src/core/parse/markdown/prose-mask";
import { line } from "./lines-of";

describe("Inline fields stand in brackets, on a line of their own, or behind other words", () => {
  test.each([
    ["Reach out [remind:: Friday 4pm]", [["remind", "Friday 4pm"]]],
    [
      "a (due:: 2026-12-01) b [k:: [[A]]]",
      [
        ["due", "2026-12-01"],
        ["k", "[[A]]"],
      ],
    ],
    ["mood:: good", [["mood", "good"]]],
    ["**mood**:: good", [["mood", "good"]]],
    ["Best friend:: [[A]]", [["Best friend", "[[A]]"]]],
    ["- [ ] call Bob due:: 2026-12-01", [["due", "2026-12-01"]]],
    ["Called [[A]] next:: 2026-12-01", [["next", "2026-12-01"]]],
    ["std::vector", []],
    ["c `a:: b`", []],
    [":: b", []],
    ["a : b", []],
  ])("%s", (text, fields) => {
    expect(line(text).fields.map(({ name, value }) => [name, value])).toEqual(fields);
  });
});

describe("What they leave of the prose", () => {
  test.each([
    ["nothing of one in brackets", "a [k:: v] b", "a b"],
    ["nothing of one behind other words", "- [ ] call due:: tomorrow", "call "],
    ["of a whole line the value, where it holds words", "log:: called Louie", " called Louie"],
    ["nothing of a whole line without words", "mood:: 4", " "],
    ["links always", "a [k:: [[B]]] c", "a ￼￼￼￼￼ c"],
  ])("%s: %j", (_, text, prose) => {
    expect(line(text).prose.replace(/ +/g, " ")).toBe(prose);
  });
});

describe("Hostile text has no more of them than a person writes", () => {
  const fieldsOf = (source: string, isTask = false) =>
    readFields(source, new Uint8Array(source.length), isTask);

  test("a name has at most sixty characters", () => {
    expect(fieldsOf(`[${"n".repeat(59)}:: v]`)).toHaveLength(1);
    expect(fieldsOf(`x [${"n".repeat(61)}:: v]`).map(({ from }) => from)).not.toContain(2);
  });

  test("a bracket that is never closed makes none of it", () => {
    expect(fieldsOf("a [k:: v").map(({ name, from }) => [name, from])).toEqual([]);
  });

  test("the first five hundred colons of a line are looked at", () => {
    expect(fieldsOf("[k:: v] ".repeat(600))).toHaveLength(500);
  });

  test("what is set apart holds none", () => {
    const source = "a [k:: v]";
    expect(readFields(source, new Uint8Array(source.length).fill(noText), false)).toEqual([]);
  });

  test("in a task a whole line is none unless its name is one word", () => {
    expect(fieldsOf("best friend:: Ann", true).map(({ name }) => name)).toEqual(["friend"]);
    expect(fieldsOf("best friend:: Ann").map(({ name }) => name)).toEqual(["best friend"]);
  });
});
