import { describe, expect, test } from "@jest/globals";
import { countedIn } from "../../../src/core/evaluate/counted";
import { countedDays, goalBounds } from "../../../src/core/evaluate/goal-bounds";
import { pastCounts } from "../../../src/core/evaluate/past-counts";
import type { CountTerm } from "../../../src/core/model/counts";
import type { Goal } from "../../../src/core/model/goal";
import type { Note } from "../../../src/core/model/note";
import { createNoteIndex, type NoteIndex } from "../../../src/core/note-index/note-index";
import fc from "../../laws";
import { aGoal, day, someSettings } from "../note-builder";
import { someChanges } from "../random-changes";
import { journal, person, vaultOf } from "../vault-of";

const today = day("2026-11-22");

const vault = {
  "Ana.md": person("met: 2020-01-01"),
  "Goals/Acme.md": "---\ntype: goal\ncadence: weekly\n---\n# Acme\n",
  ...journal({
    "2026-11-04": "- Called [[Ana]]\n- Lunch with [[Ana]] #work",
    "2026-11-12": "- Called [[Ana]]",
    "2026-11-18": "- Called [[Ana]]",
  }),
};

function goalThatCounts(
  is: Exclude<CountTerm["is"], "kind" | "tag" | "link">,
  parts: Partial<Goal> = {},
): Goal {
  return aGoal("Goals/G.md", { counts: { terms: [{ is }], filters: [] }, ...parts });
}

describe("The counts of past periods", () => {
  const index = vaultOf(vault);
  const past = (goal: Goal, atLeast = 0, of = index) =>
    pastCounts(goal, goalBounds(goal, of), of, today, atLeast);

  test("go back to the first journal note, newest first", () => {
    expect(past(goalThatCounts("interactions"))).toEqual([
      { start: "2026-11-09", end: "2026-11-15", count: 1 },
      { start: "2026-11-02", end: "2026-11-08", count: 2 },
    ]);
  });

  test("are as many as asked for, if there was no journal yet", () => {
    const counts = past(goalThatCounts("interactions"), 4);
    expect(counts.map(({ start, count }) => [start, count])).toEqual([
      ["2026-11-09", 1],
      ["2026-11-02", 2],
      ["2026-10-26", 0],
      ["2026-10-19", 0],
    ]);
  });

  test("are those of the lines that count on the goal's days of each", () => {
    const goal = goalThatCounts("interactions", { start: day("2026-11-05") });
    const bounds = goalBounds(goal, index);
    expect(past(goal).map(({ count }) => count)).toEqual(
      past(goal).map((period) => countedIn(goal, index, countedDays(bounds, period, today)).length),
    );
  });

  test("are counted once for goals that count the same in the same periods", () => {
    const known = past(goalThatCounts("interactions"));
    expect(past(goalThatCounts("interactions", { id: "Goals.md#Run", target: 3 }))).toBe(known);
    expect(past(goalThatCounts("contacts"))).not.toBe(known);
    expect(past(goalThatCounts("interactions", { start: day("2026-11-03") }))).not.toBe(known);
  });

  test("are counted for each goal whose own note decides what counts", () => {
    const one = goalThatCounts("check-ins");
    expect(past(one)).not.toBe(past(one));
  });

  test("are counted anew once the vault is another", () => {
    const changing = vaultOf(vault);
    const goal = goalThatCounts("interactions");
    expect(past(goal, 0, changing)[0]?.count).toBe(1);
    changing.remove("Journal/2026-11-12.md");
    expect(past(goal, 0, changing)[0]?.count).toBe(0);
  });
});

describe("Of a vault that changes, the counts of past periods", () => {
  const words = [
    "interactions",
    "new contacts",
    "dormant ties",
    "current ties",
    "contacts",
  ] as const;
  const terms: readonly CountTerm[] = [
    ...words.map((is) => ({ is })),
    { is: "journal days" },
    { is: "kind", kind: "call" },
  ];
  const goals = terms.map((term) =>
    aGoal("Goals/G.md", {
      cadence: { unit: "day", every: 1 },
      counts: { terms: [term], filters: [] },
    }),
  );
  const all = (index: NoteIndex) =>
    goals.map((goal) => pastCounts(goal, goalBounds(goal, index), index, day("2026-11-19"), 4));

  test("are those of a vault that is read anew, however often they were asked for", () => {
    fc.assert(
      fc.property(someChanges, (changes) => {
        const index = createNoteIndex(someSettings());
        const notes = new Map<string, Note>();
        for (const change of changes) {
          change.to(index);
          change.of(notes);
          const anew = createNoteIndex(someSettings());
          anew.putAll(notes.values());
          expect(all(index)).toEqual(all(anew));
        }
      }),
      { numRuns: Number(process.env["KITH_RUNS"] ?? 120) },
    );
  });
});
