/** The agenda as JSON: items with a moment, and plans without one (R6, R9). */
import type { Agenda } from "../evaluate/agenda";
import type { AgendaItem, AgendaItemKind, VaguePlan } from "../evaluate/agenda-item";

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
export interface AgendaAnswer {
  readonly items: readonly AgendaItemAnswer[];
  readonly vague: readonly VaguePlan[];
}

/** The agenda as an answer. */
export function agendaAnswer({ items, vague }: Agenda): AgendaAnswer {
  return {
    items: items.map(itemAnswer),
    vague: vague.map(({ id, text, why, path, line, contacts, looksDone }) => ({
      id,
      text,
      why,
      path,
      line,
      contacts,
      looksDone,
    })),
  };
}

function itemAnswer(item: AgendaItem): AgendaItemAnswer {
  const { id, kind, at, allDay, text, why, path, line, contacts, missed, snoozed, looksDone } =
    item;
  return { id, kind, at, allDay, text, why, path, line, contacts, missed, snoozed, looksDone };
}
