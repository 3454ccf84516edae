import { describe, expect, test } from "@jest/globals";
import { agenda } from "../../../src/core/evaluate/agenda";
import { calendarEvents, lastSecondOf } from "../../../src/core/evaluate/calendar-events";
import { moment } from "../agenda-item";
import { day } from "../note-builder";
import { journal, person, vaultOf } from "../vault-of";

// Sunday 22 November 2026.
const now = moment("2026-11-22T10:00");

type Notes = Readonly<Record<string, string>>;

const goal = (...properties: readonly string[]): Notes => ({
  "Goals/G.md": `---\ntype: goal\n${properties.join("\n")}\n---\n# Reach out\n`,
});

function eventsOf(notes: Notes, days = 14, data: Readonly<Record<string, unknown>> = {}) {
  const index = vaultOf(
    { "People/Louie.md": person(), "Journal/2026-01-01.md": "Began.\n", ...notes },
    data,
  );
  return calendarEvents(index, now, days);
}

const rules = (...properties: readonly string[]) =>
  eventsOf(goal(...properties)).map(({ start, comes }) => [start, comes?.rule, comes?.until]);

describe("What comes once is one event", () => {
  test("at its moment, with why it is there and an alarm at once", () => {
    const notes = journal({ "2026-11-20": "- [ ] Call [[Louie]] @2026-11-23 15:00" });
    expect(eventsOf(notes)).toEqual([
      {
        uid: expect.stringMatching(/^[0-9a-z]{14}@kith$/),
        start: "2026-11-23T15:00",
        allDay: false,
        summary: "Call Louie",
        description: "written Fri 20 Nov",
        alarmAfter: 0,
        comes: null,
        except: [],
        also: [],
      },
    ]);
  });

  test("of a whole day, with an alarm in its morning (R10)", () => {
    const notes = journal({ "2026-11-22": "- [ ] Cake 📅 2026-11-24" });
    expect(eventsOf(notes)).toMatchObject([
      { start: "2026-11-24", allDay: true, alarmAfter: 540, description: "written Sun 22 Nov" },
    ]);
    const early = { namedTimes: { morning: "07:30" } };
    expect(eventsOf(notes, 14, early)).toMatchObject([{ alarmAfter: 450 }]);
  });

  test("and what was missed is none (R40)", () => {
    expect(eventsOf(journal({ "2026-11-01": "- [ ] Call [[Louie]] 📅 2026-11-02" }))).toEqual([]);
  });

  test("is also a reminder on one day, which says nothing of how far the goal will be by then", () => {
    const events = eventsOf(goal("cadence: weekly", "remind: 2026-11-27 16:00"));
    expect(events).toMatchObject([{ start: "2026-11-27T16:00", comes: null, description: "" }]);
  });

  test("is also what was snoozed, at the moment it was put off to", () => {
    const notes = goal("cadence: weekly", "remind: Friday 4pm");
    const [first] = agenda(vaultOf(notes), now, { days: 14 }).items;
    const decisions = { [first?.id ?? ""]: { snoozedUntil: "2026-11-28T11:00" } };
    expect(eventsOf(notes, 14, { decisions })).toMatchObject([
      { start: "2026-12-04T16:00", comes: { rule: "FREQ=WEEKLY;BYDAY=FR" } },
      { start: "2026-11-28T11:00", comes: null, description: "" },
    ]);
  });
});

