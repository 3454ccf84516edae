/** Laws of the query language, whatever anyone writes. */
import { describe, expect, test } from "@jest/globals";
import fc from "../laws";
import { completionsAt } from "../../src/core/evaluate/query/completions";
import { dormantContacts } from "../../src/core/evaluate/query/dormant-contacts";
import { explainQuery } from "../../src/core/evaluate/query/explain-query";
import { goalsMatching } from "../../src/core/evaluate/query/goals-matching";
import { instructionExamples } from "../../src/core/evaluate/query/instruction-examples";
import { instructions } from "../../src/core/evaluate/query/instructions";
import { interactionsMatching } from "../../src/core/evaluate/query/interactions-matching";
import { knownWords } from "../../src/core/evaluate/query/known-words";
import { mostProblems, parseQuery } from "../../src/core/evaluate/query/parse-query";
import type { QueryBlock } from "../../src/core/evaluate/query/query";
import { englishQueryWords } from "../../src/core/language/en/query-words";
import { names, now, people } from "../core/evaluate/query/people";
import { person, vaultOf } from "../core/vault-of";

const index = vaultOf(people);
const { calendar } = index.settings;

const block = fc.constantFrom<QueryBlock>("dormant", "goals", "agenda", "interactions");
const pieces = [
  ...instructions.flatMap(({ name, forms }) => [...forms, ...instructionExamples[name]]),
  "not",
  "or",
  ";",
  "\n",
  "\r\n",
  "#",
  '"',
  "\u201c",
  "'",
  "[[",
  "]]",
  ",",
  "<",
  "mentors",
  "__proto__",
  "constructor",
  "\u0000",
];

/** Text between right queries and noise. */
const text = fc.oneof(
  fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 6 })), { maxLength: 20 })
    .map((parts) => parts.join(" ")),
  fc.string({ unit: "binary", maxLength: 200 }),
);
const separators = fc.constantFrom<"lines" | "lines and semicolons">(
  "lines",
  "lines and semicolons",
);

describe("Reading a query", () => {
  test("never throws, and every problem lies within its line", () => {
    fc.assert(
      fc.property(block, text, separators, (name, written, kind) => {
        const { problems } = parseQuery(name, written, { separators: kind, now, calendar });
        const lines = written.split(kind === "lines" ? /\r\n|\r|\n/ : /\r\n|\r|\n|;/);
        expect(problems.length).toBeLessThanOrEqual(mostProblems);
        for (const { line, column, message } of problems) {
          expect(message).not.toBe("");
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(Math.max(1, lines.length));
          expect(column).toBeGreaterThanOrEqual(1);
          if (kind === "lines") {
            expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("answers or shows problems, and with problems no rows", () => {
    fc.assert(
      fc.property(text, (written) => {
        const options = { separators: "lines", now, calendar } as const;
        const dormant = dormantContacts(parseQuery("dormant", written, options).query, index, now);
        if (dormant.problems.length > 0) expect(dormant.contacts).toEqual([]);
        expect(dormant.query).toMatch(/\.$/);
        const history = interactionsMatching(
          parseQuery("interactions", written, options).query,
          index,
          now,
        );
        if (history.problems.length > 0) expect(history.interactions).toEqual([]);
        const goals = goalsMatching(parseQuery("goals", written, options).query, index, now);
        if (goals.problems.length > 0) expect(goals.goals).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test("its canonical text reads back to the same explanation", () => {
    const examples = fc.uniqueArray(
      fc.constantFrom(
        ...instructions
          .filter(({ blocks }) => blocks.includes("dormant"))
          .map(({ name }) => instructionExamples[name][0] ?? ""),
      ),
    );
    fc.assert(
      fc.property(examples, (lines) => {
        const options = { separators: "lines", now, calendar } as const;
        const { query } = parseQuery("dormant", lines.join("\n"), options);
        const canonical = query.clauses.map((clause) => clause.text).join("\n");
        const again = parseQuery("dormant", canonical, options).query;
        expect(again.clauses.map((clause) => clause.text)).toEqual(
          query.clauses.map((clause) => clause.text),
        );
        expect(explainQuery(again, englishQueryWords)).toBe(explainQuery(query, englishQueryWords));
      }),
    );
  });
});

describe("Completion", () => {
  const known = knownWords(index);

  test("never throws and replaces only what lies before the cursor on its line", () => {
    fc.assert(
      fc.property(block, text, fc.integer({ min: -5, max: 250 }), (name, written, offset) => {
        const { from, to } = completionsAt(written, offset, name, known);
        expect(to).toBe(Math.min(Math.max(offset, 0), written.length));
        expect(from).toBeGreaterThanOrEqual(0);
        expect(from).toBeLessThanOrEqual(to);
        expect(written.slice(from, to)).not.toMatch(/[\r\n]/);
      }),
      { numRuns: 1000 },
    );
  });

  test("leads from every beginning of an example to the example's instruction", () => {
    for (const { forms, blocks } of instructions) {
      for (const form of forms) {
        for (const name of blocks) {
          for (let length = 0; length <= form.length; length += 1) {
            const { options } = completionsAt(form.slice(0, length), length, name, known);
            expect(options.map((option) => option.text.trim())).toContain(form);
          }
        }
      }
    }
  });
});

describe("pick", () => {
  test("changes with another contact only by choosing it (R50)", () => {
    const name = fc.stringMatching(/^[A-Z][a-z]{3,8}$/);
    fc.assert(
      fc.property(
        fc.uniqueArray(name, { minLength: 2, maxLength: 12 }),
        fc.integer({ min: 1, max: 4 }),
        (all, count) => {
          const [added = "", ...before] = all;
          const vault = (list: readonly string[]): ReturnType<typeof vaultOf> =>
            vaultOf(
              Object.fromEntries(
                list.map((one) => [`People/${one}.md`, person("last-contact: 2025-01-01")]),
              ),
            );
          const first = names(`pick ${String(count)}`, vault(before));
          const second = names(`pick ${String(count)}`, vault([added, ...before]));
          if (second.includes(added)) {
            expect(second.filter((one) => one !== added && !first.includes(one))).toEqual([]);
          } else {
            expect(second).toEqual(first);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
