/** What German titles and headings say of a goal: cadence | number | what counts | length | from | to. */
import { formatCadence } from "../../../../src/core/dates/cadences/format-cadence";
import { formatDuration } from "../../../../src/core/dates/duration";
import { readGoalSentence } from "../../../../src/core/edit/goal-sentence";
import { languageFor } from "../../../../src/core/language/index";
import { formatCounts, readCounts } from "../../../../src/core/parse/goals/counts";
import { readGoalTitle } from "../../../../src/core/parse/goals/goal-title";
import { readNote } from "../../../../src/core/parse/read-note";
import { aCalendar, aMoment } from "../../dates/a-calendar";
import { tableOf } from "./table-of";
import { settingsOf } from "../../settings-of";

const german = aCalendar({ language: "de" });
const { titleWords } = languageFor("de");

function read(title: string): string {
  const said = readGoalTitle(title, german, titleWords);
  const { cadence, target, counts, length, start, deadline } = said;
  return [
    cadence ? formatCadence(cadence.cadence, cadence.time) : "-",
    target === null ? "-" : String(target),
    counts ? formatCounts({ terms: [counts], filters: [] }) : "-",
    length ? formatDuration(length) : "",
    start ? `ab ${start.phrase}` : "",
    deadline ? `bis ${deadline.phrase}` : "",
  ]
    .filter((part) => part !== "")
    .join(" | ");
}

describe("a German title", () => {
  it.each(
    tableOf(`
      Jede Woche fünf neue Kontakte knüpfen → weekly | 5 | new contacts
      Fünf neue Kontakte pro Woche → weekly | 5 | new contacts
      Jede Woche zwei eingeschlafene Kontakte wieder aufleben lassen → weekly | 2 | dormant ties
      Zwei eingeschlafene Kontakte wieder aufleben lassen → - | 2 | dormant ties
      30-Tage-Dankbarkeits-Challenge → - | - | thanks | 30 days
      30-Tage-Dankbarkeits-Challenge ab 1. Dezember → - | - | thanks | 30 days | ab ab 1. Dezember
      Jeden Tag einem Menschen eine Nachricht schreiben → daily | 1 | messages
      Jeden Tag ins Tagebuch schreiben → daily | - | journal days
      Jedes Quartal eine Netzwerkveranstaltung besuchen → quarterly | 1 | events
      Ein Buch über Beziehungen lesen → - | 1 | reading
      Jedes Quartal ein Buch lesen → quarterly | 1 | reading
      Einmal im Quartal ehrenamtlich helfen → quarterly | 1 | volunteering
      Oma zweimal im Monat anrufen → monthly | 2 | calls
      Sonntags Mama anrufen → every Sunday | - | calls
      Jeden Freitag um 16 Uhr drei Freunde anrufen → every Friday at 16:00 | 3 | calls
      Bis 31. März einen Mentor finden → - | 1 | - | bis 31. März
      Zertifikat bis Ende des Quartals abschließen → - | - | - | bis Ende des Quartals
      Zertifikat bis zum 31.12.2026 fertig machen → - | - | - | bis bis zum 31.12.2026
      Jeden Monat zehn Leuten danken → monthly | 10 | thanks
      Drei Leute einander vorstellen → - | 3 | introductions
      Jede Woche einen bestehenden Kontakt pflegen → weekly | 1 | current ties
      Täglich eine Dankeskarte → daily | 1 | thanks
      Alle zwei Wochen mit Ana telefonieren → every 2 weeks | - | calls
      Alte Freunde anrufen → - | - | dormant ties
      Monatlich eine Konferenz besuchen → monthly | 1 | events
      Jeden ersten Montag im Monat Stammtisch → monthly on the first Monday | - | events
      Wöchentlich drei Mails an Kunden → weekly | 3 | emails
      Einen Marathon laufen → - | 1 | -
      6 Wochen lang jeden Tag reflektieren → daily | - | journal days | 6 weeks
      20 Minuten am Tag lesen → - | - | reading
      Täglich Tagebuch schreiben → daily | - | journal days
      Monatlicher Besuch der alten Tante → monthly | - | meetings
      Vierzehntägiger Jour fixe mit Petra → every 2 weeks | - | -
      Monatliches Mittagessen mit den Nachbarn → monthly | - | meetings
      12 Bücher im Jahr lesen → yearly | 12 | reading
      Drei Leute im Monat miteinander bekannt machen → monthly | 3 | introductions
      Ein halbes Dutzend Leute pro Monat treffen → monthly | 6 | meetings
      Jeden Tag 10 Seiten lesen → daily | - | reading
      Mo, Mi und Fr: Tagebuch → every Monday, Wednesday and Friday | - | journal days
      Di + Do: Mama anrufen → every Tuesday and Thursday | - | calls
      Ich rufe jeden Tag meine Mutter an → daily | - | calls
      Jedes Quartal Essen mit dem Chef → quarterly | - | meetings
      Jeden Monat ein Geschenk verschicken → monthly | 1 | gifts
      Kapitel 3 lesen → - | - | reading
      Weniger Kaffee trinken → - | - | -
      JEDE WOCHE → weekly | - | -
      Jeden Tag → daily | - | -
      Bis 31. März → - | - | - | bis 31. März
      Frist: 31. März → - | - | - | bis 31. März
      Jedes Quartal → quarterly | - | -
      Ziele für 2027 → - | - | -
      Monatliche Ziele → monthly | - | -
      Tägliche Ziele → daily | - | -
      Ein paar alte Freunde treffen → - | - | dormant ties
      Ein Dutzend Postkarten schreiben → - | 12 | messages
      21 Tage Dankbarkeitschallenge → - | - | thanks | 21 days
      Jede Woche 3 Treffen → weekly | 3 | meetings
    `),
  )("says by “%s”: %s", (title, expected) => {
    expect(read(title)).toBe(expected);
  });

  it("is read in English too", () => {
    expect(read("Reach out to two dormant ties every week")).toBe("weekly | 2 | dormant ties");
  });
});

it("takes a German sentence apart and keeps its words", () => {
  const sentence =
    "Zwei alte Freunde pro Woche anrufen, bis Jahresende, erinnere mich freitags um 16 Uhr";
  const said = readGoalSentence(sentence, aMoment("2026-11-27T10:00"), german, titleWords);
  expect(said.title).toBe("Zwei alte Freunde anrufen");
  expect(said.remind).toBe("freitags um 16 Uhr");
  expect([said.deadline, said.target]).toEqual(["2026-12-31", 2]);
});

describe("German values of properties", () => {
  it.each(
    tableOf(`
      neue Kontakte → new contacts
      eingeschlafene Kontakte → dormant ties
      laufende Kontakte → current ties
      Anrufe oder Treffen mit #mentor → calls or meetings with #mentor
      Tage mit Tagebuch → journal days
      E-Mails → emails
      Kontakte im Kreis nah → contacts in circle nah
      Treffen in „Menschen“ → meetings in "Menschen"
      [[Treffen]] oder #anrufe → [[Treffen]] or #anrufe
    `),
  )("count by “%s” as %s", (text, expected) => {
    const { counts } = readCounts(text, german);
    expect(counts && formatCounts(counts)).toBe(expected);
  });

  it("say a goal's status without a problem", () => {
    const settings = settingsOf({ language: "de" });
    const text =
      "---\ntype: goal\ncadence: wöchentlich\nstatus: pausiert\nfor: 6 Wochen\n---\n# Anrufe\n";
    const note = readNote("Ziel.md", text, settings);
    expect([note.goals[0]?.status, note.problems]).toEqual(["paused", []]);
  });
});
