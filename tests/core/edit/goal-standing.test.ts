import { describe, expect, test } from "@jest/globals";
import { inEnglish } from "../../../src/core/language/sayings";
import { toDay } from "../../../src/core/dates/day";
import {
  changeStanding,
  dropGoal,
  finishGoal,
  pauseGoal,
  resumeGoal,
} from "../../../src/core/edit/goal-standing";
import { type GoalStatus, goalStatuses } from "../../../src/core/model/goal";
import { defaultSettings } from "../../../src/core/parse/settings/settings";
import { afterPlan } from "./applied";
import { settingsOf } from "../settings-of";

const settings = defaultSettings();
const day = toDay("2026-11-22")!;
const later = toDay("2026-12-06")!;
const goal = (id: string) => ({ id, path: id.split("#")[0]!, title: "Call" });
const note = (...lines: readonly string[]): string =>
  `---\ntype: goal\ncadence: weekly\n${lines.map((line) => `${line}\n`).join("")}---\n# Call\n`;
const pause = (text: string, id = "Call.md") => afterPlan(text, pauseGoal(goal(id), day, settings));
const resume = (text: string, id = "Call.md", from = later) =>
  afterPlan(text, resumeGoal(goal(id), from, settings));

test("Each change of a goal's standing has a title by which it is undone", () => {
  const call = goal("Call.md");
  const titles = [
    pauseGoal(call, day, settings).title,
    resumeGoal(call, day, settings).title,
    finishGoal(call, settings).title,
    dropGoal(call, settings).title,
  ];
  expect(titles.map(inEnglish)).toEqual([
    "Pause “Call”",
    "Resume “Call”",
    "Finish “Call”",
    "Drop “Call”",
  ]);
});

test("A standing that is chosen by its name is the change of that name", () => {
  const call = goal("Call.md");
  const of = (status: GoalStatus) => changeStanding(call, status, day, settings);
  expect(goalStatuses.map((status) => inEnglish(of(status).title))).toEqual([
    "Resume “Call”",
    "Pause “Call”",
    "Finish “Call”",
    "Drop “Call”",
  ]);
});

describe("A goal note", () => {
  test("that is paused and taken up again keeps the days between as a pause", () => {
    const paused = pause(note())!;
    expect(paused).toBe(note("paused:", "  - 2026-11-22", "status: paused"));
    expect(pause(paused)).toBe(paused);
    const resumed = resume(paused)!;
    expect(resumed).toBe(note("paused:", "  - 2026-11-22 to 2026-12-05", "status: active"));
    expect(resume(resumed)).toBe(resumed);
  });

  test("that was paused this day by hand is not paused from it a second time", () => {
    const before = note("paused: [2026-11-22]", "status: active");
    expect(pause(before)).toBe(note("paused: [2026-11-22]", "status: paused"));
  });

  test("that would be no goal any more by what is written is left as it is", () => {
    const data = { properties: { paused: "type" }, goalTypes: ["no"] };
    const text = "---\ntype: no\n---\n# Call\n";
    const odd = settingsOf(data);
    expect(afterPlan(text, pauseGoal(goal("Call.md"), day, odd))).toMatch(
      /^refused: The goal “Call” is written in a way that Kith can't change safely/,
    );
  });

  test("keeps earlier pauses", () => {
    const before = note("paused: [2026-08-01 to 2026-08-14]", "status: active # yes");
    const resumed = resume(pause(before)!);
    expect(resumed).toBe(
      note("paused: [2026-08-01 to 2026-08-14, 2026-11-22 to 2026-12-05]", "status: active # yes"),
    );
  });

  test("taken up on the day after keeps the one day; a closed pause stays", () => {
    const paused = pause(note())!;
    expect(resume(paused, "Call.md", toDay("2026-11-23")!)).toContain("  - 2026-11-22\n");
    const closed = note("paused: [2026-08-01 to 2026-08-14]", "status: paused");
    expect(resume(closed)).toBe(note("paused: [2026-08-01 to 2026-08-14]", "status: active"));
  });

  test("with a mere yes or no under paused keeps that way of saying it", () => {
    expect(pause(note("paused: false"))).toBe(note("paused: true"));
    expect(resume(note("paused: true"))).toBe(note("paused: false"));
  });

  test("is finished and dropped by its status", () => {
    expect(afterPlan(note(), finishGoal(goal("Call.md"), settings))).toBe(note("status: done"));
    expect(afterPlan(note("status: open # x"), dropGoal(goal("Call.md"), settings))).toBe(
      note("status: dropped # x"),
    );
  });
});

describe("An item of a goal list", () => {
  const list = (item: string): string => `---\ntype: goals\n---\n## Weekly\n${item}\n`;
  const id = "Goals.md#Call";

  test("is paused and taken up again by fields", () => {
    const paused = pause(list("- Call"), id)!;
    expect(paused).toBe(list("- Call [paused:: 2026-11-22] [status:: paused]"));
    expect(resume(paused, id)).toBe(
      list("- Call [paused:: 2026-11-22 to 2026-12-05] [status:: active]"),
    );
  });

  test("keeps earlier pauses", () => {
    const paused = pause(list("- Call [paused:: 2026-08-01 to 2026-08-14]"), id)!;
    expect(resume(paused, id)).toBe(
      list(
        "- Call [paused:: 2026-08-01 to 2026-08-14; 2026-11-22 to 2026-12-05] [status:: active]",
      ),
    );
  });

  test.each([
    ["with a box is ticked", "- [ ] Call", "- [x] Call"],
    ["without a box says so", "- Call", "- Call [status:: done]"],
  ])("%s when it is finished", (_name, before, wanted) => {
    expect(afterPlan(list(before), finishGoal(goal(id), settings))).toBe(list(wanted));
  });

  test("with a box is marked as cancelled when it is dropped, and opened when it is taken up", () => {
    const dropped = afterPlan(list("- [ ] Call"), dropGoal(goal(id), settings))!;
    expect(dropped).toBe(list("- [-] Call"));
    expect(resume(dropped, id)).toBe(list("- [ ] Call"));
  });

  test("with a box is paused by a field, and taken up by it", () => {
    const paused = pause(list("- [ ] Call"), id)!;
    expect(paused).toBe(list("- [ ] Call [paused:: 2026-11-22] [status:: paused]"));
    expect(resume(paused, id)).toContain("[status:: active]");
  });

  test("that is struck through is taken up by a field", () => {
    expect(resume(list("- ~~Call~~"), id)).toBe(list("- ~~Call~~ [status:: active]"));
  });
});
