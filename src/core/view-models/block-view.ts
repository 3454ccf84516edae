/** What a query block shows: its rows in one of their shapes, or its mistakes and no rows (R130, R135). */
import { dayOf, type Moment } from "../dates/day";
import { dormantContacts } from "../evaluate/query/dormant-contacts";
import { explainQuery } from "../evaluate/query/explain-query";
import { goalsMatching } from "../evaluate/query/goals-matching";
import { interactionsMatching } from "../evaluate/query/interactions-matching";
import { parseQuery } from "../evaluate/query/parse-query";
import type { Query, QueryBlock, QueryShape } from "../evaluate/query/query";
import type { Problem } from "../model/problem";
import type { IndexView } from "../note-index/index-view";
import type { AgendaList } from "./agenda-list";
import { columnHeading, type ContactRow, contactRow, type RowLanguage } from "./contact-row";
import { type GoalGroup, goalsShown } from "./goal-card";
import { type HeatMap, heatMap } from "./heat-map";
import { type InteractionRow, interactionRow } from "./interaction-row";

/** What every block without a mistake says of itself. */
export interface BlockLooks {
  readonly as: QueryShape;
  readonly short: boolean;
  /** The query in words where it asks to be explained, else null. */
  readonly explanation: string | null;
}

/** Rows under one heading; null where the block isn't grouped, `""` for those without a value. */
export interface RowGroup<Row> {
  readonly heading: string | null;
  readonly rows: readonly Row[];
}

/** A block's content. */
export type BlockView =
  | {
      readonly is: "mistakes";
      readonly problems: readonly Problem[];
      /** The query as written, so that its lines can be shown. */
      readonly text: string;
    }
  | (BlockLooks & {
      readonly is: "contacts";
      /** Whether the vault holds no contact at all. */
      readonly none?: boolean;
      readonly columns: readonly { readonly column: string; readonly heading: string }[];
      /** Made when they come into view: thousands of them are never on screen at once. */
      readonly groups: readonly RowGroup<() => ContactRow>[];
    })
  | (BlockLooks & {
      readonly is: "goals";
      /** Whether the vault holds no goal at all. */
      readonly none?: boolean;
      readonly groups: readonly GoalGroup[];
    })
  | (BlockLooks & { readonly is: "agenda"; readonly agenda: AgendaList })
  | (BlockLooks & {
      readonly is: "interactions";
      readonly rows: readonly (() => InteractionRow)[];
      /** With `as heatmap`, instead of the rows. */
      readonly map: HeatMap | null;
    });

/** What a block is answered with. */
export interface BlockQuestion {
  readonly block: QueryBlock;
  readonly text: string;
  readonly index: IndexView;
  readonly now: Moment;
  /** The note that the block stands in, or null. */
  readonly here: string | null;
  readonly language: RowLanguage;
  /** The agenda that a query asks for. */
  readonly agenda: (query: Query) => {
    readonly list: AgendaList;
    readonly problems: readonly Problem[];
  };
}

/** So many past periods stand in a goal's strip. */
const stripLength = 8;

/** The content of a block. */
export function blockView(question: BlockQuestion): BlockView {
  const { block, text, index, now, language } = question;
  const { query, problems } = parseQuery(block, text, {
    separators: "lines",
    now,
    calendar: index.settings.calendar,
    words: language.query,
  });
  return mistakesOf({ problems }, text) ?? answer(query, question);
}

/** A query's mistakes, which a block shows instead of anything else (R130); null without any. */
function mistakesOf(
  { problems }: { readonly problems: readonly Problem[] },
  text: string,
): BlockView | null {
  return problems.length > 0 ? { is: "mistakes", problems, text } : null;
}

function answer(query: Query, question: BlockQuestion): BlockView {
  switch (query.block) {
    case "dormant":
      return contactsView(query, question);
    case "goals":
      return goalsView(query, question);
    case "interactions":
      return interactionsView(query, question);
    case "agenda":
      return agendaView(query, question);
  }
}

function contactsView(query: Query, question: BlockQuestion): BlockView {
  const { index, now, here, language, text } = question;
  const found = dormantContacts(query, index, now, { here, words: language.query });
  const wrong = mistakesOf(found, text);
  if (wrong) return wrong;
  const columns = found.show.includes("name") ? found.show : ["name", ...found.show];
  const groups = found.groups ?? [{ name: null, contacts: found.contacts }];
  return {
    is: "contacts",
    none: index.contacts().length === 0,
    ...looks(found),
    columns: columns.map((column) => ({
      column,
      heading: columnHeading(column, language.query),
    })),
    groups: groups.map(({ name, contacts }) => ({
      heading: name,
      rows: contacts.map((facts) => () => contactRow(facts, columns, index, now, language)),
    })),
  };
}

function goalsView(query: Query, question: BlockQuestion): BlockView {
  const { index, now, here, language, text } = question;
  const found = goalsMatching(query, index, now, {
    periods: stripLength,
    here,
    words: language.query,
  });
  const wrong = mistakesOf(found, text);
  if (wrong) return wrong;
  const today = dayOf(now);
  const groups = goalsShown(found, today, language.screen);
  return { is: "goals", none: index.goals().length === 0, ...looks(found), groups };
}

function interactionsView(query: Query, question: BlockQuestion): BlockView {
  const { index, now, here, language, text } = question;
  const found = interactionsMatching(query, index, now, { here, words: language.query });
  const wrong = mistakesOf(found, text);
  if (wrong) return wrong;
  const today = dayOf(now);
  const entries = found.interactions;
  const start = entries.reduce((first, { day }) => (day < first ? day : first), today);
  const { calendar } = index.settings;
  return {
    is: "interactions",
    ...looks(found),
    rows: entries.map((entry) => () => interactionRow(entry, index, today, language.screen)),
    map:
      found.as === "heatmap"
        ? heatMap(
            { entries, start, end: today, scale: found.scale, calendar },
            language.screen,
            language.query,
          )
        : null,
  };
}

function agendaView(query: Query, { agenda, text, language }: BlockQuestion): BlockView {
  const found = agenda(query);
  const wrong = mistakesOf(found, text);
  if (wrong) return wrong;
  return {
    is: "agenda",
    as: query.as ?? "list",
    short: query.short,
    explanation: query.explain ? explainQuery(query, language.query) : null,
    agenda: found.list,
  };
}

function looks(found: {
  readonly as: QueryShape;
  readonly short: boolean;
  readonly explain: boolean;
  readonly query: string;
}): BlockLooks {
  const { as, short, explain, query } = found;
  return { as, short, explanation: explain ? query : null };
}
