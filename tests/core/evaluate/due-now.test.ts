import { describe, expect, test } from "@jest/globals";
import { toClockTime } from "../../../src/core/dates/day";
import {
  dueReminders,
  neverQuiet,
  type Quiet,
  quietUntil,
  shownKey,
} from "../../../src/core/evaluate/due-now";
import { anItem, moment } from "../agenda-item";

const now = moment("2026-11-22T15:00");

function said(ats: readonly string[], shown: readonly string[] = [], quiet: Quiet = neverQuiet) {
  const items = ats.map((at) => anItem(at, `2026-11-${at}`));
  const keys = items.filter(({ id }) => shown.includes(id)).map(shownKey);
  const { speak, digest, next } = dueReminders(items, now, new Set(keys), quiet);
  return { speak: speak.map(({ id }) => id), digest: digest.map(({ id }) => id), next };
}

function hours(from: string, to: string): NonNullable<Quiet["hours"]> {
  const [start, end] = [toClockTime(from), toClockTime(to)];
  if (start === null || end === null) throw new Error(`${from} or ${to} is no time`);
  return { from: start, to: end };
}

describe("What is due now", () => {
  test("is spoken at its minute, not before, and the next moment is told", () => {
    expect(said(["22T15:00", "22T15:01"])).toEqual({
      speak: ["22T15:00"],
      digest: [],
      next: "2026-11-22T15:01",
    });
  });

  test("is spoken once", () => {
    expect(said(["22T15:00"], ["22T15:00"]).speak).toEqual([]);
  });

  test("is spoken anew once it was snoozed, for its moment is another", () => {
    const before = anItem("a", "2026-11-22T14:00");
    const after = anItem("a", "2026-11-22T15:00");
    expect(dueReminders([after], now, new Set([shownKey(before)])).speak).toEqual([after]);
  });

  test("comes in one digest where two or more were missed, beside what is due just now", () => {
    expect(said(["21T20:00", "22T09:00", "22T15:00"])).toMatchObject({
      speak: ["22T15:00"],
      digest: ["21T20:00", "22T09:00"],
    });
  });

  test("comes by itself where one alone was missed", () => {
    expect(said(["21T20:00"])).toMatchObject({ speak: ["21T20:00"], digest: [] });
  });

  test("is never a volley: five hundred at one minute are one digest", () => {
    const items = Array.from({ length: 500 }, (_, at) => anItem(String(at), "2026-11-22T15:00"));
    const { speak, digest } = dueReminders(items, now, new Set());
    expect(speak).toEqual([]);
    expect(digest).toHaveLength(500);
  });

  test("is looked for again at midnight at the latest, when the agenda is another", () => {
    expect(said(["23T15:00"]).next).toBe("2026-11-23T00:00");
  });

  test("leaves out what is muted, by itself or by what it comes from", () => {
    const items = [
      anItem("a", "2026-11-22T15:00"),
      anItem("b", "2026-11-22T15:00", { source: "Goals/G.md" }),
    ];
    const muted = new Set(["a", "Goals/G.md"]);
    expect(dueReminders(items, now, new Set(), { ...neverQuiet, muted }).speak).toEqual([]);
  });

  test("waits for the end of quiet hours, and then comes as missed", () => {
    const quiet = { ...neverQuiet, hours: hours("14:00", "15:30") };
    expect(said(["22T14:30"], [], quiet)).toEqual({
      speak: [],
      digest: [],
      next: "2026-11-22T15:30",
    });
  });
});

describe("What is fresh or late", () => {
  test("is told apart by ten minutes", () => {
    expect(said(["22T14:50", "22T14:51"])).toMatchObject({
      speak: ["22T14:50", "22T14:51"],
      digest: [],
    });
    expect(said(["22T14:48", "22T14:49"])).toMatchObject({
      speak: [],
      digest: ["22T14:48", "22T14:49"],
    });
  });

  test("comes the earliest first, and those of one minute by their ids", () => {
    expect(said(["22T14:55", "22T14:51", "22T14:53"]).speak).toEqual([
      "22T14:51",
      "22T14:53",
      "22T14:55",
    ]);
    const items = ["b", "c", "a"].map((id) => anItem(id, "2026-11-22T15:00"));
    expect(dueReminders(items, now, new Set()).speak.map(({ id }) => id)).toEqual(["a", "b", "c"]);
    expect(said(["22T14:00", "22T12:00", "22T13:00"]).digest).toEqual([
      "22T12:00",
      "22T13:00",
      "22T14:00",
    ]);
  });

  test("is a volley from four at once, one that is late among them", () => {
    const three = ["22T14:55", "22T14:56", "22T14:57"];
    expect(said(three)).toMatchObject({ speak: three, digest: [] });
    expect(said(["22T14:00", ...three])).toMatchObject({
      speak: [],
      digest: ["22T14:00", ...three],
    });
    expect(said([...three, "22T14:58"])).toMatchObject({
      speak: [],
      digest: [...three, "22T14:58"],
    });
  });

  test("is looked for again when the next falls due, the earliest of them", () => {
    expect(said(["22T18:00", "22T16:00", "22T17:00"]).next).toBe("2026-11-22T16:00");
    expect(said([]).next).toBe("2026-11-23T00:00");
  });
});

