/** A query's mistakes and its explanation as text. */
import type { Problem } from "../../core/index";
import type { CommandCatalogue } from "../../core/language/command/index";
import type { Terminal } from "../terminal";

/** Each mistake with its line and column; nothing else is shown of a query that has any (R130). */
export function queryProblemsText(
  problems: readonly Problem[],
  { ui }: CommandCatalogue,
  terminal: Terminal,
): string {
  const { colours } = terminal;
  return problems
    .map(({ line, column, message, fix }) => {
      const place = `${ui.blocks.place(line, column)}:`;
      const offer = fix === null || message.includes(fix) ? "" : ` ${ui.blocks.write(fix)}`;
      return `${colours.red(place)} ${message}${offer}`;
    })
    .join("\n");
}

/** The query in words, above its rows. */
export function explanationText(query: string, terminal: Terminal): string {
  return `${terminal.colours.dim(query)}\n\n`;
}
