import { describe, expect, test } from "@jest/globals";
import { toDay } from "../../../src/core/dates/day";
import {
  allContactFacts,
  type ContactFacts,
  contactFacts,
} from "../../../src/core/evaluate/contact-state";
import type { IndexView } from "../../../src/core/note-index/index-view";
import { readNote } from "../../../src/core/parse/read-note";
import { day } from "../note-builder";
import { journal, person, vaultOf } from "../vault-of";

const path = "People/Louie Alvarez.md";

/** Where Louie stands on Sunday 2026-11-22, given properties of his note and the days he was called on. */
function louie(
  properties: readonly string[],
  called: readonly string[],
  data: Readonly<Record<string, unknown>> = {},
  today = "2026-11-22",
): ContactFacts {
  const days = Object.fromEntries(called.map((day) => [day, "Called [[Louie Alvarez]]"]));
  const index = vaultOf({ [path]: person(...properties), ...journal(days) }, data);
  const contact = index.contact(path);
  const day = toDay(today);
  if (contact === null || day === null) throw new Error("The test's vault has no Louie.");
  return contactFacts(contact, index, day);
}

describe("First and last contact", () => {
  test("are the first and the last interaction", () => {
    expect(louie([], ["2026-05-01", "2026-11-02", "2026-08-01"])).toMatchObject({
      firstContact: "2026-05-01",
      lastContact: "2026-11-02",
      daysSince: 20,
      interactions: 3,
      via: {
        path: "Journal/2026-11-02.md",
        line: 1,
        kind: "call",
        text: "Called [[Louie Alvarez]]",
      },
    });
  });

  test("`met` wins as the first (R105), and is the last when nothing later is known (R66)", () => {
    expect(louie(["met: 2024-02-03"], ["2026-05-01"])).toMatchObject({
      firstContact: "2024-02-03",
      lastContact: "2026-05-01",
    });
    expect(louie(["met: 2026-11-01"], [])).toMatchObject({
      firstContact: "2026-11-01",
      lastContact: "2026-11-01",
      state: "active",
      via: null,
    });
  });

  test("`last-contact` and its spellings count as a contact", () => {
    for (const name of [
      "last-contact",
      "last_contact",
      "lastContact",
      "last-contacted",
      "prm-last-contacted",
    ]) {
      expect(louie([`${name}: 2026-11-12`], ["2026-05-01"])).toMatchObject({
        firstContact: "2026-05-01",
        lastContact: "2026-11-12",
        interactions: 1,
      });
    }
  });

  test("know nothing that is dated after today (R107)", () => {
    expect(louie([], ["2026-05-01", "2026-11-23"])).toMatchObject({
      lastContact: "2026-05-01",
      interactions: 1,
    });
  });
});

describe("Dormant", () => {
  test("is at least the threshold of silence: 180 days unless said otherwise", () => {
    expect(louie([], ["2026-05-26"])).toMatchObject({
      daysSince: 180,
      threshold: 180,
      state: "dormant",
    });
    expect(louie([], ["2026-05-27"])).toMatchObject({ daysSince: 179, state: "active" });
  });

  test.each([
    ["the setting", [], { dormantAfter: "60 days" }, 60],
    [
      "the circle",
      ["circle: close"],
      { circles: [{ name: "Close", dormantAfter: "30 days" }] },
      30,
    ],
    [
      "the contact before its circle",
      ["circle: close", "dormant-after: 10 days"],
      { circles: [{ name: "Close", dormantAfter: "30 days" }] },
      10,
    ],
    ["months, counted back on the calendar (R43)", ["dormant after: 6 months"], {}, 184],
  ] as const)("takes its threshold from %s", (_name, properties, data, threshold) => {
    expect(louie(properties, ["2026-11-01"], data).threshold).toBe(threshold);
  });

  test("is never who was never contacted: that is `never`", () => {
    expect(louie([], [])).toMatchObject({ state: "never", daysSince: null, due: null });
  });
});

describe("Due", () => {
  test.each([
    ["monthly", "2026-10-22", "2026-11-22", "due"],
    ["monthly", "2026-10-23", "2026-11-23", "active"],
    ["monthly", "2026-10-31", "2026-11-30", "active"],
    ["every 2 weeks", "2026-11-08", "2026-11-22", "due"],
    ["quarterly", "2026-08-22", "2026-11-22", "due"],
    ["weekly", "2026-11-16", "2026-11-23", "active"],
  ])("%s after %s is due on %s (R20)", (cadence, last, due, state) => {
    expect(louie([`cadence: ${cadence}`], [last])).toMatchObject({
      cadence: expect.anything(),
      due,
      state,
    });
  });

  test("takes the circle's cadence where the contact has none, found by tag or folder too", () => {
    const circles = [{ name: "work", cadence: "weekly", tags: ["colleague"], folders: ["People"] }];
    expect(louie(["tags: [colleague/old]"], ["2026-11-10"], { circles })).toMatchObject({
      circle: "work",
      state: "due",
    });
    expect(louie([], ["2026-11-10"], { circles }).circle).toBe("work");
  });
});

