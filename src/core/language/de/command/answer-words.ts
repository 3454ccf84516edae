/** What the command's answers say around the facts, in German. */
import type { AnswerWords } from "../../command/answer-words";
import { counted } from "../counted";

/** German. */
export const germanAnswerWords = (): AnswerWords => ({
  days: (start, end) => `${start} bis ${end}`,
  agenda: {
    more: (count) => `und ${count === 1 ? "1 weiteres" : `${count} weitere`}`,
  },
  cadence: {
    unknown: (phrase, near) =>
      `„${phrase}“ ist kein Rhythmus. ${near === null ? "Schreib einen wie daily, weekly, every 2 weeks oder every Monday." : `Meintest du ${near}?`}`,
    target: (target) => `Zielzahl ${target}`,
  },
  contacts: {
    none: `Noch keine Kontakte. Ein Kontakt ist eine Notiz über eine Person: Gib ihr „type: contact“ in den Eigenschaften,
oder leg solche Notizen in einen Ordner People.
kith detect sagt, woran man Personen hier schon erkennt.`,
    state: "Zustand",
    due: "Fällig",
  },
  date: {
    unknown: (phrase, near) =>
      `„${phrase}“ ist kein Datum, das Kith versteht. ${near === null ? "Schreib es als „tomorrow“, „next Friday“, „end of month“ oder 2026-12-01." : `Meintest du ${near}?`}`,
    today: "heute",
  },
  explain: {
    nothing: "nichts, was Kith liest",
  },
  goals: {
    none: `Noch keine Ziele. Schreib eines als Notiz:

  ---
  type: goal
  cadence: weekly
  target: 2
  counts: dormant ties
  ---
  # Reach out to two dormant ties

oder halt alle in einer Notiz mit „type: goals“ und Überschriften wie EACH WEEK.`,
    legend: {
      met: "erreicht",
      missed: "verfehlt",
      skipped: "ausgesetzt",
      noData: "bevor das Tagebuch begann",
    },
  },
  interactions: {
    day: "Tag",
  },
  marks: {
    none: "Keine Notiz ist durch Ordner, Tag, Typ oder @Name als Person gekennzeichnet. Leg einen Ordner People an oder schreib type: contact.",
    columns: { mark: "Kennzeichen", notes: "Notizen", contacts: "Kontakte", examples: "etwa" },
    names: {
      folder: (name) => `Ordner ${name}`,
      tag: (name) => `Tag #${name}`,
      type: (property, value) => `${property}: ${value}`,
      name: (part) => `Namen mit ${part}`,
    },
    known: (known, of) =>
      known === of ? "alle" : known === 0 ? "noch keine" : `${known} von ${of}`,
    choose: "Wähl, wonach Kith sich richten soll, etwa mit kith detect --use 1.",
    allKnown: "Kith richtet sich schon nach allen.",
    goesBy: (names, isDryRun) =>
      isDryRun
        ? `Es wurde nichts geschrieben. Kith würde sich richten nach: ${names.join(", ")}.`
        : `Kith richtet sich jetzt nach: ${names.join(", ")}.`,
  },
  missing: {
    none: "Alle, die das Tagebuch nennt, haben eine Notiz.",
    offer: "Es wurde nichts geschrieben. Mit --yes bekommt jede davon eine Notiz.",
    columns: { name: "Name", lines: "Zeilen", last: "zuletzt" },
  },
  problems: {
    read: ({ notes, goals, contacts, journal }) =>
      `${counted(notes, "Notiz", "Notizen")} gelesen: ${counted(goals, "Ziel", "Ziele")}, ${counted(contacts, "Kontakt", "Kontakte")}, ${counted(journal, "Tagebuchnotiz", "Tagebuchnotizen")}.`,
    none: "Nichts zu berichtigen.",
    counted: (errors, warnings, hints) =>
      [
        ...(errors === 0 ? [] : [counted(errors, "Fehler", "Fehler")]),
        ...(warnings === 0 ? [] : [counted(warnings, "Warnung", "Warnungen")]),
        ...(hints === 0 ? [] : [counted(hints, "Hinweis", "Hinweise")]),
      ].join(", "),
    footer: (problems) => `${problems}: kith check zeigt, wo.`,
  },
  watch: {
    since: (folder, time) => `${folder} wird seit ${time} beobachtet. Strg+C beendet es.`,
  },
  who: {
    nobody:
      "Heute braucht dich niemand: Kein offenes Ziel verlangt nach jemandem, und niemand ist fällig, entfernt sich oder ist eingeschlafen.",
    serves: (goal) => `für: ${goal}`,
    planned: (text, when) => `geplant: ${text}${when === "" ? "" : `, ${when}`}`,
  },
  progress: {
    file: (file) => `${file} wird gelesen`,
    matching: (done, of) => `Personen werden zugeordnet: ${done} von ${of}`,
    writing: (percent) => `Notizen werden geschrieben: ${percent} %`,
  },
});
