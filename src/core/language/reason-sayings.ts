/** Why a line of a note was read as it was, in a few words: the shape that every language fills in. */
import type { Kind } from "../model/kind";

/** Reasons that are the same words each time; the first are those of lines that hold no entry. */
export type ReasonName =
  | "code"
  | "comment"
  | "quote"
  | "html"
  | "marker"
  | "embed"
  | "rule"
  | "definition"
  | "open"
  | "ticked"
  | "cancelled"
  | "neither"
  | "idle"
  | "toCome"
  | "asks"
  | "meant"
  | "timeless"
  | "continued"
  | "ahead"
  | "checkIn"
  | "noContact"
  | "unheard"
  | "nobody"
  | "kith"
  | "undated"
  | "noJournal"
  | "struck"
  | "wordless";

/** Parts of a reason by name. */
export interface ReasonSayings {
  readonly reason: (name: ReasonName) => string;
  readonly reasonLinks: (names: readonly string[]) => string;
  /** Words of the line itself. */
  readonly reasonWords: (words: string) => string;
  /** That words mean or deny, or one of both; null where no words say so. */
  readonly reasonStance: (stance: "means" | "denies" | "either", words: string | null) => string;
  readonly reasonTag: (kind: Kind) => string;
  readonly reasonProperty: (name: string) => string;
}
