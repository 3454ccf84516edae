/** German dates, times and lengths of time, each worked out by hand from Friday, 27 November 2026, 10:00. */
import { readDuration } from "../../../../src/core/dates/duration";
import { readDatePhrase } from "../../../../src/core/dates/phrases/phrase";
import { aCalendar, aTime } from "../../dates/a-calendar";
import { tableOf } from "./table-of";
import { german, now, read } from "./german-date";

describe("a German phrase for what is to come", () => {
  const phrases = tableOf(`
  heute → 2026-11-27
  um dreiviertel drei → 2026-11-27 14:45
  in 2 Std. → 2026-11-27 12:00
  in einer Viertelstunde → 2026-11-27 10:15
  in einer Dreiviertelstunde → 2026-11-27 10:45
  in einem Jahrzehnt → 2036-11-27
  in zwei Jahrzehnten → 2046-11-27
  erstes Halbjahr 2027 → 2027-01-01..2027-06-30
  im 2. Halbjahr 2027 → 2027-07-01..2027-12-31
  50. KW → 2026-12-07..2026-12-13
  KW 50 Mittwoch → 2026-12-09
  KW 50-51 → 2026-12-07..2026-12-20
  KW 50 bis 51 → 2026-12-07..2026-12-20
  KW 50 bis KW 51 → 2026-12-07..2026-12-20
  in 1,5 Stunden → 2026-11-27 11:30
  etwa in 3 Wochen → 2026-12-18
  irgendwann nächste Woche → 2026-11-30..2026-12-06
  zwischen dem 5. und 9. Dezember → 2026-12-05..2026-12-09
  zwischen 5. und 9. Dezember → 2026-12-05..2026-12-09
  5.12. bis 9.12. → 2026-12-05..2026-12-09
  vom 5.12. bis zum 9.12. → 2026-12-05..2026-12-09
  von 9 bis 11 Uhr am Freitag → 2026-12-04 09:00
  Freitag 9-11 Uhr → 2026-12-04 09:00
  Freitag zwischen 14 und 16 Uhr → 2026-12-04 14:00
  am Abend des 5. Dezember → 2026-12-05 18:30
  am Morgen des 5.12. → 2026-12-05 09:00
  Woche vom 7.12. → 2026-12-07..2026-12-13
  in der Woche vom 7. Dezember → 2026-12-07..2026-12-13
  zum 1. Dezember → 2026-12-01
  zum 1.12. → 2026-12-01
  am 5. des Monats → 2026-12-05
  morgen zwischen drei und vier → 2026-11-28 15:00
  am Tag nach Weihnachten → 2026-12-26
  Himmelfahrt → 2027-05-06
  nächster Schalttag → 2028-02-29
  morgen → 2026-11-28
  übermorgen → 2026-11-29
  Freitag → 2026-12-04
  am Freitag → 2026-12-04
  nächsten Freitag → 2026-12-04
  kommenden Freitag → 2026-12-04
  diesen Freitag → 2026-11-27
  nächsten Freitag um 16 Uhr → 2026-12-04 16:00
  in zwei Wochen → 2026-12-11
  in 2 Wochen → 2026-12-11
  in 2-3 Wochen → 2026-12-18
  in zwei bis drei Wochen → 2026-12-18
  in einem Monat → 2026-12-27
  in einem halben Jahr → 2027-05-27
  in anderthalb Jahren → 2028-05-27
  in vierzehn Tagen → 2026-12-11
  heute in einer Woche → 2026-12-04
  morgen in zwei Wochen → 2026-12-12
  Ende des Quartals → 2026-12-31
  Ende der Woche → 2026-11-29
  Ende des Monats → 2026-11-30
  Ende des Jahres → 2026-12-31
  Monatsende → 2026-11-30
  Jahresende → 2026-12-31
  zum Quartalsende → 2026-12-31
  bis zum Monatsende → 2026-11-30
  Ende November → 2026-11-30
  Ende nächster Woche → 2026-12-06
  Ende des nächsten Monats → 2026-12-31
  Mitte nächster Woche → 2026-12-02
  Mitte Dezember → 2026-12-15
  Anfang nächsten Monats → 2026-12-01
  Anfang Januar → 2027-01-01
  Anfang nächster Woche → 2026-11-30
  3. März → 2027-03-03
  am 3. März → 2027-03-03
  3. März 2027 → 2027-03-03
  den 3. März → 2027-03-03
  Dienstag, den 1. Dezember → 2026-12-01
  Dienstag, 1. Dezember → 2026-12-01
  1.12.2026 → 2026-12-01
  am 1.12.2026 → 2026-12-01
  1.12. → 2026-12-01
  am 1.12. → 2026-12-01
  01.12.26 → 2026-12-01
  KW 45 → 2027-11-08..2027-11-14
  KW 3 2027 → 2027-01-18..2027-01-24
  Kalenderwoche 50 → 2026-12-07..2026-12-13
  halb vier → 2026-11-27 15:30
  um halb vier → 2026-11-27 15:30
  Viertel nach drei → 2026-11-27 15:15
  viertel vor 5 → 2026-11-27 16:45
  zehn nach acht → 2026-11-28 08:10
  16 Uhr → 2026-11-27 16:00
  um 16 Uhr → 2026-11-27 16:00
  16:30 Uhr → 2026-11-27 16:30
  16.30 Uhr → 2026-11-27 16:30
  um 16.30 Uhr → 2026-11-27 16:30
  14 Uhr 30 → 2026-11-27 14:30
  8 Uhr abends → 2026-11-27 20:00
  um 8 Uhr abends → 2026-11-27 20:00
  acht Uhr → 2026-11-28 08:00
  morgen um 9 → 2026-11-28 09:00
  morgen um acht → 2026-11-28 08:00
  morgen früh → 2026-11-28 09:00
  morgen Abend → 2026-11-28 18:30
  morgen Mittag → 2026-11-28 12:00
  heute Abend → 2026-11-27 18:30
  heute Nachmittag → 2026-11-27 15:00
  heute Nacht → 2026-11-27 21:00
  heute Mittag → 2026-11-27 12:00
  Freitagabend → 2026-12-04 18:30
  Freitag Abend → 2026-12-04 18:30
  am Freitagnachmittag → 2026-12-04 15:00
  am Abend → 2026-11-27 18:30
  morgen auf meinem Nachmittagsspaziergang → 2026-11-28 15:00
  morgen beim Mittagessen → 2026-11-28 12:30
  morgen nach dem Mittagessen → 2026-11-28 12:30
  nächste Woche → 2026-11-30..2026-12-06
  diese Woche → 2026-11-23..2026-11-29
  nächsten Monat → 2026-12-01..2026-12-31
  nächstes Jahr → 2027-01-01..2027-12-31
  nächstes Quartal → 2027-01-01..2027-03-31
  im nächsten Monat → 2026-12-01..2026-12-31
  in der nächsten Woche → 2026-11-30..2026-12-06
  dieses Wochenende → 2026-11-28..2026-11-29
  am Wochenende → 2026-11-28..2026-11-29
  nächstes Wochenende → 2026-12-05..2026-12-06
  nächste Woche Freitag → 2026-12-04
  Freitag nächster Woche → 2026-12-04
  am Montag der nächsten Woche → 2026-11-30
  im Mai → 2027-05-01..2027-05-31
  Mai 2027 → 2027-05-01..2027-05-31
  Q1 2027 → 2027-01-01..2027-03-31
  1. Quartal 2027 → 2027-01-01..2027-03-31
  Ende Q4 → 2026-12-31
  erster Montag im Dezember → 2026-12-07
  erster Montag im nächsten Monat → 2026-12-07
  am ersten Montag im Dezember → 2026-12-07
  letzter Freitag im November → 2026-11-27
  am letzten Freitag des Monats → 2026-11-27
  am 15. → 2026-12-15
  am 3. → 2026-12-03
  Weihnachten → 2026-12-25
  Heiligabend → 2026-12-24
  an Heiligabend → 2026-12-24
  am 1. Weihnachtstag → 2026-12-25
  zweiter Weihnachtstag → 2026-12-26
  zu Silvester → 2026-12-31
  am kommenden Wochenende → 2026-11-28..2026-11-29
  Silvester → 2026-12-31
  an Weihnachten → 2026-12-25
  Ostern → 2027-03-28
  an Ostern → 2027-03-28
  bis Ostern 2028 → 2028-04-16
  am Karfreitag → 2027-03-26
  Ostermontag um 15 Uhr → 2027-03-29 15:00
  Gründonnerstag → 2027-03-25
  Rosenmontag → 2027-02-08
  Aschermittwoch → 2027-02-10
  Christi Himmelfahrt → 2027-05-06
  zu Pfingsten → 2027-05-16
  Pfingstmontag → 2027-05-17
  Neujahr → 2027-01-01
  zwei Tage vor Weihnachten → 2026-12-23
  eine Woche nach dem 1. Dezember → 2026-12-08
  30 Tage ab dem 1. Dezember → 2026-12-31
  am Tag nach Weihnachten → 2026-12-26
  bis Freitag → 2026-12-04
  bis spätestens Freitag → 2026-12-04
  spätestens am Freitag → 2026-12-04
  bis Ende März → 2027-03-31
  bis 31. März → 2027-03-31
  bis zum 31. März → 2027-03-31
  Mo → 2026-11-30
  Mo 9:00 → 2026-11-30 09:00
  Fr, 16 Uhr → 2026-12-04 16:00
  31. Dez. 2026 → 2026-12-31
  in 3 Stunden → 2026-11-27 13:00
  in einer halben Stunde → 2026-11-27 10:30
  jetzt → 2026-11-27 10:00
  Montag → 2026-11-30
  am Montagmorgen um 9 → 2026-11-30 09:00
  Samstag → 2026-11-28
  Sonnabend → 2026-11-28
  am Morgen → 2026-11-28 09:00
  am 24. Dezember um 18 Uhr → 2026-12-24 18:00
  Mitternacht → 2026-11-28 00:00
  gegen 15 Uhr → 2026-11-27 15:00
  morgen gegen 3 → 2026-11-28 15:00
  ab morgen → 2026-11-28
  in drei Wochen am Dienstag → 2026-12-15
  übernächste Woche → 2026-12-07..2026-12-13
  übernächsten Freitag → 2026-12-11
  morgen um halb neun → 2026-11-28 08:30
  am Dienstag um 18 Uhr → 2026-12-01 18:00
  heute um 15.45 Uhr → 2026-11-27 15:45
  übermorgen um 10 → 2026-11-29 10:00
  Mittwochabend um 8 → 2026-12-02 20:00
  am 6. Januar um zwölf → 2027-01-06 12:00
  nächsten Montag früh → 2026-11-30 09:00
  Sonntag → 2026-11-29
  in 10 Tagen → 2026-12-07
  in einem Jahr → 2027-11-27
  in fünf Jahren → 2031-11-27
  in einer Woche → 2026-12-04
  in einem Quartal → 2027-02-27
  in drei Stunden → 2026-11-27 13:00
  Ende dieser Woche → 2026-11-29
  Ende dieses Monats → 2026-11-30
  Ende nächsten Jahres → 2027-12-31
  Mitte des Monats → 2026-11-15
  Anfang der nächsten Woche → 2026-11-30
  15. Januar → 2027-01-15
  15. Januar 2028 → 2028-01-15
  der 15. Januar → 2027-01-15
  Mittwoch, der 2. Dezember → 2026-12-02
  24.12. → 2026-12-24
  24.12.2027 → 2027-12-24
  5. Nov. 2027 → 2027-11-05
  Q3 → 2027-07-01..2027-09-30
  2. Quartal → 2027-04-01..2027-06-30
  zweiter Dienstag im Januar → 2027-01-12
  am zweiten Dienstag im Januar → 2027-01-12
  drei Tage nach Neujahr → 2027-01-04
  eine Woche vor Weihnachten → 2026-12-18
  bis Jahresende → 2026-12-31
  bis Sonntag → 2026-11-29
  nächste Woche am Mittwoch → 2026-12-02
  Montagmorgen → 2026-11-30 09:00
  Donnerstag um Viertel vor drei → 2026-12-03 14:45
  um zwanzig nach vier → 2026-11-27 16:20
  11 Uhr vormittags → 2026-11-27 11:00
  3 Uhr nachts → 2026-11-28 03:00
  11 Uhr nachts → 2026-11-27 23:00
  KW 45/2027 → 2027-11-08..2027-11-14
  `);
  it.each(phrases)("means “%s” as %s", (phrase, expected) => {
    expect(read(phrase, "future")).toBe(expected);
  });
});

