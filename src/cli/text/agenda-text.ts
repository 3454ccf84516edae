/** The agenda as text: what was missed first, then day by day, then plans without a time. */
import { agendaList, type AgendaMatching, type AgendaRow, dayOf } from "../../core/index";
import type { OpenVault } from "../open-vault";
import { columnsOf, cutTo, fitTo, type Terminal, wrapTo } from "../terminal";
import { problemsFooter } from "./problems-text";
import { explanationText, queryProblemsText } from "./query-text";

/** How many plans without a time are listed; the rest is a number. */
const mostVague = 8;
const indent = "  ";
/** With less room beside the time, in columns, what is to be done stands whole below it. */
const leastBeside = 36;

/** The whole answer of `kith agenda`. */
export function agendaText(found: AgendaMatching, vault: OpenVault, terminal: Terminal): string {
  if (found.problems.length > 0) return queryProblemsText(found.problems, vault.said, terminal);
  const { colours } = terminal;
  const { agenda, answers } = vault.said;
  const list = agendaList(found, vault.index, dayOf(vault.now), vault.said);
  const rows = [...list.missed, ...list.days.flatMap((day) => day.rows)];
  const timeColumns = Math.max(
    columnsOf(agenda.allDay),
    ...rows.map(({ time }) => columnsOf(time)),
  );
  const below = ({ text, why }: AgendaRow, time: string): string => {
    const lines = (said: string) => wrapTo(said, terminal.width - 2 * indent.length);
    const reason = found.short || why === "" ? [] : lines(why).map(colours.dim);
    return [
      `${indent}${colours.cyan(time)}`,
      ...[...lines(text), ...reason].map((one) => indent + indent + one),
    ].join("\n");
  };
  const line = (row: AgendaRow): string => {
    const time = fitTo(row.time === "" ? agenda.allDay : row.time, timeColumns);
    const room = terminal.width - indent.length - timeColumns - 2;
    if (room < leastBeside) return below(row, time.trimEnd());
    const text = cutTo(row.text, room);
    const why = found.short || row.why === "" ? "" : `  ${row.why}`;
    const fitted = cutTo(why, room - columnsOf(text));
    return `${indent}${colours.cyan(time)}  ${text}${fitted.trim() === "…" ? "" : colours.dim(fitted)}`;
  };
  const group = (heading: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : [[colours.underline(heading), ...lines].join("\n")];

  const vague = list.vague.slice(0, mostVague).map(({ text }) => {
    const [first, ...rest] = wrapTo(text, terminal.width - 2 * indent.length);
    return [`${indent}${first}`, ...rest.map((one) => indent + indent + one)].join("\n");
  });
  const more = list.vague.length - vague.length;
  const groups = [
    ...group(agenda.missed, list.missed.map(line)),
    ...list.days.flatMap(({ heading, rows: some }) => group(heading, some.map(line))),
    ...group(
      agenda.vague,
      more > 0 ? [...vague, colours.dim(`${indent}${answers.agenda.more(more)}`)] : vague,
    ),
  ];
  const body = groups.length === 0 ? agenda.nothing : groups.join("\n\n");
  const explanation = found.explain ? explanationText(found.query, terminal) : "";
  return explanation + body + problemsFooter(vault.problems(), vault.said, terminal);
}
