/** Items of the agenda for tests: name what matters, the rest is as plain as can be. */
import { dayOf } from "../../src/core/dates/day";
import type { AgendaItem } from "../../src/core/evaluate/agenda-item";
import { aMoment as moment } from "./dates/a-calendar";

export { moment };

/** A plan at a moment. */
export function anItem(id: string, at: string, parts: Partial<AgendaItem> = {}): AgendaItem {
  const when = moment(at);
  return {
    id,
    kind: "plan",
    at: when,
    atDay: dayOf(when),
    day: dayOf(when),
    allDay: false,
    speaksAt: when,
    text: id,
    why: "",
    path: "Journal/2026-11-22.md",
    line: 1,
    contacts: [],
    source: id,
    rule: null,
    looksDone: false,
    stays: "a day",
    missed: false,
    snoozed: false,
    ...parts,
  };
}
