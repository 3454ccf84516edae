/** What is said of changes to notes, in German. */
import type { EditSayings } from "../edit-sayings";
import { germanYamlFaults } from "./note-sayings";

const mistakes = {
  empty: "ist kein Name.",
  hidden: "ist ein versteckter Name, und Verstecktes wird nicht gelesen.",
  character:
    "enthält ein Zeichen, das nicht jedes System schreiben kann, etwa : oder ?. Nimm es heraus.",
  ending: "endet auf Punkt oder Leerzeichen, was nicht jedes System schreiben kann.",
  reserved: "ist ein Name, den Windows für sich behält.",
  long: "ist zu lang für einen Dateinamen.",
} as const;

/** German. */
export const germanEditSayings = (): EditSayings => ({
  adjustGoal: (title) => `„${title}“ anpassen`,
  pauseGoal: (title) => `„${title}“ pausieren`,
  resumeGoal: (title) => `„${title}“ fortsetzen`,
  finishGoal: (title) => `„${title}“ abschließen`,
  dropGoal: (title) => `„${title}“ aufgeben`,
  logInteraction: () => "Begegnung eintragen",
  checkIn: () => "Abhaken",
  makeJournal: () => "Tagebuchnotiz anlegen",
  newContact: (name) => `Neuer Kontakt „${name}“`,
  newContacts: (count) => `Neue Kontakte: ${count}`,
  newGoal: (title) => `Neues Ziel „${title}“`,
  givePlanTime: () => "Vorhaben eine Zeit geben",
  tickTask: () => "Aufgabe abhaken",
  completeMilestone: () => "Meilenstein abhaken",
  importContacts: (count) => `${count} ${count === 1 ? "Kontakt" : "Kontakte"} importieren`,
  endsInCode: () =>
    "Die Notiz endet in Code oder in einem Kommentar, der nie geschlossen wird, darum würde eine Zeile dort nicht zählen. Schließ ihn zuerst.",
  noContact: (path) => `Den Kontakt ${path} gibt es nicht mehr.`,
  contactUnclear: (path) => `${path} ist so geschrieben, dass Kith es nicht sicher ändern kann.`,
  noteThere: (path) => `Die Notiz ${path} gibt es schon. Sie blieb, wie sie ist.`,
  fileThere: (path) => `Die Datei ${path} gibt es schon. Sie blieb, wie sie ist.`,
  noteGone: (path) => `Die Notiz ${path} gibt es nicht mehr.`,
  frontmatterInTheWay: (line, fault) =>
    `Zeile ${line}: ${germanYamlFaults[fault]} Bis dahin wird nichts hineingeschrieben.`,
  propertyUnclear: (name, value) =>
    `Die Eigenschaft „${name}“ ist so geschrieben, dass sie sich nicht ändern lässt, ohne anderes zu berühren. Ergänze ${value} von Hand.`,
  goalGone: (title, path) => `Das Ziel „${title}“ gibt es in ${path} nicht mehr.`,
  goalUnclear: (title) =>
    `Das Ziel „${title}“ ist so geschrieben, dass Kith es nicht sicher ändern kann. Ändere seine Notiz von Hand.`,
  noBox: () => "Diese Zeile hat kein Kästchen zum Abhaken.",
  formatWithoutDay: (format) =>
    `Das Format deiner täglichen Notizen, ${format}, sagt nicht, von welchem Tag eine Notiz ist. Setz eines wie YYYY-MM-DD.`,
  sectionTwice: (name, lines) =>
    `Diese Notiz hat den Abschnitt „${name}“ zweimal, in den Zeilen ${lines.join(" und ")}. Lösch einen davon.`,
  foreignInSection: (name, from, to, text) =>
    `Zwischen den Marken von „${name}“, von Zeile ${from} bis ${to}, steht „${text}“, was Kith nicht geschrieben hat. Verschieb es von dort.`,
  endWithoutBeginning: (line) =>
    `Die Marke in Zeile ${line} beendet einen Abschnitt, dessen Anfang fehlt. Lösch die Zeile oder stell den Anfang wieder her.`,
  sectionWithoutEnd: (name, line, end) =>
    `Der Abschnitt „${name}“, der in Zeile ${line} beginnt, hat sein Ende verloren. Setz ${end} an sein Ende oder lösch die Zeile.`,
  noPlaceForSection: (name) =>
    `Der Abschnitt „${name}“ kann hier nicht stehen: Er läge in Code oder in einem Kommentar, der nie geschlossen wird. Schließ ihn zuerst.`,
  nameIsPath: (name) => `„${name}“ ist ein Pfad. Gib nur den Namen an.`,
  noName: () => "Ein Kontakt braucht einen Namen.",
  contactThere: (name, path) => `Den Kontakt ${name} gibt es schon: ${path}.`,
  emptyGoal: () => "Sag, was das Ziel ist, etwa „call Ana every week“.",
  noGoalThere: (path) =>
    `Eine Notiz unter ${path} wäre nach deinen Einstellungen kein Ziel. Berichtige goalTypes.`,
  pathLeadsOut: (path) => `Der Pfad ${path} führt aus dem Vault hinaus. Nenn einen Ort darin.`,
  badPart: (part, path, mistake) => `„${part}“ im Pfad ${path} ${mistakes[mistake]}`,
  planGone: (text, path) =>
    `Das Vorhaben „${text}“ steht nicht mehr in ${path}, oder es steht dort mehrmals.`,
  planHasTime: (text, path) =>
    `Die Zeile „${text}“ in ${path} sagt schon auf andere Weise, wann; sie blieb, wie sie ist. Ändere sie dort.`,
  taskGone: (text, path) =>
    `Die Aufgabe „${text}“ steht nicht mehr in ${path}, oder sie steht dort mehrmals.`,
  noObject: () =>
    "Das ist kein JSON-Objekt, darum wurde nichts geschrieben. Berichtige oder lösch es.",
  notOurCalendar: () =>
    "Die Kalenderdatei aus den Einstellungen wurde nicht von Kith geschrieben, darum blieb sie, wie sie ist. Nenn eine andere.",
  changedSince: () =>
    "Die Notiz hat sich seither geändert, darum lässt sich das nicht rückgängig machen.",
  undoDamaged: () => "Was dafür aufbewahrt wurde, ist beschädigt.",
});
