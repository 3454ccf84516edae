import { describe, expect, test } from "@jest/globals";
import { inEnglish } from "../../../src/core/language/sayings";
import { toDay } from "../../../src/core/dates/day";
import { completeMilestone, tickTask } from "../../../src/core/edit/task-line";
import { afterPlan } from "./applied";

const day = toDay("2026-11-22")!;
const task = (line: number, text: string) => ({ path: "Note.md", line, text });

describe("Ticking a task", () => {
  test.each([
    ["puts an x into its box", "- [ ] Call", "- [x] Call"],
    ["that was begun", "* [/] Call", "* [x] Call"],
    ["of an ordered list", "1. [ ] Call", "1. [x] Call"],
    ["deep in a list", "- a\n    - [ ] Call\n", "- a\n    - [x] Call\n"],
    ["that is ticked changes nothing", "- [X] Call", "- [X] Call"],
  ])("%s", (_name, before, wanted) => {
    const line = before.split("\n").findIndex((one) => one.includes("Call")) + 1;
    expect(afterPlan(before, tickTask(task(line, "Call"), null))).toBe(wanted);
  });

  test("writes the day it was done, before a block's id, once", () => {
    const plan = tickTask(task(1, "Call [[Ana]] ^b1"), day);
    expect(afterPlan("- [ ] Call [[Ana]] ^b1  \n", plan)).toBe(
      "- [x] Call [[Ana]] ✅ 2026-11-22 ^b1  \n",
    );
    expect(afterPlan("- [ ] Call ✅ 2026-11-20\n", tickTask(task(1, "Call"), day))).toBe(
      "- [x] Call ✅ 2026-11-20\n",
    );
  });

  test("ticks the one on its line where others say the same", () => {
    const text = "- [ ] Call\n- x\n- [ ] Call \n";
    expect(afterPlan(text, tickTask(task(3, " Call"), null))).toBe(
      "- [ ] Call\n- x\n- [x] Call \n",
    );
    expect(afterPlan(text, tickTask(task(1, "Call"), null))).toBe("- [x] Call\n- x\n- [ ] Call \n");
  });

  test("has a title by which it is undone", () => {
    expect(inEnglish(tickTask(task(1, "Call"), null).title)).toBe("Tick a task");
    expect(inEnglish(completeMilestone(task(1, "Call"), day).title)).toBe("Complete a milestone");
  });

  test("finds a task that moved by its text", () => {
    const text = "new line\n- [ ] Call\n";
    expect(afterPlan(text, tickTask(task(1, "Call"), null))).toBe("new line\n- [x] Call\n");
  });

  test.each([
    ["is gone", "- [ ] Mail\n"],
    ["moved and is there twice", "x\n\n- [ ] Call\n- [ ] Call\n"],
    ["is no task any more", "- Call\n"],
    ["stands in Kith's own section", "%% kith:agenda %%\n- [ ] Call\n%% kith:end %%\n"],
    ["stands on the line below its box", "- [ ]\n  Call\n"],
    ["stands in code", "```\n- [ ] Call\n```\n"],
  ])("is refused where the task %s", (_name, text) => {
    expect(afterPlan(text, tickTask(task(1, "Call"), null))).toMatch(/^refused: The task “Call”/);
  });

  test("is refused where the note is gone", () => {
    expect(afterPlan(null, tickTask(task(1, "Call"), null))).toMatch(/^refused/);
  });
});

test("A milestone is completed with its day, and found by the text that is shown of it", () => {
  const text = "# Certificate\n- [ ] Book the **exam** [due:: 2026-12-01]\n";
  expect(afterPlan(text, completeMilestone(task(2, "Book the exam"), day))).toBe(
    "# Certificate\n- [x] Book the **exam** [due:: 2026-12-01] ✅ 2026-11-22\n",
  );
});
