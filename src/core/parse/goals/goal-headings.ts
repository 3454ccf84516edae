/** Which headings govern the items of a goal list, and what they say. */
import { message } from "../../language/sayings";
import type { Calendar } from "../../dates/calendar";
import type { Day } from "../../dates/day";
import { readCadence } from "../../dates/cadences/read-cadence";
import { glossOf } from "../../dates/gloss";
import { headingGoalWords } from "../../language/en/goal-words";
import type { TitleWords } from "../../language/language";
import type { NoteLine } from "../../model/note-text";
import type { ProblemInNote } from "../../model/problem";
import type { HeadingWords } from "./goal";
import { readGoalTitle } from "./goal-title";
import { readDays } from "../frontmatter/property-days";
import { shownText, titleSource } from "./title-text";

/** The headings passed so far. */
export interface GoalHeadings {
  /** Goes on to the next heading. */
  readonly pass: (line: NoteLine) => void;
  /** What governs an item here: the nearest heading above that holds a cadence or a date (R124). */
  readonly current: () => HeadingWords;
  /** Reports the governing heading's date, where it can't be told; each heading's once. */
  readonly reportOnce: () => void;
}

interface PassedHeading extends HeadingWords {
  readonly level: number;
  readonly problem: ProblemInNote | null;
}

/** Follows the headings of a goal list; dates such as "By 31 March" are counted from the anchor (R92). */
export function goalHeadings(
  anchor: Day | null,
  calendar: Calendar,
  rows: readonly TitleWords[],
  problems: ProblemInNote[],
): GoalHeadings {
  let open: readonly PassedHeading[] = [];
  const governing = (): PassedHeading | null =>
    open.filter(({ cadence, hasDeadline }) => cadence !== null || hasDeadline).at(-1) ?? null;
  return {
    pass: (line) => {
      const above = open.filter(({ level }) => level < line.level);
      open = [...above, readHeading(line, anchor, calendar, rows)];
    },
    current: () => {
      const { cadence = null, hasDeadline = false, deadline = null } = governing() ?? {};
      return { cadence, hasDeadline, deadline, saysGoals: open.at(-1)?.saysGoals ?? false };
    },
    reportOnce: () => {
      const problem = governing()?.problem;
      if (problem && !problems.includes(problem)) problems.push(problem);
    },
  };
}

function readHeading(
  line: NoteLine,
  anchor: Day | null,
  calendar: Calendar,
  rows: readonly TitleWords[],
): PassedHeading {
  const source = titleSource(line);
  const { cadence: found, deadline } = readGoalTitle(source, calendar, rows);
  const [firstWords = ""] = shownText(source).split(/[,;:(–—]|\sor\s/);
  const cadence = found ?? readCadence(firstWords, calendar).reading;
  const words =
    glossOf(shownText(source), calendar, "title")
      .text.toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const heading = {
    level: line.level,
    cadence,
    saysGoals: words.some((word) => headingGoalWords.has(word)),
  };
  if (deadline === null || !deadline.isMarked) {
    return { ...heading, hasDeadline: false, deadline: null, problem: null };
  }
  const { phrase } = deadline;
  const outcome = readDays(phrase, anchor, calendar);
  if (outcome.is === "read") {
    return { ...heading, hasDeadline: true, deadline: outcome.span.end, problem: null };
  }
  const problem: ProblemInNote = {
    line: line.line,
    column: line.column,
    severity: "warning",
    code: "date-without-anchor",
    ...message(["dependsOnYear", phrase]),
    fix: null,
    phrase: { words: phrase, side: "last" },
  };
  return { ...heading, hasDeadline: true, deadline: null, problem };
}
