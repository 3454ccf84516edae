import { describe, expect, test } from "@jest/globals";
import fc from "../../laws";
import { rrulestr } from "rrule";
import { agenda } from "../../../src/core/evaluate/agenda";
import { type CalendarEvent, calendarEvents } from "../../../src/core/evaluate/calendar-events";
import { calendarFile } from "../../../src/core/view-models/calendar-file";
import { moment } from "../agenda-item";
import { journal, person, vaultOf } from "../vault-of";
import { type CalendarPart, readCalendar, unescaped } from "./calendar-lines";
import { shownBy } from "./other-calendar";

const now = moment("2026-11-22T10:00");

type Notes = Readonly<Record<string, string>>;

async function fileOf(notes: Notes, days = 90, data = {}): Promise<CalendarPart> {
  const index = vaultOf(
    { "People/Louie.md": person(), "Journal/2026-01-01.md": "Began.\n", ...notes },
    data,
  );
  return readCalendar(await calendarFile(calendarEvents(index, now, days), now, "Kith"));
}

function goal(...properties: readonly string[]): Notes {
  return { "Goals/G.md": `---\ntype: goal\n${properties.join("\n")}\n---\n# Reach out\n` };
}

function event(parts: Partial<CalendarEvent>): CalendarEvent {
  return {
    uid: "a@kith",
    start: now,
    allDay: false,
    summary: "Call Louie",
    description: "",
    alarmAfter: 0,
    comes: null,
    except: [],
    also: [],
    ...parts,
  };
}

/** The moments of a recurring event, as the `rrule` package expands it. */
function moments(part: CalendarPart): readonly string[] {
  const text = part.lines
    .filter(({ name }) => ["DTSTART", "RRULE", "EXDATE", "RDATE"].includes(name))
    .map(({ name, parameters, value }) => `${name}${parameters}:${value}`)
    .join("\n");
  return rrulestr(text, { forceset: true })
    .all()
    .map((date) => date.toISOString().slice(0, 16));
}

