/** An explained note as text: each line with what it is, when, and why. */
import type { ExplainAnswer } from "../../core/index";
import type { CommandCatalogue } from "../../core/language/command/index";
import { columnsOf, cutTo, fitTo, type Terminal } from "../terminal";

const dateColumns = 16;

/** The whole answer of `kith explain`. */
export function explainText(
  { note, lines, problems }: ExplainAnswer,
  text: string,
  { app, answers, screen, ui }: CommandCatalogue,
  terminal: Terminal,
): string {
  const { colours, width } = terminal;
  const written = text.split(/\r\n|\n|\r/);
  const { notes, lines: sorts } = app.reports;
  const sortColumns = Math.max(...Object.values(sorts).map(columnsOf));
  const is =
    note.is.length === 0 ? answers.explain.nothing : note.is.map((sort) => notes[sort]).join(", ");
  const heading = `${colours.bold(note.path)}: ${is}${note.date === null ? "" : `, ${note.date}`}`;
  const numberColumns = String(written.length).length;
  const rows = lines.flatMap((line) => {
    const sort = fitTo(sorts[line.is], sortColumns);
    const painted =
      line.is === "interaction"
        ? colours.green(sort)
        : line.is === "plan"
          ? colours.cyan(sort)
          : colours.dim(sort);
    const when = fitTo(line.date ?? line.when ?? "", dateColumns);
    const number = fitTo(String(line.line), numberColumns, "right");
    const kind = line.kind === null || line.kind === "other" ? "" : `${screen.kinds[line.kind]}: `;
    const room = width - numberColumns - 2;
    return [
      `${colours.dim(number)}  ${cutTo((written[line.line - 1] ?? "").trim(), room)}`,
      `${" ".repeat(numberColumns)}  ${painted} ${when} ${colours.dim(kind + line.because)}`,
    ];
  });
  const found = problems.map(
    ({ line, column, severity, message }) =>
      `${line}:${column}  ${severity === "error" ? colours.red(ui.severities.error) : colours.yellow(ui.severities[severity])}  ${message}`,
  );
  return [heading, "", ...rows, ...(found.length > 0 ? ["", ...found] : [])].join("\n");
}
