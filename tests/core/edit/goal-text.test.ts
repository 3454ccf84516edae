/** Where a goal stands in its note as the note is now, and what a change made of it. */
import { describe, expect, test } from "@jest/globals";
import type { Cadence } from "../../../src/core/dates/cadences/cadence";
import { edits, refused } from "../../../src/core/edit/edit-plan";
import { goalEdit, type GoalStep } from "../../../src/core/edit/goal-text";
import { settingsOf } from "../settings-of";
import { after } from "./applied";

const right = () => true;

function changed(
  text: string | null,
  id: string,
  steps: readonly GoalStep[],
  isRight: Parameters<typeof goalEdit>[3] = right,
  data: object = {},
): string | null {
  const goal = { id, path: "Goals.md", title: "Call mum" };
  return after(text, goalEdit(goal, settingsOf(data), steps, isRight).on(text));
}

const note = "---\ntype: goal\ncadence: weekly\n---\n# Call mum\n";
const list = "---\ntype: goals\n---\n## Weekly\n- [ ] Call mum\n- Read\n";

describe("A property is written where the goal stands", () => {
  test("of a goal note into its frontmatter", () => {
    expect(changed(note, "Goals.md", [(goal) => goal.set("target", 3)])).toBe(
      "---\ntype: goal\ncadence: weekly\ntarget: 3\n---\n# Call mum\n",
    );
  });

  test("of a goal of a list into a field of its item", () => {
    expect(changed(list, "Goals.md#Call mum", [(goal) => goal.set("target", 3)])).toBe(
      list.replace("Call mum", "Call mum [target:: 3]"),
    );
  });

  test("by the user's own name for it, unless it is there under another", () => {
    const data = { properties: { target: ["Ziel", "Anzahl"] } };
    const set: GoalStep = (goal) => goal.set("target", 3);
    expect(changed(note, "Goals.md", [set], right, data)).toContain("\nZiel: 3\n");
    const there = note.replace("cadence", "Anzahl: 2\ncadence");
    expect(changed(there, "Goals.md", [set], right, data)).toContain("\nAnzahl: 3\n");
  });

  test("as a further item of a list, or in place of the last", () => {
    const append: GoalStep = (goal) => goal.append("revisions", "2026-11-22: 3");
    const appended = changed(note, "Goals.md", [append]);
    expect(appended).toContain("2026-11-22: 3");
    const replace: GoalStep = (goal) => goal.replaceLast("revisions", "2026-11-22: 4");
    expect(changed(appended, "Goals.md", [replace])).toBe(appended?.replace("22: 3", "22: 4"));
  });
});

describe("A step sees the goal as the steps before it left it", () => {
  test("so that each builds on the last", () => {
    const seen: number[] = [];
    const raise: GoalStep = (text) => {
      seen.push(text.goal.target);
      return text.set("target", text.goal.target + 1);
    };
    expect(changed(note, "Goals.md", [raise, raise])).toContain("target: 3");
    expect(seen).toEqual([1, 2]);
  });

  test("with its box, where it has one", () => {
    const boxes: boolean[] = [];
    const look: GoalStep = (text) => {
      boxes.push(text.box !== null);
      return text.box?.set("x") ?? edits();
    };
    expect(changed(list, "Goals.md#Call mum", [look])).toContain("- [x] Call mum");
    changed(list, "Goals.md#Read", [look]);
    changed(note, "Goals.md", [look]);
    expect(boxes).toEqual([true, false, false]);
  });

  test.each([
    ["paused: yes", true],
    ["paused: true", true],
    ["paused: [2026-08-01 to 2026-08-14]", false],
    ["grace: 1", false],
  ])("and whether %j is a mere yes or no: %s", (yaml, is) => {
    let found: boolean | null = null;
    const look: GoalStep = (text) => {
      found = text.pausedIsYesOrNo;
      return edits();
    };
    changed(note.replace("cadence", `${yaml}\ncadence`), "Goals.md", [look]);
    expect(found).toBe(is);
  });
});

describe("It is refused", () => {
  test.each([
    ["where the note is gone", null, "Goals.md"],
    ["where the goal is gone", list, "Goals.md#Sing"],
    ["where the note is no goal's", "# Call mum\n", "Goals.md"],
  ])("%s", (_, text, id) => {
    expect(changed(text, id, [(goal) => goal.set("target", 3)])).toMatch(/^refused: /);
  });

  test("where a step is, and nothing of the others is done", () => {
    const steps: readonly GoalStep[] = [(goal) => goal.set("target", 3), () => refused("Not so.")];
    expect(changed(note, "Goals.md", steps)).toBe("refused: Not so.");
  });

  test("where the goal that is read afterwards is not what it should be", () => {
    const isRight = ({ target }: { target: number }) => target === 4;
    const step: GoalStep = (goal) => goal.set("target", 3);
    expect(changed(note, "Goals.md", [step], isRight)).toMatch(/^refused: /);
  });

  test("where the goal afterwards is gone", () => {
    const rename: GoalStep = () =>
      edits({ from: list.indexOf("Call"), to: list.indexOf("Call") + 4, insert: "Ring" });
    expect(changed(list, "Goals.md#Call mum", [rename])).toMatch(/^refused: /);
  });
});

describe("A goal whose name another goal of its list has", () => {
  const two = "---\ntype: goals\n---\n## Weekly\n- Call mum\n\n## Monthly\n- Call mum\n";
  const adjust = (text: string, id: string, cadence?: Cadence | null) => {
    const goal = { id, path: "Goals.md", title: "Call mum" };
    const meant = cadence === undefined ? goal : { ...goal, cadence };
    const step: GoalStep = ({ set }) => set("target", 3);
    return goalEdit(meant, settingsOf({}), [step], right).on(text);
  };
  const weekly: Cadence = { unit: "week", every: 1, on: null };
  const id = "Goals.md#Call mum";

  test("is changed where it stands", () => {
    expect(after(two, adjust(two, id, weekly))).toBe(two.replace("mum", "mum [target:: 3]"));
  });

  test("is gone once it was deleted, though the other has its place by now", () => {
    const deleted = two.replace("## Weekly\n- Call mum\n\n", "");
    expect(adjust(deleted, id, weekly)).toEqual(refused(["goalGone", "Call mum", "Goals.md"]));
    expect(adjust(deleted, id).is).toBe("edits");
  });

  test("alone in its note is the same, however often it was", () => {
    expect(after(note, adjust(note, "Goals.md", null))).toContain("target: 3");
  });
});
