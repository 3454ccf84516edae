/** Goals as text: groups by cadence, each goal with bar, count, pace, streak and strip, aligned to the terminal. */
import { type Day, type GoalCard, type GoalGroup, longDay, stripSigns } from "../../core/index";
import type { CommandCatalogue } from "../../core/language/command/index";
import { columnsOf, fitTo, type Terminal } from "../terminal";

const barColumns = 10;
const indent = "  ";
const remarkIndent = "    ";

/** The whole answer of `kith goals`. */
export function goalsText(
  groups: readonly GoalGroup[],
  today: Day,
  { screen, answers }: CommandCatalogue,
  terminal: Terminal,
): string {
  const { colours } = terminal;
  if (groups.length === 0) return answers.goals.none;
  const goals = groups.flatMap((group) => group.goals);
  const standingColumns = Math.max(...goals.map(({ standing }) => columnsOf(standing)));
  const streakColumns = Math.max(...goals.map(({ streak }) => columnsOf(streak)));
  const countColumns = Math.max(...goals.map((goal) => columnsOf(countText(goal))));
  const stripColumns = Math.max(...goals.map(({ strip }) => strip.length));
  const rest =
    barColumns +
    countColumns +
    standingColumns +
    streakColumns +
    stripColumns +
    2 * 5 +
    indent.length;
  const titleColumns = Math.min(
    Math.max(...goals.map(({ title }) => columnsOf(title))),
    terminal.width - rest,
  );
  const inOneLine = titleColumns >= 24;

  const goalLines = (goal: GoalCard): string[] => {
    const facts = [
      bar(goal, terminal),
      fitTo(countText(goal), countColumns, "right"),
      paint(goal, fitTo(goal.standing, standingColumns), terminal),
      colours.dim(fitTo(goal.streak, streakColumns)),
      strip(goal, terminal),
    ].join("  ");
    const lines = inOneLine
      ? [`${indent}${colours.bold(fitTo(goal.title, titleColumns))}  ${facts}`]
      : [
          `${indent}${colours.bold(fitTo(goal.title, terminal.width - indent.length).trimEnd())}`,
          `${indent}${facts}`,
        ];
    for (const remark of wrapped(goal.remarks, terminal.width - remarkIndent.length)) {
      lines.push(remarkIndent + colours.dim(remark));
    }
    return lines.map((line) => line.trimEnd());
  };

  const blocks = groups.map(({ heading, goals: cards }) =>
    [...(heading === "" ? [] : [colours.underline(heading)]), ...cards.flatMap(goalLines)].join(
      "\n",
    ),
  );
  const { met, missed, skipped, noData } = answers.goals.legend;
  const legend = colours.dim(
    `${stripSigns.met} ${met}  ${stripSigns.missed} ${missed}  ${stripSigns.skipped} ${skipped}  ${stripSigns["no data"]} ${noData}`,
  );
  return [longDay(today, screen), ...blocks, legend].join("\n\n");
}

function countText({ count, target }: GoalCard): string {
  return `${count}/${target}`;
}

function bar(goal: GoalCard, terminal: Terminal): string {
  const full = Math.min(barColumns, Math.round(goal.filled * barColumns));
  const filled = goal.filled > 0 && full === 0 ? 1 : full;
  return (
    paint(goal, "█".repeat(filled), terminal) +
    terminal.colours.dim("░".repeat(barColumns - filled))
  );
}

function paint({ state, pace }: GoalCard, text: string, { colours }: Terminal): string {
  if (state === "met") return colours.green(text);
  if (pace === "behind") return colours.yellow(text);
  return state === "open" ? colours.cyan(text) : colours.dim(text);
}

function strip(goal: GoalCard, { colours }: Terminal): string {
  return goal.strip
    .map(({ state }) =>
      state === "met" ? colours.green(stripSigns[state]) : colours.dim(stripSigns[state]),
    )
    .join("");
}

/** Remarks joined by dots, broken between remarks so that each line fits. */
function wrapped(remarks: readonly string[], columns: number): readonly string[] {
  const lines: string[] = [];
  for (const remark of remarks) {
    const last = lines[lines.length - 1];
    const joined = last === undefined ? remark : `${last} · ${remark}`;
    if (last !== undefined && columnsOf(joined) <= columns) lines[lines.length - 1] = joined;
    else lines.push(joined === remark ? remark : fitTo(remark, columns).trimEnd());
  }
  return lines;
}
