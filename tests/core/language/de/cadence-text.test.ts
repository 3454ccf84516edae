/** How German says how often something starts again, and that it is read back as the same. */
import { describe, expect, test } from "@jest/globals";
import fc from "../../../laws";
import type { Cadence, MonthDays } from "../../../../src/core/dates/cadences/cadence";
import { formatCadence } from "../../../../src/core/dates/cadences/format-cadence";
import { readCadence } from "../../../../src/core/dates/cadences/read-cadence";
import type { Weekday } from "../../../../src/core/dates/day";
import { cadenceText } from "../../../../src/core/language/de/cadence-text";
import { settingsOf } from "../../settings-of";

const { calendar } = settingsOf({ language: "de" });

describe("A cadence in German", () => {
  test.each([
    ["every 3 days", "alle 3 Tage"],
    ["weekly", "wöchentlich"],
    ["every 2 weeks", "alle 2 Wochen"],
    ["every Tuesday", "jeden Dienstag"],
    ["weekends", "am Wochenende"],
    ["every 2 weeks on Monday and Thursday", "alle 2 Wochen am Montag und Donnerstag"],
    ["every 3 months", "alle 3 Monate"],
    ["every 2 quarters", "alle 6 Monate"],
    ["monthly on the 1st and 15th", "monatlich am 1. und 15."],
    ["monthly on the first Monday", "monatlich am ersten Montag"],
    ["monthly on the first working day", "monatlich am ersten Werktag"],
    ["yearly", "jährlich"],
    ["yearly on 17 April", "jährlich am 17. April"],
  ])("%s is “%s”", (phrase, said) => {
    const { reading } = readCadence(phrase, calendar);
    expect(reading && cadenceText(reading.cadence)).toBe(said);
  });

  const weekday = fc.constantFrom<Weekday>(1, 2, 3, 4, 5, 6, 7);
  const weekdays = fc
    .uniqueArray(weekday, { minLength: 1, maxLength: 6 })
    .map((days) => days.sort((a, b) => a - b));
  const every = fc.integer({ min: 1, max: 12 });
  const monthDays: fc.Arbitrary<MonthDays> = fc.oneof(
    fc
      .uniqueArray(fc.integer({ min: 1, max: 31 }), { minLength: 1, maxLength: 3 })
      .map((days) => ({ is: "days" as const, days: days.sort((a, b) => a - b) })),
    fc
      .record({ nth: fc.constantFrom(1, 2, 3, 4, -1), weekday })
      .map((one) => ({ is: "weekdays" as const, weekdays: [one] })),
    fc.constantFrom(-1).map((day) => ({ is: "days" as const, days: [day] })),
    fc.constantFrom(1, -1).map((day) => ({ is: "working-days" as const, days: [day] })),
  );
  const cadence: fc.Arbitrary<Cadence> = fc.oneof(
    fc.constant<Cadence>({ unit: "once" }),
    every.map((turns): Cadence => ({ unit: "day", every: turns })),
    fc
      .tuple(every, fc.option(weekdays))
      .map(([turns, on]): Cadence => ({ unit: "week", every: turns, on })),
    fc
      .tuple(every, fc.option(monthDays))
      .map(([turns, on]): Cadence => ({ unit: "month", every: turns, on })),
    fc.constant<Cadence>({ unit: "quarter", every: 1 }),
    fc.constantFrom(1, 2, 5).map((turns): Cadence => ({ unit: "year", every: turns, on: null })),
    fc
      .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
      .map(([month, day]): Cadence => ({
        unit: "year",
        every: 1,
        on: { months: [month], days: { is: "days", days: [day] } },
      })),
  );

  test("is read back as the same, however it is said", () => {
    fc.assert(
      fc.property(cadence, (one) => {
        const said = cadenceText(one);
        const { reading } = readCadence(said, calendar);
        expect([said, reading && formatCadence(reading.cadence)]).toEqual([
          said,
          formatCadence(one),
        ]);
      }),
      { numRuns: 400 },
    );
  });
});
