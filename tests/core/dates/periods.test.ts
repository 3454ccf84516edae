/** The periods of cadences: where they start and end, and what anchors them. */
import { describe, expect, test } from "@jest/globals";
import type { Cadence } from "../../../src/core/dates/cadences/cadence";
import type { Period } from "../../../src/core/dates/calendar";
import {
  nextPeriods,
  periodAfter,
  periodBefore,
  periodHolding,
  periodsBefore,
} from "../../../src/core/dates/periods";
import { readCadence } from "../../../src/core/dates/cadences/read-cadence";
import { aCalendar, aDay } from "./a-calendar";

function aCadence(phrase: string): Cadence {
  const { reading } = readCadence(phrase, aCalendar());
  if (!reading) throw new Error(`${phrase} is no cadence`);
  return reading.cadence;
}

function shown(period: Period | null): string | null {
  return period && `${period.start} to ${period.end ?? "…"}`;
}

function holding(
  phrase: string,
  day: string,
  anchor: string | null = null,
  calendar = aCalendar(),
) {
  return shown(
    periodHolding(aCadence(phrase), aDay(day), anchor === null ? null : aDay(anchor), calendar),
  );
}

function starts(phrase: string, from: string, count: number, anchor: string | null = null) {
  const anchored = anchor === null ? null : aDay(anchor);
  return nextPeriods(aCadence(phrase), aDay(from), anchored, aCalendar(), count).map(
    ({ start }) => start,
  );
}

describe("Periods are aligned to the calendar", () => {
  test.each([
    ["daily", "2026-11-22", "2026-11-22 to 2026-11-22"],
    ["weekly", "2026-11-22", "2026-11-16 to 2026-11-22"],
    ["monthly", "2028-02-10", "2028-02-01 to 2028-02-29"],
    ["quarterly", "2026-11-22", "2026-10-01 to 2026-12-31"],
    ["every 2 months", "2026-11-22", "2026-11-01 to 2026-12-31"],
    ["every 6 months", "2026-11-22", "2026-07-01 to 2026-12-31"],
    ["yearly", "2026-11-22", "2026-01-01 to 2026-12-31"],
    ["every 2 years", "2026-11-22", "2026-01-01 to 2027-12-31"],
  ])("%s on %s: %s", (phrase, day, period) => {
    expect(holding(phrase, day)).toBe(period);
  });

  test("a start in the middle of a quarter moves none of them", () => {
    expect(holding("quarterly", "2026-11-22", "2026-11-10")).toBe("2026-10-01 to 2026-12-31");
    expect(holding("every 2 months", "2026-11-22", "2026-02-10")).toBe("2026-11-01 to 2026-12-31");
  });

  test("fiscal years and the first day of the week are the calendar's", () => {
    const calendar = aCalendar({ yearStartMonth: 4, weekStart: 7 });
    expect(holding("weekly", "2026-11-22", null, calendar)).toBe("2026-11-22 to 2026-11-28");
    expect(holding("yearly", "2026-02-01", null, calendar)).toBe("2025-04-01 to 2026-03-31");
    expect(holding("every 2 years", "2026-02-01", null, calendar)).toBe("2025-04-01 to 2027-03-31");
    expect(holding("every 5 months", "2023-04-01", null, calendar)).toBe(
      "2023-04-01 to 2023-08-31",
    );
  });
});

describe("Several days or weeks are counted from the start (R99)", () => {
  test("weeks from the week that holds it, else from the week of 2024-01-01", () => {
    expect(holding("every 2 weeks", "2026-11-22", "2026-11-12")).toBe("2026-11-09 to 2026-11-22");
    expect(holding("every 2 weeks", "2024-01-14")).toBe("2024-01-01 to 2024-01-14");
  });

  test("days from the day itself, else from 2024-01-01", () => {
    expect(holding("every 3 days", "2026-11-22", "2026-11-20")).toBe("2026-11-20 to 2026-11-22");
    expect(holding("every 3 days", "2023-12-31")).toBe("2023-12-29 to 2023-12-31");
  });

  test("asked on Sunday 2026-11-22, every other Tuesday next begins on 2026-12-01", () => {
    const first = periodAfter(
      aCadence("every other tuesday"),
      aDay("2026-11-22"),
      aDay("2026-11-22"),
      aCalendar(),
    );
    expect(shown(first)).toBe("2026-12-01 to 2026-12-01");
  });
});

