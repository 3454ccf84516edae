/** Which items and vague plans an `agenda` query shows (R62). */
import { dayOf, type Moment } from "../../dates/day";
import { englishQueryWords } from "../../language/en/query-words";
import type { QueryWords } from "../../language/query-words";
import type { Problem } from "../../model/problem";
import type { Decision } from "../../model/settings";
import type { IndexView } from "../../note-index/index-view";
import { type Agenda, agenda } from "../agenda";
import type { VaguePlan } from "../agenda-item";
import { agendaFilter } from "./agenda-filter";
import { explainQuery } from "./explain-query";
import type { Query, QueryShape } from "./query";

/** The answer to an `agenda` query. */
export interface AgendaMatching extends Agenda {
  readonly as: QueryShape;
  readonly short: boolean;
  readonly explain: boolean;
  readonly query: string;
  /** With any problem there are no rows (R135). */
  readonly problems: readonly Problem[];
}

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
  const { here = null, words = englishQueryWords, ...rest } = options;
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
    items: query.limit === null ? items : items.slice(0, query.limit),
    vague: query.limit === null ? vague : vague.slice(0, Math.max(0, query.limit - items.length)),
    as: query.as ?? "list",
    short: query.short,
    explain: query.explain,
    query: explainQuery(query, words),
    problems,
  };
}

function matterOf({
  text,
  path,
  contacts,
}: VaguePlan): Parameters<ReturnType<typeof agendaFilter>["keeps"]>[0] {
  return { kind: "plan", text, path, contacts };
}
