/** What is said of things in notes that can't be read or understood, in German. */
import type { NoteSayings, YamlFault } from "../note-sayings";
import { expectedSetting, usedSetting } from "../setting-values";
import { joined } from "../joined";
import { germanSettingValues } from "./setting-values";

/** What is wrong in the YAML of properties, and what to do. */
export const germanYamlFaults: Readonly<Record<YamlFault, string>> = {
  twice: "Diese Eigenschaft steht zweimal da. Behalt eine davon.",
  tab: "Vor dieser Zeile steht ein Tabulator. Nimm stattdessen Leerzeichen.",
  colon: "Dieser Wert enthält einen Doppelpunkt. Setz den Wert in Anführungszeichen.",
  "no property":
    "Diese Zeile ist keine Eigenschaft. Schreib `name: value`, mit Leerzeichen nach dem Doppelpunkt.",
  missing:
    "Hier fehlt etwas: ein schließendes Anführungszeichen, eine Klammer oder der Doppelpunkt nach einem Namen.",
  indent: "Das ist nicht so eingerückt wie die Zeilen ringsum.",
  character: "Ein Wert kann nicht mit diesem Zeichen beginnen. Setz den Wert in Anführungszeichen.",
  alias:
    "Ein Wert, der mit * beginnt, verweist auf einen anderen, der nicht da ist. Setz ihn in Anführungszeichen.",
  unexpected: "Das kann hier nicht stehen. Setz den Wert in Anführungszeichen.",
  "no map": "Hier stehen keine Eigenschaften. Schreib jede als `name: value` in eine eigene Zeile.",
  nested: "Das ist zu tief verschachtelt oder zu oft wiederholt, um gelesen zu werden.",
  large: "Das ist zu groß, um gelesen zu werden. Halt die Eigenschaften unter 64 kB.",
  unclosed: "Die Eigenschaften sind nicht geschlossen. Setz eine Zeile --- dahinter.",
  other: "Das ist kein lesbares YAML.",
};

const or = (near: string | null, otherwise: string): string =>
  near === null ? otherwise : `Meintest du ${near}?`;

