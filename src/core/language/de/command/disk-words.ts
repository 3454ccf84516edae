/** What the command says of files and folders that are not as they should be, in German. */
import type { DiskWords } from "../../command/disk-words";

/** German. */
export const germanDiskWords = (): DiskWords => ({
  leadsOut: (path, folder) =>
    `${path} führt aus dem Vault ${folder} hinaus, darum wurde nichts geschrieben.`,
  linkLeadsOut: (path) =>
    `${path} liegt hinter einem Link, der aus dem Vault hinausführt, darum wurde nichts geschrieben.`,
  noFile: (path) => `${path} ist keine Datei, die sich schreiben lässt.`,
  tooLarge: (path) =>
    `${path} ist größer als 10 MB, darum wurde nichts geschrieben. Teil die Notiz zuerst.`,
  noText: (path) =>
    `${path} ist kein UTF-8-Text, darum wurde nichts geschrieben. Speicher die Notiz in einem Editor als UTF-8 und versuch es noch einmal.`,
  unreadable: (file, because) => `${file} lässt sich nicht lesen: ${because}`,
  unseen: (file, because) => `${file} lässt sich nicht ansehen: ${because}`,
  linkUnfollowed: (file, because) => `Dem Link ${file} lässt sich nicht folgen: ${because}`,
  unwritable: (file, because) =>
    `${file} lässt sich nicht schreiben: ${because}. Alles blieb, wie es war.`,
  notesUnwritable: (because) =>
    `Die Notizen lassen sich nicht schreiben: ${because}. Alles blieb, wie es war.`,
  folderUnmade: (folder, because) => `Der Ordner ${folder} lässt sich nicht anlegen: ${because}.`,
  unremoved: (file, because) =>
    `${file} lässt sich nicht löschen: ${because}. Alles blieb, wie es war.`,
  changesOn: (file) =>
    `Ein anderes Programm ändert ${file} immer wieder, darum wurde nichts geschrieben. Versuch es noch einmal.`,
  stuck: (because, files) =>
    `${because} Was schon geschrieben war, ließ sich hier nicht zurücknehmen: ${files.join(", ")}.`,
  lockTaken: (seconds, lock) =>
    `Ein anderes Programm schreibt dieselbe Notiz und wurde in ${String(seconds).replace(".", ",")} s nicht fertig (${lock}). Versuch es noch einmal.`,
  lockUnmade: (lock, because) => `Die Sperre ${lock} lässt sich nicht anlegen: ${because}`,
  recordUnwritten: (file, because) =>
    `${file} lässt sich nicht schreiben: ${because}. Diese Datei sichert mehrere Notizen gegen einen Absturz, darum wurde nichts geschrieben. KITH_STATE nennt einen anderen Ordner, oder „off“, um darauf zu verzichten.`,
  undoUnwritten: (file, because) =>
    `Was geschrieben wurde, lässt sich nicht rückgängig machen, da sich ${file} nicht schreiben lässt: ${because}`,
  answerUnwritten: (because) => `Die Antwort lässt sich nicht ausgeben: ${because}.`,
  problems: {
    vaultEmpty:
      "In diesem Ordner liegt keine Notiz. Nenn mit --vault deine Notizen, oder schreib hier ein erstes Ziel.",
    noteEncoding:
      "Diese Notiz ist kein UTF-8-Text, darum ist manches darin nicht lesbar, und Kith schreibt nicht hinein. Speicher sie in einem Editor als UTF-8.",
    noteTooLarge: "Diese Notiz ist größer als 10 MB, darum wird sie nicht gelesen. Teil sie.",
    noteUnreadable: (because) => `Diese Notiz lässt sich nicht lesen: ${because}`,
    folderUnreadable: (because) => `Dieser Ordner lässt sich nicht lesen: ${because}`,
    linkBroken: "Dieser Link führt nirgendwohin. Lösch ihn oder berichtige sein Ziel.",
    linkLeadsOut:
      "Dieser Link führt aus dem Vault hinaus, darum wird er nicht gelesen. Verschieb, wohin er zeigt, in den Vault.",
    settingsUnreadable: (because) =>
      `Diese Einstellungen sind kein JSON (${because}), darum gelten die Vorgaben. Berichtige oder lösch die Datei.`,
  },
});
