/** What a part of a cadence phrase is read from and answers. */
import type { CadenceTurn } from "../../language/en/cadence-words";
import { type CadenceDraft, putTurn } from "./cadence-draft";
import type { CadenceToken } from "./cadence-tokens";
import type { Calendar } from "../calendar";

/** The words that parts are read from, and the draft that they are read into. */
export interface CadenceWords {
  readonly text: string;
  readonly tokens: readonly CadenceToken[];
  readonly draft: CadenceDraft;
  readonly calendar: Calendar;
}

/**
 * Reads one part from a token on into the draft. It answers the index behind the part, null (the draft untouched) where
 * the words are no such part, and `contradiction` where they are one that the draft doesn't bear.
 */
export type ReadPart = (words: CadenceWords, at: number) => number | null;

/** In place of an index: the phrase says two things that exclude each other. */
export const contradiction = -1;

/** The index behind a turn that is put into the draft, or `contradiction`. */
export function behindTurn(draft: CadenceDraft, turn: CadenceTurn, next: number): number {
  return putTurn(draft, turn.unit, turn.every) ? next : contradiction;
}