/** German. */
export const germanNoteSayings = (): NoteSayings => ({
  cadenceUnknown: (written, near) =>
    `${written} ist kein Rhythmus. ${or(near, "Schreib ihn etwa als daily, weekly, every 2 weeks oder monthly.")}`,
  dependsOnDay: (phrase) =>
    `„${phrase}“ hängt davon ab, wann es geschrieben wurde. Schreib das Datum, oder gib der Notiz ein Datum „created“.`,
  dependsOnYear: (phrase) =>
    `„${phrase}“ hängt davon ab, wann es geschrieben wurde. Schreib das Jahr, oder gib der Notiz ein Datum „created“.`,
  remindUnknown: (written) =>
    `„${written}“ ist keine Zeit für eine Erinnerung. Schreib sie als Friday 4pm, weekdays 12:30 oder every day at 8.`,
  lengthWithoutUnit: (written, read) =>
    `Kith liest „${written}“ als ${read}. Schreib die Einheit dazu, um sicherzugehen.`,
  lengthUnknown: (written) =>
    `„${written}“ ist keine Zeitspanne. Schreib sie als 30 days oder 6 weeks.`,
  thresholdUnknown: (written) =>
    `„${written}“ ist keine Zeitspanne. Schreib sie als 90 days oder 6 months.`,
  graceUnknown: (written) =>
    `„${written}“ ist keine Zahl von Zeiträumen, die verfehlt werden dürfen. Schreib etwa 0, 1 oder 2.`,
  rangeBackwards: (written, near) => `„${written}“ endet, bevor es beginnt. Meintest du ${near}?`,
  rangeUnknown: (written) =>
    `„${written}“ ist kein Bereich von Tagen. Schreib ihn als 2026-08-01 to 2026-08-14.`,
  revisionUnknown: (written) =>
    `„${written}“ ist keine Anpassung. Schreib sie als 2026-10-01: 3 (new job).`,
  statusUnknown: (written, near, known) =>
    `„${written}“ ist kein Status eines Ziels, darum gilt es als aktiv. ${or(near, `Schreib ${joined(known, "oder")}.`)}`,
  targetTooLarge: (written, used) =>
    `Die Zielzahl ${written} ist mehr, als ein Zeitraum fasst. Kith nimmt ${used}.`,
  targetUnknown: (written, near) =>
    `„${written}“ ist keine Zielzahl. Eine Zielzahl ist eine ganze Zahl ab 1. Meintest du ${near}?`,
  neitherCadenceNorDeadline: (title) =>
    `„${title}“ sagt nicht, wie oft oder bis wann. Gib ihm einen Rhythmus wie weekly oder eine Frist.`,
  countsUnknown: (written, near) =>
    `Kith weiß nicht, wie „${written}“ zu zählen ist. ${or(near, "Schreib etwa new contacts, dormant ties, calls, #a-tag oder [[A note]].")}`,
  countsComment: (written) =>
    `Für die App ist „${written}“ hier ein Kommentar. Kith zählt es wie gemeint; setz es in Anführungszeichen, um es zu behalten.`,
  tooManyGoals: (most) =>
    `Kith liest die ersten ${most} Punkte einer Zielliste; dieser und die folgenden bleiben außen vor.`,
  dayUnknown: (written, near) =>
    near === null
      ? `„${written}“ ist kein Datum, das Kith lesen kann. Schreib es als 2026-12-31.`
      : `„${written}“ ist kein Tag des Kalenders. Meintest du ${near}?`,
  dayEmpty: (written, property) =>
    `„${written}“ sagt als Datum nichts. Lass „${property}“ leer, oder schreib ein Datum als 2026-12-31.`,
  birthdayUnknown: (written) =>
    `„${written}“ ist kein Geburtstag. Schreib ihn als 04-17 oder 1990-04-17.`,
  circleSeveral: (taken) =>
    `Ein Kontakt gehört zu einem Kreis. Kith nimmt „${taken}“; behalt einen davon.`,
  saysNothing: (written, property) => `„${written}“ sagt nichts. Lass „${property}“ leer.`,
  noSuchDay: (written) =>
    `Der Kalender hat keinen Tag ${written}. Schreib einen, den es gibt, als 2026-12-01.`,
  planWithoutDay: (phrase) =>
    `Diese Notiz hat keinen Tag, darum ist unklar, wann „${phrase}“ ist. Schreib das Datum aus, als 📅 2026-12-01.`,
  syncCopy: () =>
    "Das ist eine Kopie aus einem Sync-Konflikt. Nichts darin wird gezählt; übernimm, was du brauchst, in die Notiz selbst und lösch die Kopie.",
  noteTooLarge: () =>
    "Diese Notiz ist größer als 10 MB, darum liest Kith sie nicht. Teil sie, oder nimm sie mit `kith: ignore` aus.",
  yamlBroken: (fault) =>
    `Die Eigenschaften dieser Notiz lassen sich nicht lesen. ${germanYamlFaults[fault]}`,
  openingWord: (word) =>
    `Eine erste Zeile --- mit „${word}“ dahinter beginnt keine Eigenschaften. Schreib --- allein, wenn welche gemeint sind.`,
  frontmatterUnclosed: () =>
    "Die Eigenschaften dieser Notiz sind nicht geschlossen, darum werden sie als Text gelesen. Setz eine Zeile --- dahinter.",
  linkAmbiguous: (link, paths, others) =>
    `${link} könnte ${others > 0 ? `${paths.join(", ")} oder eine von ${others} weiteren` : joined(paths, "oder")} sein. Verlinke die gemeinte Notiz mit ihrem Pfad.`,
  noteUnreadable: (wasKnown) =>
    wasKnown
      ? "Diese Notiz ließ sich nicht noch einmal lesen, darum wird gezeigt, was sie zuvor sagte. Prüf, ob sich ihre Datei öffnen lässt."
      : "Diese Notiz ließ sich nicht lesen. Prüf, ob sich ihre Datei öffnen lässt.",
  todayItMeans: (message, day) => `${message} Heute bedeutet es ${day}.`,
  settingWrong: (key, expected, used) =>
    `Die Einstellung „${key}“ passt nicht (erwartet: ${expectedSetting(expected, germanSettingValues)}); Kith nimmt ${usedSetting(used, germanSettingValues)}.`,
  settingsBroken: (file) =>
    `${file} ist kein JSON-Objekt. Kith nimmt die Vorgaben; berichtige die Datei oder lösch sie.`,
  settingsCopy: () =>
    "Das ist eine Kopie von Kiths Einstellungen aus einem Sync-Konflikt. Was darin entschieden wurde, übernimmt die App; sieh nach, ob dir eine Einstellung fehlt, und lösch die Kopie.",
  dailyNotesUnset: (path) =>
    `Es gibt keine Einstellungen für tägliche Notizen, darum liegt die Notiz ganz oben im Vault, benannt nach ihrem Tag: ${path}. Setz Ordner und Format in der Kernerweiterung Tägliche Notizen oder in Kiths Einstellungen.`,
  folderMade: (folder) =>
    `Den Ordner ${folder} aus den Einstellungen für tägliche Notizen gab es nicht, darum wird er angelegt.`,
  templateMissing: (template) =>
    `Die Vorlage deiner täglichen Notizen, ${template}, ist nicht da, darum wird die Notiz ohne sie angelegt. Berichtige die Einstellung oder die Vorlage.`,
});
