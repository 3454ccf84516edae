import { describe, expect, test } from "@jest/globals";
import { inEnglish } from "../../../src/core/language/sayings";
import { type AnsweredProperty, answerQuestion } from "../../../src/core/edit/answer-question";
import { defaultSettings } from "../../../src/core/parse/settings/settings";
import { afterPlan } from "./applied";

const settings = defaultSettings();
const note = (lines = "") => `---\ntype: goal # mine\n${lines}---\n# Call\n`;
const answer = (property: AnsweredProperty, value: string, text = note()) =>
  afterPlan(
    text,
    answerQuestion({ id: "G.md", path: "G.md", title: "Call" }, property, value, settings),
  );

describe("An answer about a goal", () => {
  test.each([
    ["cadence", "weekly", "cadence: weekly\n"],
    ["target", "3", "target: 3\n"],
    ["remind", "Friday 16:00", "remind: Friday 16:00\n"],
    ["deadline", "2026-12-31", "deadline: 2026-12-31\n"],
  ] as const)("is written as its property: %s", (property, value, line) => {
    expect(answer(property, value)).toBe(note(line));
  });

  test("has a title by which it is undone, and no blanks around it", () => {
    const call = { id: "G.md", path: "G.md", title: "Call" };
    expect(inEnglish(answerQuestion(call, "target", "3", settings).title)).toBe("Adjust “Call”");
    expect(answer("cadence", " weekly ")).toBe(note("cadence: weekly\n"));
  });

  test("changes the property that is there and nothing else", () => {
    expect(answer("cadence", "every 2 weeks", note("cadence: weekly # c\ntarget: 2\n"))).toBe(
      note("cadence: every 2 weeks # c\ntarget: 2\n"),
    );
  });

  test("is a field of an item of a goal list", () => {
    const list = "---\ntype: goals\n---\n## Each week\n- Call\n- Write\n";
    const goal = { id: "Goals.md#Call", path: "Goals.md", title: "Call" };
    expect(afterPlan(list, answerQuestion(goal, "remind", "Friday 16:00", settings))).toBe(
      list.replace("- Call", "- Call [remind:: Friday 16:00]"),
    );
  });

  test("is refused where it would say nothing", () => {
    expect(answer("cadence", "now and then")).toMatch(/^refused/);
    expect(answer("target", "0")).toMatch(/^refused/);
  });

  test("is refused where the goal is gone", () => {
    expect(answer("target", "3", "# Call\n")).toMatch(/no goal “Call”/);
  });
});
