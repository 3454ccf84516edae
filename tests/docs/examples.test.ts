/**
 * Every example of the docs, run: notes between fences make a vault, `$ kith …` is called over it, and what it says is
 * what the page says. `KITH_WRITE_EXAMPLES=1 npx jest tests/docs` writes the answers anew; read the difference before
 * you keep it.
 */
import { existsSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { parseQuery, type QueryBlock, catalogueFor, readSettings } from "../../src/core/index";
import { folderOf, kith } from "../cli/run-kith";
import { fencesIn, housePages, pages, pageText, sectionsOf, wordsOf } from "./pages";

const now = "2026-11-19T09:00";
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

/** What is wrong with a query of a block. */
function problemsOf(block: string, text: string): readonly unknown[] {
  const { settings } = readSettings({});
  return parseQuery(block as QueryBlock, text, {
    separators: "lines",
    now: now as never,
    calendar: settings.calendar,
    words: catalogueFor("en").query,
  }).problems;
}

const consoles = pages.flatMap((page) =>
  sectionsOf(pageText(page)).flatMap((fences) =>
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
        const text = pageText(page);
        const again = fencesIn(text).find(
          ({ language, text: one }) => language === "console" && one === fence.text,
        );
        if (again) writeFileSync(page, text.slice(0, again.from) + answer + text.slice(again.to));
      } else {
        expect(answer).toBe(fence.text);
      }
    },
  );

  const kept = ["console", "sh", "text", "ts", "mermaid", "dormant", "goals", "agenda"];

  test.each(pages)("%s: every note or file in it is read by a call that follows", (page) => {
    for (const fences of sectionsOf(pageText(page))) {
      const last = fences.map(({ language }) => language).lastIndexOf("console");
      const unread = fences.filter(({ language, path }, at) =>
        kept.includes(language) ? path !== "" : path === "" || at > last,
      );
      expect(unread.map(({ language, path, text }) => [language, path, text])).toEqual([]);
    }
  });

  test("the query reference's own are understood in a block that they are for", () => {
    const reference = pageText("docs/query-reference.md");
    const parts = reference.split(/^### /m).filter((part) => part.includes("\n```text\n"));
    expect(parts.length).toBeGreaterThan(20);
    for (const part of parts) {
      const blocks = [...(/ in ((?:`\w+`(?:, )?)+)$/m.exec(part)?.[1] ?? "").matchAll(/\w+/g)];
      expect(blocks).not.toEqual([]);
      const lines = fencesIn(part).flatMap(({ text }) => text.trim().split("\n"));
      const unread = lines.filter((line) =>
        blocks.every(([block]) => problemsOf(block, line).length > 0),
      );
      expect(unread).toEqual([]);
    }
  });

  const queries = pages.flatMap((page) =>
    fencesIn(pageText(page))
      .filter(({ language }) => /^(?:dormant|goals|agenda|interactions)$/.test(language))
      .map(({ language, text }) => [page, language, text] as const),
  );
  test.each(queries)("%s: a block %s is understood: %j", (_, block, text) => {
    expect(problemsOf(block, text)).toEqual([]);
  });
});

describe("The links of the docs", () => {
  const links = [...pages, ...housePages].flatMap((page) =>
    [...pageText(page).matchAll(/\]\((?!https?:|mailto:|#)([^)\s#]+)[^)]*\)/g)].map(
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
