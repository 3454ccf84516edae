/** Whether a clause begins with a verb that tells the reader to do something (R103). */
import { isAmong, senseAt } from "./lexicon";
import type { Sense } from "./sense";
import type { Word } from "./prose-words";
import { isEndOfFiller, type SubjectInput, tellsOfPast } from "./verb-phrase";

/** Whether nothing but small words, dates and numbers stands before a word of the clause. */
export function isAtStart({ words, clause }: SubjectInput, at: number): boolean {
  for (let before = at - 1; before >= clause.from; before--) {
    const word = words[before];
    if (word?.is === "date" || word?.is === "comma") continue;
    if (word?.is === "break") return true;
    // "10:30 call Louie" may ask for one, "2x call Louie" and "10min call Louie" name it.
    const isNumber = word?.is === "word" && /^\d+(?![\dxhm])/.test(word.low);
    if (isNumber || isSmall(words, before, clause.from)) continue;
    return false;
  }
  return true;
}

function isSmall(words: readonly Word[], at: number, from: number): boolean {
  return senseAt(words, at, "filler", "joint") !== null || isEndOfFiller(words, at, from);
}

/**
 * Whether a bare verb at the start of a clause tells the reader to do something. Where the word is a noun too, only
 * what follows tells: "call Bob", "email her the deck", but "call with Bob", "call Bob went well".
 */
export function isImperative(
  input: SubjectInput,
  at: number,
  behind: number,
  sense: Sense,
): boolean {
  if (sense.role.is !== "verb") return false;
  // "As we said, see [[the notes]]" sends the reader there, and nobody is to be met.
  const { references, nouns } = input.lexicon.sentence;
  if (at > 0 && isAmong(input.words, at, references)) return false;
  // "Check-in with Maria" names one, "check in with Maria" asks for it.
  if (input.words[at + 1]?.hyphened) return false;
  const { words, clause } = input;
  const isNoun =
    sense.role.sort === "pastime" ||
    senseAt(words, at, "noun")?.length === sense.length ||
    (sense.length === 1 && isAmong(words, at, nouns));
  const next = words[behind];
  // "Louie – call back", but "Louie: call"
  if (!isNoun) return (next !== undefined && behind < clause.to) || sense.length > 1;
  if (!next || behind >= clause.to) return false;
  // "Intro [[Louie]] <> [[Maria]]", as the subject of an email has it
  if (sense.role.kind === "introduction" && words[behind + 1]?.is === "link") return false;
  const hasObject =
    next.is === "link" ||
    senseAt(words, behind, "pronoun", "determiner") !== null ||
    isJoinedName(words, behind);
  if (!hasObject || sense.role.sort === "pastime") return hasObject && next.is === "link";
  return !tellsOfPast(words, behind, clause.to, input.lexicon);
}

/** "Calling Louie at 8", "Louie coming over": whether a verb begins its clause, or stands next to who does it there. */
export function isOpening(input: SubjectInput, at: number): boolean {
  const { words, clause, lexicon } = input;
  const isDone = words[at - 1]?.is === "link" && at - 1 === clause.from;
  return (isDone || isAtStart(input, at)) && !tellsOfPast(words, at + 1, clause.to, lexicon);
}

/** "Call Will and Maria": a name, since a link is joined to it. */
function isJoinedName(words: readonly Word[], at: number): boolean {
  const isJoined = words[at + 1]?.is === "comma" || senseAt(words, at + 1, "joint") !== null;
  return (words[at]?.capital ?? false) && isJoined && words[at + 2]?.is === "link";
}
