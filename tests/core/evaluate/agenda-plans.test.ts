/** Plans in the agenda: which stand in it, when, and how they are missed. */
import { describe, expect, test } from "@jest/globals";
import { journal, person } from "../vault-of";
import { agendaOf, lines, type Notes } from "./agenda-of";

describe("Plans", () => {
  test("say what is meant, with whom, when and where it was written", () => {
    const notes = journal({ "2026-11-21": "I'll call [[Louie]] tomorrow on my afternoon walk" });
    expect(agendaOf(notes).items).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-z]{14}$/),
        kind: "plan",
        at: "2026-11-22T15:00",
        atDay: "2026-11-22",
        day: "2026-11-22",
        allDay: false,
        speaksAt: "2026-11-22T15:00",
        text: "Call Louie",
        why: "written Sat 21 Nov",
        path: "Journal/2026-11-21.md",
        line: 1,
        contacts: ["People/Louie.md"],
        source: expect.any(String),
        rule: null,
        looksDone: false,
        stays: "a week, then vague",
        missed: false,
        snoozed: false,
      },
    ]);
  });

  test("of the day alone speak up in the morning (R10)", () => {
    const notes = journal({ "2026-11-22": "- [ ] Write to [[Louie]] 📅 2026-11-23" });
    expect(agendaOf(notes).items[0]).toMatchObject({
      at: "2026-11-23",
      allDay: true,
      speaksAt: "2026-11-23T09:00",
    });
  });

  test.each([
    [
      "an open task with a contact stays until it is ticked",
      "- [ ] Call [[Louie]] 📅 2026-03-01",
      1,
    ],
    ["a task that was begun is still open", "- [/] Call [[Louie]] 📅 2026-03-01", 1],
    ["a ticked one is gone", "- [x] Call [[Louie]] 📅 2026-03-01", 0],
    ["a cancelled one too", "- [-] Call [[Louie]] 📅 2026-03-01", 0],
    ["a task of nobody stays a week", "- [ ] Clean 📅 2026-11-15", 1],
    ["and then goes quiet", "- [ ] Clean 📅 2026-11-14", 0],
  ])("that are overdue (R13): %s", (_title, line, count) => {
    const { items, vague } = agendaOf(journal({ "2026-02-01": line }));
    expect(items.map(({ missed }) => missed)).toEqual(Array<boolean>(count).fill(true));
    expect(vague).toEqual([]);
  });

  test("of intent stay a week, and are then among the vague plans (R13)", () => {
    const written = (on: string): Notes => journal({ [on]: "I'll call [[Louie]] tomorrow" });
    expect(lines(written("2026-11-14"))).toEqual(["!2026-11-15 Call Louie"]);
    const later = agendaOf(written("2026-11-13"));
    expect(later.items).toEqual([]);
    expect(later.vague.map(({ text }) => text)).toEqual(["Call Louie"]);
  });

  test("without a when are vague (R6)", () => {
    const { items, vague } = agendaOf(
      journal({
        "2026-11-22": "I haven't spoken to [[Louie]] in a while, I should give him a call",
      }),
    );
    expect(items).toEqual([]);
    expect(vague).toMatchObject([{ contacts: ["People/Louie.md"], line: 1 }]);
  });

  test.each([
    [
      "an interaction below it on the same day keeps it",
      { "2026-11-20": "I'll call [[Louie]] on Monday\n\nCalled [[Louie]]" },
      0,
    ],
    [
      "one above it doesn't",
      { "2026-11-20": "Called [[Louie]]\n\nI'll call [[Louie]] on Monday" },
      1,
    ],
    [
      "one on a later day does",
      { "2026-11-20": "I'll call [[Louie]] on Monday", "2026-11-21": "Met [[Louie]]" },
      0,
    ],
    [
      "one on an earlier day doesn't",
      { "2026-11-20": "I'll call [[Louie]] on Monday", "2026-11-19": "Met [[Louie]]" },
      1,
    ],
    [
      "one in a note of tomorrow has not happened (R107)",
      { "2026-11-20": "I'll call [[Louie]] on Monday", "2026-11-23": "Met [[Louie]]" },
      1,
    ],
  ])("of intent are kept (R27): %s", (_title, days, count) => {
    expect(lines(journal(days))).toHaveLength(count);
  });

  test("with several people ask for those who were not reached yet (R28)", () => {
    const notes = {
      "People/Ana.md": person(),
      ...journal({
        "2026-11-20": "I'll write to [[Louie]] and [[Ana]] on Monday",
        "2026-11-21": "Called [[Louie]]",
      }),
    };
    expect(agendaOf(notes).items).toMatchObject([
      { contacts: ["People/Ana.md"], why: "still to reach: Ana; written Fri 20 Nov" },
    ]);
  });

  test("that are tasks look done once their contacts were reached, and wait for the tick", () => {
    const notes = journal({
      "2026-11-20": "- [ ] Call [[Louie]] 📅 2026-11-24",
      "2026-11-21": "Called [[Louie]]",
    });
    expect(agendaOf(notes).items).toMatchObject([
      { looksDone: true, why: "looks done already; written Fri 20 Nov" },
    ]);
  });
});
