/** What a later clause without a link says of the person named before: "I should give him a call" (R103). */
import type { ClauseReading } from "./clause-reading";
import type { SentenceWords } from "../../language/language";
import { undoes } from "./clause-signs";
import type { Sign } from "./sign";
import { senseAt } from "./lexicon";
import type { LinkStance } from "./link-stance";
import type { Word } from "./prose-words";

/**
 * Lets the clauses that follow speak of the links before them:
 * a call or visit that found nobody did not happen; what is denied, or said without a verb, is meant where a clause
 * means something for him, her or them; what is denied happened after all where a clause tells of it.
 */
export function linkedElsewhere(
  links: readonly LinkStance[],
  clauses: readonly ClauseReading[],
  words: readonly Word[],
  isDone: boolean,
  { returning }: SentenceWords,
): readonly LinkStance[] {
  return links.map((link) => {
    if (link.stance === "means" || clauses[link.clause + 1]?.hasLink !== false) return link;
    if (clauses[link.clause]?.asks !== "nothing") return link;
    const end = Math.min(clauses.length, link.clause + 1 + mostClausesBehind);
    let said = link;
    for (let index = link.clause + 1; index < end; index++) {
      const reading = clauses[index];
      if (!reading || reading.hasLink) break;
      const turned = turnedBy(said, reading, index, words, isDone, returning);
      // "Called Maria, no answer, so I called again": that call may have found nobody either.
      if (turned?.stance === "means" && said.stance === "denies") return turned;
      said = turned ?? said;
    }
    return said;
  });
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
  words: readonly Word[],
  isDone: boolean,
  returning: string,
): LinkStance | null {
  const { asks } = reading;
  const signs = reading.signs.slice(0, mostSigns);
  if (link.stance === "reports" && link.sign !== null) {
    const { kind, sign } = link;
    const undone = signs.find(
      (other) => other.stance === "denies" && undoes(other, kind, sign.strong),
    );
    return undone
      ? { ...link, stance: "denies", kind: "other", saidBy: index, sign: undone }
      : null;
  }
  const told = signs.find((sign) => sign.strong || asks === "wish");
  if (!told || told.unanswered) return null;
  if ((told.stance === "means" || asks === "wish") && !isDone) {
    const speaks = hasPronoun(reading, words) || endsWithVerb(reading, told, words);
    return speaks ? { ...link, stance: "means", saidBy: index, sign: told } : null;
  }
  if (told.stance !== "reports" || told.kind === null || link.stance !== "denies") return null;
  // "Called Maria, no answer, so I texted": nobody else is named.
  const isAnother = link.sign?.unanswered === true && endsWithVerb(reading, told, words);
  // "Missed Maria's call, rang back"
  const isReturned = words[told.to - 1]?.low.startsWith(returning) ?? false;
  const isSame =
    isReturned || isAnother || hasPronoun(reading, words) || senseAt(words, told.from - 1, "third");
  return isSame ? { ...link, stance: "reports", kind: told.kind, saidBy: index, sign: told } : null;
}

function hasPronoun({ clause }: ClauseReading, words: readonly Word[]): boolean {
  for (let at = clause.from; at < Math.min(clause.to, clause.from + mostWords); at++) {
    if (senseAt(words, at, "pronoun")) return true;
  }
  return false;
}

/** Whether the clause says no more than the verb: "should call". */
function endsWithVerb({ clause }: ClauseReading, sign: Sign, words: readonly Word[]): boolean {
  for (let at = sign.to; at < clause.to; at++) if (words[at]?.is === "word") return false;
  return true;
}
