/** German phrases for how often, with what each of them means in Kith's own words. */
import { formatCadence } from "../../../../src/core/dates/cadences/format-cadence";
import { findCadence } from "../../../../src/core/dates/cadences/find-cadence";
import { readCadence } from "../../../../src/core/dates/cadences/read-cadence";
import { readRemind } from "../../../../src/core/dates/remind";
import { aCalendar } from "../../dates/a-calendar";
import { tableOf } from "./table-of";

const german = aCalendar({ language: "de" });

function read(phrase: string, calendar = german): string {
  const { reading } = readCadence(phrase, calendar);
  if (!reading) return "nothing";
  const { cadence, time, target } = reading;
  return `${formatCadence(cadence, time)} ${target === null ? "" : String(target)}`.trim();
}

describe("a German cadence, with the number of times behind it", () => {
  const phrases = tableOf(`
  täglich → daily
  wöchentlich → weekly
  monatlich → monthly
  vierteljährlich → quarterly
  halbjährlich → every 6 months
  jährlich → yearly
  alle zwei Wochen → every 2 weeks
  alle 2 Wochen → every 2 weeks
  alle 14 Tage → every 2 weeks
  14-tägig → every 2 weeks
  vierzehntägig → every 2 weeks
  zweiwöchentlich → every 2 weeks
  alle drei Monate → every 3 months
  alle 10 Tage → every 10 days
  etwa alle 6 Wochen → every 6 weeks
  ungefähr monatlich → monthly
  ca. alle 6 Wochen → every 6 weeks
  jede Woche → weekly
  jeden Tag → daily
  jeden Monat → monthly
  jedes Quartal → quarterly
  jedes Jahr → yearly
  jede zweite Woche → every 2 weeks
  jeden zweiten Tag → every 2 days
  jede dritte Woche → every 3 weeks
  jeden Montag → every Monday
  jeden Montag und Donnerstag → every Monday and Thursday
  montags → every Monday
  montags und donnerstags → every Monday and Thursday
  werktags → weekdays
  an Werktagen → weekdays
  unter der Woche → weekdays
  am Wochenende → weekends
  jedes Wochenende → weekends
  an Wochenenden → weekends
  zweimal pro Woche → weekly 2
  zweimal die Woche → weekly 2
  zweimal in der Woche → weekly 2
  zweimal wöchentlich → weekly 2
  2x pro Woche → weekly 2
  2 x pro Woche → weekly 2
  2 Mal pro Woche → weekly 2
  2-mal pro Woche → weekly 2
  dreimal im Monat → monthly 3
  einmal pro Woche → weekly 1
  einmal im Monat → monthly 1
  einmal im Jahr → yearly 1
  mindestens zweimal pro Woche → weekly 2
  am 15. jedes Monats → monthly on the 15th
  jeden 15. → monthly on the 15th
  am 1. und 15. jedes Monats → monthly on the 1st and 15th
  jeden ersten Montag im Monat → monthly on the first Monday
  am ersten Montag im Monat → monthly on the first Monday
  am letzten Freitag im Monat → monthly on the last Friday
  jeden letzten Freitag im Monat → monthly on the last Friday
  jeden zweiten Dienstag im Monat → monthly on the second Tuesday
  jeden zweiten Dienstag → every 2 weeks on Tuesday
  am Monatsende → monthly on the last day
  am letzten Tag des Monats → monthly on the last day
  am Ende jedes Monats → monthly on the last day
  jeden Freitag um 16 Uhr → every Friday at 16:00
  freitags um 16 Uhr → every Friday at 16:00
  freitagabends → every Friday at 18:30
  jeden Heiligabend → yearly on 24 December
  freitags 16 Uhr → every Friday at 16:00
  täglich um 8 Uhr → daily at 08:00
  jeden Tag um 8 → daily at 08:00
  jeden Morgen → daily at 09:00
  jeden Abend → daily at 18:30
  jeden Mittag → daily at 12:00
  morgens → daily at 09:00
  abends → daily at 18:30
  werktags um 12:30 → weekdays at 12:30
  werktags um 12.30 Uhr → weekdays at 12:30
  einmal → once
  einmalig → once
  nur einmal → once
  jeden Tag außer Sonntag → every Monday, Tuesday, Wednesday, Thursday, Friday and Saturday
  täglich außer sonntags → every Monday, Tuesday, Wednesday, Thursday, Friday and Saturday
  Montag bis Freitag → weekdays
  Mo-Fr → weekdays
  Mo, Mi, Fr → every Monday, Wednesday and Friday
  Mo und Do → every Monday and Thursday
  Di & Do → every Tuesday and Thursday
  jedes halbe Jahr → every 6 months
  alle halbe Jahre → every 6 months
  jedes Jahr am 1. März → yearly on 1 March
  jeden 1. März → yearly on 1 March
  jedes Jahr im Dezember → yearly on 1 December
  quartalsweise → quarterly
  pro Woche → weekly
  jedes zweite Wochenende → every 2 weeks on Saturday and Sunday
  jeden 1. und 15. → monthly on the 1st and 15th
  2-3 mal pro Woche → weekly 2
  zwei- bis dreimal pro Woche → weekly 2
  zweimal im Jahr → yearly 2
  alle zwei Wochen am Freitag → every 2 weeks on Friday
  jede zweite Woche freitags → every 2 weeks on Friday
  alle zwei Monate → every 2 months
  zweimonatlich → every 2 months
  jeden Werktag → weekdays
  jeden Freitagnachmittag → every Friday at 15:00
  Freitagabend → every Friday at 18:30
  3 Tage pro Woche → weekly 3
  drei Tage die Woche → weekly 3
  am ersten Werktag im Monat → monthly on the first weekday
  am letzten Werktag des Monats → monthly on the last weekday
  am Anfang jedes Monats → monthly on the 1st
  sonntags abends → every Sunday at 18:30
  jeden Sonntagabend → every Sunday at 18:30
  monatlich am 1. → monthly on the 1st
  wöchentlich am Montag → every Monday
  jeden Monat am 15. → monthly on the 15th
  samstags → every Saturday
  jeden zweiten Samstag → every 2 weeks on Saturday
  mittwochs um halb vier → every Wednesday at 15:30
  alle vier Wochen → every 4 weeks
  alle sechs Monate → every 6 months
  Jeden Tag → daily
  WÖCHENTLICH → weekly
  nachmittags → daily at 15:00
  Montag, Mittwoch und Freitag → every Monday, Wednesday and Friday
  jeden ersten und dritten Montag im Monat → monthly on the first and third Monday
  am ersten jedes Monats → monthly on the 1st
  am Quartalsende → yearly on the last day of March, June, September and December
  zum Monatsende → monthly on the last day
  `);
  it.each(phrases)("means “%s” as %s", (phrase, expected) => {
    expect(read(phrase)).toBe(expected);
  });
});

