import { describe, expect, test } from "@jest/globals";
import { cadenceSaid, countsSaid, durationSaid } from "../../../src/core/evaluate/said-measures";
import { catalogueFor } from "../../../src/core/language/catalogue-for";

const english = catalogueFor("en").screen;
const german = catalogueFor("de").screen;

describe("What is measured is said", () => {
  test("in English as it is written", () => {
    expect(cadenceSaid({ unit: "week", every: 2, on: [2] }, english)).toBe(
      "every 2 weeks on Tuesday",
    );
    expect(countsSaid({ terms: [{ is: "dormant ties" }], filters: [] }, english)).toBe(
      "dormant ties",
    );
    expect(durationSaid({ unit: "month", count: 6 }, english)).toBe("6 months");
  });

  test("in a language's own way where it has one", () => {
    const words = {
      ...german,
      cadence: () => "alle zwei Wochen",
      counts: () => "alte Freunde",
      duration: () => "ein halbes Jahr",
    };
    expect(cadenceSaid({ unit: "week", every: 2, on: null }, words)).toBe("alle zwei Wochen");
    expect(countsSaid({ terms: [{ is: "dormant ties" }], filters: [] }, words)).toBe(
      "alte Freunde",
    );
    expect(durationSaid({ unit: "month", count: 6 }, words)).toBe("ein halbes Jahr");
  });
});
