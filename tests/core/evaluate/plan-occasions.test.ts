import { describe, expect, test } from "@jest/globals";
import { occasionLanguage } from "../../../src/core/evaluate/occasion-language";
import { nameOf, planOccasions } from "../../../src/core/evaluate/plan-occasions";
import { day } from "../note-builder";
import { journal, person, vaultOf } from "../vault-of";

// Sunday 22 November 2026.
const today = day("2026-11-22");

function plansOf(
  days: Readonly<Record<string, string>>,
  notes: Readonly<Record<string, string>> = {},
) {
  const index = vaultOf({
    "People/Ana.md": person(),
    "People/Bo.md": person(),
    ...journal(days),
    ...notes,
  });
  return planOccasions(index.plans(), index, today, occasionLanguage("en", today));
}

describe("An open plan", () => {
  test("holds all that an item of the agenda needs", () => {
    const [plan] = plansOf({ "2026-11-20": "Rain.\n\n- [ ] Call [[Ana]] @2026-11-23 15:00" });
    expect(plan).toMatchObject({
      kind: "plan",
      day: "2026-11-23",
      time: "15:00",
      text: "Call Ana",
      why: "written Fri 20 Nov",
      path: "Journal/2026-11-20.md",
      line: 3,
      contacts: ["People/Ana.md"],
      rule: null,
      looksDone: false,
    });
    expect(plan?.source).toBe(plan?.id);
  });

  test.each([
    ["for good, a task with a contact", "- [ ] Call [[Ana]] 📅 2026-11-23", "for good"],
    ["a week, a task of nobody", "- [ ] Clean 📅 2026-11-23", "a week"],
    [
      "a week and then vaguely, a line of intent",
      "I'll call [[Ana]] tomorrow",
      "a week, then vague",
    ],
  ])("stays %s (R13)", (_name, line, stays) => {
    expect(plansOf({ "2026-11-22": line }).map((plan) => plan.stays)).toEqual([stays]);
  });

  test.each([
    [
      "nothing of the day it was written on, where that is the day meant",
      "2026-11-22",
      "- [ ] Call [[Ana]] 📅 2026-11-22",
      "",
    ],
    [
      "the day it was written on",
      "2026-11-21",
      "- [ ] Call [[Ana]] 📅 2026-11-22",
      "written Sat 21 Nov",
    ],
    ["that day, where none is meant", "2026-11-21", "- [ ] Call [[Ana]]", "written Sat 21 Nov"],
    ["its year where it is another", "2025-11-21", "- [ ] Call [[Ana]]", "written Fri 21 Nov 2025"],
  ])("says %s", (_name, on, line, why) => {
    expect(plansOf({ [on]: line }).map((plan) => plan.why)).toEqual([why]);
  });

  test("in a note without a day says nothing of when it was written", () => {
    const notes = { "People/Cy.md": `${person()}- [ ] Call [[Ana]] 📅 2026-11-23\n` };
    expect(plansOf({}, notes).map((plan) => plan.why)).toEqual([""]);
  });

  test("without a day has no time either", () => {
    expect(plansOf({ "2026-11-20": "- [ ] Call [[Ana]]" })).toMatchObject([
      { day: null, time: null },
    ]);
  });

  test("says who is still to be reached, and that it looks done (R28)", () => {
    const intent = {
      "2026-11-20": "I'll call [[Ana]] and [[Bo]] tomorrow",
      "2026-11-21": "Called [[Ana]]",
    };
    expect(plansOf(intent)).toMatchObject([
      { contacts: ["People/Bo.md"], why: "still to reach: Bo; written Fri 20 Nov" },
    ]);
    const task = { "2026-11-20": "- [ ] Call [[Ana]]", "2026-11-21": "Called [[Ana]]" };
    expect(plansOf(task)).toMatchObject([
      { looksDone: true, why: "looks done already; written Fri 20 Nov" },
    ]);
  });

  test("is gone once it was ticked, cancelled or kept", () => {
    expect(plansOf({ "2026-11-20": "- [x] Call [[Ana]]\n- [-] Call [[Bo]]" })).toEqual([]);
    expect(
      plansOf({ "2026-11-20": "I'll call [[Ana]] tomorrow", "2026-11-21": "Called [[Ana]]" }),
    ).toEqual([]);
  });
});

describe("The id of a plan (R25)", () => {
  const ids = (text: string, on = "2026-11-20") => plansOf({ [on]: text }).map(({ id }) => id);
  const call = "- [ ] Call [[Ana]] 📅 2026-11-23";

  test("is the same wherever its line stands, and another in another note, on another day or of other words", () => {
    const [id] = ids(call);
    expect(ids(`Rain.\n\n- [ ] Clean\n${call}`)).toContain(id);
    expect(ids(call, "2026-11-21")).not.toContain(id);
    expect(ids("- [ ] Call [[Ana]] 📅 2026-11-24")).not.toContain(id);
    expect(ids("- [ ] Call [[Ana]]")).not.toContain(id);
    expect(ids("- [ ] Ring [[Ana]] 📅 2026-11-23")).not.toContain(id);
  });

  test("tells equals apart by their order, and ticking one renames none", () => {
    const both = ids(`${call}\n${call}`);
    expect(new Set(both).size).toBe(2);
    expect(ids(`${call.replace("[ ]", "[x]")}\n${call}`)).toEqual(both.slice(1));
    // Those of another day, or of none, are no equals.
    expect(ids(`- [ ] Call [[Ana]]\n- [ ] Call [[Ana]] 📅 2026-11-24\n${call}`)).toContain(both[0]);
  });
});

test("A contact is called by its name, else by its path", () => {
  const index = vaultOf({ "People/Ana.md": person() });
  expect(nameOf("People/Ana.md", index)).toBe("Ana");
  expect(nameOf("People/Nobody.md", index)).toBe("People/Nobody.md");
});