describe("A calendar file", () => {
  test("holds what lies ahead, timed and all-day, with alarms (R10, R40)", async () => {
    const file = await fileOf(
      journal({
        "2026-11-22":
          "- [ ] Call [[Louie]] @2026-11-23 15:00\n- [ ] Cake 📅 2026-11-24\n- [ ] Overdue for [[Louie]] 📅 2026-11-01",
      }),
    );
    expect(file.value("VERSION")).toBe("2.0");
    const [call, cake] = file.parts;
    expect(file.parts).toHaveLength(2);
    const lines = call?.lines.map(({ name, value }) => `${name}:${value}`) ?? [];
    expect(lines.slice(1)).toEqual([
      "DTSTAMP:20261122T100000Z",
      expect.stringMatching(/^SEQUENCE:\d+$/),
      "DTSTART:20261123T150000",
      "DURATION:PT15M",
      "SUMMARY:Call Louie",
      "DESCRIPTION:written Sun 22 Nov",
      "TRANSP:TRANSPARENT",
    ]);
    expect(call?.value("UID")).toMatch(/^[0-9a-z]{14}@kith$/);
    expect(call?.parts[0]?.value("TRIGGER")).toBe("PT0S");
    expect(cake?.lines).toContainEqual({
      name: "DTSTART",
      parameters: ";VALUE=DATE",
      value: "20261124",
    });
    expect(cake?.parts[0]?.value("TRIGGER")).toBe("PT9H");
  });

  test("has one event for each phrase that comes again, ended by the days asked for (R38, R138)", async () => {
    const [weekly] = (await fileOf(goal("cadence: weekly", "remind: Friday 4pm"))).parts;
    expect(weekly?.value("DTSTART")).toBe("20261127T160000");
    expect(weekly?.value("RRULE")).toBe("FREQ=WEEKLY;BYDAY=FR;UNTIL=20270219T235959");
    const file = await fileOf(goal("cadence: weekly", "remind:\n  - Friday 4pm\n  - 12:30"));
    expect(file.parts.map((part) => part.value("RRULE").split(";")[0])).toEqual([
      "FREQ=DAILY",
      "FREQ=WEEKLY",
    ]);
    expect(new Set(file.parts.map((part) => part.value("UID"))).size).toBe(2);
  });

  test.each([
    ["the deadline", ["cadence: weekly", "deadline: 2026-12-20"], "20261220T235959"],
    ["the challenge", ["cadence: daily", "start: 2026-11-01", "for: 30 days"], "20261130T235959"],
  ])("ends what comes again with %s, where that is first (R38)", async (_title, lines, until) => {
    const { parts } = await fileOf(goal(...lines, "remind: Friday 4pm"));
    const rule = parts.map((part) => part.value("RRULE")).find((value) => value !== "");
    expect(rule).toContain(`UNTIL=${until}`);
  });

  test("begins with the next reminder that is not silent, and skips those that are", async () => {
    const met = {
      ...goal("cadence: weekly", "counts: interactions", "remind: Friday 4pm"),
      ...journal({ "2026-11-20": "Called [[Louie]]" }),
    };
    expect((await fileOf(met)).parts[0]?.value("DTSTART")).toBe("20261127T160000");
    const paused = await fileOf(
      goal("cadence: daily", "remind: 20:00", "paused:\n  - 2026-11-24 to 2026-11-25"),
      5,
    );
    expect(paused.parts[0]?.value("EXDATE")).toBe("20261124T200000,20261125T200000");
  });

  test.each([
    ["cadence: weekly", "remind: Friday 4pm"],
    ["cadence: monthly", "remind: 12:30"],
    ["cadence: every 2 weeks", "remind: every 2 weeks on Tuesday at 9:00"],
    ["cadence: Mon, Wed, Fri", "remind: afternoon walk"],
    ["cadence: monthly", "remind: monthly on the 31st at 10:00"],
    ["cadence: monthly", "remind: last Friday of the month at 10:00"],
    ["cadence: quarterly", "remind: every first Monday at 10:00"],
    ["cadence: every 3 days", "remind: every 3 days at 10:00"],
    ["cadence: weekly", "remind: weekdays 12:30"],
    ["cadence: daily", "remind: 20:00", "paused:\n  - 2026-12-24 to 2027-01-02"],
    ["cadence: Sundays", "remind: weekdays 12:30"],
  ])("rings at the very moments of the agenda: %s, %s", async (...lines) => {
    const notes = goal(...lines);
    const index = vaultOf({ "Journal/2026-01-01.md": "Began.\n", ...notes });
    const wanted = agenda(index, now, { days: 180 })
      .items.filter(({ kind, missed }) => kind === "goal" && !missed)
      .map(({ at }) => at);
    const { parts } = await fileOf(notes, 180);
    expect(parts.flatMap(moments)).toEqual(wanted);
  });

  test("has an event of its own for what was snoozed, and leaves it out of its rule", () => {
    const notes = {
      "Journal/2026-01-01.md": "Began.\n",
      ...goal("cadence: daily", "remind: 20:00"),
    };
    const [first, second] = agenda(vaultOf(notes), now).items.filter(({ missed }) => !missed);
    const until = moment("2026-11-24T07:00");
    const decisions = { [second?.id ?? ""]: { done: false, snoozedUntil: until, decidedAt: now } };
    const events = calendarEvents(vaultOf(notes, { decisions }), now, 5);
    expect(events).toMatchObject([
      { start: first?.at, except: ["2026-11-23T20:00"] },
      { uid: `${second?.id ?? ""}@kith`, start: until, comes: null },
    ]);
  });

  test("holds a birthday as an event of its own (R41)", async () => {
    const { parts } = await fileOf({ "People/Ana.md": person("birthday: 2000-02-29") }, 120);
    expect(parts.map((part) => part.value("DTSTART"))).toEqual(["20270228"]);
  });

  test("has a rising SEQUENCE", async () => {
    const at = async (text: string): Promise<number> => {
      const file = readCalendar(await calendarFile([event({})], moment(text), "Kith"));
      return Number(file.parts[0]?.value("SEQUENCE"));
    };
    expect(await at("2026-11-22T10:01")).toBeGreaterThan(await at("2026-11-22T10:00"));
    expect(await at("2040-01-01T00:00")).toBeLessThan(2 ** 31);
  });
});

