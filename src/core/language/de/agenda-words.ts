/** What the agenda and reminders say, in German. */
import type { AgendaWords } from "../agenda-words";
import { counted } from "./counted";
import { joined } from "../joined";

/** German. */
export const germanAgendaWords = (): AgendaWords => ({
  list: (names) => joined(names, "und"),
  today: "Heute",
  tomorrow: "Morgen",
  missed: "Verpasst",
  vague: "Noch ohne Zeit",
  allDay: "ganztägig",
  nothing: "Nichts steht an.",
  review: "Wochenrückblick",
  focus: "Fokuszeit",
  birthdayOf: (name) => `Geburtstag von ${name}`,
  turns: (age) => `wird ${age}`,
  getInTouch: (names) => `Melde dich bei ${names}`,
  silentFor: (silences) => `${silences} ohne ein Wort`,
  reached: (count, target) => `bisher ${count} von ${target}`,
  deadlineIn: (days) =>
    days === 0
      ? "die Frist endet heute"
      : days === 1
        ? "die Frist endet morgen"
        : `die Frist endet in ${days} Tagen`,
  lastDay: "der letzte Tag der Challenge",
  written: (day) => `notiert am ${day}`,
  overdue: (days) => (days === 0 ? "" : `${counted(days, "Tag", "Tage")} überfällig`),
  stillToReach: (names) => `noch offen: ${names}`,
  looksDone: "wirkt schon erledigt",
  snoozedUntil: "verschoben",
  digest: (count) => counted(count, "Erinnerung", "Erinnerungen"),
  calendarName: "Kith",
});
