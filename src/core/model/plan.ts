/** Something meant, not done: an open task, or "I'll call Louie tomorrow". */
import type { ClockTime, Day } from "../dates/day";
import type { Mention } from "./entry";

/** How a plan's task stands; an intent line has no box and is `open` until an interaction keeps it. */
export type PlanState = "open" | "done" | "cancelled";

/** A plan as its line tells it, before anyone knows which links are contacts. */
export interface Plan {
  readonly form: "task" | "intent";
  readonly line: number;
  readonly column: number;
  /** The line as written. */
  readonly source: string;
  /** What is meant, without markers, words of intent and the date, links as their text, first letter capital (R32). */
  readonly text: string;
  /** The day of the note the line stands in; null in a note without one, where relative words mean nothing (R30). */
  readonly written: Day | null;
  /** The day it is meant for; null for a vague plan. */
  readonly day: Day | null;
  /** The time it is meant for; null when the day alone is known. */
  readonly time: ClockTime | null;
  readonly state: PlanState;
  /** Of a ticked task, the day of its `✅`, else its note's day; null for every other plan and where neither is known. */
  readonly doneOn: Day | null;
  /** The links of the line whose clause means something; resolved to contacts by the index. */
  readonly mentions: readonly Mention[];
  /** The words that the when was read from, `""` without any. */
  readonly when: string;
  /** The how-manieth plan with this text and day in its note, from 1; part of its stable id (R25). */
  readonly ordinal: number;
}

/** A plan's text as ids see it (R25): NFC, in lower case, with single blanks. */
export function normalisedText(text: string): string {
  return text.normalize("NFC").toLowerCase().replace(/\s+/gu, " ").trim();
}
