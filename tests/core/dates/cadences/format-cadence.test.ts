/** The canonical texts of cadences, as `kith cadence` prints them. */
import { describe, expect, test } from "@jest/globals";
import type { Cadence } from "../../../../src/core/dates/cadences/cadence";
import { formatCadence, numberedPlace } from "../../../../src/core/dates/cadences/format-cadence";
import { aTime } from "../a-calendar";

/** Each year on some of its Mondays. */
const yearlyOnMondays = (...nths: readonly number[]): Cadence => ({
  unit: "year",
  every: 1,
  on: {
    months: null,
    days: { is: "weekdays", weekdays: nths.map((nth) => ({ nth, weekday: 1 })) },
  },
});

const lists: readonly (readonly [string, Cadence])[] = [
  ["once", { unit: "once" }],
  ["daily", { unit: "day", every: 1 }],
  ["every 3 days", { unit: "day", every: 3 }],
  ["weekly", { unit: "week", every: 1, on: null }],
  ["every 2 weeks", { unit: "week", every: 2, on: null }],
  ["weekdays", { unit: "week", every: 1, on: [1, 2, 3, 4, 5] }],
  ["weekends", { unit: "week", every: 1, on: [6, 7] }],
  ["every Monday", { unit: "week", every: 1, on: [1] }],
  ["every Monday, Wednesday and Friday", { unit: "week", every: 1, on: [1, 3, 5] }],
  ["every 2 weeks on Tuesday", { unit: "week", every: 2, on: [2] }],
  ["monthly", { unit: "month", every: 1, on: null }],
  ["every 6 months", { unit: "month", every: 6, on: null }],
  ["every 6 months", { unit: "quarter", every: 2 }],
  ["quarterly", { unit: "quarter", every: 1 }],
  ["yearly", { unit: "year", every: 1, on: null }],
  ["every 2 years", { unit: "year", every: 2, on: null }],
  ["monthly on the 15th", { unit: "month", every: 1, on: { is: "days", days: [15] } }],
  ["monthly on the last day", { unit: "month", every: 1, on: { is: "days", days: [-1] } }],
  [
    "monthly on the 1st and second last day",
    { unit: "month", every: 1, on: { is: "days", days: [1, -2] } },
  ],
  [
    "monthly on the first Monday",
    { unit: "month", every: 1, on: { is: "weekdays", weekdays: [{ nth: 1, weekday: 1 }] } },
  ],
  [
    "monthly on the last Friday",
    { unit: "month", every: 1, on: { is: "weekdays", weekdays: [{ nth: -1, weekday: 5 }] } },
  ],
  [
    "monthly on the last weekday",
    { unit: "month", every: 1, on: { is: "working-days", days: [-1] } },
  ],
  [
    "yearly on 25 December",
    { unit: "year", every: 1, on: { months: [12], days: { is: "days", days: [25] } } },
  ],
  [
    "yearly on the 1st of January and July",
    { unit: "year", every: 1, on: { months: [1, 7], days: { is: "days", days: [1] } } },
  ],
  [
    "every 2 months on every Monday and Friday",
    {
      unit: "month",
      every: 2,
      on: {
        is: "weekdays",
        weekdays: [1, 2, 3, 4, 5].flatMap((nth) => [
          { nth, weekday: 1 as const },
          { nth, weekday: 5 as const },
        ]),
      },
    },
  ],
  [
    "monthly on the first Monday, fifth Friday and last Monday",
    {
      unit: "month",
      every: 1,
      on: {
        is: "weekdays",
        weekdays: [
          { nth: 1, weekday: 1 },
          { nth: 5, weekday: 5 },
          { nth: -1, weekday: 1 },
        ],
      },
    },
  ],
  ["yearly on the first, second, third, fourth and last Monday", yearlyOnMondays(1, 2, 3, 4, -1)],
  [
    "yearly on the 15th and last day of December",
    { unit: "year", every: 1, on: { months: [12], days: { is: "days", days: [15, -1] } } },
  ],
  [
    "yearly on the 10th day and last day",
    { unit: "year", every: 1, on: { months: null, days: { is: "days", days: [10, -1] } } },
  ],
  ["yearly on the first, second, third, fourth and 6th Monday", yearlyOnMondays(1, 2, 3, 4, 6)],
  [
    "yearly on the 100th day",
    { unit: "year", every: 1, on: { months: null, days: { is: "days", days: [100] } } },
  ],
];

describe("The canonical text of a cadence", () => {
  test.each(lists)("%s", (text, cadence) => {
    expect(formatCadence(cadence)).toBe(text);
  });

  test("a time stands behind it", () => {
    expect(formatCadence({ unit: "day", every: 1 }, aTime("16:00"))).toBe("daily at 16:00");
    expect(formatCadence({ unit: "day", every: 1 }, null)).toBe("daily");
  });
});

test.each([
  [1, "1st"],
  [2, "2nd"],
  [3, "3rd"],
  [4, "4th"],
  [11, "11th"],
  [12, "12th"],
  [13, "13th"],
  [22, "22nd"],
  [111, "111th"],
])("the place %i is written %s", (number, text) => {
  expect(numberedPlace(number)).toBe(text);
});
