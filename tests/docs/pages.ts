/** What stands on the pages of the docs: their fenced blocks, and the words between backticks. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const within = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .map((name) => join(folder, name));

/** What users read. */
export const pages: readonly string[] = ["README.md", ...within("docs")];

/** What founders read beside them. */
export const housePages: readonly string[] = [
  "CONTRIBUTING.md",
  "SECURITY.md",
  ...within("docs/decisions"),
];

/** The text of a page. */
export function pageText(page: string): string {
  return readFileSync(page, "utf8");
}

/** A fenced block: what stands behind the fence, its text, and where the text begins and ends in the page. */
export interface Fence {
  readonly language: string;
  /** The note or file that it is, `""` for none. */
  readonly path: string;
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** The fenced blocks of a text, in order. */
export function fencesIn(text: string): readonly Fence[] {
  return [...text.matchAll(/^```([\w-]*)(?: ([^\n]+))?\n([\s\S]*?)^```$/gm)].map((match) => {
    const [whole, language = "", path = "", inside = ""] = match;
    const from = match.index + whole.indexOf("\n") + 1;
    return { language, path, text: inside, from, to: from + inside.length };
  });
}

/** The parts of a page that each have a vault of their own: from one heading of the second level to the next. */
export function sectionsOf(text: string): readonly (readonly Fence[])[] {
  const fences = fencesIn(text);
  const inFence = (at: number): boolean => fences.some(({ from, to }) => at >= from && at < to);
  const starts = [...text.matchAll(/^## /gm)]
    .map(({ index }) => index)
    .filter((at) => !inFence(at));
  return [0, ...starts].map((start, at, all) =>
    fences.filter(({ from }) => from > start && from < ([...all, Infinity][at + 1] ?? Infinity)),
  );
}

/** What stands between backticks in the running text, outside of fenced blocks. */
export function spansIn(text: string): readonly string[] {
  const prose = text.replace(/^```[\s\S]*?^```$/gm, "");
  return [...prose.matchAll(/`([^`\n]+)`/g)].map(([, inside = ""]) => inside);
}

/** The words of a command line, those in quotes as one. */
export function wordsOf(line: string): readonly string[] {
  return [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? "",
  );
}
