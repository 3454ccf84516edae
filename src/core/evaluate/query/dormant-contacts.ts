/** Which contacts a `dormant` query lists: whom have I lost touch with? */
import { type Day, dayOf, type Moment } from "../../dates/day";
import type { QueryWords } from "../../language/query-words";
import type { IndexView } from "../../note-index/index-view";
import { allContactFacts, type ContactFacts } from "../contact-state";
import { seededChoice } from "../seeded-choice";
import { daysOf, isDormantOn } from "../silence";
import { type ContactGroup, groupContacts } from "./group-contacts";
import { isKept, limited } from "./kept-rows";
import { queryProblems } from "./parse-query";
import type { Query, Question, SortKey } from "./query";
import { type QueryLook, queryLook } from "./query-look";
import { contactRow } from "./row-facts";
import { sortRows } from "./sort-rows";

/** The answer to a `dormant` query. */
export interface DormantContacts extends QueryLook {
  readonly contacts: readonly ContactFacts[];
  /** Null when the query doesn't group. */
  readonly groups: readonly ContactGroup[] | null;
  /** The columns to show. */
  readonly show: readonly string[];
}

/** The columns of a query that names none. */
const usualColumns: readonly string[] = ["name", "last contact", "silence", "via"];

const usualSort: readonly SortKey[] = [{ by: "longest silence", reverse: false }];

/**
 * The contacts that a query lists, in order: filtered, sorted, picked, limited, grouped (R49). Paused and snoozed ones
 * never, never contacted ones as the query says (R44, R108). With `older than`, each contact's `threshold` is the
 * query's in days; its `state` stays its own.
 */
export function dormantContacts(
  query: Query,
  index: IndexView,
  now: Moment,
  options: { readonly here?: string | null; readonly words?: QueryWords } = {},
): DormantContacts {
  const question: Question = { index, now, here: options.here ?? null };
  const problems = queryProblems(query, question);
  const contacts = problems.length > 0 ? [] : listed(query, question);
  return {
    contacts,
    groups: query.groupBy === null ? null : groupContacts(contacts, query.groupBy, question),
    show: query.show ?? usualColumns,
    ...queryLook(query, problems, options.words),
  };
}

function listed(query: Query, question: Question): readonly ContactFacts[] {
  const { index, now } = question;
  const today = dayOf(now);
  const rows = allContactFacts(index, today)
    .filter((facts) => isAskedFor(facts, query, today))
    .map((facts) => contactRow(withThreshold(facts, query, today)))
    .filter((row) => isKept(row, query, question));
  const sorted = sortRows(rows, query.sort.length === 0 ? usualSort : query.sort, question);
  const contacts = sorted.flatMap(({ contact }) => contact ?? []);
  const picked =
    query.pick === null
      ? contacts
      : seededChoice(
          contacts,
          query.pick,
          `${today}\n${canonicalText(query)}`,
          ({ contact }) => contact.path,
        );
  return limited(picked, query);
}

function isAskedFor(facts: ContactFacts, query: Query, today: Day): boolean {
  const { state, lastContact } = facts;
  if (state === "paused" || state === "snoozed") return false;
  if (lastContact === null) return query.neverContacted !== "exclude";
  if (query.neverContacted === "only") return false;
  return query.olderThan === null
    ? state === "dormant"
    : isDormantOn(lastContact, today, query.olderThan);
}

function withThreshold(facts: ContactFacts, { olderThan }: Query, today: Day): ContactFacts {
  return olderThan === null ? facts : { ...facts, threshold: daysOf(olderThan, today) };
}

/** What decides which rows there are, in canonical spelling and in no order of the writer's: the seed of `pick` (R50). */
function canonicalText(query: Query): string {
  return query.clauses
    .filter(({ decides }) => decides)
    .map(({ text }) => text)
    .sort()
    .join("\n");
}
