/** What is said on screen, in German. */
import type { ScreenWords } from "../screen-words";
import { cadenceText } from "./cadence-text";
import { counted } from "./counted";
import { countsText } from "./counts-text";
import { germanMonths, germanWeekdays } from "./day-names";

const unitNames = {
  day: ["Tag", "Tage"],
  week: ["Woche", "Wochen"],
  month: ["Monat", "Monate"],
  year: ["Jahr", "Jahre"],
} as const;

/** What of a goal can be read from its title. */
const readable: ReadonlyMap<string, string> = new Map([
  ["cadence", "Rhythmus"],
  ["target", "Zielzahl"],
  ["counts", "was zählt"],
]);

/** German. */
export const germanScreenWords = (): ScreenWords => ({
  weekdays: germanWeekdays,
  shortWeekdays: ["Mo.", "Di.", "Mi.", "Do.", "Fr.", "Sa.", "So."],
  months: germanMonths,
  shortMonths: [
    "Jan.",
    "Feb.",
    "März",
    "Apr.",
    "Mai",
    "Juni",
    "Juli",
    "Aug.",
    "Sept.",
    "Okt.",
    "Nov.",
    "Dez.",
  ],
  longDay: (weekday, dayOfMonth, month, year) => `${weekday}, ${dayOfMonth}. ${month} ${year}`,
  shortDay: (weekday, dayOfMonth, month, year) =>
    `${weekday}, ${dayOfMonth}. ${month}${year === null ? "" : ` ${year}`}`,
  cadenceGroups: {
    day: "Jeden Tag",
    week: "Jede Woche",
    month: "Jeden Monat",
    quarter: "Jedes Quartal",
    year: "Jedes Jahr",
    challenge: "Challenges",
    once: "Einmal",
    other: "Ab und zu",
  },
  paces: { ahead: "voraus", "on track": "im Plan", behind: "im Rückstand" },
  periodStates: {
    met: "erreicht",
    open: "offen",
    missed: "verfehlt",
    skipped: "ausgesetzt",
    upcoming: "kommt noch",
    "no data": "keine Daten",
  },
  statuses: {
    active: "aktiv",
    paused: "pausiert",
    done: "abgeschlossen",
    dropped: "aufgegeben",
    upcoming: "noch nicht begonnen",
    ended: "beendet",
  },
  contactStates: {
    active: "in Kontakt",
    due: "fällig",
    drifting: "entfernt sich",
    dormant: "eingeschlafen",
    never: "nie kontaktiert",
    paused: "pausiert",
    snoozed: "verschoben",
  },
  kinds: {
    call: "Anruf",
    message: "Nachricht",
    email: "E-Mail",
    meeting: "Treffen",
    event: "Veranstaltung",
    introduction: "Vorstellung",
    thanks: "Dank",
    gift: "Geschenk",
    volunteering: "Ehrenamt",
    reading: "Lektüre",
    other: "Sonstiges",
  },
  inARow: (periods) => (periods === 0 ? "" : `${periods} in Folge`),
  challengeDay: (day, of) => `Tag ${day} von ${of}`,
  challengeOver: (met, of, isOfDays) =>
    isOfDays
      ? `beendet: an ${met} von ${of === 1 ? "1 Tag" : `${of} Tagen`} erreicht`
      : `beendet: ${met} von ${of} erreicht`,
  missesOf: (missed, allowed) =>
    `${missed} von ${counted(allowed, "erlaubten Aussetzer", "erlaubten Aussetzern")}`,
  until: (day) => `bis ${day}`,
  startsOn: (day) => `beginnt ${day}`,
  nextReminder: (moment) => `erinnert ${moment}`,
  readFromTitle: (what) =>
    `${what.map((name) => readable.get(name) ?? name).join(", ")} aus dem Titel gelesen`,
  countedAs: (counts) => `zählt ${counts}`,
  silence: (days) => {
    if (days === 0) return "heute";
    if (days < 14) return counted(days, "Tag", "Tage");
    if (days < 60) return counted(Math.floor(days / 7), "Woche", "Wochen");
    if (days < 730) return counted(Math.floor((days + 2) / 30.44), "Monat", "Monate");
    return counted(Math.floor((days + 1) / 365.25), "Jahr", "Jahre");
  },
  neverContacted: "nie",
  cadence: cadenceText,
  counts: countsText,
  duration: ({ count, unit }) => counted(count, unitNames[unit][0], unitNames[unit][1]),
});
