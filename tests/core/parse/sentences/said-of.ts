/** What a line says of the people that it links, in short, for tests. */
import { readStances } from "../../../../src/core/parse/sentences/line-stances";
import { contextWith, noteOf } from "../reading-builder";
import { day } from "../../note-builder";

const { settings, language } = contextWith();

/**
 * Each link's name with what is said of it, in the line's order: a kind where it was reported, else `means` or `denies`.
 * The line stands in the daily note of Sunday, 22 November 2026.
 */
export function said(source: string, isDone = false): string {
  const line = noteOf(source).lines[0];
  if (!line) return "";
  const input = { day: day("2026-11-22"), calendar: settings.calendar, language, isDone };
  return readStances(line, input)
    .links.map(({ link, stance, kind }) => {
      const name = line.links[link]?.text ?? "";
      return `${name} ${stance === "reports" ? kind : stance}`;
    })
    .join(", ");
}
