/** Which goals a `goals` query shows. */
import type { Moment } from "../../dates/day";
import type { QueryWords } from "../../language/query-words";
import type { IndexView } from "../../note-index/index-view";
import { type GoalProgress, goalProgress } from "../goal-progress";
import { isKept, limited } from "./kept-rows";
import { queryProblems } from "./parse-query";
import type { Query, QueryRow, Question } from "./query";
import { type QueryLook, queryLook } from "./query-look";
import { sortRows } from "./sort-rows";

/** The answer to a `goals` query. */
export interface GoalsMatching extends QueryLook {
  readonly goals: readonly GoalProgress[];
  /** Whether the query sorts them itself, so that they are not shown in groups by cadence. */
  readonly sorted: boolean;
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
    goals: limited(goals, query),
    sorted: query.sort.length > 0,
    ...queryLook(query, problems, options.words),
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
    .filter((row) => isKept(row, query, question));
}
