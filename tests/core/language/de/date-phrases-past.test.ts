/** German phrases for what has been, and for lengths of time. */
import { formatDuration, readDuration } from "../../../../src/core/dates/duration";
import { tableOf } from "./table-of";
import { german, read } from "./german-date";

describe("a German phrase for what has been", () => {
  const phrases = tableOf(`
  gestern → 2026-11-26
  vorgestern → 2026-11-25
  Freitag → 2026-11-20
  letzten Freitag → 2026-11-20
  am letzten Freitag → 2026-11-20
  vor 3 Tagen → 2026-11-24
  vor drei Tagen → 2026-11-24
  vor einer Woche → 2026-11-20
  vor einem Monat → 2026-10-27
  vor einem halben Jahr → 2026-05-27
  vor ein paar Tagen → 2026-11-24
  gestern Abend → 2026-11-26 18:30
  letzte Nacht → 2026-11-26 21:00
  letzte Woche → 2026-11-16..2026-11-22
  vorletzte Woche → 2026-11-09..2026-11-15
  letzten Monat → 2026-10-01..2026-10-31
  18. November → 2026-11-18
  am 18.11. → 2026-11-18
  am 18. November → 2026-11-18
  vor zwei Wochen → 2026-11-13
  vor zwei Monaten → 2026-09-27
  vor einem Jahr → 2025-11-27
  vor zehn Tagen → 2026-11-17
  vor anderthalb Jahren → 2025-05-27
  letzten Montag → 2026-11-23
  vergangenen Dienstag → 2026-11-24
  vorigen Mittwoch → 2026-11-25
  letztes Jahr → 2025-01-01..2025-12-31
  letztes Wochenende → 2026-11-21..2026-11-22
  vorgestern Abend → 2026-11-25 18:30
  gestern Mittag → 2026-11-26 12:00
  Ende letzten Monats → 2026-10-31
  am Montag → 2026-11-23
  3. März → 2026-03-03
  im Oktober → 2026-10-01..2026-10-31
  am 20. → 2026-11-20
  `);
  it.each(phrases)("means “%s” as %s", (phrase, expected) => {
    expect(read(phrase, "past")).toBe(expected);
  });
});

describe("a German length of time", () => {
  const phrases = tableOf(`
  30 Tage → 30 days
  6 Wochen → 6 weeks
  ein Monat → 1 month
  ein halbes Jahr → 6 months
  zwei Jahre → 2 years
  14 Tage → 14 days
  anderthalb Jahre → 18 months
  1,5 Jahre → 18 months
  ein Vierteljahr → 3 months
  zwei bis drei Wochen → 3 weeks
  180 Tage → 180 days
  für 30 Tage → 30 days
  30 Tage lang → 30 days
  sechs Wochen → 6 weeks
  ein Jahr → 1 year
  drei Monate → 3 months
  ein Quartal → 3 months
  `);
  it.each(phrases)("means “%s” as %s", (phrase, expected) => {
    const duration = readDuration(phrase, german);
    expect(duration && formatDuration(duration)).toBe(expected);
  });
});
