/** What `kith import` says of a file of people, in English. */
import type { ImportAnswerWords } from "../../command/import-answer-words";

const people = (count: number): string => `${count} ${count === 1 ? "person" : "people"}`;
const notes = (count: number): string => `${count} ${count === 1 ? "note" : "notes"}`;

/** English. */
export const englishImportAnswerWords: ImportAnswerWords = {
  found: (format, count, file) => `${format}: ${people(count)} in ${file}.`,
  made: (count, isDryRun) => `${isDryRun ? "Would make" : "Made"} ${notes(count)}`,
  added: (count, isDryRun) => `${isDryRun ? "Would add" : "Added"} to ${notes(count)}`,
  unsure: (count) => `Not sure about ${people(count)}, so nothing is done with them`,
  asked: (line, name, why) => `line ${line}  ${name}: ${why}`,
  choices: (line, paths) =>
    [`--choose ${line}=new`, ...paths.map((path) => `or --choose "${line}=${path}"`)].join(", "),
  same: (count) => `${notes(count)} ${count === 1 ? "says" : "say"} all of it already.`,
  leftOut: (columns) =>
    `Nothing is taken from ${columns.join(", ")}. Use --map "Column=property" to keep one.`,
  problems: (count) => `${count} ${count === 1 ? "problem" : "problems"}`,
  problem: (line, message) => `line ${line}: ${message}`,
  offer: "Nothing was written. Add --yes to write it.",
  written: (count) => `Written: ${notes(count)}.`,
};
