/** Which goals a `goals` query shows. */
import type { Moment } from "../../dates/day";
import { englishQueryWords } from "../../language/en/query-words";
import type { QueryWords } from "../../language/query-words";
import type { Problem } from "../../model/problem";
import type { IndexView } from "../../note-index/index-view";
import { type GoalProgress, goalProgress } from "../goal-progress";
import { explainQuery } from "./explain-query";
import { queryProblems } from "./parse-query";
import type { Query, QueryRow, Question, QueryShape } from "./query";
import { sortRows } from "./sort-rows";

/** The answer to a `goals` query. */
export interface GoalsMatching {
  readonly goals: readonly GoalProgress[];
  /** Whether the query sorts them itself, so that they are not shown in groups by cadence. */
  readonly sorted: boolean;
  readonly as: QueryShape;
  readonly short: boolean;
  readonly explain: boolean;
  readonly query: string;
  /** With any problem there are no rows (R135). */
  readonly problems: readonly Problem[];
}

/** The goals that pass every line of the query, with so many past periods; without a sort in the order of their notes. */
export function goalsMatching(
  query: Query,
  index: IndexView,
  now: Moment,
  options: {
    readonly periods?: number;
    readonly here?: string | null;
    readonly words?: QueryWords;
  } = {},
): GoalsMatching {
  const question: Question = { index, now, here: options.here ?? null };
  const problems = queryProblems(query, question);
  const rows = problems.length > 0 ? [] : matching(query, question, options.periods ?? 8);
  const sorted = query.sort.length === 0 ? rows : sortRows(rows, query.sort, question);
  const goals = sorted.flatMap(({ goal }) => goal ?? []);
  return {
    goals: query.limit === null ? goals : goals.slice(0, query.limit),
    sorted: query.sort.length > 0,
    as: query.as ?? "list",
    short: query.short,
    explain: query.explain,
    query: explainQuery(query, options.words ?? englishQueryWords),
    problems,
  };
}

function matching(query: Query, question: Question, periods: number): readonly QueryRow[] {
  const { index, now } = question;
  return index
    .goals()
    .map((goal): QueryRow => ({
      contact: null,
      goal: goalProgress(goal, index, now, periods),
      entry: null,
      matter: null,
    }))
    .filter((row) => query.filters.every((line) => line.some(({ keeps }) => keeps(row, question))));
}
