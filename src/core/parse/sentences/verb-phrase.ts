/** Who does it and what is done: the subject before a word and the verb after it. */
import type { Kind } from "../../model/kind";
import type { Clause } from "./clauses";
import { type Lexicon, senseAt, sensesAt } from "./lexicon";
import type { Role, Sense, VerbForm } from "./sense";
import type { Word } from "./prose-words";

/** Small words that may stand between a modal and its verb. */
const mostSmallWords = 4;
/** Verbs that are joined to one another: "call, text or email". */
const mostJoinedVerbs = 4;

/** A verb found after a modal, a negation or a phrase of intent; `to` is behind the verbs that are joined to it. */
export interface FoundVerb {
  readonly from: number;
  readonly to: number;
  readonly kind: Kind | null;
  /** Whether someone who did it has been in touch (`Language.answers`). */
  readonly answers: boolean;
  readonly isMind: boolean;
}

/**
 * What is looked for: a bare verb, known or not; a known one; one in -ing; one of contact; for a negation, a verb in
 * any form or a noun of some kind.
 */
export type Wanted =
  | "verb"
  | "known verb"
  | "known verb, any form"
  | "ing"
  | "contact"
  | "contact, any form"
  | "denied";

/** The verb that follows, with few small words before it, or null. */
export function verbAfter(
  words: readonly Word[],
  at: number,
  end: number,
  lexicon: Lexicon,
  wanted: Wanted,
): FoundVerb | null {
  const small: Role["is"][] = ["filler"];
  if (wanted === "denied" || wanted === "contact, any form") small.push("negated lead");
  let found = verbAt(words, at, end, lexicon, wanted);
  let next = at;
  for (let count = 0; !found && count < mostSmallWords && next < end; count++) {
    const skipped = senseAt(words, next, ...small);
    if (!skipped) break;
    next += skipped.length;
    found = verbAt(words, next, end, lexicon, wanted);
  }
  // "Had time to" is a lead and "had" a verb: the longer way to the verb is the right one.
  const lead = wanted === "denied" && found ? senseAt(words, found.from, "negated lead") : null;
  if (lead && found) {
    const deeper = verbAfter(words, found.from + lead.length, end, lexicon, wanted);
    if (deeper) return deeper;
  }
  // "Will be seeing Maria", "want to be introduced": what is meant is seeing her.
  const deeper = found?.isMind
    ? verbAt(words, found.to, end, lexicon, "known verb, any form")
    : null;
  return found && withJoined(deeper ?? found, words, end, lexicon, wanted);
}

function verbAt(
  words: readonly Word[],
  at: number,
  end: number,
  lexicon: Lexicon,
  wanted: Wanted,
): FoundVerb | null {
  const word = words[at];
  if (at >= end || word?.is !== "word") return null;
  for (const sense of sensesAt(words, at)) {
    if (at + sense.length > end) continue;
    const { role } = sense;
    if (role.is === "avoid") return null;
    if (role.is === "noun" && wanted === "denied") {
      return { from: at, to: at + sense.length, kind: role.kind, answers: true, isMind: false };
    }
    if (role.is !== "verb" || !role.forms.some((form) => isWantedForm(form, wanted))) continue;
    if (wanted.startsWith("contact") && role.sort !== "contact" && role.kind === null) continue;
    const { kind, answers, sort } = role;
    return { from: at, to: at + sense.length, kind, answers, isMind: sort === "mind" };
  }
  if (wanted !== "verb" && wanted !== "denied") return null;
  if (!isUnknownVerb(words, at, lexicon)) return null;
  return { from: at, to: at + 1, kind: null, answers: false, isMind: false };
}

function isWantedForm(form: VerbForm, wanted: Wanted): boolean {
  if (wanted === "ing") return form === "ing";
  if (wanted === "verb") return form === "bare" || form === "ing";
  return wanted === "known verb" || wanted === "contact" ? form === "bare" : form !== "third";
}

/** Whether a word that the language has no sense for may be a verb: no name, no past. */
function isUnknownVerb(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const word = words[at];
  if (word?.is !== "word" || word.capital || !/^\p{L}{2,}/u.test(word.low)) return false;
  if (word.low.endsWith(lexicon.sentence.pastEnding)) return false;
  return sensesAt(words, at).length === 0;
}

function withJoined(
  verb: FoundVerb,
  words: readonly Word[],
  end: number,
  lexicon: Lexicon,
  wanted: Wanted,
): FoundVerb {
  let to = verb.to;
  for (let count = 0; count < mostJoinedVerbs; count++) {
    let next = to;
    while (words[next]?.is === "comma") next++;
    const joint = senseAt(words, next, "joint");
    if (joint) next += joint.length;
    if (next === to) break;
    const joined = verbAt(words, next, end, lexicon, wanted === "verb" ? "known verb" : wanted);
    if (!joined) break;
    to = joined.to;
  }
  return { ...verb, to };
}

/** The index of the first word, from one on, that has none of the roles. */
export function skipSmall(
  words: readonly Word[],
  at: number,
  end: number,
  ...roles: readonly Role["is"][]
): number {
  let next = at;
  for (let count = 0; count < mostSmallWords && next < end; count++) {
    const skipped: Sense | null = senseAt(words, next, ...roles);
    if (!skipped) break;
    next += skipped.length;
  }
  return next;
}

