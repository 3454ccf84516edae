import { describe, expect, test } from "@jest/globals";
import { catalogueFor } from "../../../src/core/language/catalogue-for";
import { longDay, shortDay, shortMoment } from "../../../src/core/view-models/written-day";
import { moment } from "../agenda-item";
import { day } from "../note-builder";

const english = catalogueFor("en").screen;
const german = catalogueFor("de").screen;
const today = day("2026-11-22");

describe("A day as people write it", () => {
  test.each([
    ["2026-11-19", "Thursday, 19 November 2026", "Donnerstag, 19. November 2026"],
    ["2026-03-01", "Sunday, 1 March 2026", "Sonntag, 1. März 2026"],
    ["2024-02-29", "Thursday, 29 February 2024", "Donnerstag, 29. Februar 2024"],
    ["1999-12-31", "Friday, 31 December 1999", "Freitag, 31. Dezember 1999"],
  ])("in full: %s is %s", (written, inEnglish, inGerman) => {
    expect(longDay(day(written), english)).toBe(inEnglish);
    expect(longDay(day(written), german)).toBe(inGerman);
  });

  test.each([
    ["2026-11-19", "Thu 19 Nov", "Do., 19. Nov."],
    ["2026-01-01", "Thu 1 Jan", "Do., 1. Jan."],
    ["2026-12-31", "Thu 31 Dec", "Do., 31. Dez."],
    ["2025-12-31", "Wed 31 Dec 2025", "Mi., 31. Dez. 2025"],
    ["2027-01-01", "Fri 1 Jan 2027", "Fr., 1. Jan. 2027"],
  ])(
    "in short, with its year where that is not today's: %s is %s",
    (written, inEnglish, inGerman) => {
      expect(shortDay(day(written), today, english)).toBe(inEnglish);
      expect(shortDay(day(written), today, german)).toBe(inGerman);
    },
  );

  test("has its time behind it", () => {
    expect(shortMoment(moment("2026-11-19T16:05"), today, english)).toBe("Thu 19 Nov 16:05");
    expect(shortMoment(moment("2027-01-01T00:00"), today, english)).toBe("Fri 1 Jan 2027 00:00");
  });
});
