/** The answer to an `interactions` query as JSON: the shape of a goal's evidence, newest first (R2). */
import type { Evidence } from "../evaluate/counted";
import type { InteractionsMatching } from "../evaluate/query/interactions-matching";
import type { QueryShape } from "../evaluate/query/query";
import type { ResolvedEntry } from "../model/interaction";
import type { Problem } from "../model/problem";

/** The answer of the public contract, version 1. */
export interface InteractionsAnswer {
  readonly query: string;
  readonly interactions: readonly Evidence[];
  readonly as: QueryShape;
  readonly short: boolean;
  readonly explain: boolean;
  readonly problems: readonly Problem[];
}

/** The interactions of a query as an answer; without problems of its own, it names those of the vault. */
export function interactionsAnswer(
  found: InteractionsMatching,
  vaultProblems: readonly Problem[] = [],
): InteractionsAnswer {
  const { query, interactions, as, short, explain, problems } = found;
  return {
    query,
    interactions: interactions.map(interactionAnswer),
    as,
    short,
    explain,
    problems: problems.length > 0 ? problems : vaultProblems,
  };
}

/** One interaction as an answer. */
export function interactionAnswer(entry: ResolvedEntry): Evidence {
  const { path, line, day, kind, contacts, text } = entry;
  return { path, line, date: day, kind, contacts, text };
}
