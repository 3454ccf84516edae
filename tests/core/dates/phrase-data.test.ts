/** How many of the collected phrases are read as people meant them, and why the others are not. */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { readDatePhrase } from "../../../src/core/dates/phrases/phrase";
import { aCalendar, aMoment } from "./a-calendar";
import exceptions from "./dates-exceptions.json";

interface Case {
  readonly phrase: string;
  readonly now: string;
  readonly start: string | null;
  readonly time?: string;
}

const place = "../shared/data/dates.json";
const present = existsSync(place);
if (!present) console.warn(`Skipped: ${place} is not there, and so its phrases can't be read.`);

(present ? describe : describe.skip)("of the collected phrases", () => {
  const cases = present ? (JSON.parse(readFileSync(place, "utf8")) as Case[]) : [];
  const failed = cases.filter(({ phrase, now, start, time }) => {
    const reading = readDatePhrase(phrase, aMoment(now), aCalendar());
    return (reading?.start ?? null) !== start || (time !== undefined && reading?.time !== time);
  });
  const named = (some: { phrase: string; now: string }): string => `${some.now} ${some.phrase}`;

  test("at least 92 in a hundred are read as expected", () => {
    expect(cases.length).toBeGreaterThan(100);
    expect(failed.length / cases.length).toBeLessThanOrEqual(0.08);
  });

  test("the others are exceptions, each with its reason, and no exception is stale", () => {
    expect(failed.map(named).sort()).toEqual(exceptions.map(named).sort());
    for (const { reason } of exceptions) expect(reason.length).toBeGreaterThan(30);
  });
});
