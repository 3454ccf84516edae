/** Words of a clause that say that something happened, is meant or did not happen, and what must be known to find them. */
import type { Stance } from "../../model/entry";
import type { Kind } from "../../model/kind";
import type { Clause } from "./clauses";
import type { Lexicon } from "./lexicon";
import type { Word } from "./prose-words";

/** Words of a clause that say something of the links around them. */
export interface Sign {
  readonly stance: Stance;
  /** The index of its first word. */
  readonly from: number;
  /** The index behind its last word. */
  readonly to: number;
  /** Whether it is a verb that reports, means or denies; a noun ("lunch") gives way to what is said of it. */
  readonly strong: boolean;
  readonly kind: Kind | null;
  /** Whether it says something only of what comes after it. */
  readonly onlyAfter: boolean;
  /** Whether a noun before it is turned by it: "lunch with Maria was cancelled". */
  readonly voids: boolean;
  /** Whether it undoes a call or a visit before it: "called Louie, no answer". */
  readonly unanswered: boolean;
  /** Whether it undoes what was written before it: "wrote Louie an email, didn't send it". */
  readonly unsent: boolean;
  /** Whether it is a bare verb, which after a request tells only what was asked for. */
  readonly open: boolean;
  /** Whether it is a verb in -ing, of which only the rest of the clause tells when. */
  readonly going: boolean;
  /** Whether it is told as going on now, "I'm meeting Louie", which with an hour is still to come. */
  readonly arranged: boolean;
  /** Whether someone else is to do it: "Louie will call". */
  readonly foretells: boolean;
  /** Whether its words say what is meant themselves, and so stay in a plan's text: "owe", "is planned for". */
  readonly kept: boolean;
  /** The index of the verb that is meant or denied; -1 without one. */
  readonly verb: number;
}

/** A sign that says no more than the given parts; written out, as copies of objects cost more than all else here. */
export function signFrom(
  stance: Stance,
  from: number,
  to: number,
  parts: Partial<Omit<Sign, "stance" | "from" | "to">>,
): Sign {
  return {
    stance,
    from,
    to,
    strong: parts.strong ?? true,
    kind: parts.kind ?? null,
    onlyAfter: parts.onlyAfter ?? false,
    voids: parts.voids ?? false,
    unanswered: parts.unanswered ?? false,
    unsent: parts.unsent ?? false,
    open: parts.open ?? false,
    going: parts.going ?? false,
    arranged: parts.arranged ?? false,
    foretells: parts.foretells ?? false,
    kept: parts.kept ?? false,
    verb: parts.verb ?? -1,
  };
}

/** What must be known to read a clause. */
export interface ClauseInLine {
  readonly words: readonly Word[];
  readonly clause: Clause;
  readonly lexicon: Lexicon;
  /** Whether infinitives tell of what was done: the line is a ticked task (R117). */
  readonly isDone: boolean;
  /** Whether the subject that the clause leaves out is someone else than the writer. */
  readonly goesOnWithOthers: boolean;
}

/** What was read at a word of a clause, and the index at which reading goes on. */
export interface Read {
  readonly sign: Sign | null;
  readonly next: number;
}
