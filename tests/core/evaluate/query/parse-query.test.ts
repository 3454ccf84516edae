import { describe, expect, test } from "@jest/globals";
import { instructionExamples } from "../../../../src/core/evaluate/query/instruction-examples";
import { instructions } from "../../../../src/core/evaluate/query/instructions";
import {
  mostInstructions,
  mostProblems,
  parseQuery,
} from "../../../../src/core/evaluate/query/parse-query";
import { vaultOf } from "../../vault-of";
import { now, parsed, told } from "./people";

describe("Every instruction", () => {
  const examples = instructions.flatMap(({ name, blocks }) =>
    instructionExamples[name].map((example) => [example, name, blocks] as const),
  );

  test.each(examples)("is read: %s", (example, name, blocks) => {
    const right = blocks
      .map((block) => parsed(block, example))
      .filter(({ problems }) => problems.length === 0);
    expect(right.map(({ query }) => query.clauses[0]?.instruction)).toContain(name);
  });

  test.each(examples)("is read in capitals: %s", (example, _name, blocks) => {
    const capital = example.replace(/^[a-z ]+/, (words) => words.toUpperCase());
    const problems = blocks.map((block) => parsed(block, capital).problems.length);
    expect(Math.min(...problems)).toBe(0);
  });

  test("is read in any order", () => {
    const { query, problems } = parsed("dormant", "limit 10\nas table\ntagged #work\nshort");
    expect(problems).toEqual([]);
    expect(query).toMatchObject({ limit: 10, as: "table", short: true });
    expect(query.filters).toHaveLength(1);
  });

  test("keeps an empty query at the defaults", () => {
    expect(parsed("dormant", "\n# nothing\n").query).toMatchObject({
      neverContacted: "exclude",
      olderThan: null,
      sort: [],
      show: null,
    });
  });
});

describe("A mistake names its place and the nearest right word", () => {
  test.each([
    ["limt 10", "1:1 query-unknown-instruction → limit"],
    ["oldr than 6 months", "1:1 query-unknown-instruction → older"],
    ["older then 6 months", "1:7 query-unknown-instruction → than"],
    ["older than 6 mnoths", "1:14 query-value → months"],
    ["older than 180", "1:12 query-value → 180 days"],
    ["older than yesterday", "1:12 query-value → nothing"],
    ["older than", "1:11 query-value-missing → nothing"],
    ["in circel family", "1:4 query-value → circle"],
    ["not in circel family", "1:8 query-value → circle"],
    ["  NOT in circel family", "1:10 query-value → circle"],
    ["in Old Friends", '1:4 query-value → "Old Friends"'],
    ['in "Work', '1:4 query-quote → "Work"'],
    ["tagd #work", "1:1 query-unknown-instruction → tagged"],
    ["#work", "1:1 query-unknown-instruction → tagged"],
    ["tagged #work #home", "1:14 query-too-much → nothing"],
    ["tagged", "1:7 query-value-missing → nothing"],
    ["sort bye name", "1:6 query-unknown-instruction → by"],
    ["order by name", "1:1 query-unknown-instruction → sort by"],
    ["sort", "1:1 query-value-missing → by"],
    ["never contacted includ", "1:17 query-value → include"],
    ["never contacted", "1:16 query-value-missing → nothing"],
    ["as tabel", "1:4 query-value → table"],
    ["as heatmap", "1:4 query-value → nothing"],
    ["explain yes", "1:9 query-too-much → nothing"],
    ["not limit 3", "1:1 query-not → limit"],
    ["not", "1:1 query-value-missing → nothing"],
    ["where company", "1:7 query-value-missing → nothing"],
    ["where company contains Acme", "1:15 query-value → includes"],
    ["where rating >= 3", "1:14 query-value → >"],
    ["where rating > many", "1:16 query-value → nothing"],
    ["where met before whenever", "1:18 query-value → nothing"],
    ["status is active", "1:1 query-other-block → nothing"],
    ["tagged #work or", "1:14 query-too-much → nothing"],
    ["or tagged #work", "1:1 query-or → nothing"],
    ["olderthan 6 months", "1:1 query-unknown-instruction → older than"],
    ["sortby name", "1:1 query-unknown-instruction → sort by"],
    ["not not tagged work", "1:5 query-unknown-instruction → nothing"],
    ["limit a", "1:7 query-value → nothing"],
    ["limit half a dozen", "1:7 query-value → nothing"],
    ["limit 2-3", "1:7 query-value → nothing"],
    ["flibbertigibbet", "1:1 query-unknown-instruction → nothing"],
  ])("%s", (text, expected) => {
    expect(parsed("dormant", text).problems.map(told)).toEqual([expected]);
  });

  test.each([
    ["goals", "status is activ", "1:11 query-value → active"],
    ["goals", "cadence is fortnihgtly", "1:12 query-value → fortnightly"],
    ["agenda", "nxt 14 days", "1:1 query-unknown-instruction → next"],
    ["agenda", "next 14", "1:6 query-value → 14 days"],
    ["agenda", "kind is plann", "1:9 query-value → plan"],
    ["interactions", "kind is cal", "1:9 query-value → call"],
    ["interactions", "since 3 months", "1:7 query-value → 3 months ago"],
    ["interactions", "as heatmpa", "1:4 query-value → heatmap"],
  ] as const)("in %s: %s", (block, text, expected) => {
    expect(parsed(block, text).problems.map(told)).toEqual([expected]);
  });

  test("says what was expected and is an error of the query itself (R8)", () => {
    const [problem] = parsed("dormant", "\nlimt 10").problems;
    expect(problem).toEqual({
      path: "",
      line: 2,
      column: 1,
      severity: "error",
      code: "query-unknown-instruction",
      message: "“limt” is not understood here. Did you mean “limit”?",
      fix: "limit",
    });
  });

  test("names the block that an instruction belongs in", () => {
    const said = (text: string) => parsed("goals", text).problems.map(({ message }) => message);
    expect(said("today")).toEqual(["“today” belongs in an agenda block, not here."]);
    expect(said("pick 1")).toEqual(["“pick” belongs in a dormant block, not here."]);
    expect(said("text includes deck")).toEqual([
      "“text includes” belongs in an interactions or agenda block, not here.",
    ]);
  });

  test("says that only filters are turned by not", () => {
    const [problem] = parsed("dormant", "not limit 3").problems;
    expect(problem?.message).toBe("Only filters can be turned by “not”, and “limit” is none.");
  });

  test("counts a semicolon as a line end on the command line (R8)", () => {
    const { problems } = parseQuery("dormant", "short; limt 3", {
      separators: "lines and semicolons",
      now,
      calendar: vaultOf({}).settings.calendar,
    });
    expect(problems.map(({ line, column }) => [line, column])).toEqual([[2, 2]]);
  });
});