describe("a phrase in a German vault", () => {
  it("keeps the words that the user wrote", () => {
    expect(readDatePhrase("Nächsten  Freitag um 16 Uhr", now, german)?.matched).toBe(
      "Nächsten Freitag um 16 Uhr",
    );
  });

  it("is read in English as well", () => {
    expect(read("next Friday at 4pm", "future")).toBe("2026-12-04 16:00");
    expect(read("tomorrow morning", "future")).toBe("2026-11-28 09:00");
    expect(read("in a week or so", "future")).toBe("2026-12-04");
  });

  it("takes the user's own name for a time before the standard one", () => {
    const namedTimes = new Map([
      ["nachmittagsspaziergang", aTime("16:45")],
      ["afternoon", aTime("15:00")],
    ]);
    const own = aCalendar({ language: "de", namedTimes });
    expect(read("morgen auf meinem Nachmittagsspaziergang", "future", own)).toBe(
      "2026-11-28 16:45",
    );
  });

  it.each(["Kuchen", "am Gleis", "Mortgage", "alle Leute", "vor dem Haus", "stündlich"])(
    "says nothing with “%s”",
    (phrase) => {
      expect(read(phrase, "future")).toBe("nothing");
    },
  );
});

it("reads no German where the language is another", () => {
  for (const [phrase] of tableOf(`
    morgen → 1
    nächsten Freitag → 1
    vor 3 Tagen → 1
    halb vier → 1
    Ende des Quartals → 1
    in zwei Wochen → 1
    3. März → 1
    heute Abend → 1
  `)) {
    expect([phrase, read(phrase, "future", aCalendar())]).toEqual([phrase, "nothing"]);
    expect([phrase, read(phrase, "future", aCalendar({ language: "fr" }))]).toEqual([
      phrase,
      "nothing",
    ]);
  }
  expect(readDuration("sechs Wochen")).toBeNull();
});
