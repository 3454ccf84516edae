import { describe, expect, test } from "@jest/globals";
import { evidenceWithin } from "../../../src/core/evaluate/evidence-within";
import type { Goal } from "../../../src/core/model/goal";
import { aGoal, day } from "../note-builder";
import { journal, person, vaultOf } from "../vault-of";

const index = vaultOf({
  "People/Ana.md": person(),
  ...journal({
    "2026-11-16": "Called [[Ana]]",
    "2026-11-18": "Called [[Ana]]",
    "2026-11-22": "Called [[Ana]]",
  }),
});

const within = (
  parts: Partial<Goal>,
  terms: Goal["counts"]["terms"] = [{ is: "kind", kind: "call" }],
) =>
  evidenceWithin(
    aGoal("Goals/G.md", parts, terms),
    index,
    day("2026-11-16"),
    day("2026-11-22"),
    day("2026-11-22"),
  );

describe("What counted in a run of days", () => {
  test.each<[string, Partial<Goal>, readonly string[]]>([
    ["is all of it, both ends included", {}, ["16", "18", "22"]],
    ["begins with the goal", { start: day("2026-11-18") }, ["18", "22"]],
    ["ends with the goal", { deadline: day("2026-11-21") }, ["16", "18"]],
    ["is nothing of a goal that was over", { deadline: day("2026-11-01") }, []],
  ])("%s", (_title, parts, expected) => {
    expect(within(parts).map(({ date }) => date.slice(8))).toEqual(expected);
  });

  test("holds milestones ticked on those days, and none of which nobody knows when", () => {
    const milestone = (line: number, doneOn: string | null) => ({
      line,
      text: String(line),
      done: true,
      doneOn: doneOn === null ? null : day(doneOn),
    });
    const milestones = [
      milestone(2, "2026-11-15"),
      milestone(3, "2026-11-16"),
      milestone(4, "2026-11-22"),
      milestone(5, "2026-11-23"),
      milestone(6, null),
    ];
    const found = within({ milestones }, [{ is: "milestones" }, { is: "kind", kind: "call" }]);
    expect(found.map(({ path, line }) => `${path} ${String(line)}`)).toEqual([
      "Goals/G.md 3",
      "Journal/2026-11-16.md 1",
      "Journal/2026-11-18.md 1",
      "Goals/G.md 4",
      "Journal/2026-11-22.md 1",
    ]);
  });

  test("leaves out no line of another note that has the number of such a milestone", () => {
    const milestones = [{ line: 1, text: "One", done: true, doneOn: null }];
    expect(within({ milestones })).toHaveLength(3);
  });
});
