/** A goal's note as it is read, for tests: its goal, its cadence in words, and its problems in short. */
import { formatCadence } from "../../../../src/core/dates/cadences/format-cadence";
import { titleWords } from "../../../../src/core/language/en/title-words";
import { readGoalNote } from "../../../../src/core/parse/goals/goal-note";
import { readNoteText } from "../../../../src/core/parse/markdown/note-text";
import { settingsOf } from "../../settings-of";

/** A goal's note, read. */
export const read = (
  frontmatter: string,
  body = "# Title\n",
  data: object = {},
  path = "Goals/My goal.md",
) => {
  const text = `---\n${frontmatter === "" ? "" : `${frontmatter}\n`}---\n${body}`;
  return readGoalNote(path, readNoteText(text), settingsOf(data), titleWords);
};

/** Its goal. */
export const goalOf = (...args: Parameters<typeof read>) => read(...args).goal;

/** Its goal's cadence in words. */
export const cadenceOf = (...args: Parameters<typeof read>) => {
  const { cadence } = goalOf(...args);
  return cadence && formatCadence(cadence);
};

/** Its problems: severity, code, line, column and fix. */
export const problemsOf = (...args: Parameters<typeof read>) =>
  read(...args).problems.map(({ line, column, severity, code, fix }) => [
    severity,
    code,
    line,
    column,
    fix,
  ]);
