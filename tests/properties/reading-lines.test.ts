/** Laws of reading lines as entries and plans, whatever the lines are. */
import { describe, expect, test } from "@jest/globals";
import { languageFor } from "../../src/core/language";
import fc from "../laws";
import { lexiconOf, wordsOf } from "../../src/core/parse/sentences/lexicon";
import { readClauses } from "../../src/core/parse/sentences/clause-reading";
import { readEntries } from "../../src/core/parse/entries";
import { explainLines } from "../../src/core/parse/explain-lines";
import { readStances } from "../../src/core/parse/sentences/line-stances";
import { readNoteText } from "../../src/core/parse/markdown/note-text";
import { readOwnWords } from "../../src/core/parse/own-words";
import { readPlans } from "../../src/core/parse/plans";
import { planProblems } from "../../src/core/parse/plan-problems";
import { contextWith } from "../core/parse/reading-builder";
import { settingsOf } from "../core/settings-of";
import { day } from "../core/note-builder";

const context = contextWith();
const { language, settings } = context;
const reading = { day: context.day ?? undefined, calendar: settings.calendar, language };

/** Words, links, marks and dates that lines are made of, in any order. */
const piece = fc.oneof(
  fc.constantFrom(
    ..."called call met will Will should I we he she him her didn't haven't never not no answer reply from to".split(
      " ",
    ),
    ..."lunch coffee with about since yesterday tomorrow Friday at 4pm 2026-12-01 on and but or if need let's".split(
      " ",
    ),
    ..."[[Maria]] [[People/Bob|Bob]] #call #work , . ; : ? ! - – ( ) | 📅 ✅ @2026-12-01 due:: ~~ ` ' \" going".split(
      " ",
    ),
    "[Louie](People/Louie.md)",
    "I'll",
    "I’ve",
    "todo",
    "- [ ]",
    "- [x]",
    "- ",
    "> ",
    "## ",
    "\uFFFC",
    "\n",
    "__proto__",
    "constructor",
  ),
  fc.string({ maxLength: 6, unit: "grapheme" }),
);
/** The same of German lines. */
const germanPiece = fc.oneof(
  piece,
  fc.constantFrom(
    ..."rief angerufen anrufen treffen getroffen Treffen habe hat ich wir er sie sollte muss will werde nicht nie keine Antwort von".split(
      " ",
    ),
    ..."Kaffee mit über seit gestern morgen Freitag um halb vier vor 3 Tagen am 18. November bis und aber dass wenn zu ihn".split(
      " ",
    ),
  ),
);
const german = contextWith({
  language: languageFor("de"),
  settings: settingsOf({ language: "de" }),
});

const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(" "));

describe("Whatever a note in German holds", () => {
  const lines = fc.array(germanPiece, { maxLength: 40 }).map((pieces) => pieces.join(" "));

  test("reading it never fails, and every plan and entry is about one of its lines", () => {
    fc.assert(
      fc.property(lines, (body) => {
        const note = readNoteText(body);
        const all = [...readEntries(note, german), ...readPlans(note, german)];
        readOwnWords(body, note, german);
        const numbers = note.lines.map(({ line }) => line);
        expect(all.filter(({ line }) => !numbers.includes(line))).toEqual([]);
      }),
    );
  });

  test("a line of very many words is read to its end", () => {
    const words =
      "und nicht [[Maria]] anrufen, vor 3 Tagen am Freitag um halb vier habe sollte ".repeat(800);
    const [line] = readEntries(readNoteText(words), german);
    expect(line?.mentions).toHaveLength(800);
  });
});

