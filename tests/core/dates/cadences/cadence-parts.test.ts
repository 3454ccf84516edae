/** Which cadences the words from a place on make, part by part, the longer reading after the shorter. */
import { describe, expect, test } from "@jest/globals";
import { cadencePrefixes } from "../../../../src/core/dates/cadences/cadence-parts";
import { readCadenceTokens } from "../../../../src/core/dates/cadences/cadence-tokens";
import { formatCadence } from "../../../../src/core/dates/cadences/format-cadence";
import { aCalendar } from "../a-calendar";

/** Each cadence with the words that make it. */
function prefixes(text: string, start = 0): readonly string[] {
  const tokens = readCadenceTokens(text);
  return cadencePrefixes(text, tokens, start, aCalendar()).map(({ reading, next }) => {
    const words = text.slice(tokens[start]?.from, tokens[next - 1]?.to);
    return `${words}: ${formatCadence(reading.cadence, reading.time)}`;
  });
}

describe("The words make cadences", () => {
  test.each([
    ["one", "weekly", ["weekly: weekly"]],
    [
      "a longer one for every part that joins it",
      "every Monday and Thursday at 16:00",
      [
        "every Monday: every Monday",
        "every Monday and Thursday: every Monday and Thursday",
        "every Monday and Thursday at 16:00: every Monday and Thursday at 16:00",
      ],
    ],
    ["up to the first word that is no part", "weekly with Ann", ["weekly: weekly"]],
    ["up to a part that contradicts", "weekly monthly", ["weekly: weekly"]],
    ["none where they begin with none", "call mum weekly", []],
    ["none where a part is missing", "every", []],
    ["none of nothing", "", []],
  ])("%s: %j", (_, text, found) => {
    expect(prefixes(text)).toEqual(found);
  });

  test("from a later word on", () => {
    expect(prefixes("call mum weekly", 2)).toEqual(["weekly: weekly"]);
    expect(prefixes("weekly", 5)).toEqual([]);
  });
});

test("Each keeps the signs of its own words alone", () => {
  const text = "every Monday of the month";
  const found = cadencePrefixes(text, readCadenceTokens(text), 0, aCalendar());
  expect(found.length).toBeGreaterThan(0);
  expect(found[0]?.signs.has("every")).toBe(true);
  expect(found[0]?.signs.has("of")).toBe(false);
});
