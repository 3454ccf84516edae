/** What is said of a file of people, in German. */
import type { ImportSayings } from "../import-sayings";

/** German. */
export const germanImportSayings = (): ImportSayings => ({
  importUnnamed: (known) =>
    `${known === null ? "Ein Eintrag ohne Namen" : `„${known}“ hat keinen Namen und`} blieb außen vor. Gib ihm in der Datei einen Namen.`,
  importEmail: (name) => `Eine E-Mail-Adresse von ${name} kann keine sein und blieb außen vor.`,
  importBirthday: (name, date) =>
    `Der Geburtstag von ${name}, „${date}“, ist nicht lesbar und blieb außen vor.`,
  importMet: (name, date) =>
    `Der Tag, an dem du ${name} kennengelernt hast, „${date}“, ist nicht lesbar und blieb außen vor.`,
  importCells: () =>
    "Diese Zeile hat mehr Zellen, als es Spalten gibt, und blieb außen vor. Setz Text mit dem Trennzeichen in Anführungszeichen.",
  importQuote: () =>
    "Hier beginnt ein Anführungszeichen, das nie schließt; diese Zeile und alle darunter blieben außen vor.",
  importRows: () => "Die Zeilen unter dieser blieben außen vor. Teil die Datei.",
  importEmpty: () => "Diese Datei ist leer.",
  importNoHeader: () =>
    "Es gibt keine Kopfzeile. Die erste Zeile muss die Spalten nennen, etwa Name, E-Mail und Telefon.",
  importOpenCard: () => "Dieser Karte fehlt END:VCARD, darum blieb sie ganz außen vor.",
  importBrokenLine: () =>
    "Diese Zeile ist weder eine Eigenschaft noch, da ihr ein Leerzeichen davor fehlt, der Rest von einer. Sie blieb außen vor.",
  importNoteName: (name) => `Keine Notiz kann ${name} heißen, darum blieb diese Person außen vor.`,
  importNoteLeft: (path) => `${path} blieb, wie sie ist.`,
  importTwoAddresses: () => "Mehrere Notizen haben ihre E-Mail-Adresse.",
  importAddressOrName: () => "Eine Notiz hat ihre E-Mail-Adresse, eine andere ihren Namen.",
  importSameNote: () =>
    "Ein anderer Eintrag der Datei hat den Namen oder die E-Mail-Adresse derselben Notiz.",
  importTwoNames: () => "Mehrere Notizen haben ihren Namen.",
  importTaken: () => "Zur Notiz ihres Namens gehört ein anderer Eintrag der Datei.",
  importOtherBirthday: () => "Die Notiz ihres Namens hat einen anderen Geburtstag.",
  importSameLine: (line) =>
    `Zeile ${line} der Datei hat denselben Namen oder dieselbe E-Mail-Adresse.`,
  fileTooLarge: () => "ist größer als 100 MB. Teil sie, oder exportiere sie ohne Bilder.",
  filePacked: () =>
    "ist eine Tabelle oder eine andere gepackte Datei, kein CSV. Öffne sie in der Tabellenkalkulation und speichere sie als CSV.",
  fileNoText: () => "ist kein Text, also weder CSV noch vCard.",
  fileWebPage: () =>
    "ist ab Zeile 1 eine Webseite und kein CSV, wie manche Tabellenkalkulation sie speichert. Öffne sie dort und speichere sie als CSV.",
  fileNoCard: () =>
    "enthält kein BEGIN:VCARD, ist also weder CSV noch vCard. Exportiere die Kontakte noch einmal als vCard.",
  fileCalendar: () => "ist ein Kalender oder dergleichen, weder CSV noch vCard.",
});
