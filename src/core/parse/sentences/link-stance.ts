/** What a line says of one of its links, and which words say it. */
import type { Stance } from "../../model/entry";
import type { Kind } from "../../model/kind";
import type { Sign } from "./sign";

/** What the line says of one of its links. */
export interface LinkStance {
  /** The index of the link among the line's links. */
  readonly link: number;
  readonly stance: Stance;
  readonly kind: Kind;
  /** The index of the clause the link stands in. */
  readonly clause: number;
  /** The index of the clause that says it, mostly the same one. */
  readonly saidBy: number;
  /** The words that say it; null where nothing does and a plain mention counts as a report. */
  readonly sign: Sign | null;
}
