/** Every instruction of the query language, and how the reference page shows each. */
import { describe, expect, test } from "@jest/globals";
import {
  instructionArguments,
  instructionExamples,
} from "../../../../src/core/evaluate/query/instruction-examples";
import { instructions } from "../../../../src/core/evaluate/query/instructions";
import { parseQuery } from "../../../../src/core/evaluate/query/parse-query";
import type { QueryBlock } from "../../../../src/core/evaluate/query/query";
import { settingsOf } from "../../settings-of";
import { now } from "./people";

const blocks: readonly QueryBlock[] = ["dormant", "goals", "agenda", "interactions"];
const names = instructions.map(({ name }) => name);

test("Each has a name of its own", () => {
  expect(new Set(names).size).toBe(names.length);
});

test("Each has examples, and there are none of any other", () => {
  expect(Object.keys(instructionExamples).sort()).toEqual([...names].sort());
  expect(
    Object.keys(instructionArguments).filter((name) => !names.some((known) => known === name)),
  ).toEqual([]);
});

describe("Each example is right in at least one block, and read as its own instruction", () => {
  const { calendar } = settingsOf();
  const examples = Object.entries(instructionExamples).flatMap(([name, lines]) =>
    lines.map((line) => [line, name] as const),
  );

  test.each(examples)("%s", (line, name) => {
    const right = blocks.filter((block) => {
      const { query, problems } = parseQuery(block, line, { separators: "lines", now, calendar });
      return problems.length === 0 && query.clauses[0]?.instruction === name;
    });
    expect(right).not.toEqual([]);
  });
});
