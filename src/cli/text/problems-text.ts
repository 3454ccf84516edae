/** Problems as text: one a line with its place, what is wrong and what to do. */
import type { Problem } from "../../core/index";
import type { CommandCatalogue, ReadSize } from "../../core/language/command/index";
import type { Terminal } from "../terminal";

/** The whole answer of `kith check`. */
export function problemsText(
  problems: readonly Problem[],
  size: ReadSize,
  said: CommandCatalogue,
  terminal: Terminal,
): string {
  const { colours } = terminal;
  const { severities, blocks } = said.ui;
  const read = said.answers.problems.read(size);
  if (problems.length === 0) return `${read} ${said.answers.problems.none}`;
  const lines = problems.map(({ path, line, column, severity, message, fix }) => {
    const place = path === "" ? "" : `${path}:${line}:${column}  `;
    const paint = { error: colours.red, warning: colours.yellow, hint: colours.dim }[severity];
    const word = paint(severities[severity]);
    const offer = fix === null || message.includes(fix) ? "" : ` ${blocks.write(fix)}`;
    return `${colours.bold(place)}${word}  ${message}${offer}`;
  });
  return [...lines, "", `${read} ${summary(problems, said)}.`].join("\n");
}

/** One line under another answer that says how many problems there are; `""` without errors and warnings. */
export function problemsFooter(
  problems: readonly Problem[],
  said: CommandCatalogue,
  terminal: Terminal,
): string {
  const worth = problems.filter(({ severity }) => severity !== "hint");
  if (worth.length === 0) return "";
  return `\n\n${terminal.colours.yellow(said.answers.problems.footer(summary(worth, said)))}`;
}

function summary(problems: readonly Problem[], { answers }: CommandCatalogue): string {
  const count = (wanted: Problem["severity"]): number =>
    problems.filter(({ severity }) => severity === wanted).length;
  return answers.problems.counted(count("error"), count("warning"), count("hint"));
}
