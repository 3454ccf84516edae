/** What the answers to the queries of all blocks have in common: how they look, the query in words, and its problems. */
import { englishQueryWords } from "../../language/en/query-words";
import type { QueryWords } from "../../language/query-words";
import type { Problem } from "../../model/problem";
import { explainQuery } from "./explain-query";
import type { Query, QueryShape } from "./query";

/** How an answer looks, and what of the query is told with it. */
export interface QueryLook {
  readonly as: QueryShape;
  readonly short: boolean;
  /** Whether the query asks to be explained. */
  readonly explain: boolean;
  /** The query in words. */
  readonly query: string;
  /** Of the query; with any, there are no rows (R130, R135). */
  readonly problems: readonly Problem[];
}

/** The look that a query asks for, with the problems that were found when its rows were looked for. */
export function queryLook(
  query: Query,
  problems: readonly Problem[],
  words: QueryWords = englishQueryWords,
): QueryLook {
  return {
    as: query.as ?? "list",
    short: query.short,
    explain: query.explain,
    query: explainQuery(query, words),
    problems,
  };
}