/** Whether a word of the stretch may be a verb in the past; the mark of the possessive, "Louie's mail", is no "is". */
export function tellsOfPast(
  words: readonly Word[],
  from: number,
  to: number,
  { sentence }: Lexicon,
): boolean {
  for (let at = from; at < to; at++) {
    const isOwner = words[at]?.low === sentence.possessive;
    if (!isOwner && isPossibleVerb(words, at, "past")) return true;
  }
  return false;
}

/** Whether a word may be a known verb in a form, or a form of "to be" where the past is asked for. */
export function isPossibleVerb(words: readonly Word[], at: number, form: VerbForm): boolean {
  return sensesAt(words, at).some(
    ({ role }) =>
      (role.is === "verb" && role.forms.includes(form) && !role.forms.includes("bare")) ||
      (role.is === "being" && form === "past"),
  );
}

/** Where a clause stands in its line, and whom it goes on with. */
export interface SubjectInput {
  readonly words: readonly Word[];
  readonly clause: Clause;
  readonly lexicon: Lexicon;
  readonly goesOnWithOthers: boolean;
}

/**
 * Who is the subject of the word at an index: the writer (also where no subject is written), or someone else.
 * Adverbs, dates, numbers and forms of "to be" between them are passed over.
 */
export function subjectBefore(input: SubjectInput, at: number): "first" | "third" {
  const { words, clause, lexicon } = input;
  if (lexicon.sentence.verbsLast) return subjectAround(input, at);
  for (let before = at - 1; before >= clause.from; before--) {
    const word = words[before];
    if (!word || word.is === "date") continue;
    // "[[Louie]]: should call", "[[Louie]], should call": a label, not a subject.
    if (word.is === "comma" || word.is === "break") break;
    if (word.is === "link") return "third";
    if (/^\d/.test(word.low)) continue;
    if (senseAt(words, before, "first")) return "first";
    if (senseAt(words, before, "third")) return "third";
    if (senseAt(words, before, "filler", "joint", "pronoun")) continue;
    if (isEndOfFiller(words, before, clause.from)) continue;
    if (isAdverb(word.low, lexicon)) continue;
    return "third";
  }
  return clause.goesOn && input.goesOnWithOthers ? "third" : "first";
}

/** So many words of a clause are looked at for its subject or its verb. */
const mostWordsAround = 60;

/**
 * Where verbs stand last, the subject may stand on either side: a word for the writer or another one anywhere in the
 * clause tells it, else who stands at the clause's beginning, right before a verb that is no infinitive.
 */
function subjectAround(input: SubjectInput, at: number): "first" | "third" {
  const { words, clause } = input;
  const end = Math.min(clause.to, clause.from + mostWordsAround);
  let isThird = false;
  for (let index = clause.from; index < end; index++) {
    if (senseAt(words, index, "first")) return "first";
    isThird ||= senseAt(words, index, "third") !== null;
  }
  // "Muss sie anrufen", with the writer left out: she is whom it is about.
  const leads = at === clause.from || words[at - 1]?.is === "break";
  if (isThird && !leads) return "third";
  const opening = words[clause.from];
  const second = clause.from + 1;
  const isNamed = opening?.is === "link" || (opening?.is === "word" && opening.senses.length === 0);
  const isVerb =
    second === at ||
    isPossibleVerb(words, second, "past") ||
    (isPossibleVerb(words, second, "third") && !isPossibleVerb(words, second, "participle"));
  const isNegation = senseAt(words, at, "negation") !== null;
  if (isNamed && isVerb && !(second === at && isNegation)) return "third";
  return clause.goesOn && input.goesOnWithOthers && opening?.is !== "link" ? "third" : "first";
}

/** The first known verb or noun of some kind from an index on, links and all passed over: where verbs stand last. */
export function verbLater(words: readonly Word[], at: number, end: number): FoundVerb | null {
  for (let index = at; index < Math.min(end, at + mostWordsAround); index++) {
    const sense = senseAt(words, index, "verb", "noun");
    if (!sense || index + sense.length > end) continue;
    const to = index + sense.length;
    if (sense.role.is === "noun") {
      return { from: index, to, kind: sense.role.kind, answers: true, isMind: false };
    }
    if (sense.role.is !== "verb") continue;
    const { kind, answers, sort } = sense.role;
    return { from: index, to, kind, answers, isMind: sort === "mind" };
  }
  return null;
}

/** The index before the words such as "the" and "my" that stand before an index. */
export function beforeDeterminers(words: readonly Word[], at: number): number {
  let before = at - 1;
  while (before > 0 && senseAt(words, before, "determiner")) before--;
  return before;
}

function isAdverb(low: string, lexicon: Lexicon): boolean {
  return low.length > 3 && low.endsWith(lexicon.sentence.adverbEnding);
}

/** Whether the word is the last of a filler of several words, or within it: "note to self". */
export function isEndOfFiller(words: readonly Word[], at: number, from: number): boolean {
  for (let start = at - 1; start >= Math.max(from, at - 3); start--) {
    const filler = senseAt(words, start, "filler");
    if (filler && start + filler.length > at) return true;
  }
  return false;
}
