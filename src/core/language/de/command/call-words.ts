/** What the command says of a call that can't be answered as it was typed, in German. */
import type { CallWords } from "../../command/call-words";
import { joined } from "../../joined";

const listed = (ids: readonly string[], isMore: boolean): string => {
  const quoted = ids.map((id) => `„${id}“`);
  return isMore ? `${quoted.join(", ")} und weitere` : joined(quoted, "oder");
};

/** German. */
export const germanCallWords = (): CallWords => ({
  noMoment: (written) =>
    `--now ${written} ist kein Zeitpunkt. Schreib ihn als 2026-11-22T10:00 oder nur das Datum, dann gilt 12:00.`,
  clockOutOfRange: "Die Uhr dieses Rechners zeigt kein Jahr von 1 bis 9999.",
  noWholeNumber: (option, written, least, most) =>
    `${option} ${written} muss eine ganze Zahl von ${least} bis ${most} sein.`,
  noDate: (option, written) =>
    `${option} ${written} ist kein Datum. Schreib etwa yesterday, last Friday oder 2026-11-18.`,
  severalDays: (option, written, start, end) =>
    `${option} ${written} meint die Tage von ${start} bis ${end}. Nenn einen davon.`,
  noTimeAhead: (written) =>
    `${written} ist keine Zeit, die noch kommt. Schreib 10m, 1h, evening, tomorrow oder ein Datum wie Friday 4pm.`,
  pastOrFuture: "Gib --past oder --future an, nicht beides.",
  noPeriod: (written) =>
    `--period ${written} ist kein Zeitraum für einen Rückblick. Schreib week, month, quarter oder year.`,
  adjustWhat: "Sag, was anzupassen ist: --target 3 oder --status paused. Jedes für sich.",
  noStatus: (written) =>
    `--status ${written} gibt es nicht. Schreib paused, active, done oder dropped.`,
  nothingToLog: 'Es gibt nichts einzutragen. Schreib, was war: kith log "Called Ana".',
  severalGoals: (asked, ids, isMore) =>
    `Mehrere Ziele heißen „${asked}“: ${listed(ids, isMore)}. Nenn eines davon.`,
  noGoal: (asked, near, isMore) =>
    `Ein Ziel „${asked}“ gibt es nicht.${near.length > 0 ? ` Meintest du ${listed(near, isMore)}?` : " kith goals zeigt alle."}`,
  emptyGoalName: "Nenn ein Ziel, mit seinem Titel oder seiner Notiz.",
  noItem: (id) =>
    `Auf der Agenda steht nichts mit der Kennung „${id}“. kith agenda --json zeigt die Kennungen.`,
  severalNotes: (asked, paths) =>
    `Mehrere Notizen heißen „${asked}“: ${paths.join(", ")}. Nenn eine davon.`,
  noNote: (asked, folder, near) =>
    `In ${folder} gibt es keine Notiz „${asked}“. ${near === null ? "Nenn ihren Pfad im Vault." : `Meintest du „${near}“?`}`,
  noteUnreadable: (path) => `Die Notiz ${path} lässt sich nicht lesen.`,
  nobodyMissing: (name) =>
    `„${name}“ ist niemand, den das Tagebuch nennt und der noch keine Notiz hat.`,
  noMarks: "--use hat keine Auswahl: Es wurde nicht gefunden, wie Personen gekennzeichnet sind.",
  noSuchMarks: (written, most) =>
    `--use ${written} passt nicht. Nenn Nummern der Liste, von 1 bis ${most}, etwa 1,3.`,
  notInForm: (subject, form) =>
    `${subject} lässt sich nicht als ${form} schreiben. Nimm csv oder json.`,
  mapUnclear: (written) =>
    `--map ${written} passt nicht. Schreib es als --map "Spalte=property", etwa --map "Firma=company".`,
  mapNowhere: (column, columns) =>
    `--map nennt die Spalte „${column}“, die es nicht gibt. Die Spalten sind ${columns.join(", ")}.`,
  choiceUnclear: (written) =>
    `--choose ${written} passt nicht. Schreib es als --choose 12=new oder --choose "12=People/Ana.md".`,
  choiceOfNoEntry: (line) => `--choose nennt Zeile ${line}, in der kein Eintrag beginnt.`,
  choiceOfNoContact: (path) =>
    `--choose nennt ${path}; einen solchen Kontakt gibt es in diesem Vault nicht.`,
  noFileOfPeople: (file) => `${file} ist keine Datei. Nenn eine .vcf- oder .csv-Datei.`,
  fileOfPeopleTooLarge: (file) =>
    `${file} ist größer als 100 MB und wurde darum nicht gelesen. Teil die Datei oder exportier sie ohne Bilder.`,
  fileUnreadable: (file, because) => `${file} lässt sich nicht lesen: ${because}`,
  inputUnreadable: (because) => `Die Standardeingabe lässt sich nicht lesen: ${because}`,
  emptyVaultName: "--vault nennt keinen Ordner. Nenn den Ordner mit deinen Notizen.",
  noFolder: (folder) =>
    `Den Ordner ${folder} gibt es nicht. Nenn mit --vault den Ordner mit deinen Notizen.`,
  folderUnreadable: (folder, because) => `Der Ordner ${folder} lässt sich nicht lesen: ${because}`,
  folderIsFile: (file) =>
    `${file} ist eine Datei. Nenn mit --vault den Ordner, in dem deine Notizen liegen.`,
  configUnreadable: (file, because) =>
    `--config ${file} lässt sich nicht als Einstellungen lesen: ${because}`,
  configOutside: (file) =>
    `--config ${file} liegt außerhalb des Vaults, darum wurde nichts hineingeschrieben. Lass es weg, um in den Einstellungen des Vaults zu entscheiden.`,
  settingsBroken: (file) =>
    `${file} ist kein JSON, darum ist unklar, wohin zu schreiben ist. Berichtige oder lösch die Datei; es wurde nichts geschrieben.`,
});
