/** Which lines of a daily note come from its template, whose placeholders may have become anything (R115). */

/** A line of the template: the texts between its placeholders. */
type Pattern = readonly string[];

const placeholder = /\{\{[^{}]{0,500}\}\}|<%[^%]{0,2000}(?:%(?!>)[^%]{0,2000}){0,50}%>/g;
/** A placeholder that becomes a date, a time or the note's name. */
const datePlaceholder =
  /\{\{\s*(?:date|time|title|monday|yesterday|tomorrow)|<%[^%]{0,20}(?:tp\.(?:date|file\.(?:title|creation))|moment\()/i;

/** What stands around and between dates: marks that are in none, or a dash by itself. */
const betweenDates = / ?(?:[^\p{L}\p{N}\s:.,/-]|(?:^| )-(?!\S))+ ?/u;

/**
 * Tells whether a line of a note is one of the template's. Blanks at its ends don't matter. A line of the template that
 * is nothing but placeholders is none, since every line would be like it; where it becomes dates or the note's name,
 * a line is taken for it that is nothing else, as `isDateOrName` says: `<< [[2026-11-17]] | [[2026-11-19]] >>`.
 */
export function templateMatcher(
  templateLines: readonly string[],
  isDateOrName: (text: string) => boolean,
): (line: string) => boolean {
  const plain = new Set<string>();
  const patterns: Pattern[] = [];
  let hasDate = false;
  for (const line of templateLines) {
    const pattern = line.trim().split(placeholder).map(normal);
    if (pattern.length === 1) plain.add(pattern[0] ?? "");
    else if (pattern.some((part) => /[\p{L}\p{N}]/u.test(part))) patterns.push(pattern);
    else hasDate ||= datePlaceholder.test(line);
  }
  if (templateLines.length === 0) return (line) => line.trim() === "";
  return (line) => {
    const text = normal(line);
    if (text === "") return true;
    if (plain.has(text) || patterns.some((pattern) => matches(text, pattern))) return true;
    return (
      hasDate &&
      (isDateOrName(text) ||
        text.split(betweenDates).every((part) => part === "" || isDateOrName(part)))
    );
  };
}

function normal(line: string): string {
  return line.replace(/\s+/g, " ").trim();
}

/** Whether the parts stand in the text in their order, the first at its start and the last at its end. */
function matches(text: string, pattern: Pattern): boolean {
  const first = pattern[0] ?? "";
  const last = pattern.at(-1) ?? "";
  if (!text.startsWith(first) || !text.endsWith(last)) return false;
  let at = first.length;
  for (const part of pattern.slice(1, -1)) {
    const found = text.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return at + last.length <= text.length;
}
