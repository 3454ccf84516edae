/** Which items and vague plans an `agenda` query shows (R62). */
import { dayOf, type Moment } from "../../dates/day";
import type { QueryWords } from "../../language/query-words";
import type { Decision } from "../../model/settings";
import type { IndexView } from "../../note-index/index-view";
import { type Agenda, agenda } from "../agenda";
import type { VaguePlan } from "../agenda-item";
import { agendaFilter } from "./agenda-filter";
import { limited } from "./kept-rows";
import type { Query } from "./query";
import { type QueryLook, queryLook } from "./query-look";

/** The answer to an `agenda` query. */
export interface AgendaMatching extends Agenda, QueryLook {}

/** The agenda of the query's own days, else of `days`, with what passes every line; `limit` is the number of items. */
export function agendaMatching(
  query: Query,
  index: IndexView,
  now: Moment,
  options: {
    readonly days?: number;
    readonly here?: string | null;
    readonly words?: QueryWords;
    readonly decisions?: ReadonlyMap<string, Decision>;
  } = {},
): AgendaMatching {
  const { here = null, words, ...rest } = options;
  const { keeps, problems } = agendaFilter(query, { index, now, here });
  const whole: Agenda =
    problems.length > 0
      ? { items: [], vague: [] }
      : agenda(index, now, { ...rest, span: query.days });
  const items = whole.items.filter(keeps);
  // What has no time belongs to the days ahead only where these begin today.
  const showsVague = query.days === null || query.days.start <= dayOf(now);
  const vague = showsVague ? whole.vague.filter((plan) => keeps(matterOf(plan))) : [];
  return {
    items: limited(items, query),
    vague: query.limit === null ? vague : vague.slice(0, Math.max(0, query.limit - items.length)),
    ...queryLook(query, problems, words),
  };
}

function matterOf({
  text,
  path,
  contacts,
}: VaguePlan): Parameters<ReturnType<typeof agendaFilter>["keeps"]>[0] {
  return { kind: "plan", text, path, contacts };
}
