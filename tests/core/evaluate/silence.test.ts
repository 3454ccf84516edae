import { describe, expect, test } from "@jest/globals";
import type { Cadence } from "../../../src/core/dates/cadences/cadence";
import {
  daysOf,
  dormancyThreshold,
  dueDay,
  firstContact,
  interactionsUntil,
  isDormantOn,
  lastContact,
  lastInteraction,
  usualGap,
} from "../../../src/core/evaluate/silence";
import type { ContactNote } from "../../../src/core/model/contact";
import { indexOf } from "../index-of";
import { aContact, aJournalNote, anEntry, day, someSettings } from "../note-builder";
import { person, vaultOf } from "../vault-of";

/** The interactions with Ana on these days of 2026. */
function on(...dates: readonly string[]) {
  const index = indexOf(
    aContact("People/Ana.md"),
    ...dates.map((date) => aJournalNote(`2026-${date}`, [anEntry(1, ["Ana"])])),
  );
  return index.interactionsWith("People/Ana.md");
}

function contact(parts: Partial<ContactNote> = {}): ContactNote {
  const { contact: made } = aContact("People/Ana.md", { contact: parts });
  if (made === null) throw new Error("no contact was made");
  return made;
}

const today = day("2026-11-22");

describe("The first contact (R105)", () => {
  const first = (parts: Partial<ContactNote>, ...dates: readonly string[]) =>
    firstContact(contact(parts), on(...dates), today);

  test.each<[string, Partial<ContactNote>, readonly string[], string | null]>([
    ["is the day they met", { met: day("2026-05-01") }, ["03-01"], "2026-05-01"],
    ["may be today", { met: today }, [], "2026-11-22"],
    ["is not a day to come", { met: day("2026-11-23") }, ["03-01"], "2026-03-01"],
    ["is the first interaction", {}, ["03-01", "04-01"], "2026-03-01"],
    ["is not an interaction to come", {}, ["11-23"], null],
    ["is the last contact of the note", { lastContact: day("2026-02-01") }, [], "2026-02-01"],
    ["is today's last contact", { lastContact: today }, [], "2026-11-22"],
    ["is no last contact to come", { lastContact: day("2026-11-23") }, [], null],
    ["is the earlier of both", { lastContact: day("2026-02-01") }, ["03-01"], "2026-02-01"],
    [
      "is the earlier of both, the other way",
      { lastContact: day("2026-04-01") },
      ["03-01"],
      "2026-03-01",
    ],
    [
      "is that of the note before an interaction to come",
      { lastContact: day("2026-04-01") },
      ["12-01"],
      "2026-04-01",
    ],
    ["is none", {}, [], null],
  ])("%s", (_title, parts, dates, expected) => {
    expect(first(parts, ...dates)).toBe(expected);
  });
});

describe("The last contact (R66)", () => {
  test.each<[string, Partial<ContactNote>, readonly string[], string | null]>([
    ["is the latest interaction up to the day", {}, ["03-01", "11-22", "11-23"], "2026-11-22"],
    [
      "is what the note says where that is later",
      { lastContact: day("2026-05-01") },
      ["03-01"],
      "2026-05-01",
    ],
    [
      "is the interaction where that is later",
      { lastContact: day("2026-02-01") },
      ["03-01"],
      "2026-03-01",
    ],
    ["is the day they met without any other", { met: day("2026-01-01") }, [], "2026-01-01"],
    ["may be the day itself", { lastContact: today }, [], "2026-11-22"],
    [
      "is nothing to come",
      { lastContact: day("2026-11-23"), met: day("2026-12-01") },
      ["11-24"],
      null,
    ],
  ])("%s", (_title, parts, dates, expected) => {
    expect(lastContact(contact(parts), on(...dates), today)).toBe(expected);
  });

  test("is an interaction at a line, when there is one", () => {
    const told = on("03-01", "11-22", "11-23");
    expect(lastInteraction(told, today)?.path).toBe("Journal/2026-11-22.md");
    expect(lastInteraction(told, day("2026-02-28"))).toBeNull();
    expect([interactionsUntil(told, today), interactionsUntil(told, day("2026-02-28"))]).toEqual([
      2, 0,
    ]);
    expect(interactionsUntil(told, day("2026-12-31"))).toBe(3);
  });
});

