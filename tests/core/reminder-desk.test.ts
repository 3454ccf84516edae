import { describe, expect, test } from "@jest/globals";
import type { AgendaItem } from "../../src/core/evaluate/agenda-item";
import { neverQuiet, type Quiet, shownKey } from "../../src/core/evaluate/due-now";
import { createReminderDesk } from "../../src/core/reminder-desk";
import { anItem, moment } from "./agenda-item";

/** A desk over items, a clock and a memory that a test moves by hand. */
function deskOver(start: string, items: () => readonly AgendaItem[]) {
  const quiet: Quiet = neverQuiet;
  const state = { now: moment(start), revision: 0, asked: 0, quiet, room: Infinity };
  const said: string[] = [];
  let shown: readonly string[] = [];
  const make = () =>
    createReminderDesk({
      clock: { now: () => state.now },
      items: () => {
        state.asked += 1;
        return items();
      },
      revision: () => String(state.revision),
      quiet: () => state.quiet,
      room: () => state.room,
      shown: {
        read: () => shown,
        write: (keys) => {
          shown = keys;
        },
      },
      speak: ({ id }) => said.push(id),
      speakDigest: (some) => said.push(`digest of ${some.map(({ id }) => id).join(", ")}`),
      withdraw: (id) => said.push(`withdraw ${id}`),
    });
  const desk = make();
  const at = (text: string, on = desk): readonly string[] => {
    state.now = moment(text);
    said.length = 0;
    on.look();
    return [...said];
  };
  return { state, at, restarted: make, shown: () => shown };
}

describe("The desk", () => {
  const two = [anItem("a", "2026-11-22T10:00"), anItem("b", "2026-11-22T11:00")];

  test("speaks each reminder at its minute, once however often it looks", () => {
    const { at } = deskOver("2026-11-22T09:00", () => two);
    expect(at("2026-11-22T09:59")).toEqual([]);
    expect(at("2026-11-22T10:00")).toEqual(["a"]);
    expect(at("2026-11-22T10:00")).toEqual([]);
    expect(at("2026-11-22T11:00")).toEqual(["b"]);
  });

  test("gathers what was missed in one digest at the next start, and remembers over restarts", () => {
    const { at, restarted } = deskOver("2026-11-22T09:00", () => two);
    expect(at("2026-11-22T12:00")).toEqual(["digest of a, b"]);
    expect(at("2026-11-22T12:01", restarted())).toEqual([]);
  });

  test("asks for items only when something may be due, or when notes, settings or decisions changed", () => {
    const { at, state } = deskOver("2026-11-22T09:00", () => two);
    at("2026-11-22T09:00");
    for (let minute = 10; minute < 60; minute += 1) at(`2026-11-22T09:${String(minute)}`);
    expect(state.asked).toBe(1);
    state.revision += 1;
    at("2026-11-22T09:59");
    expect(state.asked).toBe(2);
  });

  test("says nothing twice when the clock goes back, and nothing early", () => {
    const { at } = deskOver("2026-11-22T09:00", () => two);
    expect(at("2026-11-22T10:30")).toEqual(["a"]);
    expect(at("2026-11-22T09:30")).toEqual([]);
    expect(at("2026-11-22T10:00")).toEqual([]);
    expect(at("2026-11-22T11:00")).toEqual(["b"]);
  });

  test("takes back what was answered elsewhere", () => {
    let items: readonly AgendaItem[] = two;
    const { at, state } = deskOver("2026-11-22T09:00", () => items);
    at("2026-11-22T10:00");
    items = two.slice(1);
    state.revision += 1;
    expect(at("2026-11-22T10:01")).toEqual(["withdraw a"]);
  });

  test("takes back all that comes from what was muted", () => {
    const twice = [
      anItem("a", "2026-11-22T10:00", { source: "Goals/G.md" }),
      anItem("b", "2026-11-22T10:00"),
    ];
    const { at, state } = deskOver("2026-11-22T09:00", () => twice);
    expect(at("2026-11-22T10:00")).toEqual(["a", "b"]);
    state.quiet = { ...neverQuiet, muted: new Set(["Goals/G.md"]) };
    expect(at("2026-11-22T10:01")).toEqual(["withdraw a"]);
  });

  test("lets reminders wait, unshown, while the screen has no room for them", () => {
    const { at, state } = deskOver("2026-11-22T09:00", () => [
      ...two,
      anItem("c", "2026-11-22T10:00"),
      anItem("d", "2026-11-22T11:05"),
    ]);
    state.room = 1;
    expect(at("2026-11-22T10:00")).toEqual(["a"]);
    state.room = 0;
    expect(at("2026-11-22T10:05")).toEqual([]);
    state.room = 1;
    expect(at("2026-11-22T10:06")).toEqual(["c"]);
    state.room = 0;
    expect(at("2026-11-22T11:30")).toEqual([]);
    state.room = 1;
    expect(at("2026-11-22T11:31")).toEqual(["digest of b, d"]);
  });

  test("heeds quiet that is turned on and off at once", () => {
    const { at, state } = deskOver("2026-11-22T09:00", () => two);
    state.quiet = { ...neverQuiet, doNotDisturbUntil: moment("2026-11-22T12:00") };
    expect(at("2026-11-22T10:00")).toEqual([]);
    state.quiet = neverQuiet;
    expect(at("2026-11-22T10:05")).toEqual(["a"]);
  });

  test("forgets what was shown once it is long gone, but not what is still on the agenda", () => {
    const items = [anItem("old", "2026-01-01T10:00"), anItem("new", "2026-11-22T10:00")];
    const { at, state, shown } = deskOver("2026-01-01T10:00", () => items);
    at("2026-01-01T10:00");
    at("2026-11-22T10:00");
    expect(shown()).toEqual(items.map(shownKey));
    items.shift();
    items.push(anItem("newer", "2026-11-22T11:00"));
    state.revision += 1;
    at("2026-11-22T11:00");
    expect(shown()).toEqual(["new 2026-11-22T10:00", "newer 2026-11-22T11:00"]);
  });
});
