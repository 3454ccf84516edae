/** Laws of reading a note. `KITH_NOTES=100000` compares the two readers on as many notes. */
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { lineStartsOf, startOfLine } from "../../src/core/parse/line-places";
import {
  readNoteText,
  readNoteTextByRemark,
  readNoteTextByScan,
} from "../../src/core/parse/note-text";
import { randomMarkdown } from "./random-markdown";

const anyText = fc.oneof(randomMarkdown, fc.string({ unit: "binary", maxLength: 300 }));
const runs = Number(process.env["KITH_NOTES"] ?? 600);

function holds(text: fc.Arbitrary<string>, law: (text: string) => void, numRuns = runs): void {
  fc.assert(
    fc.property(text, (note) => {
      law(note);
    }),
    { numRuns, seed: 20261122 },
  );
}

describe("whatever a note holds", () => {
  test("reading it never throws", () => {
    holds(anyText, (text) => {
      readNoteText(text);
    });
  });

  test("the fast reader, where it is sure, says what the reference says", () => {
    holds(randomMarkdown, (text) => {
      const { noteText, unsure } = readNoteTextByScan(text);
      if (unsure === null) expect(noteText).toEqual(readNoteTextByRemark(text));
    });
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

/** Milliseconds for reading a note of so many characters, the best of three. */
function time(text: string): number {
  const times = [0, 1, 2].map(() => {
    const start = process.cpuUsage();
    readNoteText(text);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
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
    const short = time(part.repeat(Math.ceil(50_000 / part.length)));
    const long = time(part.repeat(Math.ceil(400_000 / part.length)));
    // Eight times the text; quadratic reading would take sixty-four times as long.
    expect(long).toBeLessThan(Math.max(short, 4) * 24);
  });

  test("lists and quotes nested ever deeper", () => {
    const list = (depth: number) =>
      Array.from({ length: depth }, (_, level) => `${"  ".repeat(level)}- x\n`).join("");
    expect(time(list(700))).toBeLessThan(Math.max(time(list(250)), 4) * 24);
    expect(time(`${">".repeat(200_000)}a`)).toBeLessThan(500);
    expect(time(`${list(90)}${"\n".repeat(200_000)}`)).toBeLessThan(2000);
  });
});
