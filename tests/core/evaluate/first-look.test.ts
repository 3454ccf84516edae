import { describe, expect, test } from "@jest/globals";
import { agenda } from "../../../src/core/evaluate/agenda";
import { allContactFacts } from "../../../src/core/evaluate/contact-state";
import { firstLook } from "../../../src/core/evaluate/first-look";
import { goalProgress } from "../../../src/core/evaluate/goal-progress";
import { whoNext } from "../../../src/core/evaluate/who-next";
import type { Note } from "../../../src/core/model/note";
import type { IndexView } from "../../../src/core/note-index/index-view";
import { createNoteIndex } from "../../../src/core/note-index/note-index";
import fc from "../../laws";
import { moment } from "../agenda-item";
import { day, someSettings } from "../note-builder";
import { someChanges } from "../random-changes";
import { journal, person, vaultOf } from "../vault-of";

const now = moment("2026-11-22T10:00");

/** All that a first picture asks for. */
function answers(index: IndexView): unknown {
  return {
    agenda: agenda(index, now),
    contacts: allContactFacts(index, day("2026-11-22")),
    goals: index.goals().map((goal) => goalProgress(goal, index, now, 8)),
    who: whoNext(index, now, 3),
  };
}

describe("A first look at a vault", () => {
  test("changes no answer, whatever changes between its steps", () => {
    fc.assert(
      fc.property(someChanges, fc.nat(12), (changes, each) => {
        const index = createNoteIndex(someSettings());
        const notes = new Map<string, Note>();
        let looking = firstLook(index, now);
        for (const change of changes) {
          change.to(index);
          change.of(notes);
          for (let step = 0; step < each; step += 1) {
            if (looking.next().done === true) looking = firstLook(index, now);
          }
        }
        while (looking.next().done !== true);
        const anew = createNoteIndex(someSettings());
        anew.putAll(notes.values());
        expect(answers(index)).toEqual(answers(anew));
      }),
      { numRuns: Number(process.env["KITH_RUNS"] ?? 120) },
    );
  });

  test("takes a step for each contact and each past period, so that none of them is long", () => {
    const index = vaultOf({
      "People/Ana.md": person("met: 2020-01-01"),
      "People/Ben.md": person("met: 2020-01-01"),
      "Goals/Calls.md": "---\ntype: goal\ncadence: daily\ncounts: calls\n---\n# Call\n",
      ...journal({ "2026-11-02": "- Called [[Ana]]" }),
    });
    expect([...firstLook(index, now)].length).toBeGreaterThanOrEqual(2 + 20);
  });

  test("counts once what several goals count alike", () => {
    const goal = "---\ntype: goal\ncadence: daily\ncounts: calls\n---\n# Call\n";
    const days = journal({ "2026-11-02": "- Called [[Ana]]" });
    const one = vaultOf({ ...days, "Goals/A.md": goal });
    const two = vaultOf({ ...days, "Goals/A.md": goal, "Goals/B.md": goal });
    const steps = (index: IndexView) => [...firstLook(index, now)].length;
    expect(steps(two)).toBe(steps(one) + 1);
  });
});
