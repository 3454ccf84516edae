import { describe, expect, test } from "@jest/globals";
import { nextPlanWith, openPlans } from "../../../src/core/evaluate/open-plans";
import { day } from "../note-builder";
import { journal, person, vaultOf } from "../vault-of";

const today = day("2026-11-22");

function open(days: Readonly<Record<string, string>>): readonly string[] {
  const index = vaultOf({ "People/Ana.md": person(), "People/Ben.md": person(), ...journal(days) });
  return openPlans(index, today)("People/Ana.md").map((plan) => plan.day ?? "no day");
}

describe("Open plans with a contact", () => {
  test("are tasks that are neither ticked nor cancelled, and lines of intent", () => {
    expect(
      open({
        "2026-11-20":
          "- [ ] Call [[Ana]] 📅 2026-12-03\n- [x] Write to [[Ana]] 📅 2026-12-01\n- [-] Visit [[Ana]] 📅 2026-12-02\n- I'll call [[Ana]] tomorrow\n- [ ] Call [[Ben]]",
      }),
    ).toEqual(["2026-11-21", "2026-12-03"]);
  });

  test("come in order of their day, those without one last", () => {
    expect(
      open({
        "2026-11-20":
          "- [ ] Thank [[Ana]]\n- [ ] Call [[Ana]] 📅 2026-12-03\n- [ ] Ask [[Ana]] 📅 2026-12-01",
      }),
    ).toEqual(["2026-12-01", "2026-12-03", "no day"]);
  });

  test("end for intent when an interaction follows on its day or later, below it in the same note (R27)", () => {
    const intent = "I'll call [[Ana]] tomorrow";
    expect(open({ "2026-11-20": intent, "2026-11-21": "Called [[Ana]]" })).toEqual([]);
    expect(open({ "2026-11-20": `- ${intent}\n- Called [[Ana]]` })).toEqual([]);
    expect(open({ "2026-11-20": `- Called [[Ana]]\n- ${intent}` })).toEqual(["2026-11-21"]);
    expect(open({ "2026-11-20": intent, "2026-11-19": "Called [[Ana]]" })).toEqual(["2026-11-21"]);
  });

  test("end for each contact alone (R28)", () => {
    const days = {
      "2026-11-20": "I'll call [[Ana]] and [[Ben]] tomorrow",
      "2026-11-21": "Called [[Ben]]",
    };
    expect(open(days)).toEqual(["2026-11-21"]);
  });
});

test("Plans of one day come by their time, those without a time last", () => {
  const lines = [
    "- [ ] Thank [[Ana]] 📅 2026-12-01",
    "- [ ] Call [[Ana]] @2026-12-01 15:00",
    "- [ ] Ask [[Ana]] @2026-12-01 09:00",
  ];
  const index = vaultOf({
    "People/Ana.md": person(),
    ...journal({ "2026-11-01": lines.join("\n") }),
  });
  expect(openPlans(index, today)("People/Ana.md").map(({ text }) => text)).toEqual([
    "Ask Ana",
    "Call Ana",
    "Thank Ana",
  ]);
});

test("The next plan is another as soon as the notes or the day are", () => {
  const notes = {
    "People/Ana.md": person(),
    "People/Bo.md": person(),
    ...journal({
      "2026-11-01": "- [ ] Ask [[Ana]] 📅 2026-11-10\n- [ ] Call [[Ana]] 📅 2026-11-22",
    }),
  };
  const index = vaultOf(notes);
  const next = (on: string) => nextPlanWith("People/Ana.md", index, day(on))?.text;
  expect(next("2026-11-10")).toBe("Ask Ana");
  expect(next("2026-11-11")).toBe("Call Ana");
  expect(next("2026-11-10")).toBe("Ask Ana");
  index.remove("Journal/2026-11-01.md");
  expect(next("2026-11-10")).toBeUndefined();
});

test("A task is kept by its tick alone, an intent by an interaction up to today", () => {
  expect(
    open({ "2026-11-20": "- [ ] Call [[Ana]] 📅 2026-11-21", "2026-11-21": "Called [[Ana]]" }),
  ).toEqual(["2026-11-21"]);
  expect(
    open({ "2026-11-20": "I'll call [[Ana]] tomorrow", "2026-11-22": "Called [[Ana]]" }),
  ).toEqual([]);
  expect(
    open({ "2026-11-20": "I'll call [[Ana]] tomorrow", "2026-11-23": "Called [[Ana]]" }),
  ).toEqual(["2026-11-21"]);
});

test("The next plan is the earliest from today on, else the latest before, else one without a day", () => {
  const next = (text: string): string | null => {
    const index = vaultOf({ "People/Ana.md": person(), ...journal({ "2026-11-01": text }) });
    return nextPlanWith("People/Ana.md", index, today)?.text ?? null;
  };
  const tasks = [
    "- [ ] Thank [[Ana]]",
    "- [ ] Ask [[Ana]] 📅 2026-11-10",
    "- [ ] Visit [[Ana]] 📅 2026-11-12",
    "- [ ] Call [[Ana]] 📅 2026-11-22",
  ];
  expect(next(tasks.join("\n"))).toBe("Call Ana");
  expect(next(tasks.slice(0, 3).join("\n"))).toBe("Visit Ana");
  expect(next(tasks.slice(0, 1).join("\n"))).toBe("Thank Ana");
  expect(next("Nothing")).toBeNull();
});
