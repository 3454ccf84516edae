import { describe, expect, test } from "@jest/globals";
import { addDays } from "../../../src/core/dates/day";
import { dueDigests } from "../../../src/core/evaluate/due-digest";
import { day } from "../note-builder";
import { person, vaultOf } from "../vault-of";

const today = day("2026-11-22");
const week = Array.from({ length: 7 }, (_, at) => addDays(today, at));

function digestsOf(
  people: Readonly<Record<string, readonly string[]>>,
  data: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, readonly string[]>> {
  const notes = Object.entries(people).map(([name, lines]) => [
    `People/${name}.md`,
    person(...lines),
  ]);
  const digests = dueDigests(vaultOf(Object.fromEntries(notes), data), today, week);
  return Object.fromEntries(
    [...digests]
      .map(([on, some]) => [on, some.map(({ name }) => name)] as const)
      .filter(([, names]) => names.length > 0),
  );
}

describe("The digest of due contacts", () => {
  test("names who is overdue the longest first, relative to their cadence (R19)", () => {
    const digests = digestsOf({
      Ana: ["cadence: monthly", "met: 2026-09-22"],
      Ben: ["cadence: weekly", "met: 2026-11-01"],
      Cleo: ["cadence: yearly", "met: 2025-11-01"],
    });
    expect(digests).toEqual({ "2026-11-22": ["Ben", "Ana", "Cleo"] });
  });

  test("of the same cadence names first who was reached first, however long their months are", () => {
    const digests = digestsOf({
      Ana: ["cadence: monthly", "met: 2026-02-01"],
      Ben: ["cadence: monthly", "met: 2026-01-01"],
    });
    expect(digests).toEqual({ "2026-11-22": ["Ben", "Ana"] });
  });

  test("holds three people, the others wait for the following days, each once (R134)", () => {
    const everyone = Object.fromEntries(
      Array.from({ length: 100 }, (_, at) => [
        `P${String(at).padStart(2, "0")}`,
        ["cadence: weekly", "met: 2026-11-01"],
      ]),
    );
    const digests = digestsOf(everyone);
    expect(Object.values(digests).map(({ length }) => length)).toEqual(Array(7).fill(3));
    expect(new Set(Object.values(digests).flat()).size).toBe(21);
    expect(digests["2026-11-22"]).toEqual(["P00", "P01", "P02"]);
  });

  test("holds as many as the setting says", () => {
    const two = {
      Ana: ["cadence: weekly", "met: 2026-11-01"],
      Ben: ["cadence: weekly", "met: 2026-11-02"],
    };
    expect(digestsOf(two, { dueDigestSize: 1 })).toEqual({
      "2026-11-22": ["Ana"],
      "2026-11-23": ["Ben"],
    });
  });

  test.each([
    ["on the very day someone falls due", ["cadence: weekly", "met: 2026-11-18"], ["2026-11-25"]],
    ["and the dormant too (R21)", ["cadence: weekly", "met: 2025-01-01"], ["2026-11-22"]],
    [
      "not before a snooze ends",
      ["cadence: weekly", "met: 2026-11-01", "snooze-until: 2026-11-24"],
      ["2026-11-24"],
    ],
    ["never the paused", ["cadence: weekly", "met: 2026-11-01", "paused: true"], []],
    ["nor who was never contacted", ["cadence: weekly"], []],
    ["nor who has no cadence", ["met: 2026-01-01"], []],
  ])("names people %s", (_title, lines, days) => {
    expect(Object.keys(digestsOf({ Ana: lines }))).toEqual(days);
  });
});
