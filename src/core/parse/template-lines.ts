/** Which lines of a daily note come from its template, whose placeholders may have become anything (R115). */

/** A line of the template: the texts between its placeholders. */
type Pattern = readonly string[];

const placeholder = /\{\{[^{}]{0,500}\}\}|<%[^%]{0,2000}(?:%(?!>)[^%]{0,2000}){0,50}%>/g;
/** A line that is nothing but such placeholders becomes a date or title, and then holds a figure. */
const datePlaceholder =
  /^\s*(?:[#>*_-]+\s+)?(?:\{\{\s*(?:date|time|title|monday|yesterday|tomorrow)|<%[^%]{0,20}tp\.(?:date|file\.title|file\.creation))/i;
const longestDateLine = 60;

/**
 * Tells whether a line of a note is one of the template's. Blanks at its ends don't matter. A line of the template that
 * is nothing but a date's placeholder is taken for one line with a figure in it, once: else every line would be like it.
 */
export function templateMatcher(templateLines: readonly string[]): (line: string) => boolean {
  const plain = new Set<string>();
  const patterns: Pattern[] = [];
  let dates = 0;
  for (const line of templateLines) {
    const pattern = line.trim().split(placeholder).map(normal);
    if (pattern.length === 1) plain.add(pattern[0] ?? "");
    else if (pattern.some((part) => /[\p{L}\p{N}]/u.test(part))) patterns.push(pattern);
    else if (datePlaceholder.test(line)) dates++;
  }
  return (line) => {
    const text = normal(line);
    if (text === "") return true;
    if (plain.has(text) || patterns.some((pattern) => matches(text, pattern))) return true;
    if (dates === 0 || text.length > longestDateLine || !/\d/.test(text)) return false;
    dates--;
    return true;
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
