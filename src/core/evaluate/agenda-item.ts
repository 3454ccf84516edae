/** What an item of the agenda is: something Kith speaks up about at a moment. */
import type { ClockTime, Day, Moment } from "../dates/day";
import type { RemindRule } from "../dates/remind";

/** What sort of matter an item is. */
export type AgendaItemKind = "goal" | "plan" | "due" | "birthday" | "deadline" | "review" | "focus";

/** Something that falls on a day, before it is known what the user decided on it and what time it is now. */
export interface Occasion {
  /** Stable (R25). */
  readonly id: string;
  readonly kind: AgendaItemKind;
  /** The day as the notes have it; null for a plan without a when. */
  readonly day: Day | null;
  /** Null for all day. */
  readonly time: ClockTime | null;
  readonly text: string;
  /** Why it is here, in words; `""` where the text says it. */
  readonly why: string;
  /** The note it comes from; of a digest its first contact, `""` for the user's own times of review and focus. */
  readonly path: string;
  readonly line: number;
  /** Paths of contacts. */
  readonly contacts: readonly string[];
  /** What it comes from, for muting all that comes from it: a goal's id, a contact's path, else the item's own id or kind. */
  readonly source: string;
  /** Of a reminder that comes again, its rule. */
  readonly rule: RemindRule | null;
  /** An open task whose contacts were all reached since. */
  readonly looksDone: boolean;
  /**
   * How long it stays once it is past: a day (R12); a week for plans of nobody, for good for tasks with a contact,
   * a week and then among the vague plans for intents (R13); never for a digest (R134).
   */
  readonly stays: "a day" | "a week" | "a week, then vague" | "for good" | "not at all";
}

/** An item of the agenda. */
export interface AgendaItem extends Omit<Occasion, "day" | "time"> {
  /** `YYYY-MM-DD` when it is all day, else `YYYY-MM-DDTHH:MM` (R9); of a snoozed item, the moment it was put off to (R4). */
  readonly at: Day | Moment;
  /** The day of `at`. */
  readonly atDay: Day;
  readonly allDay: boolean;
  /** When it speaks up: `at`, or the named time `morning` of its day (R10). */
  readonly speaksAt: Moment;
  /** The day as the notes have it, which is part of its id (R133); null for a plan without a when. */
  readonly day: Day | null;
  readonly missed: boolean;
  readonly snoozed: boolean;
}

/** A plan without a when, or an intent that went quiet (R6, R13). */
export interface VaguePlan {
  readonly id: string;
  readonly text: string;
  readonly why: string;
  readonly path: string;
  readonly line: number;
  readonly contacts: readonly string[];
  readonly looksDone: boolean;
}
