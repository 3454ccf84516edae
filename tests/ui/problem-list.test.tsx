/** @jest-environment ./tests/host/jsdom-environment.cjs */
/** What could not be read. */
import { describe, expect, test } from "@jest/globals";
import type { Problem } from "../../src/core/index";
import { noteName, ProblemList } from "../../src/ui/problem-list";
import { shown } from "./screen-in";

const problem = (own: Partial<Problem> = {}): Problem => ({
  path: "Goals/X.md",
  line: 3,
  column: 1,
  severity: "error",
  code: "cadence-unknown",
  message: "“fortnihgtly” is no cadence.",
  fix: "fortnightly",
  ...own,
});
const places = (all: (selector: string) => readonly HTMLElement[]) =>
  all(".kith-problem-place").map(({ textContent }) => textContent);

describe("A problem", () => {
  test("says where, what and what to write, and leads to its line", async () => {
    const { one, named, click, asked } = await shown(<ProblemList problems={[problem()]} />);
    expect(one(".kith-problem-message").textContent).toBe("“fortnihgtly” is no cadence.");
    expect(one(".kith-problem-fix").textContent).toBe("Write: fortnightly");
    await click(named("X:3"));
    expect(asked).toEqual([["open", { path: "Goals/X.md", line: 3 }]]);
  });

  test("says its fix once where the message says it, and none where there is none", async () => {
    const { all } = await shown(
      <ProblemList
        problems={[
          problem({ message: "Write fortnightly.", line: 1 }),
          problem({ fix: null, line: 2 }),
        ]}
      />,
    );
    expect(all(".kith-problem-fix")).toEqual([]);
  });

  test.each(["error", "warning", "hint"] as const)(
    "has a sign and a name for how bad it is: %s",
    async (severity) => {
      const { one } = await shown(<ProblemList problems={[problem({ severity })]} />);
      expect(one("[role=img]").getAttribute("aria-label")).toBe(severity);
    },
  );
});

describe("Several problems", () => {
  test("come worst first, else in the order in which they were found", async () => {
    const { all } = await shown(
      <ProblemList
        problems={[
          problem({ severity: "hint", line: 1 }),
          problem({ severity: "error", line: 2 }),
          problem({ severity: "warning", line: 3 }),
          problem({ severity: "error", line: 4 }),
        ]}
      />,
    );
    expect(places(all)).toEqual(["X:2", "X:4", "X:3", "X:1"]);
  });

  test("come a few at a time, and all of them in the end", async () => {
    const problems = Array.from({ length: 45 }, (_, at) => problem({ line: at + 1 }));
    const { all, named, click } = await shown(<ProblemList problems={problems} />);
    expect(places(all)).toHaveLength(8);
    await click(named("Show 32 more"));
    expect(places(all)).toHaveLength(40);
    await click(named("Show 5 more"));
    expect(places(all)).toHaveLength(45);
    expect(all("button")).toEqual([]);
  });

  test("go from the list as they are mended, and keep the others' elements", async () => {
    const list = (lines: readonly number[]) => (
      <ProblemList problems={lines.map((line) => problem({ line }))} />
    );
    const { all, update } = await shown(list([1, 2, 3]));
    const [, second] = all(".kith-problem");
    await update(list([2, 3]));
    expect(places(all)).toEqual(["X:2", "X:3"]);
    expect(all(".kith-problem")[0]).toBe(second);
  });
});

describe("A note's name", () => {
  test.each([
    ["Goals/X.md", "X"],
    ["X.MD", "X"],
    ["A.b/C.d.md", "C.d"],
    [".obsidian/plugins/kith/data.json", "data.json"],
  ])("of %s is %s", (path, name) => {
    expect(noteName(path)).toBe(name);
  });
});
