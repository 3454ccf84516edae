/** A line cut into words and dates, for the tests of single steps of its reading. */
import { languageFor } from "../../../../src/core/language";
import { lexiconFor, wordsOf } from "../../../../src/core/parse/sentences/lexicon";
import { pastDates } from "../../../../src/core/parse/sentences/line-dates";
import type { Word } from "../../../../src/core/parse/sentences/prose-words";
import { contextWith, noteOf } from "../reading-builder";
import { day } from "../../note-builder";

const { calendar } = contextWith().settings;

/** The first line of a text in a language, read on Sunday, 22 November 2026. */
export function cut(source: string, code = "en") {
  const line = noteOf(source).lines[0];
  if (!line) throw new Error(`No line in ${source}`);
  const lexicon = lexiconFor(languageFor(code), line.prose);
  const dates = pastDates(line.prose, day("2026-11-22"), calendar, lexicon);
  return { line, calendar, lexicon, dates, words: wordsOf(line, dates, lexicon) };
}

/** Words in short: links as `@`, dates as `<date>`. */
export function shown(words: readonly Word[]): string {
  return words
    .map(({ is, low }) => (is === "link" ? "@" : is === "date" ? "<date>" : low))
    .join(" ");
}
