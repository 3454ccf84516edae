/** The agenda as JSON: items with a moment, and plans without one (R6, R9). */
import type { AgendaItem, AgendaItemKind, VaguePlan } from "../evaluate/agenda-item";
import type { AgendaMatching } from "../evaluate/query/agenda-matching";
import type { Problem } from "../model/problem";
import { type LookAnswer, lookAnswer } from "./look-answer";

/** One item of the public contract, version 1. */
export interface AgendaItemAnswer {
  readonly id: string;
  readonly kind: AgendaItemKind;
  readonly at: string;
  readonly allDay: boolean;
  readonly text: string;
  readonly why: string;
  readonly path: string;
  readonly line: number;
  readonly contacts: readonly string[];
  readonly missed: boolean;
  readonly snoozed: boolean;
  readonly looksDone: boolean;
}

/** The answer of the public contract, version 1. */
export interface AgendaAnswer extends LookAnswer {
  readonly items: readonly AgendaItemAnswer[];
  readonly vague: readonly VaguePlan[];
  /** The query in words (R61). */
  readonly query: string;
}

/** The agenda of a query as an answer; without problems of its own, it names those of the vault. */
export function agendaAnswer(
  found: AgendaMatching,
  vaultProblems: readonly Problem[],
): AgendaAnswer {
  const { items, vague, query } = found;
  return {
    items: items.map(agendaItemAnswer),
    vague,
    query,
    ...lookAnswer(found, vaultProblems),
  };
}

/** One item as an answer. */
export function agendaItemAnswer(item: AgendaItem): AgendaItemAnswer {
  const { id, kind, at, allDay, text, why, path, line, contacts, missed, snoozed, looksDone } =
    item;
  return { id, kind, at, allDay, text, why, path, line, contacts, missed, snoozed, looksDone };
}
