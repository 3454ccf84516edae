/** Whether an item of the agenda passes the filters of an `agenda` query. */
import { dayOf } from "../../dates/day";
import { isKept } from "./kept-rows";
import { queryProblems } from "./parse-query";
import type { Problem } from "../../model/problem";
import type { AgendaMatter, Query, Question } from "./query";
import { rememberedFacts } from "./row-facts";

/** A query of the agenda, ready to be asked about each item. */
export interface AgendaFilter {
  readonly keeps: (matter: AgendaMatter) => boolean;
  /** With any problem no item passes (R135). */
  readonly problems: readonly Problem[];
}

/** Asks the filters of a query; an item with several contacts passes when it does so with any of them. */
export function agendaFilter(query: Query, question: Question): AgendaFilter {
  const problems = queryProblems(query, question);
  const factsOf = rememberedFacts(question.index, dayOf(question.now));
  const keeps = (matter: AgendaMatter): boolean => {
    if (problems.length > 0) return false;
    const people = matter.contacts.map(factsOf);
    return (people.length === 0 ? [null] : people).some((contact) =>
      isKept({ contact, goal: null, entry: null, matter }, query, question),
    );
  };
  return { keeps, problems };
}