describe("A silence is too long", () => {
  test("from the very day on that the threshold names (R42)", () => {
    const half = { unit: "day", count: 180 } as const;
    expect(isDormantOn(day("2026-05-26"), today, half)).toBe(true);
    expect(isDormantOn(day("2026-05-27"), today, half)).toBe(false);
  });

  test("by the contact's own threshold, else its circle's, else the setting's", () => {
    const index = vaultOf(
      {
        "People/Ana.md": person("circle: close", "dormant-after: 30 days"),
        "People/Bo.md": person("circle: close"),
        "People/Cy.md": person(),
      },
      { circles: [{ name: "close", dormantAfter: "60 days" }], dormantAfter: "90 days" },
    );
    expect(index.contacts().map((one) => dormancyThreshold(one, index.settings).count)).toEqual([
      30, 60, 90,
    ]);
  });

  test("in days as many as lie before today on the calendar (R43)", () => {
    expect(daysOf({ unit: "month", count: 6 }, today)).toBe(184);
    expect(daysOf({ unit: "day", count: 180 }, today)).toBe(180);
  });
});

describe("The usual gap (R109)", () => {
  const gap = (...dates: readonly string[]) => usualGap(on(...dates), today);

  test.each<[string, readonly string[], number | null]>([
    ["is the middle of them", ["01-01", "01-11", "01-31", "03-02", "03-12", "03-17"], 10],
    ["is the lower middle of an even number", ["01-01", "01-04", "01-10", "01-19", "01-31"], 6],
    ["is not told from three gaps", ["01-01", "02-01", "03-01", "04-01"], null],
    ["is not told from less than three weeks", ["01-01", "01-06", "01-11", "01-16", "01-21"], null],
    ["is told from three weeks", ["01-01", "01-06", "01-11", "01-16", "01-22"], 5],
    // Nine gaps: the first of 100 days is forgotten, and the eight after it are 1 to 8 days.
    [
      "is that of the last eight alone",
      ["01-01", "04-11", "04-12", "04-14", "04-17", "04-21", "04-26", "05-02", "05-09", "05-17"],
      4,
    ],
    ["knows nothing of what is to come", ["01-01", "01-11", "01-21", "01-31", "11-23"], null],
    ["is none without interactions", [], null],
  ])("%s", (_title, dates, expected) => {
    expect(gap(...dates)).toBe(expected);
  });

  test("counts each day once, whatever was said on it", () => {
    const index = indexOf(
      aContact("People/Ana.md"),
      ...["01-01", "01-11", "01-21", "01-31", "02-10"].map((date) =>
        aJournalNote(`2026-${date}`, [
          anEntry(1, ["Ana"]),
          anEntry(2, ["Ana"]),
          anEntry(3, ["Ana"]),
        ]),
      ),
    );
    expect(usualGap(index.interactionsWith("People/Ana.md"), today)).toBe(10);
  });
});

describe("A contact is due", () => {
  const { calendar } = someSettings();

  test.each<[string, string, Cadence, string | null]>([
    ["a cadence of days later", "2026-11-20", { unit: "day", every: 10 }, "2026-11-30"],
    [
      "a cadence of weeks later, on the same weekday",
      "2026-11-20",
      { unit: "week", every: 2, on: null },
      "2026-12-04",
    ],
    ["a month later", "2026-05-01", { unit: "month", every: 1, on: null }, "2026-06-01"],
    [
      "at the month's end where it is shorter",
      "2026-08-31",
      { unit: "month", every: 6, on: null },
      "2027-02-28",
    ],
    ["a quarter later", "2026-05-01", { unit: "quarter", every: 1 }, "2026-08-01"],
    ["two quarters later", "2026-05-01", { unit: "quarter", every: 2 }, "2026-11-01"],
    ["a year later", "2026-05-01", { unit: "year", every: 1, on: null }, "2027-05-01"],
    ["two years later", "2026-05-01", { unit: "year", every: 2, on: null }, "2028-05-01"],
    // Named days come on their days.
    [
      "on the next of its weekdays",
      "2026-11-20",
      { unit: "week", every: 1, on: [1] },
      "2026-11-23",
    ],
    [
      "on the next of its days of the month",
      "2026-11-20",
      { unit: "month", every: 1, on: { is: "days", days: [15] } },
      "2026-12-15",
    ],
    [
      "on the next of its days of the year",
      "2026-11-20",
      { unit: "year", every: 1, on: { months: [4], days: { is: "days", days: [17] } } },
      "2027-04-17",
    ],
    ["never, of what comes once", "2026-11-20", { unit: "once" }, null],
  ])("%s (R20)", (_title, last, cadence, expected) => {
    expect(dueDay(day(last), cadence, calendar)).toBe(expected);
  });
});
