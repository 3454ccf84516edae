/**
 * Every example of the docs, run: notes between fences make a vault, `$ kith …` is called over it, and what it says is
 * what the page says. `KITH_WRITE_EXAMPLES=1 npx jest tests/docs` writes the answers anew; read the difference before
 * you keep it.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { parseQuery, type QueryBlock, catalogueFor, readSettings } from "../../src/core/index";
import { folderOf, kith } from "../cli/run-kith";

const now = "2026-11-19T09:00";
const pages = [
  "README.md",
  ...readdirSync("docs")
    .filter((name) => name.endsWith(".md"))
    .map((name) => join("docs", name)),
];

/** A fenced block: what stands behind the fence, its text, and where the text begins and ends in the page. */
interface Fence {
  readonly language: string;
  /** The note or file that it is, `""` for none. */
  readonly path: string;
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

function fencesIn(page: string): readonly Fence[] {
  return [...page.matchAll(/^```([\w-]+)(?: ([^\n]+))?\n([\s\S]*?)^```$/gm)].map((match) => {
    const [whole, language = "", path = "", text = ""] = match;
    const from = match.index + whole.indexOf("\n") + 1;
    return { language, path, text, from, to: from + text.length };
  });
}

/** The parts of a page that each have a vault of their own: from one heading of the second level to the next. */
function sectionsOf(page: string): readonly (readonly Fence[])[] {
  const fences = fencesIn(page);
  const inFence = (at: number): boolean => fences.some(({ from, to }) => at >= from && at < to);
  const starts = [...page.matchAll(/^## /gm)]
    .map(({ index }) => index)
    .filter((at) => !inFence(at));
  return [0, ...starts].map((start, at, all) =>
    fences.filter(({ from }) => from > start && from < ([...all, Infinity][at + 1] ?? Infinity)),
  );
}

/** The words of a command line, those in quotes as one. */
function wordsOf(line: string): readonly string[] {
  return [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? "",
  );
}

/** Runs each call of a console block over the notes; the answer is the block as it should read. */
async function played(text: string, notes: Readonly<Record<string, string>>): Promise<string> {
  const isSample = Object.keys(notes).length === 0;
  const said: string[] = [];
  // The calls of one block follow each other over one vault.
  const root = isSample ? "sample-vault" : folderOf(notes);
  for (const line of text.split("\n").filter((one) => one.startsWith("$ kith "))) {
    const words = wordsOf(line.slice("$ kith ".length));
    const args = words.map((word) =>
      !isSample && notes[word] !== undefined && !word.endsWith(".md") ? join(root, word) : word,
    );
    const at = words.includes("--now") ? [] : ["--now", now];
    const { stdout, stderr, status } = await kith([...args, "--vault", root, ...at], 90);
    if (status > 1) throw new Error(`${line}: ${stderr}`);
    const answer = stdout
      .replaceAll(`${root}/`, "")
      .replace(/[ \t]+$/gm, "")
      .trimEnd();
    said.push(line, answer, "");
  }
  return `${said.join("\n").trimEnd()}\n`;
}

const consoles = pages.flatMap((page) =>
  sectionsOf(readFileSync(page, "utf8")).flatMap((fences) =>
    fences.flatMap((fence, at) => {
      const notes = Object.fromEntries(
        fences
          .slice(0, at)
          .filter(({ path }) => path !== "")
          .map(({ path, text }) => [path, text]),
      );
      const title = fence.text.split("\n")[0] ?? "";
      return fence.language === "console" ? [{ page, title, fence, notes }] : [];
    }),
  ),
);

describe("The examples of the docs", () => {
  test("are there", () => {
    expect(consoles.length).toBeGreaterThan(15);
  });

  test.each(consoles.map((one) => [one.page, one.title, one] as const))(
    "%s: %s",
    async (page, _, { fence, notes }) => {
      const answer = await played(fence.text, notes);
      if (process.env["KITH_WRITE_EXAMPLES"] === "1") {
        // Earlier blocks of the page may have grown or shrunk since it was read.
        const text = readFileSync(page, "utf8");
        const again = fencesIn(text).find(
          ({ language, text: one }) => language === "console" && one === fence.text,
        );
        if (again) writeFileSync(page, text.slice(0, again.from) + answer + text.slice(again.to));
      } else {
        expect(answer).toBe(fence.text);
      }
    },
  );

  const queries = pages.flatMap((page) =>
    fencesIn(readFileSync(page, "utf8"))
      .filter(({ language }) => /^(?:dormant|goals|agenda|interactions)$/.test(language))
      .map(({ language, text }) => [page, language, text] as const),
  );
  test.each(queries)("%s: a block %s is understood: %j", (_, block, text) => {
    const { settings } = readSettings({});
    const { problems } = parseQuery(block as QueryBlock, text, {
      separators: "lines",
      now: now as never,
      calendar: settings.calendar,
      words: catalogueFor("en").query,
    });
    expect(problems).toEqual([]);
  });
});

describe("The links of the docs", () => {
  const links = [...pages, "CONTRIBUTING.md", "SECURITY.md"].flatMap((page) =>
    [...readFileSync(page, "utf8").matchAll(/\]\((?!https?:|mailto:|#)([^)\s#]+)[^)]*\)/g)].map(
      ([, target = ""]) => [page, decodeURI(target)] as const,
    ),
  );
  test.each(links)("%s leads to %s, which is there", (page, target) => {
    // Links within examples of notes are made up.
    if (/People/.test(target)) return;
    expect(existsSync(join(dirname(page), target))).toBe(true);
  });

  test("reach every page of docs from the README", () => {
    const reached = new Set<string>();
    const visit = (page: string): void => {
      if (reached.has(page) || !page.endsWith(".md")) return;
      reached.add(page);
      for (const [from, target] of links) if (from === page) visit(join(dirname(page), target));
    };
    visit("README.md");
    expect(pages.filter((page) => !reached.has(page))).toEqual([]);
  });
});
