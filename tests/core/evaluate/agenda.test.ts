import { describe, expect, test } from "@jest/globals";
import { day } from "../note-builder";
import { journal, person, vaultOf } from "../vault-of";
import { agendaOf, goal, lines, quiet, sunday } from "./agenda-of";

describe("The window", () => {
  const plans = journal({
    "2026-11-22": [
      "- [ ] Call [[Louie]] @2026-11-22 10:00",
      "- [ ] Call [[Louie]] first @2026-11-22 09:59",
      "- [ ] Cake for [[Louie]] 📅 2026-11-22",
      "- [ ] Last day 📅 2026-11-28",
      "- [ ] Too late 📅 2026-11-29",
    ].join("\n"),
  });

  test("is seven days, today included; now itself is not missed, all-day items of today never (R11, R12)", () => {
    expect(lines(plans)).toEqual([
      "2026-11-22 Cake for Louie",
      "!2026-11-22T09:59 Call Louie first",
      "2026-11-22T10:00 Call Louie",
      "2026-11-28 Last day",
    ]);
  });

  test("is as many days as asked for", () => {
    expect(lines(plans, sunday, { days: 1 })).toHaveLength(3);
    expect(lines(plans, sunday, { days: 8 })).toHaveLength(5);
  });

  test("of days that begin after today holds nothing that was missed", () => {
    const span = { start: day("2026-11-28"), end: day("2026-11-29") };
    expect(lines(plans, sunday, { span })).toEqual(["2026-11-28 Last day", "2026-11-29 Too late"]);
  });
});

describe("Goals", () => {
  const friday = goal("Reach out", "cadence: weekly", "remind: Friday 4pm", "counts: interactions");

  test("remind on each such day of their open periods (R14, R15)", () => {
    expect(lines({ ...quiet, ...friday }, "2026-11-20T10:00", { days: 8 })).toEqual([
      "2026-11-20T16:00 Reach out",
      "2026-11-27T16:00 Reach out",
    ]);
  });

  test("that are met are silent in that period alone (R16)", () => {
    const met = { ...friday, ...journal({ "2026-11-17": "Called [[Louie]]" }) };
    expect(lines(met, "2026-11-20T10:00", { days: 8 })).toEqual(["2026-11-27T16:00 Reach out"]);
  });

  test("are missed for 24 hours by the clock, and not when they were met meanwhile (R12)", () => {
    const notes = { ...quiet, ...friday };
    expect(lines(notes, "2026-11-21T16:00")).toContain("!2026-11-20T16:00 Reach out");
    expect(lines(notes, "2026-11-21T16:01")).not.toContain("!2026-11-20T16:00 Reach out");
    const met = { ...notes, ...journal({ "2026-11-21": "Called [[Louie]]" }) };
    expect(lines(met, "2026-11-21T10:00")).toEqual(["2026-11-27T16:00 Reach out"]);
  });

  test("say how far they are", () => {
    const two = goal(
      "Reach out",
      "cadence: weekly",
      "target: 2",
      "remind: Sunday 11:00",
      "counts: interactions",
    );
    const [item] = agendaOf({ ...two, ...journal({ "2026-11-17": "Called [[Louie]]" }) }).items;
    expect(item).toMatchObject({ kind: "goal", why: "1 of 2 so far", path: "Goals/G.md" });
  });

  test.each(["done", "dropped", "paused"])("that are %s are silent (R17)", (status) => {
    const notes = goal(
      "Reach out",
      "cadence: daily",
      "remind: 11:00",
      `status: ${status}`,
      "deadline: 2026-11-23",
    );
    expect(lines({ ...quiet, ...notes })).toEqual([]);
  });

  test("remind of a deadline seven days and one day before and on the day, all-day, each on its own (R17, R35)", () => {
    const notes = goal("Finish", "deadline: 2026-11-29", "remind: 2026-11-29 08:00");
    expect(lines({ ...quiet, ...notes }, sunday, { days: 8 })).toEqual([
      "2026-11-22 Finish",
      "2026-11-28 Finish",
      "2026-11-29 Finish",
      "2026-11-29T08:00 Finish",
    ]);
    const whys = agendaOf({ ...quiet, ...notes }, sunday, { days: 8 }).items.map(({ why }) => why);
    expect(whys.slice(0, 3)).toEqual([
      "the deadline is in 7 days, 0 of 1 so far",
      "the deadline is tomorrow, 0 of 1 so far",
      "the deadline is today, 0 of 1 so far",
    ]);
  });

  test("that are challenges say when it is the last day, and only then (R18)", () => {
    const notes = goal("Gratitude", "cadence: daily", "start: 2026-11-01", "for: 25 days");
    expect(agendaOf({ ...quiet, ...notes }).items).toMatchObject([
      { at: "2026-11-25", kind: "deadline", why: "the last day of the challenge" },
    ]);
  });

  test("with two phrases for one moment remind once", () => {
    const notes = goal("Call", "cadence: daily", "remind:\n  - 11:00\n  - Sunday 11:00");
    const found = lines({ ...quiet, ...notes }, sunday, { days: 1 });
    expect(found.slice(1)).toEqual(["2026-11-22T11:00 Call"]);
  });
});

