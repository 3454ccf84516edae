/** What to tell a person about frontmatter that can't be read. */
import type { ProblemInNote } from "../../model/problem";
import type { Place } from "../markdown/line-places";
import type { YamlMistake } from "./yaml";

/** The code of every problem with the YAML of the frontmatter. */
export const frontmatterBroken = "frontmatter-broken";

const sentences: ReadonlyMap<string, string> = new Map([
  ["DUPLICATE_KEY", "This property is there twice. Keep one of them."],
  ["TAB_AS_INDENT", "A tab stands before this line. Use blanks instead."],
  ["BLOCK_AS_IMPLICIT_KEY", "This value holds a colon. Put the value in quotes."],
  [
    "MULTILINE_IMPLICIT_KEY",
    "This line is no property. Write `name: value`, with a blank after the colon.",
  ],
  [
    "MISSING_CHAR",
    "Something is missing here: a closing quote or bracket, or the colon after a name.",
  ],
  ["BAD_INDENT", "This is not indented as the lines around it."],
  ["BAD_SCALAR_START", "A value can't begin with this character. Put the value in quotes."],
  [
    "BAD_ALIAS",
    "A value that begins with * refers to another one, which is not there. Put it in quotes.",
  ],
  ["UNEXPECTED_TOKEN", "This can't stand here. Put the value in quotes."],
  ["NO_MAP", "There are no properties here. Write each as `name: value` on its own line."],
  ["TOO_MUCH", "This is nested or repeated too much to be read."],
  ["TOO_LARGE", "This is too large to be read. Keep the properties under 64 kB."],
]);

/** The problem for a mistake in the YAML: an error, with the text to put at the place where that is plain. */
export function frontmatterProblem(
  mistake: YamlMistake,
  source: string,
  place: Place,
): ProblemInNote {
  const what = sentences.get(mistake.code) ?? "This is no YAML that can be read.";
  const { fix, back } = fixFor(mistake, source);
  return {
    line: place.line,
    column: Math.max(1, place.column - back),
    severity: "error",
    code: frontmatterBroken,
    message: `The properties of this note can't be read. ${what}`,
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
    return { fix: tabs.replace(/\t/g, "  "), back: inLine };
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
  if (first !== undefined) {
    return {
      line: 1,
      column: 1,
      severity: "hint",
      code: "frontmatter-word",
      message: `A first line of --- followed by "${first.trim()}" begins no properties. Write --- alone if they are meant.`,
      fix: "---",
    };
  }
  if (
    !/^\uFEFF?---[ \t]*(?:\r\n|\r|\n)[\p{L}_][^\r\n:]{0,80}:(?:[ \t\r\n]|$)/u.test(
      text.slice(0, 400),
    )
  ) {
    return null;
  }
  return {
    line: 1,
    column: 1,
    severity: "hint",
    code: "frontmatter-unclosed",
    message:
      "The properties of this note are not closed, so they are read as text. Add a line --- behind them.",
    fix: null,
  };
}
