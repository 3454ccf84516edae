/** What an answer as JSON says of the query that it answers, besides its rows. */
import type { QueryLook } from "../evaluate/query/query-look";
import type { Problem } from "../model/problem";

/** How the query wants to be shown, and what is wrong. */
export type LookAnswer = Omit<QueryLook, "query">;

/** The look as an answer; without problems of its own, it names those of the vault. */
export function lookAnswer(found: LookAnswer, vaultProblems: readonly Problem[]): LookAnswer {
  const { as, short, explain, problems } = found;
  return { as, short, explain, problems: problems.length > 0 ? problems : vaultProblems };
}
