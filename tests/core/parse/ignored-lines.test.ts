/** Which lines of a note hold no entry, and which stand between Kith's own markers (R127, R128). */
import { describe, expect, test } from "@jest/globals";
import type { IgnoredLines, NoteLine } from "../../../src/core/model/note-text";
import { coveredLines, kithLines } from "../../../src/core/parse/ignored-lines";
import { lineStartsOf } from "../../../src/core/parse/markdown/line-places";
import { noteOf } from "./reading-builder";

const [plain] = noteOf("word").lines;

function lineAt(line: number, source = "word"): NoteLine {
  if (!plain) throw new Error("no line");
  return { ...plain, line, source };
}

function covered(
  text: string,
  lines: readonly NoteLine[] = [],
  found: readonly IgnoredLines[] = [],
  bodyFrom = 0,
) {
  const { ignored, markers } = coveredLines(text, lineStartsOf(text), bodyFrom, lines, found);
  return {
    ignored: ignored.map(({ from, to, because }) => `${from}-${to} ${because}`),
    markers: markers.map(({ line, ends }) => `${line}${ends ? " ends" : ""}`),
  };
}

describe("Every line that holds something is read or ignored", () => {
  test.each<[string, string, readonly NoteLine[], readonly IgnoredLines[], readonly string[]]>([
    ["a line that was read is not", "word", [lineAt(1)], [], []],
    ["nor one that is blank", "  \n\n", [], [], []],
    ["nor one that a read line reaches into", "a\nb", [lineAt(1, "a\nb")], [], []],
    [
      "neighbours of one reason are joined",
      "a\nb\nc",
      [],
      [
        { from: 1, to: 1, because: "code" },
        { from: 2, to: 3, because: "code" },
      ],
      ["1-3 code"],
    ],
    [
      "those of two are not",
      "a\nb",
      [],
      [
        { from: 1, to: 1, because: "code" },
        { from: 2, to: 2, because: "html" },
      ],
      ["1-1 code", "2-2 html"],
    ],
    [
      "a blank line parts them",
      "a\n\nb",
      [],
      [{ from: 1, to: 3, because: "code" }],
      ["1-1 code", "3-3 code"],
    ],
    [
      "the first reason that is told holds",
      "a",
      [],
      [
        { from: 1, to: 1, because: "embed" },
        { from: 1, to: 1, because: "code" },
      ],
      ["1-1 embed"],
    ],
    ["an empty quote is a quote", "> >", [], [], ["1-1 quote"]],
    ["what is left is a definition", "[a]: b", [], [], ["1-1 definition"]],
  ])("%s", (_, text, lines, found, ignored) => {
    expect(covered(text, lines, found)).toEqual({ ignored, markers: [] });
  });

  test("frontmatter is so up to where the body begins", () => {
    expect(covered("---\na: b\n---\nword", [lineAt(4)], [], 13).ignored).toEqual([
      "1-3 frontmatter",
    ]);
    expect(covered("---\na: b\n---", [], [], 12).ignored).toEqual(["1-3 frontmatter"]);
  });
});

describe("A comment that is one of Kith's markers is told", () => {
  const comment = (line: number): IgnoredLines => ({ from: line, to: line, because: "comment" });

  test.each([
    ["%% kith:agenda %%", ["1-1 marker"], ["1"]],
    ["  %%kith:end%%  ", ["1-1 marker"], ["1 ends"]],
    ["%% kith: agenda %%", ["1-1 comment"], []],
    ["%% kith:agenda %% more", ["1-1 comment"], []],
    ["%% Kith:agenda %%", ["1-1 comment"], []],
    ["%% kith:Agenda %%", ["1-1 comment"], []],
  ])("%j", (text, ignored, markers) => {
    expect(covered(text, [], [comment(1)])).toEqual({ ignored, markers });
  });

  test("not where it is no comment", () => {
    expect(covered("%% kith:agenda %%", [], [{ from: 1, to: 1, because: "code" }]).markers).toEqual(
      [],
    );
  });
});

describe("The lines between an opening marker and the end marker that follows it are Kith's", () => {
  const opens = (line: number) => ({ line, ends: false });
  const ends = (line: number) => ({ line, ends: true });
  const between = (markers: Parameters<typeof kithLines>[1]) =>
    kithLines(
      [2, 4, 6, 8].map((line) => lineAt(line)),
      markers,
    )
      .filter(({ kith }) => kith)
      .map(({ line }) => line);

  test.each([
    ["those of one section", [opens(3), ends(7)], [4, 6]],
    ["those of several", [opens(1), ends(3), opens(7), ends(9)], [2, 8]],
    ["none of one that is never ended", [opens(1)], []],
    ["none before an end alone", [ends(9)], []],
    ["of two that are opened only the second's", [opens(1), opens(5), ends(9)], [6, 8]],
    ["none without markers", [], []],
  ])("%s", (_, markers, lines) => {
    expect(between(markers)).toEqual(lines);
  });
});
