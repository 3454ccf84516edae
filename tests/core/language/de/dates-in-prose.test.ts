/** Dates that nobody could take for anything else in lines of a German journal written on Friday, 27 November 2026. */
import { findProseDates } from "../../../../src/core/dates/prose/prose-dates";
import { aCalendar, aDay } from "../../dates/a-calendar";
import { tableOf } from "./table-of";

const german = aCalendar({ language: "de" });

function found(line: string, direction: "past" | "future", calendar = german): string {
  const dates = findProseDates(line, aDay("2026-11-27"), calendar, direction);
  return dates
    .map(({ text, start, end, time }) =>
      [`[${text}]`, start === end ? start : `${start}..${end}`, time ?? ""].join(" ").trim(),
    )
    .join("; ");
}

describe("a German line about what has been", () => {
  it.each(
    tableOf(`
      Gestern mit Tim telefoniert. → [Gestern] 2026-11-26
      Habe letzten Freitag Tim getroffen → [letzten Freitag] 2026-11-20
      vor 3 Tagen Tim angerufen → [vor 3 Tagen] 2026-11-24
      Vor einer Woche Tim getroffen → [Vor einer Woche] 2026-11-20
      Am 18. November mit Tim Kaffee getrunken → [Am 18. November] 2026-11-18
      Am Montag mit Tim gesprochen → [Am Montag] 2026-11-23
      Montag: Mittagessen mit Tim → [Montag] 2026-11-23
      Tim am 18. getroffen → [am 18.] 2026-11-18
      Tim am 18.11. getroffen → [am 18.11.] 2026-11-18
      Tim am 18.11.2026 getroffen → [am 18.11.2026] 2026-11-18
      Vorgestern Tim gemailt → [Vorgestern] 2026-11-25
      Gestern Abend Tim getroffen → [Gestern Abend] 2026-11-26 18:30
      Tim gestern um 15 Uhr angerufen → [gestern um 15 Uhr] 2026-11-26 15:00
      Tim am letzten Mittwoch angerufen → [am letzten Mittwoch] 2026-11-25
    `),
  )("tells of a day: %s", (line, expected) => {
    expect(found(line, "past")).toBe(expected);
  });

  it.each([
    "Mai, So und Mo sind keine Daten.",
    "So gut, Mo war da, und Mai auch.",
    "Der Mai war schön",
    "Im Mai Tim getroffen",
    "Di und Do trainiert",
    "Fr. Müller getroffen",
    "Do it yourself",
    "Sonntagszeitung gelesen",
    "Kapitel 3 Mai gelesen",
    "Das Buch in zwei Wochen gelesen",
    "Guten Morgen, Tim!",
    "Der Morgen war schön",
    "Jeden Freitag mit Tim telefoniert",
    "Wir haben 3 Wochen gearbeitet",
    "Er ist 30 Jahre alt, seit 2 Jahren hier",
  ])("tells of none: %s", (line) => {
    expect(found(line, "past")).toBe("");
  });
});

describe("a German line about what is to come", () => {
  it.each(
    tableOf(`
      Ich rufe Tim morgen an → [morgen] 2026-11-28
      Ich rufe Tim morgen auf meinem Nachmittagsspaziergang an → [morgen auf meinem Nachmittagsspaziergang] 2026-11-28 15:00
      Ich sollte Tim am Freitag um 16 Uhr anrufen → [am Freitag um 16 Uhr] 2026-12-04 16:00
      in zwei Wochen Tim anrufen → [in zwei Wochen] 2026-12-11
      Tim bis Freitag anrufen → [bis Freitag] 2026-12-04
      Tim bis Ende der Woche anrufen → [bis Ende der Woche] 2026-11-29
      Morgen Tim anrufen → [Morgen] 2026-11-28
      Am 3. Dezember Tim treffen → [Am 3. Dezember] 2026-12-03
      heute Abend Tim schreiben → [heute Abend] 2026-11-27 18:30
      Meeting um halb vier mit Tim → [um halb vier] 2026-11-27 15:30
      Tim nächsten Freitag anrufen → [nächsten Freitag] 2026-12-04
      Tim in 3 Tagen anrufen → [in 3 Tagen] 2026-11-30
      übermorgen Tim treffen → [übermorgen] 2026-11-29
      Tim am Wochenende besuchen → [am Wochenende] 2026-11-28..2026-11-29
      Sa 5.12. Tim anrufen → [Sa 5.12.] 2026-12-05
      Tim am Sa., 5.12., anrufen → [am Sa., 5.12.] 2026-12-05
      Samstag, den 5.12. rufe ich Tim an → [Samstag, den 5.12.] 2026-12-05
      Montag, 30.11., 16 Uhr Tim → [Montag, 30.11., 16 Uhr] 2026-11-30 16:00
      Fr 16 Uhr Tim anrufen → [Fr 16 Uhr] 2026-12-04 16:00
      Tim am Sa um 10 treffen → [am Sa um 10] 2026-11-28 10:00
      Tim 16 Uhr anrufen → [16 Uhr] 2026-11-27 16:00
      16 Uhr am Samstag rufe ich Tim an → [16 Uhr am Samstag] 2026-11-28 16:00
      Tim um vier anrufen → [um vier] 2026-11-27 16:00
      Am 5. rufe ich Tim an → [Am 5.] 2026-12-05
      Tim am ersten Dezember anrufen → [am ersten Dezember] 2026-12-01
      Tim am Abend des 5. Dezember anrufen → [am Abend des 5. Dezember] 2026-12-05 18:30
      Tim in der Woche vom 7. Dezember treffen → [in der Woche vom 7. Dezember] 2026-12-07..2026-12-13
      Tim am Tag nach Weihnachten anrufen → [am Tag nach Weihnachten] 2026-12-26
      Tim am Dienstag nach Ostern anrufen → [am Dienstag nach Ostern] 2027-03-30
      Tim morgen zwischen drei und vier anrufen → [morgen zwischen drei und vier] 2026-11-28 15:00
    `),
  )("tells when: %s", (line, expected) => {
    expect(found(line, "future")).toBe(expected);
  });

  it("tells nothing where the language is English", () => {
    expect(found("Ich rufe Tim morgen an", "future", aCalendar())).toBe("");
    expect(found("vor 3 Tagen Tim angerufen", "past", aCalendar())).toBe("");
  });

  it("tells in English too", () => {
    expect(found("Tomorrow I call Tim, met Bob at 8 am Friday", "past")).toBe(
      "[Tomorrow] 2026-11-28; [at 8 am Friday] 2026-11-20 08:00",
    );
  });
});
