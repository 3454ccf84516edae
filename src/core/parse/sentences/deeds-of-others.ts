/** Whether what a clause reports was done by someone else to whom it links: "she'd called Bob", "heard that Ana met Bob". */
import { isAmong, senseAt } from "./lexicon";
import { type ClauseInLine, type Sign, signFrom } from "./sign";

/** So many words around a verb are looked at for "me". */
const mostWords = 6;

/**
 * A report of contact between others, with the writer in no part of it, denies the contact with whom it reached; what
 * someone else is to do to them, "she'll call Bob tomorrow", is no plan of the writer's.
 */
export function asOfOthers(sign: Sign, { words, clause, lexicon }: ClauseInLine): Sign {
  const { others, tidings, selves, verbsLast } = lexicon.sentence;
  const { stance, from, to, kind } = sign;
  const isForetold = sign.foretells && !sign.voids && stance === "denies" && !verbsLast;
  if (!isForetold && (stance !== "reports" || kind === null)) return sign;
  // "Sie hat Louie angerufen", but "sie ruft Louie an"
  const isLast = verbsLast && words[from - 1]?.is === "link";
  if (!isLast && words[to]?.is !== "link") return sign;
  const near = isLast
    ? words.slice(Math.max(0, from - mostWords), from)
    : words.slice(to, to + mostWords);
  if (near.some(({ low }) => selves.includes(low))) return sign;
  if (isForetold) return signFrom("denies", from, to, {});
  let at = isLast ? clause.from : from - 1;
  while (
    at >= clause.from &&
    at < from &&
    senseAt(words, at, "being", "filler", "intent", isLast ? "third" : "joint")
  ) {
    if (isAmong(words, at, others)) break;
    at += isLast ? 1 : -1;
  }
  if (at < clause.from) return sign;
  const isLed = words[at]?.is === "link" && isAmong(words, at - 1, tidings);
  if (!isLed && !isAmong(words, at, others)) return sign;
  return signFrom("denies", from, to, { onlyAfter: !isLast });
}
