/** The agenda as it is shown: what was missed, the days ahead, and plans without a when. */
import type { Day } from "../dates/day";

/** What sort of matter a row is. */
export type AgendaKind = "goal" | "plan" | "due" | "birthday" | "deadline" | "review" | "focus";

/** A contact that a row is about. */
export interface AgendaContact {
  readonly path: string;
  readonly name: string;
}

/** One matter of the agenda, as a line. */
export interface AgendaRow {
  /** Stable (R25). */
  readonly id: string;
  readonly kind: AgendaKind;
  /** `16:00`; `""` for all day. Of a missed one, the day too. */
  readonly time: string;
  readonly text: string;
  /** Why it is here, in words; `""` where the text says it. */
  readonly why: string;
  readonly path: string;
  readonly line: number;
  readonly missed: boolean;
  /** An open task that seems to be done already: an interaction with its contacts followed. */
  readonly looksDone: boolean;
  readonly contacts: readonly AgendaContact[];
}

/** The rows of one day. */
export interface AgendaDay {
  readonly day: Day;
  /** "Today", "Tomorrow", "Fri 27 Nov". */
  readonly heading: string;
  readonly rows: readonly AgendaRow[];
}

/** A plan without a when. */
export interface VagueRow {
  readonly id: string;
  readonly text: string;
  readonly path: string;
  readonly line: number;
  readonly contacts: readonly AgendaContact[];
}

/** The agenda to show. */
export interface AgendaList {
  /** The longest ago first. */
  readonly missed: readonly AgendaRow[];
  /** Only days with rows, the nearest first. */
  readonly days: readonly AgendaDay[];
  readonly vague: readonly VagueRow[];
}
