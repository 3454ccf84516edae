/** How well cadences are read that people wrote for other programs. */
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { rrulestr } from "rrule";
import { readCadence } from "../../../src/core/dates/cadences/read-cadence";
import { toRrule } from "../../../src/core/dates/rrule";
import { aCalendar } from "./a-calendar";
import exceptions from "./cadences-exceptions.json";

interface Case {
  readonly phrase: string;
  readonly from?: string;
  readonly next: readonly string[] | null;
}

interface Exception {
  readonly phrase: string;
  readonly reason: string;
}

const folder = resolve(__dirname, "../../../../shared");
const present = existsSync(folder);
if (!present)
  process.stderr.write("No ../shared here: the phrases of data/cadences.json are not tried.\n");
const cases: readonly Case[] = present
  ? (JSON.parse(readFileSync(resolve(folder, "data/cadences.json"), "utf8")) as Case[])
  : [];
const listed: readonly Exception[] = exceptions;

/** The first four days of the phrase's rule, or null for a phrase that is no cadence. */
function firstDays(phrase: string, from: string): readonly string[] | null {
  const { reading } = readCadence(phrase, aCalendar());
  const rule = reading && toRrule(reading.cadence, aCalendar());
  if (!rule) return null;
  const start = `DTSTART:${from.replaceAll("-", "")}T000000Z`;
  const days = rrulestr(`${start}\nRRULE:${rule}`).all((_, index) => index < 4);
  return days.map((day) => day.toISOString().slice(0, 10));
}

const failures = cases
  .filter(({ phrase, from, next }) => {
    const days = firstDays(phrase, from ?? "2026-08-19");
    return JSON.stringify(days) !== JSON.stringify(next);
  })
  .map(({ phrase }) => phrase);

(present ? describe : describe.skip)("Cadences that people wrote elsewhere", () => {
  test("at least nine in ten give the expected days", () => {
    expect(cases.length).toBeGreaterThan(0);
    expect(failures.length / cases.length).toBeLessThanOrEqual(0.1);
  });

  test("every phrase read otherwise is listed with its reason, and none is listed in vain", () => {
    expect(failures).toEqual(listed.map(({ phrase }) => phrase));
    expect(listed.every(({ reason }) => reason.length > 0)).toBe(true);
  });
});
