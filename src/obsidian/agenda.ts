/** The agenda that the panel and its blocks show, and its items by their ids. */
import {
  agenda,
  type Agenda,
  type AgendaItem,
  type AgendaList,
  agendaList,
  agendaMatching,
  dayOf,
  type DecidedItem,
  type Problem,
  type Query,
  type ResolvedPlan,
} from "../core/index";
import type { OpenVault } from "./open-vault";

/** The agenda of the next seven days. */
export function agendaOf(vault: OpenVault): AgendaList {
  const index = vault.index();
  return agendaList(agenda(index, vault.now()), index, dayOf(vault.now()), vault.catalogue());
}

/** The agenda that a query asks for. */
export function agendaBy(
  query: Query,
  vault: OpenVault,
  here: string | null,
): { readonly list: AgendaList; readonly problems: readonly Problem[] } {
  const index = vault.index();
  const now = vault.now();
  const language = vault.catalogue();
  const found = agendaMatching(query, index, now, { here, words: language.query });
  return {
    list: agendaList(found, index, dayOf(now), language),
    problems: found.problems,
  };
}

/** Items are looked for so many days ahead, as a block or a command may show more than the panel does. */
const daysSearched = 400;

function agendaSearched(vault: OpenVault): Agenda {
  return agenda(vault.index(), vault.now(), { days: daysSearched });
}

/** The item of this id on the agenda, or null. */
export function agendaItem(id: string, vault: OpenVault): AgendaItem | null {
  return agendaSearched(vault).items.find((each) => each.id === id) ?? null;
}

/** Whether there is anything of this id to decide on: an item, a vague plan, or what was decided on before. */
export function isDecidable(id: string, vault: OpenVault): boolean {
  if (vault.settings().decisions.has(id)) return true;
  const { items, vague } = agendaSearched(vault);
  return [...items, ...vague].some((each) => each.id === id);
}

/** The item as its decision is kept: that of a plan for as long as its line may be there. */
export function decidedItem(id: string, vault: OpenVault): DecidedItem {
  const item = agendaItem(id, vault);
  return { id, day: item === null || item.kind === "plan" ? null : item.day };
}

/** The open task that an item is, with its line as written; null for what is no task. */
export function openTaskOf(id: string, vault: OpenVault): ResolvedPlan | null {
  const item = agendaItem(id, vault);
  if (item?.kind !== "plan") return null;
  const isIt = ({ form, path, line, text }: ResolvedPlan): boolean =>
    form === "task" && path === item.path && line === item.line && text === item.text;
  return vault.index().plans().find(isIt) ?? null;
}
