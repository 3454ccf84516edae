/** An explained note as text: each line with what it is, when, and why. */
import type { ExplainAnswer } from "../../core/index";
import { cutTo, fitTo, type Terminal } from "../terminal";

const sortColumns = 11;
const dateColumns = 16;

/** The whole answer of `kith explain`. */
export function explainText(
  { note, lines, problems }: ExplainAnswer,
  text: string,
  terminal: Terminal,
): string {
  const { colours, width } = terminal;
  const written = text.split(/\r\n|\n|\r/);
  const is = note.is.length === 0 ? "nothing that Kith reads" : note.is.join(", ");
  const heading = `${colours.bold(note.path)}: ${is}${note.date === null ? "" : `, ${note.date}`}`;
  const numberColumns = String(written.length).length;
  const rows = lines.flatMap((line) => {
    const sort = fitTo(line.is, sortColumns);
    const painted =
      line.is === "interaction"
        ? colours.green(sort)
        : line.is === "plan"
          ? colours.cyan(sort)
          : colours.dim(sort);
    const when = fitTo(line.when ?? line.date ?? "", dateColumns);
    const number = fitTo(String(line.line), numberColumns, "right");
    const kind = line.kind === null || line.kind === "other" ? "" : `${line.kind}: `;
    const room = width - numberColumns - 2;
    return [
      `${colours.dim(number)}  ${cutTo((written[line.line - 1] ?? "").trim(), room)}`,
      `${" ".repeat(numberColumns)}  ${painted} ${when} ${colours.dim(kind + line.because)}`,
    ];
  });
  const found = problems.map(
    ({ line, column, severity, message }) =>
      `${String(line)}:${String(column)}  ${severity === "error" ? colours.red(severity) : colours.yellow(severity)}  ${message}`,
  );
  return [heading, "", ...rows, ...(found.length > 0 ? ["", ...found] : [])].join("\n");
}
