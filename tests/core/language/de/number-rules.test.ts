/** That every number that German writes as a word is read, and no word for another. */
import { describe, expect, test } from "@jest/globals";
import { readCadence } from "../../../../src/core/dates/cadences/read-cadence";
import { toMoment } from "../../../../src/core/dates/day";
import { readDatePhrase } from "../../../../src/core/dates/phrases/phrase";
import { settingsOf } from "../../settings-of";

const { calendar } = settingsOf({ language: "de" });
const now = toMoment("2026-01-01T09:00")!;

const ones = ["", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"];
const teens = [
  "zehn",
  "elf",
  "zwölf",
  "dreizehn",
  "vierzehn",
  "fünfzehn",
  "sechzehn",
  "siebzehn",
  "achtzehn",
  "neunzehn",
];
const tens = [
  "",
  "",
  "zwanzig",
  "dreißig",
  "vierzig",
  "fünfzig",
  "sechzig",
  "siebzig",
  "achtzig",
  "neunzig",
];

/** A number from 2 to 99 as German writes it. */
function written(number: number): string {
  const [ten, one] = [Math.floor(number / 10), number % 10];
  if (ten === 0) return ones[one] ?? "";
  if (ten === 1) return teens[one] ?? "";
  return one === 0 ? (tens[ten] ?? "") : `${ones[one] ?? ""}und${tens[ten] ?? ""}`;
}

const numbers = Array.from({ length: 98 }, (_, at) => at + 2);

describe("A number in German words", () => {
  test("is read in a cadence, from two to ninety-nine", () => {
    const read = numbers.map((number) => {
      const { reading } = readCadence(`alle ${written(number)} Tage`, calendar);
      return [written(number), reading?.cadence];
    });
    // Fourteen days are a fortnight, in German too.
    const days = (number: number) =>
      number === 14 ? { unit: "week", every: 2, on: null } : { unit: "day", every: number };
    expect(read).toEqual(numbers.map((number) => [written(number), days(number)]));
  });

  test.each([
    ["in zwei Tagen", "2026-01-03"],
    ["in zwo Tagen", "2026-01-03"],
    ["in einem Tag", "2026-01-02"],
    ["in einundzwanzig Tagen", "2026-01-22"],
    ["in dreissig Tagen", "2026-01-31"],
    ["in einem Dutzend Tagen", "2026-01-13"],
    ["in zwei bis drei Wochen", "2026-01-22"],
    ["vor zwei Tagen", "2025-12-30"],
    ["in anderthalb Jahren", null],
  ])("is read in a date: %s", (phrase, date) => {
    const reading = readDatePhrase(phrase, now, calendar, "past");
    if (date === null) expect(reading === null || reading.start > "2026-12-31").toBe(true);
    else expect(reading?.start).toBe(date);
  });

  test.each(["alle null Tage", "alle zweiundzehn Tage", "alle zwanzigeins Tage"])(
    "is none in “%s”",
    (phrase) => {
      expect(readCadence(phrase, calendar).reading).toBeNull();
    },
  );
});
