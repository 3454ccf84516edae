/** What the command says of what it writes and takes back, in German. */
import type { ActWords } from "../../command/act-words";

/** German. */
export const germanActWords = (): ActWords => ({
  chooseMarks: "Wählen, wer eine Person ist",
  dryRun: "Es wurde nichts geschrieben. Es wäre:",
  nothingToWrite: "Nichts zu schreiben: Es ist schon so.",
  snoozed: (text, until) => `${text}: verschoben auf ${until}`,
  done: (text) => `${text}: erledigt`,
  notCounted: (path) =>
    `Die Zeile zählt nicht: Kith lässt ${path} aus, wegen „kith: ignore“, wegen „Ausgelassene Ordner“ in den Einstellungen oder als Vorlage.`,
  made: "Angelegt.",
  wouldBeMade: "Würde angelegt.",
  undo: {
    of: (title) => `Rückgängig: ${title}`,
    takenBack: (title, when, isDryRun) =>
      `${title}, ${when}: ${isDryRun ? "würde zurückgenommen" : "zurückgenommen"}`,
    notes: {
      removed: "gelöscht",
      "brought back": "wieder da",
      "changed back": "wie zuvor",
    },
    columns: { when: "wann", what: "was", where: "wo" },
    nothingFor: (folder) =>
      `Es gibt nichts rückgängig zu machen: Für ${folder} ist nichts aufbewahrt, was dieser Befehl schrieb.`,
    nothingKept:
      "Es wird nichts zum Rückgängigmachen aufbewahrt: KITH_STATE ist „off“, oder es gibt keinen Ordner dafür. Nenn einen in KITH_STATE.",
    refused: (title, at, because, isOffList) =>
      `„${title}“ vom ${at} wurde nicht zurückgenommen. ${because}${isOffList ? " Es steht nicht mehr auf der Liste: kith undo nimmt als Nächstes zurück, was davor war." : ""}`,
    decidedAnew: "Darüber wurde inzwischen neu entschieden.",
  },
  unfinished: {
    half: (title, at) =>
      `„${title}“ wurde am ${at} unterbrochen und ist halb getan. Der nächste Befehl, der schreibt, nimmt es zuerst zurück.`,
    mayBeHalf: (title, at, because) =>
      `„${title}“ wurde am ${at} unterbrochen und ist vielleicht halb getan: ${because}`,
    takenBack: (title, at, done, of, left) =>
      `„${title}“ wurde am ${at} unterbrochen und darum in ${done} von ${of === 1 ? "1 Notiz" : `${of} Notizen`} zurückgenommen.${left.length === 0 ? "" : ` Seither von jemandem geändert und gelassen: ${left.join(", ")}.`}`,
    stuck: (title, because) =>
      `„${title}“ wurde unterbrochen und lässt sich noch nicht zurücknehmen, darum wurde nichts geschrieben: ${because}`,
  },
});
