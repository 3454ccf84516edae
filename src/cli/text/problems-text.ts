/** Problems as text: one a line with its place, what is wrong and what to do. */
import type { Problem } from "../../core/index";
import type { Terminal } from "../terminal";

/** The whole answer of `kith check`. */
export function problemsText(
  problems: readonly Problem[],
  size: {
    readonly notes: number;
    readonly contacts: number;
    readonly journal: number;
    readonly goals: number;
  },
  terminal: Terminal,
): string {
  const { colours } = terminal;
  const read = `Read ${counted(size.notes, "note")}: ${counted(size.goals, "goal")}, ${counted(size.contacts, "contact")}, ${counted(size.journal, "journal note")}.`;
  if (problems.length === 0) return `${read} Nothing to mend.`;
  const lines = problems.map(({ path, line, column, severity, message, fix }) => {
    const place = path === "" ? "" : `${path}:${String(line)}:${String(column)}  `;
    const word =
      severity === "error"
        ? colours.red(severity)
        : severity === "warning"
          ? colours.yellow(severity)
          : colours.dim(severity);
    const offer = fix === null || message.includes(fix) ? "" : ` Write: ${fix}`;
    return `${colours.bold(place)}${word}  ${message}${offer}`;
  });
  return [...lines, "", `${read} ${summary(problems)}.`].join("\n");
}

/** One line under another answer that says how many problems there are; `""` without errors and warnings. */
export function problemsFooter(problems: readonly Problem[], terminal: Terminal): string {
  const worth = problems.filter(({ severity }) => severity !== "hint");
  if (worth.length === 0) return "";
  return `\n\n${terminal.colours.yellow(`${summary(worth)}: kith check tells where.`)}`;
}

function summary(problems: readonly Problem[]): string {
  const count = (wanted: Problem["severity"]): number =>
    problems.filter(({ severity }) => severity === wanted).length;
  return [
    counted(count("error"), "error"),
    counted(count("warning"), "warning"),
    counted(count("hint"), "hint"),
  ]
    .filter((text) => !text.startsWith("0 "))
    .join(", ");
}

function counted(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? "" : "s"}`;
}
