import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { instructionExamples } from "../../../../src/core/evaluate/query/instruction-examples";
import { instructions } from "../../../../src/core/evaluate/query/instructions";
import { queryReference } from "../../../../src/core/evaluate/query/query-reference";

describe("The query reference", () => {
  const page = readFileSync("docs/query-reference.md", "utf8");

  test("is the table of instructions; node scripts/write-query-reference.mjs writes it anew", () => {
    expect(page).toBe(queryReference());
  });

  test.each(instructions.map(({ name }) => [name, instructionExamples[name]] as const))(
    "tells of %s with its examples",
    (name, examples) => {
      expect(page).toContain(`\n### ${name}\n`);
      for (const example of examples) expect(page).toContain(example);
    },
  );
});
