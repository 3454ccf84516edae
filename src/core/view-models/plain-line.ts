/** Words of a note as one line of plain text, and a link to a note, safe to put between Kith's markers. */

/** Longer lines are cut, in UTF-16 units. */
const longestLine = 200;

/**
 * One line without what would end a section, link, embed or be a table, a tag, a task or a block of its own, and in
 * which nothing runs or is fetched: no code of Templater or Dataview, no HTML, no image; cut to 200 UTF-16 units.
 */
export function plainLine(text: string): string {
  const line = text
    .replace(/\]{2,}/g, "")
    .replace(/!?\[{2,}/g, "")
    .replaceAll("![", " [")
    .replace(/%%|<!--|-->/g, " ")
    .replace(/`/g, "'")
    .replace(/\|/g, " ")
    .replace(/<(?=[a-z/!?%])/gi, "< ")
    .replace(/\]\((?=[\s<]*(?:javascript|vbscript|data|file):)/gi, "] (")
    .replace(/(^|\s)#(?=[^\s#])/g, "$1\\#")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim()
    .replace(/ \^(?=[\w-]+$)/, " ")
    .replace(/^(?=[#>*+-]+(?: |$)|\[(?:.\] |[^\]]*\]:))/, "\\");
  return line.length <= longestLine ? line : `${startOf(line).trimEnd()}…`;
}

/** The first characters; none is cut in two. */
function startOf(line: string): string {
  let start = "";
  for (const character of line) {
    if (start.length + character.length >= longestLine) break;
    start += character;
  }
  return start;
}

/** A wikilink by the whole path, so that it can't mean another note; plain text where a link can't hold the path. */
export function noteLink(path: string, label: string): string {
  const target = path.replace(/\.md$/i, "");
  const shown = plainLine(label.replace(/[[\]|]/g, " "));
  if (/[#^[\]|]|%%|<%/.test(target)) return shown;
  return shown === "" ? `[[${target}]]` : `[[${target}|${shown}]]`;
}
