/** What to tell a person about frontmatter that can't be read. */
import type { YamlFault } from "../../language/note-sayings";
import { message } from "../../language/sayings";
import type { ProblemInNote } from "../../model/problem";
import type { Place } from "../markdown/line-places";
import type { YamlMistake } from "./yaml";

/** The code of every problem with the YAML of the frontmatter. */
export const frontmatterBroken = "frontmatter-broken";

const faults: ReadonlyMap<string, YamlFault> = new Map([
  ["DUPLICATE_KEY", "twice"],
  ["TAB_AS_INDENT", "tab"],
  ["BLOCK_AS_IMPLICIT_KEY", "colon"],
  ["MULTILINE_IMPLICIT_KEY", "no property"],
  ["MISSING_CHAR", "missing"],
  ["BAD_INDENT", "indent"],
  ["BAD_SCALAR_START", "character"],
  ["BAD_ALIAS", "alias"],
  ["UNEXPECTED_TOKEN", "unexpected"],
  ["NO_MAP", "no map"],
  ["TOO_MUCH", "nested"],
  ["TOO_LARGE", "large"],
]);

/** The problem for a mistake in the YAML: an error, with the text to put at the place where that is plain. */
export function frontmatterProblem(
  mistake: YamlMistake,
  source: string,
  place: Place,
): ProblemInNote {
  // " target: 2" below a property with its value goes on with that value.
  const isIndented =
    mistake.code === "BLOCK_AS_IMPLICIT_KEY" &&
    /^[^\r\n]*\r?\n +[^\s:#-][^\r\n:]*:\s/.test(source.slice(mistake.at));
  const { fix, back } = isIndented ? { fix: null, back: place.column } : fixFor(mistake, source);
  return {
    line: place.line + Number(isIndented),
    column: Math.max(1, place.column - back),
    severity: "error",
    code: frontmatterBroken,
    ...message(["yamlBroken", isIndented ? "indent" : (faults.get(mistake.code) ?? "other")]),
    fix,
  };
}

/** A quoted value or blanks for a tab, and how many characters before the place it begins. */
function fixFor(mistake: YamlMistake, source: string): { fix: string | null; back: number } {
  const lineFrom = source.lastIndexOf("\n", mistake.at - 1) + 1;
  const line = /^[^\r\n]*/.exec(source.slice(lineFrom))?.[0] ?? "";
  const inLine = mistake.at - lineFrom;
  if (mistake.code === "TAB_AS_INDENT") {
    const tabs = /^[\t ]*/.exec(line)?.[0] ?? "";
    // Behind a property with its value comes another property.
    const isOwn = /:[ \t]+\S.*\r?\n$/.test(source.slice(0, lineFrom)) && !/^\s*- /.test(line);
    return { fix: isOwn ? "" : tabs.replace(/\t/g, "  "), back: inLine };
  }
  if (!["BLOCK_AS_IMPLICIT_KEY", "BAD_SCALAR_START", "UNEXPECTED_TOKEN"].includes(mistake.code)) {
    return { fix: null, back: 0 };
  }
  const pair = /^(\s*(?:- )?[^\s:"'[{][^:]*:[ \t]+)(\S.*)$/.exec(line);
  const [, name, value] = pair ?? [];
  if (name === undefined || value === undefined || inLine < name.length)
    return { fix: null, back: 0 };
  return { fix: quoted(value.trimEnd()), back: inLine - name.length };
}

function quoted(value: string): string {
  return `"${value.replace(/[\\"]/g, (found) => `\\${found}`)}"`;
}

/** The hint for a first line that looks like the start of frontmatter and is none (R71, R137), else null. */
export function openingLineProblem(text: string): ProblemInNote | null {
  const first = /^\uFEFF?---[ \t]*([\p{L}\p{N}_][^\r\n]{0,40})/u.exec(text.slice(0, 200))?.[1];
  const isUnclosed = /^\uFEFF?---[ \t]*(?:\r\n|\r|\n)[\p{L}_][^\r\n:]{0,80}:(?:[ \t\r\n]|$)/u.test(
    text.slice(0, 400),
  );
  if (first === undefined && !isUnclosed) return null;
  return {
    line: 1,
    column: 1,
    severity: "hint",
    code: first === undefined ? "frontmatter-unclosed" : "frontmatter-word",
    ...message(first === undefined ? ["frontmatterUnclosed"] : ["openingWord", first.trim()]),
    fix: first === undefined ? null : "---",
  };
}
