/** What a later clause without a link says of the person named before: "I should give him a call" (R103). */
import type { ClauseReading } from "./clause-reading";
import { undoes } from "./clause-signs";
import type { Sign } from "./sign";
import { isAmong, type Lexicon, senseAt, verbRoleAt } from "./lexicon";
import type { LinkStance } from "./link-stance";
import type { Word } from "./prose-words";
import { endsBehind } from "./verbs-last";

/**
 * Lets the clauses that follow speak of the links before them:
 * a call or visit that found nobody did not happen; what is denied, or said without a verb, is meant where a clause
 * means something for him, her or them; what is denied happened after all where a clause tells of it.
 */
export function linkedElsewhere(
  links: readonly LinkStance[],
  line: LineBehind,
): readonly LinkStance[] {
  const { clauses } = line;
  return links.map((link) => {
    if (link.stance === "means" || clauses[link.clause + 1]?.hasLink !== false) return link;
    if (clauses[link.clause]?.asks !== "nothing") return link;
    const end = Math.min(clauses.length, link.clause + 1 + mostClausesBehind);
    let said = link;
    for (let index = link.clause + 1; index < end; index++) {
      const reading = clauses[index];
      if (!reading || reading.hasLink) break;
      const turned = turnedBy(said, reading, index, line);
      // "Called Maria, no answer, so I called again": that call may have found nobody either.
      if (turned?.stance === "means" && said.stance === "denies") return turned;
      said = turned ?? said;
    }
    return said;
  });
}

/** What must be known of a line whose clauses speak of links before them. */
export interface LineBehind {
  readonly clauses: readonly ClauseReading[];
  readonly words: readonly Word[];
  readonly isDone: boolean;
  readonly lexicon: Lexicon;
  readonly isAhead: (clause: ClauseReading, sign: Sign | null) => boolean;
}

/** So many clauses behind a link, and signs in each, may speak of it; more are told by no line that a person wrote. */
const mostClausesBehind = 20;
const mostSigns = 20;
/** So many words of a clause are looked at for "him" and the like. */
const mostWords = 100;

function turnedBy(
  link: LinkStance,
  reading: ClauseReading,
  index: number,
  { words, isDone, lexicon, isAhead }: LineBehind,
): LinkStance | null {
  const { asks, clause } = reading;
  const signs = reading.signs.slice(0, mostSigns);
  if (link.stance === "reports" && link.sign !== null) {
    const { kind, sign } = link;
    const undone = signs.find(
      (other) => other.stance !== "reports" && undoes(other, kind, sign.strong),
    );
    if (!undone) return null;
    // "Lunch with Maria – postponed until Friday"
    const stance = undone.foretells && isAhead(reading, null) ? "means" : undone.stance;
    return { ...link, stance, kind: "other", saidBy: index, sign: undone };
  }
  const told = signs.find((sign) => sign.strong || asks === "wish");
  if (!told || told.unanswered) return null;
  const endsWith = ({ to }: Sign): boolean => endsBehind(words, to, clause.to);
  if ((told.stance === "means" || asks === "wish") && !isDone) {
    const speaks = hasPronoun(reading, words) || endsWith(told);
    return speaks ? { ...link, stance: "means", saidBy: index, sign: told } : null;
  }
  if (told.stance !== "reports" || link.stance !== "denies") return null;
  // "Called Maria, no answer, so I texted", "left a message": nobody else is named.
  const isWritten = ({ kind }: Sign): boolean => kind === "message" || kind === "email";
  const isCalled = told.kind === "call" && link.sign?.unanswered !== true;
  const isAnother = (isCalled || isWritten(told)) && endsWith(told);
  const named = signs.find(isWritten);
  const left = told.kind === null && named && endsWith(signs.at(-1) ?? told) ? named : null;
  // "Drafted an email to Maria and sent it", but not "sent it to my boss"
  const { sending, infinitive } = lexicon.sentence;
  const isSent = isAmong(words, told.from, sending) && words[told.to + 1]?.low !== infinitive;
  const sent = isSent ? (link.sign?.kind ?? null) : null;
  // "Called Maria, no answer, tried again and got through", "tried to call her, finally reached her"
  const verb = verbRoleAt(words, told.from);
  const after = senseAt(words, told.to, "pronoun") ? told.to + 1 : told.to;
  const isReached = told.kind === null && verb?.answers && endsBehind(words, after, clause.to);
  const denied = link.sign?.unanswered ? "call" : verbRoleAt(words, link.sign?.verb ?? -1)?.kind;
  const reached = isReached ? (denied ?? "other") : null;
  const kind = left?.kind ?? sent ?? told.kind ?? reached;
  if (kind === null) return null;
  // "Missed Maria's call, rang back"
  const isReturned = words[told.to - 1]?.low.startsWith(lexicon.sentence.returning) ?? false;
  const isSame =
    isReturned ||
    isAnother ||
    reached !== null ||
    sent !== null ||
    left !== null ||
    hasPronoun(reading, words) ||
    senseAt(words, told.from - 1, "third");
  return isSame ? { ...link, stance: "reports", kind, saidBy: index, sign: told } : null;
}

function hasPronoun({ clause }: ClauseReading, words: readonly Word[]): boolean {
  for (let at = clause.from; at < Math.min(clause.to, clause.from + mostWords); at++) {
    if (senseAt(words, at, "pronoun")) return true;
  }
  return false;
}
