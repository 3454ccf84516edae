/** What in the query blocks of a note can't be understood, at its place in the note. */
import type { Moment } from "../../dates/day";
import type { QueryWords } from "../../language/query-words";
import type { Problem } from "../../model/problem";
import type { IndexView } from "../../note-index/index-view";
import { isLeftOut } from "../../parse/read-note";
import { parseQuery, queryProblems } from "./parse-query";
import type { QueryBlock } from "./query";

/** The languages of code blocks, with the query that each asks. */
export const blockLanguages: ReadonlyMap<string, QueryBlock> = new Map([
  ["dormant", "dormant"],
  ["dormant-contacts", "dormant"],
  ["goals", "goals"],
  ["agenda", "agenda"],
  ["interactions", "interactions"],
]);

/** The mistakes of a note's blocks in the order of their places; none of a note that Kith leaves alone. Linear in the text. */
export function blockProblems(
  path: string,
  text: string,
  index: IndexView,
  now: Moment,
  words: QueryWords,
): readonly Problem[] {
  const blocks = blocksIn(text);
  if (blocks.length === 0 || isLeftOut(path, text, index.settings)) return [];
  return blocks.flatMap(({ block, line, lines }) => {
    const asked = lines.map((each) => each.text).join("\n");
    const { calendar } = index.settings;
    const { query } = parseQuery(block, asked, { separators: "lines", now, calendar, words });
    return queryProblems(query, { index, now, here: path }).map((problem) => ({
      ...problem,
      path,
      line: line + problem.line,
      column: problem.column + (lines[problem.line - 1]?.outer ?? 0),
    }));
  });
}

interface BlockLine {
  readonly text: string;
  /** How many characters before it belong to the list or quote that the block stands in. */
  readonly outer: number;
}

interface BlockInNote {
  readonly block: QueryBlock;
  /** That of the opening fence. */
  readonly line: number;
  readonly lines: readonly BlockLine[];
}

/** The fenced blocks of Kith's languages; one that nothing closes goes on to the note's end. */
function blocksIn(text: string): readonly BlockInNote[] {
  const blocks: BlockInNote[] = [];
  let open: { readonly fence: string; readonly lines: BlockLine[] } | null = null;
  for (const [at, written] of text.split(/\r\n|\r|\n/).entries()) {
    const outer = written.search(/[^\s>]|$/);
    const inner = written.slice(outer);
    const [, fence, info = ""] = /^(`{3,}(?!.*`)|~{3,})\s*(\S*)/.exec(inner) ?? [];
    if (open === null) {
      if (fence === undefined) continue;
      open = { fence, lines: [] };
      const block = blockLanguages.get(info.toLowerCase());
      if (block !== undefined) blocks.push({ block, line: at + 1, lines: open.lines });
    } else if (info === "" && fence?.startsWith(open.fence) === true) open = null;
    else open.lines.push({ text: inner, outer });
  }
  return blocks;
}
