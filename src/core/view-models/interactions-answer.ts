/** The answer to an `interactions` query as JSON: the shape of a goal's evidence, newest first (R2). */
import { type Evidence, evidenceOf } from "../evaluate/counted";
import type { InteractionsMatching } from "../evaluate/query/interactions-matching";
import type { Problem } from "../model/problem";
import { type LookAnswer, lookAnswer } from "./look-answer";

/** The answer of the public contract, version 1. */
export interface InteractionsAnswer extends LookAnswer {
  readonly query: string;
  readonly interactions: readonly Evidence[];
}

/** The interactions of a query as an answer; without problems of its own, it names those of the vault. */
export function interactionsAnswer(
  found: InteractionsMatching,
  vaultProblems: readonly Problem[] = [],
): InteractionsAnswer {
  const { query, interactions } = found;
  return {
    query,
    interactions: interactions.map(evidenceOf),
    ...lookAnswer(found, vaultProblems),
  };
}
