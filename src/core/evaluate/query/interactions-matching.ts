/** What happened with whom: which interactions an `interactions` query shows. */
import { dayOf, type Moment, toDay } from "../../dates/day";
import type { QueryWords } from "../../language/query-words";
import type { ResolvedEntry } from "../../model/interaction";
import type { IndexView } from "../../note-index/index-view";
import { isKept, limited } from "./kept-rows";
import { queryProblems } from "./parse-query";
import type { Query, QueryRow, QueryScale, Question } from "./query";
import { type QueryLook, queryLook } from "./query-look";
import { rememberedFacts } from "./row-facts";
import { sortRows } from "./sort-rows";

/** The answer to an `interactions` query. */
export interface InteractionsMatching extends QueryLook {
  readonly interactions: readonly ResolvedEntry[];
  /** Of a heat map. */
  readonly scale: QueryScale;
}

const firstDay = toDay("0001-01-01");

/**
 * The interactions up to today that pass every line of the query, newest first (R2). One with several contacts passes
 * when it does so with any of them. In a contact's own note, a query that chooses no contacts is about that contact.
 */
export function interactionsMatching(
  query: Query,
  index: IndexView,
  now: Moment,
  options: { readonly here?: string | null; readonly words?: QueryWords } = {},
): InteractionsMatching {
  const question: Question = { index, now, here: options.here ?? null };
  const problems = queryProblems(query, question);
  const rows = problems.length > 0 ? [] : matching(query, question);
  const sorted = inOrder(rows, query, question);
  const interactions = sorted.flatMap(({ entry }) => entry ?? []);
  return {
    interactions: limited(interactions, query),
    scale: query.scale,
    ...queryLook(query, problems, options.words),
  };
}

/** Newest first, and so among equals by other keys too. Oldest first turns the whole order, lines of one note included. */
function inOrder(
  newestFirst: readonly QueryRow[],
  { sort }: Query,
  question: Question,
): readonly QueryRow[] {
  const at = sort.findIndex(({ by }) => by === "newest" || by === "oldest");
  const key = sort[at];
  const turned = key !== undefined && (key.by === "oldest") !== key.reverse;
  const standing = turned ? [...newestFirst].reverse() : newestFirst;
  // What stands so by day already needs no other key, unless one comes behind it and divides a day.
  return at === 0 && sort.length === 1 ? standing : sortRows(standing, sort, question);
}

function matching(query: Query, question: Question): readonly QueryRow[] {
  const { index, now, here } = question;
  const today = dayOf(now);
  const own = here !== null && !query.choosesContacts ? index.contact(here) : null;
  const entries =
    own === null
      ? index.entriesBetween(firstDay ?? today, today).filter(({ contacts }) => contacts.length > 0)
      : index.interactionsWith(own.path).filter(({ day }) => day <= today);
  const factsOf = rememberedFacts(index, today);
  const rows: QueryRow[] = [];
  for (let at = entries.length - 1; at >= 0; at -= 1) {
    const entry = entries[at];
    if (entry === undefined) continue;
    for (const path of entry.contacts) {
      const row = { contact: factsOf(path), goal: null, entry, matter: null };
      if (isKept(row, query, question)) {
        rows.push(row);
        break;
      }
    }
  }
  return rows;
}