describe("Drifting", () => {
  const weekly = ["2026-08-24", "2026-08-31", "2026-09-07", "2026-09-14", "2026-09-21"];

  test("is a silence of more than twice the usual gap, the lower middle of the last gaps (R109)", () => {
    expect(louie([], weekly)).toMatchObject({ usualGap: 7, daysSince: 62, state: "drifting" });
  });

  test("is not a silence of less than 14 days, nor one of more than twelve gaps", () => {
    expect(louie([], weekly, {}, "2026-10-04").state).toBe("active");
    expect(louie([], weekly, {}, "2026-10-06").state).toBe("drifting");
    expect(louie([], weekly, {}, "2026-12-14").state).toBe("drifting");
    expect(louie([], weekly, {}, "2026-12-15").state).toBe("active");
  });

  test("is measured by the gap itself: more than twice as long, from two weeks on", () => {
    const every3 = [
      "2026-08-01",
      "2026-08-04",
      "2026-08-07",
      "2026-08-10",
      "2026-08-13",
      "2026-08-16",
      "2026-08-19",
      "2026-08-22",
    ];
    const state = (today: string) => louie([], every3, {}, today).state;
    // Thirteen days are four gaps and more, and not two weeks.
    expect([state("2026-09-04"), state("2026-09-05")]).toEqual(["active", "drifting"]);
    const every20 = ["2026-06-01", "2026-06-21", "2026-07-11", "2026-07-31", "2026-08-20"];
    const slow = (today: string) => louie([], every20, {}, today).state;
    expect([slow("2026-09-29"), slow("2026-09-30")]).toEqual(["active", "drifting"]);
  });

  test("needs four gaps that span three weeks", () => {
    expect(louie([], weekly.slice(1)).usualGap).toBeNull();
    expect(
      louie([], ["2026-09-01", "2026-09-03", "2026-09-05", "2026-09-07", "2026-09-09"]).usualGap,
    ).toBeNull();
  });

  test("counts two interactions of one day as one day", () => {
    const days = Object.fromEntries(weekly.map((day) => [day, "Called [[Louie Alvarez]]"]));
    const index = vaultOf({
      [path]: person(),
      ...journal({
        ...days,
        "2026-09-21": "- Called [[Louie Alvarez]]\n- Emailed [[Louie Alvarez]]",
      }),
    });
    const contact = index.contact(path);
    const day = toDay("2026-11-22");
    expect(contact && day && contactFacts(contact, index, day).usualGap).toBe(7);
  });
});

describe("One word says where a contact stands (R108)", () => {
  test.each([
    ["paused", ["paused: true", "snooze-until: 2027-01-01"]],
    ["snoozed", ["snooze-until: 2026-11-23"]],
    ["dormant", ["snooze-until: 2026-11-22", "cadence: weekly"]],
    ["due", ["dormant-after: 2 years", "cadence: weekly"]],
  ])("%s", (state, properties) => {
    expect(louie(properties, ["2025-11-22"]).state).toBe(state);
  });
});

describe("Where all contacts stand", () => {
  const today = day("2026-11-22");
  const read = (path: string, text: string, { settings }: IndexView) =>
    readNote(path, text, settings);

  function threePeople() {
    const index = vaultOf({
      "People/Ana.md": person(),
      "People/Bo.md": person(),
      "People/Cy.md": person(),
      ...journal({ "2026-11-02": "Called [[Ana]] and [[Bo]]" }),
    });
    const stand = (on = today) => allContactFacts(index, on);
    return { index, stand };
  }

  test("is told of each, in order of path", () => {
    const { stand } = threePeople();
    const days = stand().map(({ contact, daysSince }) => [contact.name, daysSince]);
    expect(days).toEqual([
      ["Ana", 20],
      ["Bo", 20],
      ["Cy", null],
    ]);
    expect(stand()).toBe(stand());
  });

  test("is looked at anew for those alone of whom something changed", () => {
    const { index, stand } = threePeople();
    const [ana, bo, cy] = stand();
    index.put(read("Journal/2026-11-20.md", "Met [[Ana]]", index));
    index.put(read("People/Cy.md", person("met: 2026-11-01"), index));
    const after = stand();
    expect(after.map(({ daysSince }) => daysSince)).toEqual([2, 20, 21]);
    expect(after[0]).not.toBe(ana);
    expect(after[1]).toBe(bo);
    expect(after[2]).not.toBe(cy);
  });

  test("loses whoever is gone and knows them anew when they come back", () => {
    const { index, stand } = threePeople();
    stand();
    index.remove("People/Ana.md");
    expect(stand().map(({ contact }) => contact.name)).toEqual(["Bo", "Cy"]);
    index.put(read("People/Ana.md", person("paused: true"), index));
    expect(stand().map(({ state }) => state)).toEqual(["paused", "active", "never"]);
  });

  test("is another thing on another day", () => {
    const { stand } = threePeople();
    stand();
    expect(stand(day("2027-11-22")).map(({ daysSince }) => daysSince)).toEqual([385, 385, null]);
    expect(stand().map(({ daysSince }) => daysSince)).toEqual([20, 20, null]);
  });
});