describe("Contacts", () => {
  test("have birthdays, kept on 28 February in common years, paused contacts too (R22, R36)", () => {
    const notes = {
      "People/Ana.md": person("birthday: 1990-11-25"),
      "People/Ben.md": person("birthday: 11-24", "paused: true"),
      "People/Cleo.md": person("birthday: 11-23", "kith: ignore"),
    };
    expect(agendaOf(notes).items).toMatchObject([
      { at: "2026-11-24", text: "Ben’s birthday", why: "", contacts: ["People/Ben.md"] },
      { at: "2026-11-25", text: "Ana’s birthday", why: "turns 36" },
    ]);
    const leap = { "People/Dora.md": person("birthday: 2000-02-29") };
    expect(lines(leap, "2027-02-26T10:00")).toEqual(["2027-02-28 Dora’s birthday"]);
  });

  test("whose birthday was yesterday are missed until midnight, unless they were reached (R12)", () => {
    const notes = { "People/Ana.md": person("birthday: 11-21") };
    expect(lines(notes, "2026-11-22T23:59")).toEqual(["!2026-11-21 Ana’s birthday"]);
    expect(lines(notes, "2026-11-23T00:00")).toEqual([]);
    expect(lines({ ...notes, ...journal({ "2026-11-21": "Called [[Ana]]" }) })).toEqual([]);
  });

  test("who are due come in one digest a day, which is never missed (R19, R134)", () => {
    const notes = {
      "People/Ana.md": person("cadence: weekly", "met: 2026-11-08"),
      "People/Ben.md": person("cadence: monthly", "met: 2026-10-01"),
      "People/Cleo.md": person("cadence: weekly", "met: 2026-11-17"),
    };
    const { items } = agendaOf(notes);
    expect(items).toMatchObject([
      {
        kind: "due",
        at: "2026-11-22",
        allDay: true,
        text: "Get in touch with Ana and Ben",
        why: "2 weeks and 7 weeks without a word",
        contacts: ["People/Ana.md", "People/Ben.md"],
      },
      { at: "2026-11-24", contacts: ["People/Cleo.md"] },
    ]);
  });
});

describe("Review and focus time", () => {
  test("are on the agenda once they are set (R23)", () => {
    const data = { reviewTime: "Sunday 17:00", focusTime: ["Thursday 16:00", "Tuesday 9:00"] };
    expect(lines({}, sunday)).toEqual([]);
    expect(lines({}, sunday, {}, data)).toEqual([
      "2026-11-22T17:00 Weekly review",
      "2026-11-24T09:00 Focus time",
      "2026-11-26T16:00 Focus time",
    ]);
  });
});

test("Intents that went quiet are vague plans, whichever days are asked for (R13)", () => {
  const notes = journal({ "2026-11-05": "I'll call [[Louie]] tomorrow" });
  const [start, end] = [day("2026-11-01"), day("2026-11-03")];
  expect(agendaOf(notes, sunday, { span: { start, end } }).vague).toMatchObject([
    { text: "Call Louie" },
  ]);
});

describe("The order", () => {
  test("is by moment, then by sort, note and line", () => {
    const notes = {
      ...quiet,
      ...goal("Reach out", "cadence: daily", "remind: 15:00"),
      "People/Ana.md": person("birthday: 11-23"),
      ...journal({
        "2026-11-21": "- [ ] Second @2026-11-23 15:00\n- [ ] Third @2026-11-23 15:00",
        "2026-11-20": "- [ ] First @2026-11-23 15:00",
      }),
    };
    const span = { start: day("2026-11-23"), end: day("2026-11-23") };
    expect(lines(notes, sunday, { span })).toEqual([
      "2026-11-23 Ana’s birthday",
      "2026-11-23T15:00 Reach out",
      "2026-11-23T15:00 First",
      "2026-11-23T15:00 Second",
      "2026-11-23T15:00 Third",
    ]);
  });
});

test("The morning is the user's own, or nine o'clock", () => {
  const notes = journal({ "2026-11-22": "- [ ] Cake 📅 2026-11-23" });
  expect(agendaOf(notes).items[0]?.speaksAt).toBe("2026-11-23T09:00");
  const data = { namedTimes: { morning: "07:15" } };
  expect(agendaOf(notes, sunday, {}, data).items[0]?.speaksAt).toBe("2026-11-23T07:15");
  expect(agendaOf(notes, sunday, {}, { namedTimes: { noon: "12:00" } }).items[0]?.speaksAt).toBe(
    "2026-11-23T09:00",
  );
});

describe("What people write wrong", () => {
  test("a reminder that nobody can read is a problem of its note, and reminds of nothing", () => {
    const notes = {
      ...quiet,
      ...goal("Call", "cadence: daily", "remind: someday maybe"),
    };
    expect(vaultOf(notes).problems()).toMatchObject([
      { path: "Goals/G.md", code: "remind-unknown" },
    ]);
    expect(lines(notes)).toEqual([]);
  });

  test("a deadline in the past reminds of nothing more", () => {
    const notes = { ...quiet, ...goal("Finish", "deadline: 2026-10-01", "remind: 11:00") };
    expect(lines(notes, sunday, { days: 30 })).toEqual([]);
  });

  test("five hundred reminders at one minute are five hundred items, in order, each with an id of its own", () => {
    const many = Array.from(
      { length: 500 },
      (_, at) => `- [ ] Thank [[Louie]] for gift ${String(at)} @2026-11-23 09:00`,
    );
    const { items } = agendaOf(journal({ "2026-11-22": many.join("\n") }));
    expect(items).toHaveLength(500);
    expect(new Set(items.map(({ id }) => id)).size).toBe(500);
  });
});
