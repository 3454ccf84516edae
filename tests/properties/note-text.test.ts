/** Laws of reading a note. `KITH_NOTES=600` compares the two readers on that many notes only. */
import { isDeepStrictEqual } from "node:util";
import { describe, expect, test } from "@jest/globals";
import fc from "../laws";
import { lineStartsOf, startOfLine } from "../../src/core/parse/markdown/line-places";
import {
  readNoteText,
  readNoteTextByRemark,
  readNoteTextByScan,
} from "../../src/core/parse/markdown/note-text";
import { randomMarkdown } from "./random-markdown";

const anyText = fc.oneof(randomMarkdown, fc.string({ unit: "binary", maxLength: 300 }));
const runs = 600;
/** The two readers agree on so many notes before anything lands; it takes a minute and a half. */
const compared = Number(process.env["KITH_NOTES"] ?? 100_000);

function holds(text: fc.Arbitrary<string>, law: (text: string) => void, numRuns = runs): void {
  fc.assert(
    fc.property(text, (note) => {
      law(note);
    }),
    { numRuns },
  );
}

describe("whatever a note holds", () => {
  test("reading it never throws", () => {
    holds(anyText, (text) => {
      readNoteText(text);
    });
  });

  test("the fast reader, where it is sure, says what the reference says", () => {
    const law = (text: string): void => {
      const { noteText, unsure } = readNoteTextByScan(text);
      if (unsure !== null) return;
      const wanted = readNoteTextByRemark(text);
      // Node compares ten times as fast and no less strictly; jest says what differs.
      if (!isDeepStrictEqual(noteText, wanted)) expect(noteText).toEqual(wanted);
    };
    holds(randomMarkdown, law, compared);
  }, 3_600_000);

  test("each line's source stands in the note where the line says, and its prose is as long", () => {
    holds(anyText, (text) => {
      const starts = lineStartsOf(text);
      for (const { line, column, source, prose } of readNoteText(text).lines) {
        const from = startOfLine(starts, line) + column - 1;
        expect(text.slice(from, from + source.length)).toBe(source);
        expect(prose).toHaveLength(source.length);
      }
    });
  });

  test("links, tags and fields lie in their line, in order, and links look like links", () => {
    holds(anyText, (text) => {
      for (const { source, links, tags, fields } of readNoteText(text).lines) {
        for (const found of [links, tags, fields]) {
          let behind = 0;
          for (const { from, to } of found) {
            expect(from).toBeGreaterThanOrEqual(behind);
            expect(to).toBeGreaterThan(from);
            expect(to).toBeLessThanOrEqual(source.length);
            behind = to;
          }
        }
        for (const { from, to } of links)
          expect(source.slice(from, to)).toMatch(/^\[[\s\S]*[\])]$/);
        for (const { from, to, name } of tags) expect(source.slice(from, to)).toBe(`#${name}`);
      }
    });
  });

  test("each line that holds something is read or ignored, none twice (R128)", () => {
    holds(anyText, (text) => {
      const { lines, ignored } = readNoteText(text);
      const covered = new Set<number>();
      for (const { line, source } of lines) {
        const last = line + (source.match(/\r\n|\r|\n/g)?.length ?? 0);
        for (let at = line; at <= last; at++) covered.add(at);
      }
      for (const { from, to } of ignored) {
        for (let at = from; at <= to; at++) {
          expect(covered.has(at)).toBe(false);
          covered.add(at);
        }
      }
      text.split(/\r\n|\r|\n/).forEach((content, index) => {
        if (content.trim() !== "") expect(covered).toContain(index + 1);
      });
    });
  });

  test("a parent is an item above", () => {
    holds(anyText, (text) => {
      const { lines } = readNoteText(text);
      lines.forEach(({ parent }, index) => {
        if (parent === null) return;
        expect(parent).toBeLessThan(index);
        expect(lines[parent]?.form).toBe("item");
      });
    });
  });
});

/** Milliseconds of the processor's for reading a note. */
function time(text: string): number {
  const start = process.cpuUsage();
  readNoteText(text);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/**
 * How much longer the long note took than the short one, at best: other work on the machine only ever adds, so it is
 * tried again until it is at most `bound` times, ten times at most. What takes quadratic time never gets there.
 */
function growth(short: string, long: string, bound: number): number {
  let least = Infinity;
  let shortest = Infinity;
  let longest = Infinity;
  for (let tries = 0; tries < 10 && least > bound; tries++) {
    shortest = Math.min(shortest, time(short));
    longest = Math.min(longest, time(long));
    least = longest / Math.max(shortest, 4);
  }
  return least;
}

describe("reading takes linear time", () => {
  const repeated = [
    "word ",
    "- item [[A]]\n",
    "a\n",
    "\n",
    "> ",
    "> a\n",
    "- ",
    "[",
    "[[",
    "![[",
    "]",
    "[a](",
    '[a](b "',
    "*a ",
    "_",
    "`a ",
    "<",
    "<!-- ",
    "a <!-- b\n\n",
    "~~a ",
    "%% a ",
    "a %% b\n",
    "a %% b\n\n",
    "%%\na\n",
    "$$ ",
    "$$\n\n",
    "[k:: ",
    "key:: value ",
    "#a ",
    " ^a",
    "http://",
    "www.",
    "|",
    "|-",
    "# a\n",
    "a\n=\n",
    "```\n",
    "[^1]: a\n",
    "[a]: b\n\n",
    "<div>\n",
    "%% kith:agenda %%\na\n",
    "b ~~ [[C]]\n",
    "\\",
    "&a;",
  ];
  test.each(repeated)("%j again and again", (part) => {
    const of = (length: number) => part.repeat(Math.ceil(length / part.length));
    // Eight times the text; quadratic reading would take sixty-four times as long.
    expect(growth(of(50_000), of(400_000), 24)).toBeLessThanOrEqual(24);
  });

  test("lists and quotes nested ever deeper", () => {
    const list = (depth: number) =>
      Array.from({ length: depth }, (_, level) => `${"  ".repeat(level)}- x\n`).join("");
    const quotes = (depth: number) => `${">".repeat(depth)}a`;
    const blanks = (lines: number) => `${list(90)}${"\n".repeat(lines)}`;
    expect(growth(list(250), list(700), 24)).toBeLessThanOrEqual(24);
    expect(growth(quotes(25_000), quotes(200_000), 24)).toBeLessThanOrEqual(24);
    expect(growth(blanks(25_000), blanks(200_000), 24)).toBeLessThanOrEqual(24);
  });
});
