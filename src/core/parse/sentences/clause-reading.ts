/** What each clause of a line says: its signs, whether it asks, and who is its subject. */
import { type Clause, splitClauses } from "./clauses";
import { signsOf } from "./clause-signs";
import type { ClauseInLine, Sign } from "./sign";
import { type Lexicon, senseAt, sensesAt } from "./lexicon";
import type { Word } from "./prose-words";

/** A clause and what it says. */
export interface ClauseReading {
  readonly clause: Clause;
  readonly signs: readonly Sign[];
  /** `wish`: "should I call?"; `question`: "did she call?"; `perhaps`: "coffee with Maria?"; else `nothing`. */
  readonly asks: "nothing" | "wish" | "question" | "perhaps";
  readonly hasLink: boolean;
}

/** Reads the clauses of a line in their order. */
export function readClauses(
  words: readonly Word[],
  lexicon: Lexicon,
  isDone: boolean,
): readonly ClauseReading[] {
  const readings: ClauseReading[] = [];
  let isOfOthers = false;
  for (const clause of splitClauses(words, lexicon)) {
    const goesOnWithOthers = clause.goesOn && isOfOthers;
    readings.push(readClause({ words, clause, lexicon, isDone, goesOnWithOthers }));
    isOfOthers = tellsOfOthers(words, clause, goesOnWithOthers);
  }
  return readings;
}

/** The first of a line's clauses, read as one that is not done; undefined where it has none. */
export function readFirstClause(
  words: readonly Word[],
  lexicon: Lexicon,
): ClauseReading | undefined {
  const [clause] = splitClauses(words, lexicon);
  return clause && readClause({ words, clause, lexicon, isDone: false, goesOnWithOthers: false });
}

function readClause(input: ClauseInLine): ClauseReading {
  const { words, clause } = input;
  let hasLink = false;
  for (let at = clause.from; at < clause.to && !hasLink; at++) hasLink = words[at]?.is === "link";
  return { clause, signs: signsOf(input), asks: asksOf(words, clause), hasLink };
}

function asksOf(words: readonly Word[], clause: Clause): ClauseReading["asks"] {
  if (clause.ends !== "?" && clause.ends !== "？") return "nothing";
  const first = firstTelling(words, clause);
  // "Why hasn't Maria called?" asks, "why don't we call Maria?" means it.
  const fact = senseAt(words, first + 1, "negation", "question");
  const isFact = fact !== null && !senseAt(words, first + 1 + fact.length, "first");
  if (senseAt(words, first, "wish")) return isFact ? "question" : "wish";
  return senseAt(words, first, "question", "negation") ? "question" : "perhaps";
}

/** The index of the first word of a clause that is no joint, filler, date or number. */
function firstTelling(words: readonly Word[], clause: Clause): number {
  let at = clause.from;
  while (at < clause.to) {
    const word = words[at];
    const isNumber = word?.is === "word" && /^\d/.test(word.low);
    if (word?.is === "word" && !isNumber) {
      if (senseAt(words, at, "wish", "question")) return at;
      const small = senseAt(words, at, "filler", "joint");
      if (!small) return at;
      at += small.length;
    } else if (word?.is === "link") return at;
    else at++;
  }
  return at;
}

/** Whether the subject of a clause is someone else than the writer. */
function tellsOfOthers(words: readonly Word[], clause: Clause, goesOnWithOthers: boolean): boolean {
  const at = firstTelling(words, clause);
  if (at >= clause.to) return goesOnWithOthers;
  if (words[at]?.is === "link" || senseAt(words, at, "third")) {
    return senseAt(words, at + 2, "first") === null;
  }
  if (senseAt(words, at, "first", "noun")) return false;
  const isVerb = sensesAt(words, at).some(
    ({ role }) =>
      role.is === "verb" || role.is === "intent" || role.is === "denial" || role.is === "negation",
  );
  return isVerb ? goesOnWithOthers : words[at + 1]?.is !== "link";
}
