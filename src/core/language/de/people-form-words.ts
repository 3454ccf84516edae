/** What the windows say in which people come to a vault, in German. */
import type { PeopleFormWords } from "../people-form-words";
import { counted } from "./counted";

const people = (count: number): string => counted(count, "Person", "Personen");
const notes = (count: number): string => counted(count, "Notiz", "Notizen");

/** German. */
export const germanPeopleFormWords = (): PeopleFormWords => ({
  cancel: "Abbrechen",
  showMore: (count) => `${count} weitere zeigen`,
  import: {
    title: "Personen importieren",
    file: "Datei wählen",
    fileHint:
      "Eine vCard-Datei (.vcf) vom Telefon oder eine CSV-Datei von Google, Outlook, LinkedIn oder aus einer Tabelle. Du siehst jede Änderung, bevor sie geschrieben wird.",
    found: (count, format, file) => `${format}: ${people(count)} in ${file}`,
    columns: (taken, of) => `Spalten: ${taken} von ${of} übernommen`,
    choices: [
      { value: "", text: "Nichts" },
      { value: "name", text: "Name" },
      { value: "given name", text: "Vorname" },
      { value: "family name", text: "Nachname" },
      { value: "aliases", text: "Andere Namen" },
      { value: "email", text: "E-Mail" },
      { value: "phone", text: "Telefon" },
      { value: "company", text: "Firma" },
      { value: "role", text: "Rolle" },
      { value: "birthday", text: "Geburtstag" },
      { value: "met", text: "Kennengelernt" },
      { value: "links", text: "Links" },
      { value: "circle", text: "Kreis" },
    ],
    asked: (count) => `Unsicher bei ${counted(count, "Person", "Personen")}`,
    leave: "Auslassen",
    isNew: "Eine neue Person",
    made: (count) => `Neu: ${notes(count)}`,
    added: (count) => `Ergänzt in ${notes(count)}; was da ist, bleibt`,
    same: (count) =>
      count === 1 ? "1 Notiz enthält alles schon." : `${count} Notizen enthalten alles schon.`,
    problems: (count) => `Nicht lesbar: ${count}`,
    line: (line) => `Zeile ${line}`,
    nothing: "Nichts zu schreiben.",
    submit: (count) => `${people(count)} importieren`,
    busy: {
      reading: "Die Datei wird gelesen",
      planning: "Personen werden zugeordnet",
      writing: "Notizen werden geschrieben",
    },
    stopped: "Der Import wurde abgebrochen. Keine Notiz wurde geändert.",
    done: (count) => `${people(count)} importiert. „Rückgängig“ nimmt alles zurück.`,
    tooLarge: "ist größer als 100 MB. Teil die Datei oder exportier sie ohne Bilder.",
  },
  marks: {
    title: "Wählen, wer eine Person ist",
    about:
      "So sind Notizen zu Personen in diesem Vault gekennzeichnet. Kith richtet sich nach dem, was angehakt ist.",
    none: "Keine Notiz ist durch Ordner, Tag, Typ oder @Name als Person gekennzeichnet. Leg einen Ordner People an oder schreib type: contact.",
    names: {
      folder: (value) => `Ordner ${value}`,
      tag: (value) => `Tag #${value}`,
      type: (value) => value,
      name: (value) => `Namen mit ${value}`,
    },
    standing: (all, unknown) =>
      unknown === 0
        ? `${notes(all)}, alle bekannt`
        : `${notes(all)}, ${unknown} davon für Kith neu`,
    submit: "Danach richten",
    done: (contacts) => `Kith kennt jetzt ${people(contacts)}.`,
  },
  missing: {
    title: "Personen ohne Notiz",
    about: "Dein Tagebuch verlinkt sie, und sie haben noch keine Notiz.",
    none: "Alle, die dein Tagebuch verlinkt, haben eine Notiz.",
    mentions: (count, last) => `${counted(count, "Zeile", "Zeilen")}, zuletzt ${last}`,
    submit: (count) => `${notes(count)} anlegen`,
    done: (count) => `${notes(count)} angelegt. „Rückgängig“ nimmt alles zurück.`,
  },
  export: {
    title: "Exportieren",
    what: "Was",
    subjects: {
      contacts: "Kontakte",
      goals: "Ziele und ihr Stand",
      interactions: "Was mit wem war",
    },
    form: "Als",
    forms: {
      csv: "CSV, für Tabellen",
      json: "JSON, für Programme",
      vcard: "vCard 4.0, für Adressbücher",
    },
    file: "Datei in diesem Vault",
    fileHint: "Eine neue Datei. Sie wird einmal geschrieben und danach nicht aktualisiert.",
    to: (path) => `Geht nach ${path}.`,
    taken: (path) =>
      `Eine Datei ${path} gibt es schon. Nimm einen anderen Namen oder lass sie ersetzen.`,
    mayReplace: "Die vorhandene Datei ersetzen",
    submit: "Exportieren",
    replace: "Datei ersetzen",
    writing: "Die Datei wird geschrieben",
    acts: {
      contacts: "Kontakte exportieren",
      goals: "Ziele exportieren",
      interactions: "Begegnungen exportieren",
    },
    counted: {
      contacts: (count) => counted(count, "Kontakt", "Kontakte"),
      goals: (count) => counted(count, "Ziel", "Ziele"),
      interactions: (count) => counted(count, "Begegnung", "Begegnungen"),
    },
    done: (what, path) => `${what} nach ${path} geschrieben. „Rückgängig“ nimmt die Datei zurück.`,
  },
});