describe("In another author's calendar program, a file", () => {
  const textOf = async (notes: Notes, days: number): Promise<string> => {
    const index = vaultOf({
      "People/Louie.md": person("birthday: 11-25"),
      "Journal/2026-01-01.md": "Began.\n",
      ...notes,
    });
    return calendarFile(calendarEvents(index, now, days), now, "Kith");
  };

  test("shows what lies ahead at the same local time everywhere, with alarms, days as days", async () => {
    const notes = journal({ "2026-11-22": "- [ ] Call [[Louie]], at last @2026-11-23 15:00" });
    const shown = shownBy(await textOf(notes, 8));
    expect(shown).toMatchObject([
      {
        start: "2026-11-23T15:00",
        floats: true,
        summary: "Call Louie, at last",
        description: "written Sun 22 Nov",
        alarms: ["PT0S"],
      },
      { start: "2026-11-25", floats: true, summary: "Louie’s birthday", alarms: ["PT9H"] },
    ]);
    expect(shown.every(({ sequence }) => sequence > 0)).toBe(true);
  });

  test("rings by its rule, and not where the agenda is silent", async () => {
    // node-ical takes the end of a rule for one of Greenwich: at two in the afternoon that is the same day everywhere here.
    const notes = goal("cadence: daily", "remind: 14:00", "paused:\n  - 2026-11-24 to 2026-11-25");
    const [rule] = shownBy(await textOf(notes, 6));
    expect(rule?.moments).toEqual([
      "2026-11-22T14:00",
      "2026-11-23T14:00",
      "2026-11-26T14:00",
      "2026-11-27T14:00",
    ]);
  });

  test.each([
    ["300 characters", "x".repeat(300)],
    // node-ical takes a backslash before an n for a line break, however it is escaped.
    ["commas, semicolons and backslashes", "a, b; c \\, d"],
    ["emoji", "🎉".repeat(150)],
    ["the words of a calendar", "END:VEVENT BEGIN:VALARM"],
  ])("keeps a title of %s whole", async (_title, summary) => {
    const text = await calendarFile([event({ summary, description: summary })], now, "Kith");
    expect(shownBy(text)).toMatchObject([{ summary, description: summary }]);
  });
});

describe("A hostile title", () => {
  test.each([
    ["of 300 characters", "x".repeat(300)],
    ["of emoji", "👩‍👩‍👧‍👦".repeat(60)],
    ["with commas, semicolons and backslashes", "a, b; c\\n \\, d"],
    ["that looks like a calendar", "END:VEVENT BEGIN:VALARM"],
    ["with right-to-left letters", "שלום, عالم"],
  ])("%s says the same to another reader", async (_title, summary) => {
    const file = readCalendar(await calendarFile([event({ summary })], now, "Kith"));
    expect(unescaped(file.parts[0]?.value("SUMMARY") ?? "")).toBe(summary);
  });

  test.each([
    ["line breaks", "a\r\nEND:VCALENDAR\nb", "a END:VCALENDAR b"],
    ["control characters", "a\u0000b\u0007c", "a b c"],
    ["half a character", "a\ud83d b", "a\ufffd b"],
  ])("with %s loses them", async (_title, summary, said) => {
    const file = readCalendar(await calendarFile([event({ summary })], now, "Kith"));
    expect(unescaped(file.parts[0]?.value("SUMMARY") ?? "")).toBe(said);
  });

  test("of any kind leaves the file well formed", async () => {
    const text = fc.string({ unit: "binary", maxLength: 400 });
    await fc.assert(
      fc.asyncProperty(text, text, async (summary, description) => {
        const file = readCalendar(
          await calendarFile([event({ summary, description })], now, summary),
        );
        expect(file.parts).toHaveLength(1);
      }),
    );
  });
});

test("Five hundred reminders at one minute with hostile titles are five hundred events that two parsers read", async () => {
  const many = Array.from(
    { length: 500 },
    (_, at) => `- [ ] Gift ${String(at)}, “${"🎁;\\ x,".repeat(40)}” @2026-11-23 09:00`,
  );
  const index = vaultOf(journal({ "2026-11-22": many.join("\n") }));
  const text = await calendarFile(calendarEvents(index, now, 90), now, "Kith");
  expect(readCalendar(text).parts).toHaveLength(500);
  const shown = shownBy(text);
  expect(new Set(shown.map(({ uid }) => uid)).size).toBe(500);
  expect(shown.every(({ start }) => start === "2026-11-23T09:00")).toBe(true);
});
