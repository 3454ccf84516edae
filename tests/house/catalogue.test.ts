/** Everything that a person reads is said by the catalogue of languages: sentences stand nowhere else in the core, the components, the plugin and the command. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import ts from "typescript";
import { sourceFiles } from "./source-files";

/** Where sentences may stand, and why. */
const reasons: Readonly<Record<string, string>> = {
  "src/core/language": "the catalogue itself",
  "src/core/dates":
    "cadences in their canonical form, which is read back, and words of the grammar",
  "src/core/parse/sentences": "names of signs within the reading of a sentence",
  "src/core/parse/markdown": "names of what the fast reader leaves to the careful one",
  "src/core/parse/goals/counts.ts": "what counts in its canonical form, which is read back",
  "src/core/parse/reading-steps.ts": "lines that make the reader ready, of which nothing comes",
  "src/core/evaluate/query/query-reference.ts": "the reference page, which is not in the plugin",
  "src/core/evaluate/query/instruction-examples.ts": "lines of the query language, for that page",
  "src/core/import/csv-columns.ts":
    "names of columns in the files of other programs, which are read",
  "src/core/import/person-name.ts": "titles before and behind names, which are read",
  "src/core/export/tables.ts": "headings of columns, which other programs read",
  "src/obsidian/command-line.ts": "the app's command line, which programs call",
  "src/obsidian/settings-table.ts": "examples of what is typed, in words that are read",
  "src/obsidian/property-suggest.ts": "values that are written into notes",
};

/** Texts that look like sentences and are none: selectors, classes, marks in notes, thrown at programmers. */
const noSentences: readonly RegExp[] = [
  /kith-/,
  /^(?:a\[href\], )?(?:button, )?input, /,
  /^noopener noreferrer$/,
  /^area-|^heading /,
  /%%|<!--|\\[nrs]/,
  /^A component stands outside of a screen\.$/,
  /^These edits are of another text\.$/,
  /^Only YAML is read\.$/,
  /^The database (?:can't be opened|refused)\.$/,
  /^No note has this number\.$/,
  /^lines and semicolons$/,
  /^a week, then vague$/,
  /^de del della /,
  /^(?:[A-Z]{2} ?)+$/,
];

/** At least this many words with blanks between them make a sentence. */
const wordsOfSentence = 4;

/** Two words that are none of a sentence: values in JSON, columns of the query language, a folder of the system. */
const codes: ReadonlySet<string> = new Set([
  "brought back",
  "changed back",
  "last contact",
  "next plan",
  "no data",
  "Application Support",
]);

/**
 * Where a few words are shown within others: why a line was read so, what a setting should hold, all that the command
 * says. Two make a text there.
 */
const partsOfSentences = [
  "src/core/parse/because.ts",
  "src/core/parse/entries.ts",
  "src/core/parse/explain-lines.ts",
  "src/core/parse/ignored-lines.ts",
  "src/core/parse/frontmatter/property-people.ts",
  "src/core/parse/settings",
  "src/core/view-models/explain-answer.ts",
  "src/cli",
];

function isIn(file: string, places: readonly string[]): boolean {
  return places.some((place) => file === place || file.startsWith(`${place}/`));
}

/** The literal texts of a file, those of templates with `…` for what is put in. */
function textsOf(file: string): readonly string[] {
  const kind = file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(
    file,
    readFileSync(file, "utf8"),
    ts.ScriptTarget.ES2022,
    true,
    kind,
  );
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isStringLiteralLike(node)) texts.push(node.text);
    else if (ts.isJsxText(node)) texts.push(node.text.trim());
    else if (ts.isTemplateExpression(node)) {
      texts.push(
        node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join(""),
      );
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return texts;
}

function isSentence(text: string, leastWords = wordsOfSentence): boolean {
  if (noSentences.some((pattern) => pattern.test(text))) return false;
  const words = text.match(/(?:^|[\s“(])\p{L}[\p{L}’']*(?=[\s.,;:!?”)…]|$)/gu) ?? [];
  return words.length >= leastWords || /^[A-Z]\p{L}+(?: \p{L}+)*[.!?]$/u.test(text);
}

const files = ["src/core", "src/ui", "src/obsidian", "src/cli"].flatMap(sourceFiles);

describe("What a person reads", () => {
  test("is said by the catalogue alone", () => {
    const found = files
      .filter((file) => !isIn(file, Object.keys(reasons)))
      .flatMap((file) => {
        const least = isIn(file, partsOfSentences) ? 2 : wordsOfSentence;
        return textsOf(file)
          .filter((text) => isSentence(text, least) && !codes.has(text))
          .map((text) => `${file}: ${text}`);
      });
    expect(found).toEqual([]);
  });

  test("and every place that is left out is there, and holds a text that would be found", () => {
    for (const place of [...Object.keys(reasons), ...partsOfSentences]) {
      const texts = sourceFiles(place).flatMap(textsOf);
      expect([place, texts.length > 0]).toEqual([place, true]);
    }
  });

  test("is found where it stands, in markup as in templates", () => {
    expect(isSentence("There is no note … any more.")).toBe(true);
    expect(isSentence("Delete it.")).toBe(true);
    expect(isSentence("kith-row kith-problem")).toBe(false);
    expect(isSentence("last contact")).toBe(false);
    expect(isSentence("has no date", 2)).toBe(true);
  });
});
