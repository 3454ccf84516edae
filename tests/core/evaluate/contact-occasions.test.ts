import { describe, expect, test } from "@jest/globals";
import { birthdayOccasions, dueOccasions } from "../../../src/core/evaluate/contact-occasions";
import { occasionLanguage } from "../../../src/core/evaluate/occasion-language";
import { day } from "../note-builder";
import { journal, person, vaultOf } from "../vault-of";

// Sunday 22 November 2026.
const today = day("2026-11-22");
const language = occasionLanguage("en", today);

describe("Birthdays", () => {
  /** The birthdays of some days, as `day text why`. */
  function birthdays(notes: Readonly<Record<string, string>>, ...days: readonly string[]) {
    const on = birthdayOccasions(vaultOf(notes), today, language);
    return days.flatMap((one) =>
      on(day(one)).map(({ text, why }) => [one, text, why].filter((said) => said !== "").join(" ")),
    );
  }

  test("come every year, with the age where the year is known", () => {
    const days = ["2026-11-26", "2026-11-27", "2027-11-27", "2036-11-27"];
    expect(birthdays({ "People/Ana.md": person("birthday: 1990-11-27") }, ...days)).toEqual([
      "2026-11-27 Ana’s birthday turns 36",
      "2027-11-27 Ana’s birthday turns 37",
      "2036-11-27 Ana’s birthday turns 46",
    ]);
    expect(birthdays({ "People/Ana.md": person("birthday: 11-27") }, ...days)).toEqual([
      "2026-11-27 Ana’s birthday",
      "2027-11-27 Ana’s birthday",
      "2036-11-27 Ana’s birthday",
    ]);
  });

  test("of 29 February are on the 28th in common years, beside those of the 28th (R22)", () => {
    const notes = {
      "People/Ana.md": person("birthday: 2000-02-29"),
      "People/Bo.md": person("birthday: 02-28"),
    };
    const days = ["2027-02-28", "2027-03-01", "2028-02-28", "2028-02-29", "2028-03-01"];
    expect(birthdays(notes, ...days)).toEqual([
      "2027-02-28 Ana’s birthday turns 27",
      "2027-02-28 Bo’s birthday",
      "2028-02-28 Bo’s birthday",
      "2028-02-29 Ana’s birthday turns 28",
    ]);
  });

  test("of one day stand together, and who has none has none", () => {
    const notes = {
      "People/Bo.md": person("birthday: 11-27", "paused: true"),
      "People/Ana.md": person("birthday: 11-27"),
      "People/Cy.md": person(),
    };
    expect(birthdays(notes, "2026-11-27")).toEqual([
      "2026-11-27 Ana’s birthday",
      "2026-11-27 Bo’s birthday",
    ]);
  });

  test("of yesterday were missed by whoever was not reached since", () => {
    const ana = { "People/Ana.md": person("birthday: 11-21") };
    const isMissed = (days: Readonly<Record<string, string>>) =>
      birthdays({ ...ana, ...journal(days) }, "2026-11-21").length === 1;
    expect(isMissed({})).toBe(true);
    expect(isMissed({ "2026-11-20": "Called [[Ana]]" })).toBe(true);
    expect(isMissed({ "2026-11-21": "Called [[Ana]]" })).toBe(false);
    expect(isMissed({ "2026-11-22": "Called [[Ana]]" })).toBe(false);
    expect(isMissed({ "2026-11-23": "Called [[Ana]]" })).toBe(true);
  });

  test("of today stand although there was a call today", () => {
    const notes = {
      "People/Ana.md": person("birthday: 11-22"),
      ...journal({ "2026-11-22": "Called [[Ana]]" }),
    };
    expect(birthdays(notes, "2026-11-22")).toEqual(["2026-11-22 Ana’s birthday"]);
  });

  test("hold all that an item of the agenda needs", () => {
    const index = vaultOf({
      "People/Ana.md": person("birthday: 11-27"),
      "People/Bo.md": person("birthday: 11-27"),
    });
    const both = birthdayOccasions(index, today, language)(day("2026-11-27"));
    expect(both[0]).toMatchObject({
      kind: "birthday",
      day: "2026-11-27",
      time: null,
      path: "People/Ana.md",
      line: 1,
      contacts: ["People/Ana.md"],
      source: "People/Ana.md",
      rule: null,
      looksDone: false,
      stays: "a day",
    });
    expect(new Set(both.map(({ id }) => id)).size).toBe(2);
  });
});

describe("The digest of who is due", () => {
  const index = vaultOf({
    "People/Ana.md": person("cadence: weekly", "last-contact: 2026-11-01"),
    "People/Bo.md": person("cadence: weekly", "last-contact: 2026-11-15"),
    "People/Cy.md": person("cadence: weekly", "last-contact: 2026-11-20"),
  });
  const digests = (...dates: readonly string[]) =>
    dueOccasions(index, today, dates.map(day), language);

  test("names them, and for how long they were silent", () => {
    expect(digests("2026-11-22")).toMatchObject([
      {
        kind: "due",
        day: "2026-11-22",
        time: null,
        text: "Get in touch with Ana and Bo",
        why: "3 weeks and 7 days without a word",
        path: "People/Ana.md",
        line: 1,
        contacts: ["People/Ana.md", "People/Bo.md"],
        source: "due",
        rule: null,
        looksDone: false,
        stays: "not at all",
      },
    ]);
  });

  test("is one a day, and none on a day without anyone", () => {
    const all = digests("2026-11-22", "2026-11-23", "2026-11-27");
    expect(all.map((one) => [one.day, one.contacts])).toEqual([
      ["2026-11-22", ["People/Ana.md", "People/Bo.md"]],
      ["2026-11-27", ["People/Cy.md"]],
    ]);
    expect(new Set(all.map(({ id }) => id)).size).toBe(2);
  });
});