describe("What comes again is one event for each of a goal's phrases", () => {
  test("with its rule, its last day, and the phrase it is from", () => {
    expect(eventsOf(goal("cadence: weekly", "remind: Friday 4pm"))).toEqual([
      {
        uid: expect.stringMatching(/^[0-9a-z]{14}@kith$/),
        start: "2026-11-27T16:00",
        allDay: false,
        summary: "Reach out",
        description: "Friday 4pm",
        alarmAfter: 0,
        // The last of fourteen days, today included.
        comes: { rule: "FREQ=WEEKLY;BYDAY=FR", until: "2026-12-05" },
        except: [],
        also: [],
      },
    ]);
  });

  test("before those that come once", () => {
    const notes = {
      ...goal("cadence: weekly", "remind: Friday 4pm"),
      ...journal({ "2026-11-22": "- [ ] Call [[Louie]] @2026-11-23 15:00" }),
    };
    expect(eventsOf(notes).map(({ summary }) => summary)).toEqual(["Reach out", "Call Louie"]);
  });

  test("with a name of its own, the same whatever day it is asked on", () => {
    const notes = goal("cadence: weekly", "remind:\n  - Friday 4pm\n  - Monday 9:00");
    const uids = eventsOf(notes).map(({ uid }) => uid);
    expect(new Set(uids).size).toBe(2);
    const later = calendarEvents(vaultOf(notes), moment("2026-12-24T10:00"), 14);
    expect(later.map(({ uid }) => uid).sort()).toEqual([...uids].sort());
  });

  test.each([
    // By its own words (R39), whatever the goal's cadence.
    ["its own weekday", ["cadence: monthly", "remind: Friday 4pm"], "FREQ=WEEKLY;BYDAY=FR"],
    ["each day without a day of its own", ["cadence: weekly", "remind: '20:00'"], "FREQ=DAILY"],
    [
      "the goal's own weekdays",
      ["cadence: Tuesday and Friday", "remind: '20:00'"],
      "FREQ=WEEKLY;BYDAY=TU,FR",
    ],
    [
      "the goal's own day of the month",
      ["cadence: every 1st", "remind: '20:00'"],
      "FREQ=MONTHLY;BYMONTHDAY=1",
    ],
    [
      "each day of a goal that runs once",
      ["deadline: 2026-12-20", "remind: '20:00'"],
      "FREQ=DAILY",
    ],
  ])("by %s", (_title, properties, rule) => {
    const [event] = eventsOf(goal(...properties));
    expect(event?.comes?.rule).toBe(rule);
    expect(event?.except).toEqual([]);
  });

  test("no longer than the goal runs (R38)", () => {
    expect(rules("cadence: weekly", "deadline: 2026-11-30", "remind: Friday 4pm")[0]).toEqual([
      "2026-11-27T16:00",
      "FREQ=WEEKLY;BYDAY=FR",
      "2026-11-30",
    ]);
    expect(rules("cadence: weekly", "deadline: 2027-11-30", "remind: Friday 4pm")[0]).toEqual([
      "2026-11-27T16:00",
      "FREQ=WEEKLY;BYDAY=FR",
      "2026-12-05",
    ]);
  });

  test("but for the days on which it is silent, the last one too", () => {
    const paused = goal(
      "cadence: daily",
      "remind: '20:00'",
      "paused:\n  - 2026-11-24 to 2026-11-25\n  - 2026-12-05 to 2026-12-05",
    );
    expect(eventsOf(paused)).toMatchObject([
      {
        start: "2026-11-22T20:00",
        except: ["2026-11-24T20:00", "2026-11-25T20:00", "2026-12-05T20:00"],
        also: [],
      },
    ]);
  });

  test("beginning with the first that is not silent", () => {
    const notes = {
      ...goal("cadence: weekly", "start: 2026-11-16", "counts: calls", "remind: '20:00'"),
      ...journal({ "2026-11-18": "Called [[Louie]]" }),
    };
    expect(eventsOf(notes)).toMatchObject([{ start: "2026-11-23T20:00", except: [] }]);
  });

  test("counted from the goal's start where it comes every few weeks", () => {
    const odd = (start: string) =>
      eventsOf(
        goal("cadence: weekly", `start: ${start}`, "remind: every 2 weeks on Friday at 16:00"),
      )[0]?.start;
    expect([odd("2026-11-02"), odd("2026-11-09")].sort()).toEqual([
      "2026-11-27T16:00",
      "2026-12-04T16:00",
    ]);
  });
});

describe("The user's own times of review and focus", () => {
  test("come again without an end but that of the days asked for", () => {
    const events = eventsOf({}, 14, { reviewTime: "Sunday 18:00", focusTime: "weekdays 08:00" });
    expect(events.map(({ start, comes }) => [start, comes?.rule, comes?.until])).toEqual([
      ["2026-11-22T18:00", "FREQ=WEEKLY;BYDAY=SU", "2026-12-05"],
      ["2026-11-23T08:00", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "2026-12-05"],
    ]);
  });

  test("come each day where no day is named", () => {
    expect(eventsOf({}, 3, { focusTime: "08:00" })).toMatchObject([
      // Today's is past already.
      { start: "2026-11-23T08:00", comes: { rule: "FREQ=DAILY", until: "2026-11-24" } },
    ]);
  });
});

test("The last moment of a day is told to the second (R138)", () => {
  expect(lastSecondOf(day("2026-12-05"))).toBe("2026-12-05T23:59:59");
});