describe("a cadence in a German title", () => {
  it.each(
    tableOf(`
      Jede Woche fünf neue Kontakte knüpfen → Jede Woche
      Fünf neue Kontakte pro Woche → pro Woche
      Jeden Tag ins Tagebuch schreiben → Jeden Tag
      Oma zweimal im Monat anrufen → zweimal im Monat
      Mit Ana jeden ersten Montag im Monat essen → jeden ersten Montag im Monat
      JEDE WOCHE → JEDE WOCHE
      Wöchentlich → Wöchentlich
      Alle zwei Wochen schreiben → Alle zwei Wochen
      Sonntags Mama anrufen → Sonntags
    `),
  )("is found in “%s” as “%s”", (title, expected) => {
    const found = findCadence(title, german);
    expect(found && title.slice(found.from, found.to)).toBe(expected);
  });

  it.each(["Die Woche war gut", "Bis zum 15. fertig werden", "Alle Menschen", "Der Freitag"])(
    "is not found in “%s”",
    (title) => {
      expect(findCadence(title, german)).toBeNull();
    },
  );
});

it("reminds in German", () => {
  const rules = [
    "freitags um 16 Uhr",
    "werktags 12:30",
    "jeden Tag um 8",
    "Nachmittagsspaziergang",
  ];
  expect(rules.map((phrase) => readRemind(phrase, null, german)?.time)).toEqual([
    "16:00",
    "12:30",
    "08:00",
    "15:00",
  ]);
});

it("reads no German where the language is English", () => {
  for (const phrase of ["täglich", "alle zwei Wochen", "jeden Montag", "werktags", "einmal"])
    expect([phrase, read(phrase, aCalendar())]).toEqual([phrase, "nothing"]);
});

it("takes the German am for no morning", () => {
  expect(findCadence("Jeden Freitag am See laufen", german)?.time).toBeNull();
  expect(findCadence("Jeden Freitag am Abend laufen", german)?.time).toBe("18:30");
  expect(findCadence("Run every Friday am", aCalendar())?.time).toBe("09:00");
});
