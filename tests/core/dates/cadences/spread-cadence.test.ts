/** How far apart the turns of "twice a year" and its like are, for keeping in touch. */
import { expect, test } from "@jest/globals";
import { formatCadence } from "../../../../src/core/dates/cadences/format-cadence";
import { readCadence } from "../../../../src/core/dates/cadences/read-cadence";
import { spreadCadence } from "../../../../src/core/dates/cadences/spread-cadence";
import { aCalendar } from "../a-calendar";

test.each([
  ["twice a year", "every 6 months"],
  ["3 times a year", "every 4 months"],
  ["5 times a year", "every 72 days"],
  ["three times a quarter", "monthly"],
  ["twice a quarter", "every 45 days"],
  ["twice a month", "every 15 days"],
  ["twice a week", "every 3 days"],
  ["9 times a week", "daily"],
  ["once a month", "monthly"],
  ["monthly", "monthly"],
  ["once", "once"],
  ["every Monday and Thursday", "every Monday and Thursday"],
])("%s: %s", (phrase, expected) => {
  const { reading } = readCadence(phrase, aCalendar());
  expect(reading && formatCadence(spreadCadence(reading))).toBe(expected);
});
