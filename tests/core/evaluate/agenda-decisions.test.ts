import { describe, expect, test } from "@jest/globals";
import type { AgendaOptions } from "../../../src/core/evaluate/agenda";
import type { Decision } from "../../../src/core/model/settings";
import { moment } from "../agenda-item";
import { day } from "../note-builder";
import { journal, person } from "../vault-of";
import { agendaOf, goal, lineOf, lines, quiet, sunday } from "./agenda-of";

describe("Decisions", () => {
  const notes = journal({ "2026-11-20": "- [ ] Call [[Louie]] @2026-11-22 15:00" });
  const decided = (parts: Partial<Decision>, id?: string): AgendaOptions => {
    const decision = { done: false, snoozedUntil: null, decidedAt: null, ...parts };
    return { decisions: new Map([[id ?? agendaOf(notes).items[0]?.id ?? "", decision]]) };
  };

  test("take what is done off the agenda", () => {
    expect(agendaOf(notes, sunday, decided({ done: true })).items).toEqual([]);
  });

  test("move what is snoozed, which keeps its id (R4, R133)", () => {
    const until = moment("2026-11-23T09:30");
    const { items } = agendaOf(notes, sunday, decided({ snoozedUntil: until }));
    const [before] = agendaOf(notes).items;
    expect(items).toMatchObject([
      {
        id: before?.id,
        at: until,
        allDay: false,
        speaksAt: until,
        day: "2026-11-22",
        snoozed: true,
      },
    ]);
  });

  test("quieten an overdue task until its new moment, and not beyond it (R13)", () => {
    const options = decided({ snoozedUntil: moment("2026-12-24T09:00") });
    expect(agendaOf(notes, "2026-12-10T10:00", options).items).toEqual([]);
    expect(agendaOf(notes, "2027-01-10T10:00", options).items).toMatchObject([{ missed: true }]);
  });

  test("give a vague plan a time", () => {
    const vague = journal({ "2026-11-22": "I should call [[Louie]]" });
    const id = agendaOf(vague).vague[0]?.id ?? "";
    const options = decided({ snoozedUntil: moment("2026-11-24T09:00") }, id);
    const found = agendaOf(vague, sunday, options);
    expect(found.vague).toEqual([]);
    expect(found.items).toMatchObject([{ id, at: "2026-11-24T09:00" }]);
  });

  test.each([
    ["of nobody that is long over", "2026-11-01"],
    ["that lies far ahead", "2027-03-01"],
  ])("find a plan %s where it was put off to one of these days", (_what, on) => {
    const plan = journal({ "2026-10-30": `- [ ] Clean 📅 ${on}` });
    const [item] = agendaOf(plan, `${on}T08:00`).items;
    const options = decided({ snoozedUntil: moment("2026-11-24T09:00") }, item?.id);
    expect(agendaOf(plan, sunday).items).toEqual([]);
    expect(agendaOf(plan, sunday, options).items).toMatchObject([
      { id: item?.id, at: "2026-11-24T09:00" },
    ]);
  });

  test.each([
    ["whose decision names its day", { day: day("2026-11-20") }],
    ["whose decision names none", {}],
  ])("find an item that was put off beyond its own day, %s", (_title, parts) => {
    const birthday = { "People/Ana.md": person("birthday: 11-20") };
    const [item] = agendaOf(birthday, "2026-11-20T10:00").items;
    const decision = {
      snoozedUntil: moment("2026-11-27T09:00"),
      decidedAt: moment("2026-11-20T10:00"),
      ...parts,
    };
    const later = agendaOf(birthday, "2026-11-25T10:00", decided(decision, item?.id));
    expect(later.items.map(lineOf)).toEqual(["2026-11-27T09:00 Ana’s birthday"]);
  });

  test("put off to a moment that is past are missed for a day, and then gone", () => {
    const birthday = { "People/Ana.md": person("birthday: 11-20") };
    const [item] = agendaOf(birthday, "2026-11-20T10:00").items;
    const decision = {
      snoozedUntil: moment("2026-11-22T09:00"),
      decidedAt: moment("2026-11-20T10:00"),
    };
    const at = (now: string) =>
      agendaOf(birthday, now, decided(decision, item?.id)).items.map(lineOf);
    expect(at("2026-11-22T10:00")).toEqual(["!2026-11-22T09:00 Ana’s birthday"]);
    expect(at("2026-11-23T09:00")).toEqual(["!2026-11-22T09:00 Ana’s birthday"]);
    expect(at("2026-11-23T09:01")).toEqual([]);
  });

  test("are looked for sixty days back where nothing says when they were made", () => {
    const birthday = (date: string) => ({ "People/Ana.md": person(`birthday: ${date}`) });
    const snoozed = (date: string) => {
      const [item] = agendaOf(birthday(date), `2026-${date}T10:00`).items;
      const decision = { snoozedUntil: moment("2026-11-27T09:00"), decidedAt: null };
      return agendaOf(birthday(date), sunday, decided(decision, item?.id)).items.length;
    };
    expect([snoozed("09-23"), snoozed("09-22")]).toEqual([1, 0]);
  });

  test("that say nothing bring nothing back", () => {
    const birthday = { "People/Ana.md": person("birthday: 11-18") };
    const [item] = agendaOf(birthday, "2026-11-18T10:00").items;
    for (const parts of [{}, { done: true, snoozedUntil: moment("2026-11-27T09:00") }]) {
      expect(
        agendaOf(
          birthday,
          sunday,
          decided({ decidedAt: moment("2026-11-18T10:00"), ...parts }, item?.id),
        ).items,
      ).toEqual([]);
    }
  });

  test("put a whole digest off, whose people are then in no other (R134)", () => {
    const due = { "People/Ana.md": person("cadence: weekly", "met: 2026-11-08") };
    const [digest] = agendaOf(due).items;
    const options = decided({ snoozedUntil: moment("2026-11-24T09:00") }, digest?.id);
    for (const now of [sunday, "2026-11-23T10:00"]) {
      expect(agendaOf(due, now, options).items).toMatchObject([
        { id: digest?.id, at: "2026-11-24T09:00", contacts: ["People/Ana.md"] },
      ]);
    }
  });
});

