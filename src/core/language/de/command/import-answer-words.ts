/** What `kith import` says of a file of people, in German. */
import type { ImportAnswerWords } from "../../command/import-answer-words";
import { counted } from "../counted";
import { joined } from "../../joined";

const people = (count: number): string => counted(count, "Person", "Personen");
const notes = (count: number): string => counted(count, "Notiz", "Notizen");

/** German. */
export const germanImportAnswerWords = (): ImportAnswerWords => ({
  found: (format, count, file) => `${format}: ${people(count)} in ${file}.`,
  made: (count, isDryRun) => `${notes(count)} ${isDryRun ? "anzulegen" : "angelegt"}`,
  added: (count, isDryRun) => `${notes(count)} ${isDryRun ? "zu ergänzen" : "ergänzt"}`,
  unsure: (count) =>
    `Unsicher bei ${people(count)}, mit ${count === 1 ? "ihr" : "ihnen"} geschieht nichts`,
  asked: (line, name, why) => `Zeile ${line}  ${name}: ${why}`,
  choices: (line, paths) =>
    joined([`--choose ${line}=new`, ...paths.map((path) => `--choose "${line}=${path}"`)], "oder"),
  same: (count) => `${notes(count)} ${count === 1 ? "enthält" : "enthalten"} alles schon.`,
  leftOut: (columns) =>
    `Nichts übernommen aus ${columns.join(", ")}. Mit --map "Spalte=property" behältst du eine Spalte.`,
  problems: (count) => counted(count, "Problem", "Probleme"),
  problem: (line, message) => `Zeile ${line}: ${message}`,
  offer: "Es wurde nichts geschrieben. Mit --yes wird es geschrieben.",
  written: (count) => `${notes(count)} geschrieben.`,
});
