/** A goal list as it is read, for tests: its goals, their titles, the only one, and each in short. */
import { formatCadence } from "../../../../src/core/dates/cadences/format-cadence";
import { titleWords } from "../../../../src/core/language/en/title-words";
import { formatCounts } from "../../../../src/core/parse/goals/counts";
import { readGoalList } from "../../../../src/core/parse/goals/goal-list";
import { readNoteText } from "../../../../src/core/parse/markdown/note-text";
import { settingsOf } from "../../settings-of";

/** A goal list, read. */
export const read = (
  body: string,
  frontmatter = "created: 2026-01-04",
  data: object = {},
  path = "Goals.md",
) =>
  readGoalList(
    path,
    readNoteText(`---\ntype: goals\n${frontmatter}\n---\n${body}\n`),
    settingsOf(data),
    titleWords,
  );

/** Its goals. */
export const goalsOf = (...args: Parameters<typeof read>) => read(...args).goals;

/** Their titles. */
export const titlesOf = (...args: Parameters<typeof read>) =>
  goalsOf(...args).map(({ title }) => title);

/** The one goal of a list that holds no other. */
export const onlyGoal = (...args: Parameters<typeof read>) => {
  const [goal, another] = goalsOf(...args);
  if (!goal || another) throw new Error("The list should hold one goal.");
  return goal;
};

/** Title, cadence, target and counts of each goal. */
export const summary = (...args: Parameters<typeof read>) =>
  goalsOf(...args).map(({ title, cadence, target, counts }) =>
    [title, cadence && formatCadence(cadence), target, formatCounts(counts)].join(" | "),
  );