describe("A cadence on named days has periods of one day", () => {
  test("and none on the days between them", () => {
    expect(holding("Mon, Wed, Fri", "2026-11-23")).toBe("2026-11-23 to 2026-11-23");
    expect(holding("Mon, Wed, Fri", "2026-11-22")).toBeNull();
  });

  test.each([
    ["weekends", "2026-11-20", ["2026-11-21", "2026-11-22", "2026-11-28"]],
    ["every other week on weekends", "2026-11-20", ["2026-11-21", "2026-11-22", "2026-12-05"]],
    ["last Friday of the month", "2026-11-28", ["2026-12-25", "2027-01-29", "2027-02-26"]],
    ["last working day of the month", "2026-01-10", ["2026-01-30", "2026-02-27", "2026-03-31"]],
    ["yearly on the 13th Friday", "2026-11-20", ["2027-03-26", "2028-03-31", "2029-03-30"]],
  ])("%s from %s", (phrase, from, expected) => {
    expect(starts(phrase, from, 3)).toEqual(expected);
  });

  test("every 2 months on a day counts from the month of the start", () => {
    expect(starts("every 2 months on the 4th", "2026-08-19", 2, "2026-08-19")).toEqual([
      "2026-10-04",
      "2026-12-04",
    ]);
  });
});

describe("Periods of named days", () => {
  test("before a day come the newest first, several of a week too", () => {
    const before: string[] = [];
    const day = aDay("2026-11-27");
    for (const { start } of periodsBefore(aCadence("Mon, Wed, Fri"), day, null, aCalendar())) {
      before.push(start);
      if (before.length === 4) break;
    }
    expect(before).toEqual(["2026-11-25", "2026-11-23", "2026-11-20", "2026-11-18"]);
  });

  test("follow one another in a week that begins on Sunday", () => {
    const calendar = aCalendar({ weekStart: 7 });
    const days = nextPeriods(aCadence("Sun, Mon"), aDay("2026-11-22"), null, calendar, 4);
    expect(days.map(({ start }) => start)).toEqual([
      "2026-11-22",
      "2026-11-23",
      "2026-11-29",
      "2026-11-30",
    ]);
  });

  test("in every other year count from the year of the start", () => {
    expect(starts("every 2 years on 1 June", "2026-01-01", 2, "2025-03-01")).toEqual([
      "2027-06-01",
      "2029-06-01",
    ]);
  });

  test("end with the year 9999", () => {
    expect(periodAfter(aCadence("Mondays"), aDay("9999-12-20"), null, aCalendar())?.start).toBe(
      "9999-12-27",
    );
    expect(periodAfter(aCadence("Mondays"), aDay("9999-12-27"), null, aCalendar())).toBeNull();
  });
});

describe("A day that a month lacks is its last day", () => {
  test("and the months after it fall on the day again", () => {
    expect(starts("monthly on the 31st", "2027-01-31", 4)).toEqual([
      "2027-01-31",
      "2027-02-28",
      "2027-03-31",
      "2027-04-30",
    ]);
    expect(starts("monthly on the 30th and 31st", "2027-02-01", 3)).toEqual([
      "2027-02-28",
      "2027-03-30",
      "2027-03-31",
    ]);
  });

  test("29 February is the 28th in a common year", () => {
    expect(starts("every 29 February", "2027-01-01", 2)).toEqual(["2027-02-28", "2028-02-29"]);
  });

  test("but a fifth Friday that a month lacks is left out", () => {
    expect(starts("fifth Friday of the month", "2026-11-01", 2)).toEqual([
      "2027-01-29",
      "2027-04-30",
    ]);
  });
});

describe("Before, after and none", () => {
  test("the period before ends strictly before the day, the one after starts strictly after it", () => {
    const weekly = aCadence("weekly");
    expect(shown(periodBefore(weekly, aDay("2026-11-16"), null, aCalendar()))).toBe(
      "2026-11-09 to 2026-11-15",
    );
    expect(shown(periodAfter(weekly, aDay("2026-11-16"), null, aCalendar()))).toBe(
      "2026-11-23 to 2026-11-29",
    );
    expect(shown(periodBefore(aCadence("Mondays"), aDay("2026-11-16"), null, aCalendar()))).toBe(
      "2026-11-09 to 2026-11-09",
    );
  });

  test("once has none of them, and the calendar ends with the year 9999", () => {
    expect(periodHolding({ unit: "once" }, aDay("2026-11-22"), null, aCalendar())).toBeNull();
    expect(periodAfter({ unit: "once" }, aDay("2026-11-22"), null, aCalendar())).toBeNull();
    expect(periodBefore({ unit: "once" }, aDay("2026-11-22"), null, aCalendar())).toBeNull();
    expect(periodAfter(aCadence("yearly"), aDay("9999-06-01"), null, aCalendar())).toBeNull();
    expect(
      periodBefore(aCadence("first Monday of the month"), aDay("0001-01-01"), null, aCalendar()),
    ).toBeNull();
  });
});
