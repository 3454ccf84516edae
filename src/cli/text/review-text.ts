/** A review as text: its sections with their lines, a picture of longer spans, and the summary to share. */
import { heatMap, longDay, type Review, type ReviewLine, type ReviewView } from "../../core/index";
import type { OpenVault } from "../open-vault";
import { cutTo, type Terminal, wrapTo } from "../terminal";
import { heatMapText, historyBars } from "./history-text";
import { problemsFooter } from "./problems-text";

const barsShown = 8;

/** Of a line so much is shown as fills so many. */
const linesWrapped = 3;

/** The whole answer of `kith review`. */
export function reviewText(
  review: Review,
  view: ReviewView,
  vault: OpenVault,
  terminal: Terminal,
): string {
  const { colours } = terminal;
  const { headings } = vault.said.review.note;
  const [goals, ...others] = view.sections;
  const blocks = [
    `${colours.bold(view.title)}\n${colours.dim(view.days)}`,
    ...(goals === undefined ? [] : [sectionText(goals, terminal)]),
    historyText(review, terminal),
    ...others.map((section) => sectionText(section, terminal)),
    ...pictureOf(review, vault, terminal),
    ...view.summaries.map(({ partner, text }) =>
      [
        colours.underline(headings.partner) + (partner === null ? "" : `: ${partner}`),
        ...text.split("\n").map((line) => `  ${line}`),
      ].join("\n"),
    ),
  ];
  return (
    blocks.filter((block) => block !== "").join("\n\n") +
    problemsFooter(vault.problems(), vault.said, terminal)
  );
}

function sectionText(
  { heading, intro, lines }: ReviewView["sections"][number],
  terminal: Terminal,
): string {
  const { colours, width } = terminal;
  const text = ({ depth, label, text: said }: ReviewLine): string => {
    const indent = depth === 0 ? "  " : "    ";
    const line = label === "" || said === "" ? label + said : `${label}: ${said}`;
    const columns = width - indent.length;
    // What a goal's line says ends in what to do; below it stand lines of notes, which go on and on.
    if (depth > 0) return colours.dim(indent + cutTo(line, columns));
    const within = columns - indent.length;
    return wrapTo(cutTo(line, linesWrapped * within), within)
      .map((part, at) => (at === 0 ? indent : indent + indent) + cutTo(part, within))
      .join("\n");
  };
  return [
    colours.underline(heading),
    ...(intro === "" ? [] : wrapTo(intro, width - 2).map((line) => `  ${line}`)),
    ...lines.map(text),
  ].join("\n");
}

/** The last periods of each goal that starts again, as bars. */
function historyText({ goals }: Review, terminal: Terminal): string {
  const shown = goals.filter(({ progress }) => progress.history.length > 0);
  return shown
    .map(({ progress }) => {
      const bars = historyBars(progress.history.slice(-barsShown), terminal);
      return `  ${bars}  ${terminal.colours.dim(cutTo(progress.goal.title, terminal.width - barsShown - 4))}`;
    })
    .join("\n");
}

/** The interactions of a quarter or a year, day by day. */
function pictureOf(review: Review, vault: OpenVault, terminal: Terminal): readonly string[] {
  const { span, until } = review;
  if (span.unit !== "quarter" && span.unit !== "year") return [];
  const { calendar } = vault.settings;
  const entries = vault.index
    .entriesBetween(span.start, until)
    .filter(({ contacts }) => contacts.length > 0);
  const map = heatMap(
    { entries, start: span.start, end: until, scale: "day", calendar },
    vault.words,
    vault.said.query,
  );
  return [
    `${terminal.colours.dim(longDay(until, vault.words))}\n${heatMapText(map, calendar.weekStart, vault.words, terminal)}`,
  ];
}
