/** Which rows a query keeps, whatever they are rows of. */
import type { Query, QueryRow, Question } from "./query";

/** Whether a row passes every line of the query; a line's filters are joined by "or". */
export function isKept(row: QueryRow, query: Query, question: Question): boolean {
  return query.filters.every((line) => line.some(({ keeps }) => keeps(row, question)));
}

/** The first rows, as many as the query's limit allows. */
export function limited<Row>(rows: readonly Row[], { limit }: Query): readonly Row[] {
  return limit === null ? rows : rows.slice(0, limit);
}
