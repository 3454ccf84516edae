/** Bodies and how they are built, for the tests of both readers of outlines. */
import type { Outline } from "../../../../src/core/parse/markdown/outline";

/** An outline in short: each piece as `form: text`, each ignored line as `line reason`, each span as `is: text`. */
export function inShort(text: string, { pieces, spans, ignored }: Outline) {
  const ofPiece = (index: number | null): string => {
    const piece = index === null ? undefined : pieces[index];
    return piece ? ` in ${text.slice(piece.from, piece.to)}` : "";
  };
  return {
    pieces: pieces.map(({ form, level, parent, task, ordered, from, to }) =>
      [
        `${ordered ? "ordered " : ""}${form}${level > 0 ? ` ${level}` : ""}`,
        task === null ? "" : ` [${task}]`,
        `: ${text.slice(from, to)}`,
        ofPiece(parent),
      ].join(""),
    ),
    spans: spans.map(({ is, from, to }) => `${is}: ${text.slice(from, to)}`),
    ignored: ignored
      .flatMap(({ from, to, because }) =>
        Array.from({ length: to - from + 1 }, (_, at) => `${from + at} ${because}`),
      )
      .sort(),
  };
}

/** A body, its pieces, and the lines of it that are ignored. */
type Case = readonly [
  name: string,
  text: string,
  pieces: readonly string[],
  ignored?: readonly string[],
];

/** Bodies whose outline needs no second look. */
export const plainBodies: readonly Case[] = [
  ["each line of a paragraph", "a\nb\n\nc", ["paragraph: a", "paragraph: b", "paragraph: c"]],
  ["headings with their level", "# a\n### b ##", ["heading 1: a", "heading 3: b"]],
  ["a heading that is underlined", "a\n---", ["heading 2: a"], ["2 rule"]],
  [
    "items with what they stand in",
    "- a\n  - b\n- c",
    ["item 1: a", "item 2: b in a", "item 1: c"],
  ],
  ["numbered items", "1. a\n2. b", ["ordered item 1: a", "ordered item 1: b"]],
  ["a paragraph of an item", "- a\n\n  b", ["item 1: a", "paragraph: b in a"]],
  ["a further line of an item's own text", "- a\n  b", ["item 1: a\n  b"]],
  ["but not where it begins the note's line (R120)", "- a\nb", ["item 1: a", "paragraph: b"]],
  [
    "tasks with what is in their box",
    "- [ ] a\n- [x] b\n* [-] c",
    ["item 1 [ ]: a", "item 1 [x]: b", "item 1 [-]: c"],
  ],
  ["no task of an item that has no blank behind its box", "- [x]a", ["item 1: [x]a"]],
  [
    "no item behind a paragraph whose number is not 1",
    "a\n2. b",
    ["paragraph: a", "paragraph: 2. b"],
  ],
  [
    "rows of a table",
    "| a | b |\n|---|---|\n| c | d |",
    ["row: | a | b |", "row: | c | d |"],
    ["2 rule"],
  ],
  ["nothing of a quote", "> a\n> b", [], ["1 quote", "2 quote"]],
  ["nothing of a quote in a quote", "> > a", [], ["1 quote"]],
  ["the lines of a callout", "> [!note] a\n> b", ["callout: a", "callout: b"]],
  ["nothing of a quote in a callout", "> [!note] a\n> > b", ["callout: a"], ["2 quote"]],
  [
    "nothing of fenced code",
    "```\na\n\n- b\n```\nc",
    ["paragraph: c"],
    ["1 code", "2 code", "3 code", "4 code", "5 code"],
  ],
  ["nothing of code that is never closed", "~~~\na", [], ["1 code", "2 code"]],
  ["nothing of indented code", "a\n\n    b", ["paragraph: a"], ["3 code"]],
  ["nothing of a rule", "a\n\n***\nb", ["paragraph: a", "paragraph: b"], ["3 rule"]],
  [
    "nothing of a comment on its line",
    "a\n%% b %%\nc",
    ["paragraph: a", "paragraph: c"],
    ["2 comment"],
  ],
  [
    "nothing of a comment over lines",
    "%%\n# b\n%%\nc",
    ["paragraph: c"],
    ["1 comment", "2 comment", "3 comment"],
  ],
  ["nothing of an HTML comment", "<!-- a\nb -->\nc", ["paragraph: c"], ["1 comment", "2 comment"]],
  ["nothing of nothing", "", []],
];