describe("No more is said than there is room for", () => {
  const ats = ["22T14:51", "22T14:52", "22T14:53"];
  function withRoom(room: number, more: readonly string[] = []) {
    const items = [...more, ...ats].map((at) => anItem(at, `2026-11-${at}`));
    const { speak, digest, next } = dueReminders(items, now, new Set(), neverQuiet, room);
    return [speak.map(({ id }) => id), digest.map(({ id }) => id), next];
  }
  const midnight = "2026-11-23T00:00";

  test("the others wait", () => {
    expect(withRoom(2)).toEqual([ats.slice(0, 2), [], midnight]);
    expect(withRoom(1)).toEqual([ats.slice(0, 1), [], midnight]);
    expect(withRoom(3)).toEqual([ats, [], midnight]);
  });

  test("without any, all wait", () => {
    expect(withRoom(0)).toEqual([[], [], midnight]);
  });

  test("a digest takes the room of one", () => {
    const late = ["22T09:00", "22T10:00"];
    expect(withRoom(2, late)).toEqual([ats.slice(0, 1), late, midnight]);
    expect(withRoom(1, late)).toEqual([[], late, midnight]);
  });
});

describe("Quiet", () => {
  const night = hours("22:00", "07:00");
  test.each([
    ["before the hours", "2026-11-22T21:59", null],
    ["at their first minute", "2026-11-22T22:00", "2026-11-23T07:00"],
    ["after midnight", "2026-11-23T03:00", "2026-11-23T07:00"],
    ["at their last moment, no more", "2026-11-23T07:00", null],
  ])("hours over midnight: %s", (_title, at, until) => {
    expect(quietUntil(moment(at), { ...neverQuiet, hours: night })).toBe(until);
  });

  test.each([
    ["2026-11-22T12:59", null],
    ["2026-11-22T13:00", "2026-11-22T14:00"],
    ["2026-11-22T14:00", null],
  ])("hours within a day at %s", (at, until) => {
    expect(quietUntil(moment(at), { ...neverQuiet, hours: hours("13:00", "14:00") })).toBe(until);
  });

  test("hours that end when they begin are all day", () => {
    const all = { ...neverQuiet, hours: hours("08:00", "08:00") };
    expect(quietUntil(moment("2026-11-22T07:00"), all)).toBe("2026-11-22T08:00");
    expect(quietUntil(moment("2026-11-22T08:00"), all)).toBe("2026-11-23T08:00");
  });

  test("ends by midnight at the latest, when the agenda is another", () => {
    const until = (at: string) =>
      said([], [], { ...neverQuiet, doNotDisturbUntil: moment(at) }).next;
    expect(until("2026-11-22T16:00")).toBe("2026-11-22T16:00");
    expect(until("2026-11-25T16:00")).toBe("2026-11-23T00:00");
  });

  test("for a while goes on after the hours where it is longer", () => {
    const long = { ...neverQuiet, hours: night, doNotDisturbUntil: moment("2026-11-23T09:00") };
    expect(quietUntil(moment("2026-11-22T22:30"), long)).toBe("2026-11-23T09:00");
    const past = { ...neverQuiet, hours: night, doNotDisturbUntil: moment("2026-11-22T09:00") };
    expect(quietUntil(moment("2026-11-22T22:30"), past)).toBe("2026-11-23T07:00");
    expect(quietUntil(moment("2026-11-22T12:00"), past)).toBeNull();
    expect(quietUntil(moment("2026-11-22T12:00"), neverQuiet)).toBeNull();
  });

  test("for a while ends when it says, or with the hours it runs into", () => {
    const until = moment("2026-11-22T16:00");
    expect(quietUntil(now, { ...neverQuiet, doNotDisturbUntil: until })).toBe(until);
    expect(quietUntil(until, { ...neverQuiet, doNotDisturbUntil: until })).toBeNull();
    const late = { ...neverQuiet, hours: night, doNotDisturbUntil: moment("2026-11-22T23:00") };
    expect(quietUntil(moment("2026-11-22T22:30"), late)).toBe("2026-11-23T07:00");
  });
});
