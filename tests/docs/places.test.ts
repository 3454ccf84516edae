/** Files that the docs name between backticks are there: a page that leads to nowhere is found by this test, not by a newcomer. */
import { existsSync, readdirSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { housePages, pages, pageText, spansIn } from "./pages";

const names = new Set(
  ["src", "tests", "scripts", "."].flatMap((folder) =>
    readdirSync(folder, { encoding: "utf8", recursive: folder !== "." }).map((file) =>
      basename(file),
    ),
  ),
);

/** Files of a user's vault, of the built release and of npm, which the house itself does not hold. */
const elsewhere =
  /^(?:People|Journal|Goals|Reviews|CRM|[ab])\/|^\.obsidian\/|^(?:data|daily-notes)\.json$/;

const madeByBuild = ["main.js", "dist/kith.cjs"];

/** Whether the text between backticks is meant as a file or folder of the house. */
function isPlace(span: string): boolean {
  const path = /^\.?[\w-]+(?:[./][\w.-]+)+\/?$/.test(span) && span.includes("/");
  const file = /^[\w-]+(?:\.[\w-]+)*\.(?:ts|tsx|mjs|cjs|css|json)$/.test(span);
  const startsAtHome = /^(?:src|tests|docs|scripts|core|ui|obsidian|cli|[\w-]+)\//.test(span);
  return !elsewhere.test(span) && (file || (path && startsAtHome));
}

/** Where a founder would look: from the root, from `src`, from the core or its language, or by the file's name alone. */
function isThere(span: string): boolean {
  if (madeByBuild.includes(span)) return true;
  const homes = ["", "src/", "src/core/", "src/core/language/"];
  return homes.some((home) => existsSync(home + span)) || (!span.includes("/") && names.has(span));
}

const places = [...pages, ...housePages].flatMap((page) =>
  [...new Set(spansIn(pageText(page)).filter(isPlace))].map((span) => [page, span] as const),
);

describe("Files that the docs name", () => {
  test("are many, and how-to names most of its own", () => {
    expect(places.filter(([page]) => page === "docs/how-to.md").length).toBeGreaterThan(15);
    expect(places.filter(([page]) => page === "CONTRIBUTING.md").length).toBeGreaterThan(10);
  });

  test.each(places)("%s: %s is there", (_, span) => {
    expect(isThere(span)).toBe(true);
  });

  test("would be missed where they are not", () => {
    expect(isPlace("src/core/nowhere.ts") && isThere("src/core/nowhere.ts")).toBe(false);
    expect(isPlace("nowhere.ts")).toBe(true);
    expect(isThere("nowhere.ts")).toBe(false);
  });
});