describe("Repeated instructions (R57)", () => {
  test("add a key where they sort", () => {
    expect(parsed("dormant", "sort by circle\nsort by name reverse").query.sort).toEqual([
      { by: "circle", reverse: false },
      { by: "name", reverse: true },
    ]);
  });

  test.each(["older than 1 year", "limit 2", "pick 1", "group by tag", "as list", "show name"])(
    "are a mistake at the second line otherwise: %s",
    (line) => {
      expect(parsed("dormant", `${line}\n${line}`).problems.map(told)).toEqual([
        "2:1 query-repeated → nothing",
      ]);
    },
  );

  test("are a mistake under another name too", () => {
    expect(parsed("dormant", "older than 1 year\nfor more than 2 years").problems).toHaveLength(1);
    expect(parsed("agenda", "today\nthis week").problems).toHaveLength(1);
  });

  test("are a mistake where two instructions set the same days", () => {
    for (const text of ["today\nnext 14 days", "next 14 days\nthis week"]) {
      expect(parsed("agenda", text).problems.map(told)).toEqual(["2:1 query-repeated → nothing"]);
    }
  });

  test("do no harm where they say nothing more", () => {
    expect(parsed("dormant", "short\nshort\ntagged #a\ntagged #a").problems).toEqual([]);
  });
});

describe("A query that is far too long", () => {
  test("is a mistake at the first instruction too many, and its comments don't count", () => {
    const lines = Array.from({ length: 10_000 }, () => "# a comment\nshort");
    const { problems } = parsed("dormant", lines.join("\n"));
    expect(problems.map(told)).toEqual([
      `${String((mostInstructions + 1) * 2)}:1 query-too-long → nothing`,
    ]);
  });

  test("tells at most fifty mistakes", () => {
    const { problems } = parsed("dormant", "limt 10\n".repeat(10_000));
    expect(problems).toHaveLength(mostProblems);
    expect(problems[mostProblems - 1]?.code).toBe("query-more");
  });
});
