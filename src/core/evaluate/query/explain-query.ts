/** How a query was understood, in words. */
import type { QueryWords } from "../../language/query-words";
import { durationSaid } from "../said-measures";
import type { Clause, Query } from "./query";

/** One sentence that says which rows a query lists, in which order and how: what `explain` shows. */
export function explainQuery(query: Query, words: QueryWords): string {
  const { clauses } = query;
  const parts = [
    leadOf(query, words),
    ...clauses
      .filter((clause) => clause.said !== "" && !isAboutDays(clause))
      .map(({ said }) => said),
  ];
  if (query.sort.length === 0) parts.push(words.explain.usualOrder[query.block]);
  return `${parts.join("; ")}.`;
}

function leadOf(query: Query, words: QueryWords): string {
  const { explain } = words;
  switch (query.block) {
    case "dormant":
      return dormantLead(query, words);
    case "goals":
      return explain.allGoals;
    case "interactions":
      return query.choosesContacts ? explain.interactions : explain.interactionsHere;
    case "agenda": {
      const days = query.clauses.find(isAboutDays);
      return days === undefined ? explain.agenda : explain.agendaOn(days.said);
    }
  }
}

function isAboutDays({ instruction }: Clause): boolean {
  return instruction === "today" || instruction === "next";
}

function dormantLead({ olderThan, neverContacted }: Query, words: QueryWords): string {
  const { explain, measures } = words;
  if (neverContacted === "only") return explain.neverOnly;
  const silent =
    olderThan === null
      ? explain.dormant
      : explain.dormantOlderThan(durationSaid(olderThan, measures));
  return neverContacted === "include" ? `${silent}, ${explain.neverToo}` : silent;
}
