/** What the app's own places say around Kith, in German. */
import type { AppWords } from "../app-words";
import { joined } from "../joined";

const number = (count: number): string => count.toLocaleString("de-DE");
const counted = (count: number, one: string, many: string): string =>
  `${number(count)} ${count === 1 ? one : many}`;

/** German. */
export const germanAppWords = (): AppWords => ({
  commands: {
    openPanel: "Übersicht öffnen",
    openJournal: "Heutiges Tagebuch öffnen",
    openJournalOfDay: "Tagebuch eines Tages öffnen",
    log: "Begegnung eintragen",
    newGoal: "Neues Ziel",
    newContact: "Neuer Kontakt",
    importPeople: "Personen importieren",
    exportContacts: "Kontakte als vCard exportieren",
    exportData: "Kontakte, Ziele oder Begegnungen exportieren",
    choosePeople: "Wählen, wer eine Person ist",
    missingPeople: "Notizen für nur erwähnte Personen anlegen",
    adjustGoal: "Ziel anpassen",
    reviewGoals: "Alle Ziele einzeln durchgehen",
    reviews: {
      week: "Wochenrückblick beginnen",
      month: "Monatsrückblick beginnen",
      quarter: "Quartalsrückblick beginnen",
      year: "Jahresrückblick beginnen",
    },
    whoNext: "Wer als Nächstes",
    checkNotes: "Notizen prüfen",
    exportCalendar: "Kalender exportieren",
    undo: "Rückgängig",
    explainNote: "Diese Notiz erklären",
    insertSection: "Tagebuchabschnitt einfügen",
  },
  menu: {
    log: "Begegnung eintragen",
    snooze: "Später",
    openNote: "Notiz öffnen",
    checkIn: "Abhaken",
    adjust: "Ziel anpassen",
    done: "Erledigt",
    mute: "Nicht mehr daran erinnern",
  },
  pickers: {
    goal: "Welches Ziel?",
    noGoal: "Kein Ziel heißt so.",
    section: "Welcher Abschnitt?",
    sections: {
      agenda: "Agenda",
      goals: "Ziele",
      nurture: "Kontakte pflegen",
      prompts: "Fragen",
      challenge: "Challenge",
    },
    who: "Wer als Nächstes?",
  },
  reports: {
    problems: "Probleme in Notizen",
    noProblems: "Jede Notiz konnte gelesen und verstanden werden.",
    nothing: "Für Kith ohne Bedeutung",
    notes: { journal: "Tagebuch", contact: "Kontakt", goal: "Ziel", goals: "Ziele" },
    lines: {
      interaction: "Begegnung",
      plan: "Vorhaben",
      entry: "Eintrag",
      ignored: "nicht beachtet",
    },
  },
  found: {
    contacts: (count) => counted(count, "Kontakt", "Kontakte"),
    journal: (count) => counted(count, "Tagebuchnotiz", "Tagebuchnotizen"),
    interactions: (count) => counted(count, "Begegnung", "Begegnungen"),
    goals: (count) => counted(count, "Ziel", "Ziele"),
    problems: (count) => counted(count, "Problem", "Probleme"),
    inFolder: (what, folder) => `${what} in ${folder}`,
    took: (milliseconds) => `gelesen in ${number(milliseconds)} ms`,
    sentence: (parts) => `Kith hat gefunden: ${parts.join(", ")}.`,
    unchanged: "Keine Notiz wurde geändert.",
  },
  notices: {
    goalGone: "Dieses Ziel ist nicht mehr da.",
    itemGone: "Das steht nicht mehr auf der Agenda.",
    noteGone: (path) => `Die Notiz ${path} gibt es nicht mehr.`,
    noNote: (path) => `${path} ist keine Notiz. Was darin steht, änderst du in den Einstellungen.`,
    emptyLink: "Dieser Link sagt nichts, was sich tun lässt. Er versteht log, goal und contact.",
    undone: (what) => `Rückgängig gemacht: ${what}`,
    nothingToUndo: "Es gibt nichts rückgängig zu machen.",
    undoRefused: (what, because) => `${what}: ${because}`,
    decidedAnew:
      "Darüber wurde inzwischen neu entschieden, darum lässt es sich nicht rückgängig machen.",
    inPast: "Das liegt in der Vergangenheit. Nenn eine Zeit, die noch kommt.",
    journalUnknown: (files) =>
      `Die Einstellungen von ${joined(files, "und")} sind kein JSON, darum ist unklar, wo das Tagebuch liegt. Berichtige oder lösch die Datei.`,
    settingsBroken:
      "Kiths Einstellungsdatei ist kein JSON-Objekt, darum schreibt Kith nicht hinein. Berichtige oder lösch sie zuerst.",
    settingsNewer:
      "Diese Einstellungen stammen von einem neueren Kith, darum liest dieses sie nur. Aktualisier Kith, um sie zu ändern.",
    stillWritten: (because, paths) =>
      `${because} Was nach ${paths.join(", ")} geschrieben wurde, steht noch dort.`,
    changesOn: (path) => `${path} ändert sich immer wieder. Versuch es noch einmal.`,
    unwritten: (because) => `Das ließ sich nicht schreiben: ${because}.`,
    disk: {
      denied: "die Berechtigung dafür fehlt; ändere sie und versuch es noch einmal",
      readOnly:
        "der Datenträger lässt sich nur lesen; mach ihn beschreibbar und versuch es noch einmal",
      full: "der Datenträger ist voll; mach Platz und versuch es noch einmal",
      missing: "nicht vorhanden",
    },
  },
  acts: {
    answer: "Antwort",
    snoozeContact: "Kontakt verschieben",
    notNow: "Nicht jetzt",
    done: "Erledigt",
    mute: "Stumm schalten",
    unmute: "Wieder erinnern",
    snooze: "Später",
  },
  adjustTitle: (goal) => `„${goal}“ anpassen`,
  bases: { goals: "Ziele", contacts: "Kontakte" },
});
