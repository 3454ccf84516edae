/** What the page of settings says, in German. */
import type { SettingsWords } from "../settings-words";

const nested = "Untergeordnete Tags zählen mit.";
const types = "Werte der Eigenschaft „type“.";

/** German. */
export const germanSettingsWords = (): SettingsWords => ({
  vault: "Dein Vault",
  headings: {
    folders: "Ordner",
    journal: "Tagebuch",
    marks: "Kennzeichen von Notizen",
    calendar: "Kalender",
    touch: "In Kontakt bleiben",
    reminders: "Erinnerungen",
    language: "Sprache",
  },
  rows: {
    contactFolders: {
      name: "Ordner für Personen",
      about:
        "Jede Notiz darin ist ein Kontakt. Ohne Angabe: Ordner namens People, Contacts, Friends oder Network.",
    },
    goalFolders: {
      name: "Ordner für Ziele",
      about: "Jede Notiz darin ist ein Ziel. Neue Ziele kommen in den ersten.",
    },
    journalFolders: {
      name: "Ordner für das Tagebuch",
      about: "Ohne Angabe dort, wo deine täglichen Notizen liegen.",
    },
    journalFormat: {
      name: "Format täglicher Notizen",
      about: "Ohne Angabe das deiner täglichen Notizen.",
    },
    ignoreFolders: {
      name: "Ausgelassene Ordner",
      about: "Nichts darin wird gelesen. Ordner für Vorlagen bleiben ohnehin außen vor.",
    },
    logHeading: {
      name: "Überschrift für Einträge",
      about:
        "Darunter kommt, was du einträgst; fehlt sie, wird sie ergänzt. Ohne Angabe das Ende der Notiz.",
    },
    prompts: {
      name: "Deine eigenen Fragen",
      about: "Fragen zum Nachdenken, eine pro Zeile, statt der von Kith. Zwei am Tag im Wechsel.",
    },
    contactTags: { name: "Tags von Kontakten", about: nested },
    contactPrefixes: {
      name: "Namen von Kontakten beginnen mit",
      about: "Jede Notiz mit so einem Namen ist ein Kontakt.",
    },
    goalTags: { name: "Tags von Zielen", about: nested },
    contactTypes: { name: "Typen von Kontakten", about: types },
    goalTypes: { name: "Typen von Zielen", about: types },
    goalListTypes: { name: "Typen von Ziellisten", about: types },
    journalTypes: {
      name: "Typen von Tagebuchnotizen",
      about: "Werte der Eigenschaft „type“, mit einem Datum.",
    },
    properties: {
      name: "Deine Namen für Eigenschaften",
      about: "Eine pro Zeile: der Name hier, ein Doppelpunkt und deiner.",
    },
    weekStart: { name: "Woche beginnt am", about: "Wochenziele richten sich danach." },
    yearStartMonth: {
      name: "Jahr beginnt im",
      about: "Quartale richten sich danach: für Geschäftsjahre.",
    },
    dateOrder: { name: "3/4/2026 ist der", about: "Wie ein Datum in Zahlen gelesen wird." },
    namedTimes: {
      name: "Benannte Zeiten",
      about: "Eine pro Zeile. „Tomorrow on my afternoon walk“ wird durch sie verstanden.",
    },
    dormantAfter: {
      name: "Eingeschlafen nach",
      about: "So lange ohne Begegnung; ein Kontakt oder Kreis kann eine eigene Zeit haben.",
    },
    dueDigestSize: {
      name: "Personen am Tag",
      about: "Höchstens so viele fällige Kontakte werden am Tag genannt.",
    },
    capacity: {
      name: "Handlungen pro Woche",
      about: "Wie viele deine Wochen fassen, oder auto, um es aus deinem Tun abzulesen.",
    },
    reminders: { name: "Erinner mich", about: "Ein Hinweis, wenn etwas fällig ist." },
    systemNotifications: {
      name: "Auch außerhalb der App",
      about: "Eine Mitteilung des Systems, während das Fenster im Hintergrund ist, am Computer.",
    },
    reviewTime: { name: "Wochenrückblick", about: "Wann du zurückschaust. Ohne Zeit aus." },
    focusTime: {
      name: "Fokuszeit",
      about: "Deine feste Zeit, um dich zu melden. Ohne Zeit aus.",
    },
    calendarFile: {
      name: "Kalenderdatei",
      about:
        "Wird im Vault aktuell gehalten, solange die App offen ist, damit eine Kalender-App sie abonnieren kann: Deren Alarme klingeln auch, wenn diese geschlossen ist. Ohne Namen aus.",
    },
    quietHours: {
      name: "Ruhezeit",
      about: "Zwischen diesen Zeiten wird nichts gesagt; es kommt danach.",
    },
    language: {
      name: "Sprache",
      about: "In welchen Worten Notizen gelesen werden und Kith spricht.",
    },
  },
  fiscalAliases: ["Geschäftsjahr", "Quartal"],
  promptExample: "Wer hat dich zum Lachen gebracht?",
  asLanguage: "Wie in deiner Sprache",
  asApp: "Wie die App",
  dateOrders: { dmy: "3. April", mdy: "4. März" },
  circles: {
    heading: "Kreise",
    none: "Noch keine Kreise. Ein Kreis ist eine Gruppe von Menschen mit eigenem Rhythmus.",
    fields: { name: "Name", cadence: "In Kontakt bleiben", dormantAfter: "Eingeschlafen nach" },
    numbered: (at) => `Kreis ${at}`,
    add: "Kreis hinzufügen",
    moveUp: "Nach oben",
    remove: "Löschen",
  },
});