describe("Whatever a note holds", () => {
  test("reading it never fails, and every answer is about one of its lines", () => {
    fc.assert(
      fc.property(text, fc.constantFrom("journal", "contact", null), (body, sort) => {
        const note = readNoteText(body);
        const changed = contextWith({ sort, day: sort === "journal" ? context.day : null });
        const entries = readEntries(note, changed);
        const plans = readPlans(note, changed);
        readOwnWords(body, note, changed);
        const places = [
          ...entries,
          ...plans,
          ...note.lines.flatMap((line) => planProblems(line, changed)),
        ];
        for (const { line } of places) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(note.lineCount);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("each link of a line has one stance, in the line's order, at its own column", () => {
    fc.assert(
      fc.property(text, (body) => {
        const note = readNoteText(body);
        const lines = body.split(/\r\n|\n|\r/);
        for (const { line, mentions, form } of readEntries(note, context)) {
          const own = note.lines.find((found) => found.line === line);
          if (form === "property" || !own) continue;
          expect(mentions.map(({ target }) => target)).toEqual(
            own.links.map(({ target }) => target),
          );
          for (const mention of mentions) {
            expect(["reports", "means", "denies"]).toContain(mention.stance);
            expect(lines[line - 1]?.charAt(mention.column - 1)).toBe("[");
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test("what happened is told once: no link is both reported and part of an intent's plan", () => {
    fc.assert(
      fc.property(text, (body) => {
        const note = readNoteText(body);
        const plans = readPlans(note, context).filter(({ form }) => form === "intent");
        for (const entry of readEntries(note, context)) {
          const reported = entry.mentions.filter(({ stance }) => stance === "reports");
          const meant = plans
            .filter(({ line }) => line === entry.line)
            .flatMap(({ mentions }) => mentions);
          const columns = new Set(meant.map(({ column }) => column));
          expect(reported.filter(({ column }) => columns.has(column))).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("a plan has a text, and the same plans of a note are numbered without gaps", () => {
    fc.assert(
      fc.property(text, (body) => {
        const counts = new Map<string, number>();
        for (const { text: words, day, ordinal, mentions } of readPlans(
          readNoteText(body),
          context,
        )) {
          if (mentions.some((mention) => /[\p{L}\p{N}]/u.test(mention.text))) {
            expect(words).not.toBe("");
          }
          const key = `${day ?? ""} ${words}`;
          counts.set(key, (counts.get(key) ?? 0) + 1);
          expect(ordinal).toBe(counts.get(key));
        }
      }),
      { numRuns: 300 },
    );
  });

  test("explaining lists every line that is not blank exactly once, in order", () => {
    fc.assert(
      fc.property(text, (body) => {
        const note = readNoteText(body);
        const explained = explainLines({
          text: body,
          note,
          entries: readEntries(note, context),
          plans: readPlans(note, context),
          day: context.day,
          today: day("2026-11-22"),
          own: null,
          resolve: ({ target }) => ({ path: `${target}.md`, name: target }),
        });
        const frontmatter = note.ignored.find(({ because }) => because === "frontmatter");
        const wanted = body
          .split(/\r\n|\n|\r/)
          .map((line, index) => ({ line, number: index + 1 }))
          .filter(({ line }) => line.replace(/\uFEFF/g, "").trim() !== "")
          .filter(({ number }) => frontmatter === undefined || number > frontmatter.to)
          .map(({ number }) => number);
        expect(explained.map(({ line }) => line)).toEqual(wanted);
      }),
      { numRuns: 300 },
    );
  });
});

describe("Whatever a line's prose is", () => {
  test("its words stand in order, without overlaps, where they say", () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: "binary", maxLength: 80 })), (prose) => {
        let behind = 0;
        for (const { is, low, from, to } of wordsOf(
          { prose, links: [] },
          [],
          lexiconOf(language),
        )) {
          expect(from).toBeGreaterThanOrEqual(behind);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(prose.length);
          if (is === "word" && low !== "and") {
            expect(prose.slice(from, to).replaceAll("’", "'").toLowerCase()).toBe(low);
          }
          behind = to;
        }
      }),
      { numRuns: 500 },
    );
  });

  test("its clauses hold every word but the marks between them, once", () => {
    fc.assert(
      fc.property(text, (prose) => {
        const lexicon = lexiconOf(language);
        const words = wordsOf({ prose, links: [] }, [], lexicon);
        const inClause = new Array<number>(words.length).fill(0);
        for (const { clause } of readClauses(words, lexicon, false)) {
          for (let at = clause.from; at < clause.to; at++) inClause[at] = (inClause[at] ?? 0) + 1;
        }
        words.forEach(({ is }, at) => {
          if (is === "word" || is === "date") expect(inClause[at]).toBe(1);
          else expect(inClause[at]).toBeLessThanOrEqual(1);
        });
      }),
      { numRuns: 300 },
    );
  });

  test("reading it twice gives the same", () => {
    fc.assert(
      fc.property(text, fc.boolean(), (body, isDone) => {
        const line = readNoteText(body).lines[0];
        const { day } = reading;
        if (!line || !day) return;
        const input = { ...reading, day, isDone };
        expect(readStances(line, input)).toEqual(readStances(line, input));
      }),
      { numRuns: 100 },
    );
  });
});
