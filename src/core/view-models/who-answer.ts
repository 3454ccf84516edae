/** Whom to reach out to next as JSON: contacts, each with why now, the last three entries, open plans and ways to reach. */
import { momentAt, type Moment } from "../dates/day";
import { type Evidence, evidenceOf } from "../evaluate/counted";
import type { Reach } from "../evaluate/reach";
import type { Suggestion } from "../evaluate/who-next";
import { type ContactAnswer, contactAnswer } from "./contact-answer";

/** An open plan with a contact. */
export interface PlanAnswer {
  readonly text: string;
  readonly path: string;
  readonly line: number;
  /** `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`; null for a plan without a when. */
  readonly when: string | null;
}

/** One suggestion of the public contract, version 1. */
export interface WhoContactAnswer extends ContactAnswer {
  readonly why: string;
  /** The id of the open goal that reaching them serves, or null. */
  readonly serves: string | null;
  /** Newest first. */
  readonly last: readonly Evidence[];
  readonly plans: readonly PlanAnswer[];
  readonly reach: readonly Reach[];
}

/** The suggestions as an answer. */
export function whoAnswer(
  suggestions: readonly Suggestion[],
  now: Moment,
): { readonly contacts: readonly WhoContactAnswer[] } {
  return {
    contacts: suggestions.map(({ facts, why, serves, last, plans, reach }) => ({
      ...contactAnswer(facts),
      why,
      serves: serves?.id ?? null,
      last: last.map(evidenceOf),
      plans: plans.map(({ text, path, line, day, time }) => ({
        text,
        path,
        line,
        when: day === null ? null : time === null ? day : momentAt(day, time),
      })),
      reach,
    })),
  };
}