describe("What was missed", () => {
  test("is a reminder of the last twenty-four hours (R12)", () => {
    const friday = { ...quiet, ...goal("Reach out", "cadence: weekly", "remind: Friday 4pm") };
    const missed = (now: string) => lines(friday, now, { days: 1 });
    expect(missed("2026-11-20T16:01")).toEqual(["!2026-11-20T16:00 Reach out"]);
    expect(missed("2026-11-21T16:00")).toEqual(["!2026-11-20T16:00 Reach out"]);
    expect(missed("2026-11-21T16:01")).toEqual([]);
  });

  test("is a day's matter until midnight of the next, and a digest never (R12, R134)", () => {
    const birthday = { "People/Ana.md": person("birthday: 11-21") };
    expect(lines(birthday, "2026-11-22T23:59")).toEqual(["!2026-11-21 Ana’s birthday"]);
    expect(lines(birthday, "2026-11-23T00:00")).toEqual([]);
    const due = { "People/Ana.md": person("cadence: weekly", "met: 2026-11-14") };
    const [digest] = agendaOf(due, "2026-11-21T10:00").items;
    expect(digest?.kind).toBe("due");
    const decision = {
      done: false,
      snoozedUntil: moment("2026-11-22T09:00"),
      decidedAt: null,
      day: day("2026-11-21"),
    };
    const decisions = new Map([[digest?.id ?? "", decision]]);
    const at = (now: string) =>
      agendaOf(due, now, { decisions })
        .items.filter(({ id }) => id === digest?.id)
        .map(({ missed }) => missed);
    // Put off to this morning, it is missed today, and on no other day.
    expect(at("2026-11-22T08:00")).toEqual([false]);
    expect(at("2026-11-22T10:00")).toEqual([true]);
    expect(at("2026-11-23T08:00")).toEqual([]);
  });

  test("is in no answer about days to come or days that are over", () => {
    const notes = journal({ "2026-11-21": "- [ ] Call [[Louie]] 📅 2026-11-20" });
    const on = (start: string, end: string) =>
      lines(notes, sunday, { span: { start: day(start), end: day(end) } });
    expect(on("2026-11-23", "2026-11-30")).toEqual([]);
    expect(on("2026-11-01", "2026-11-21")).toEqual([]);
    expect(on("2026-11-22", "2026-11-22")).toEqual(["!2026-11-20 Call Louie"]);
  });
});
