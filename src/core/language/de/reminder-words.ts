/** What reminders, the focus view and the calendar file say, in German. */
import type { ReminderWords } from "../reminder-words";
import { counted } from "./counted";

/** German. */
export const germanReminderWords = (): ReminderWords => ({
  done: "Erledigt",
  log: "Eintragen",
  snooze: "Später",
  open: "Öffnen",
  openPanel: "Übersicht öffnen",
  start: "Beginnen",
  dismiss: "Ausblenden",
  pick: "Zeitpunkt wählen …",
  mute: (what) => `Nicht mehr an „${what}“ erinnern`,
  muted: (what) => `„${what}“ bleibt in der Agenda, aber ohne Erinnerungen.`,
  mutedCommand: "Wieder an etwas Stummes erinnern",
  mutedPlaceholder: "Woran möchtest du wieder erinnert werden?",
  nothingMuted: "Nichts ist stumm geschaltet.",
  heardAgain: (what) => `Du wirst wieder an „${what}“ erinnert.`,
  digest: (count) => counted(count, "Erinnerung", "Erinnerungen"),
  andMore: (count) => `und ${count} weitere`,
  openToday: (count) => `${count} heute fällig`,
  quiet: {
    title: "Nicht stören",
    submit: "Ruhe halten",
    until: (moment) => `Keine Erinnerungen bis ${moment}. Was fällig wird, kommt danach.`,
    over: "Erinnerungen sind wieder an.",
    end: "Wieder erinnern",
  },
  calendarWritten: (path, events) =>
    `Kalender nach ${path} geschrieben: ${counted(events, "Termin", "Termine")}.`,
  focus: {
    title: "Fokuszeit",
    goals: "Für deine Ziele",
    plans: "Geplant",
    people: "Wer als Nächstes",
    vague: "Vorhaben ohne Zeit",
    nothing: "Nichts wartet. Genieß die Zeit.",
  },
});
