/** Which words of a clause say that something happened, is meant or did not happen. */
import type { DenialWords, IntentWords } from "../../language/language";
import type { Stance } from "../../model/entry";
import type { Kind } from "../../model/kind";
import { isRegularPast } from "./clauses";
import { isAtStart, isImperative, isOpening } from "./imperative";
import { isAmong, senseAt, sensesAt } from "./lexicon";
import { asOfOthers } from "./deeds-of-others";
import type { Sense } from "./sense";
import { type ClauseInLine, type Read, type Sign, signFrom } from "./sign";
import { nounSign } from "./noun-sign";
import { isPossibleVerb, skipSmall, subjectBefore, verbAfter } from "./verb-phrase";
import {
  endsBehind,
  infinitiveSign,
  intendedVerb,
  isOfNounBefore,
  negationAround,
} from "./verbs-last";

/**
 * Whether a sign undoes what was told before it: a call or a visit that found nobody, a letter that was not sent, and
 * where no verb told it what was called off; what came in writing came even then, "an email, lunch is cancelled".
 */
export function undoes(sign: Sign, kind: Kind | null, strong: boolean): boolean {
  if (kind === "message" || kind === "email") return sign.unsent;
  const takesTwo = kind === "call" || kind === "meeting";
  return (sign.unanswered && takesTwo) || (sign.voids && !strong);
}

/** The signs of a clause in the order of its words. */
export function signsOf(input: ClauseInLine): readonly Sign[] {
  const { words, clause, lexicon } = input;
  const signs: Sign[] = [];
  for (let at = clause.from; at < clause.to;) {
    const read = signAt(input, at, signs);
    if (read.sign) {
      // "Louie kam nicht": what is denied after all takes the place of what was told.
      if ((signs.at(-1)?.from ?? -1) >= read.sign.from) signs.pop();
      signs.push(asOfOthers(asRequested(read.sign, signs, input), input));
    } else if (read.next === at && isRegularPast(words, at, lexicon)) {
      signs.push(signFrom("reports", at, at + 1, {}));
    }
    at = Math.max(read.next, at + 1);
  }
  return signs;
}

/** "Asked me to call Bob", "suggested we meet Bob", "if I see Bob": nobody called or met him yet. */
function asRequested(sign: Sign, before: readonly Sign[], { words, lexicon }: ClauseInLine): Sign {
  const last = before.at(-1);
  if (!last || !sign.open || sign.stance !== "reports") return sign;
  const { requests } = lexicon.sentence;
  const isRequest =
    isAmong(words, last.from, requests) || senseAt(words, last.from, "condition") !== null;
  return isRequest
    ? signFrom("denies", sign.from, sign.to, { ...sign, kind: null, onlyAfter: true })
    : sign;
}

function signAt(input: ClauseInLine, at: number, told: readonly Sign[]): Read {
  const { words, clause } = input;
  for (const sense of sensesAt(words, at)) {
    if (at + sense.length > clause.to) continue;
    const read = signOf(input, at, sense, told);
    if (read) return read;
  }
  return { sign: null, next: at };
}

function signOf(input: ClauseInLine, at: number, sense: Sense, told: readonly Sign[]): Read | null {
  const behind = at + sense.length;
  const { role } = sense;
  switch (role.is) {
    case "avoid":
      return { sign: null, next: behind };
    case "denial":
      return denialSign(input, at, behind, role.denial, sense);
    case "intent":
      return intentSign(input, at, behind, role.intent);
    case "negation":
    case "weak negation":
      return negationSign(input, at, behind, role.is === "weak negation");
    case "report lead":
      return leadSign(input, at, behind);
    case "condition":
      return isAtStart(input, at)
        ? { sign: signFrom("denies", at, behind, {}), next: behind }
        : null;
    case "verb":
      return verbSign(input, at, behind, sense, told);
    case "noun":
      return nounSign(input, at, behind, role, told);
    default:
      return null;
  }
}

function denialSign(
  input: ClauseInLine,
  at: number,
  behind: number,
  denial: DenialWords,
  sense: Sense,
): Read | null {
  const { then } = denial;
  const { clause, words, lexicon, isDone } = input;
  // "Choir with Maria, not Louie"
  const onlyAfter = words[at - 1]?.is === "comma" && sense.rest.at(-1) === "@";
  const denies = (to: number, found = -1, kind: Kind | null = null): Read => ({
    sign: signFrom("denies", at, to, { ...denial, onlyAfter, verb: found, kind }),
    next: to,
  });
  if (then === "anything") return denies(behind);
  if (then === "noun before") {
    const kind = isOfNounBefore(input, at, behind);
    return kind && denies(behind, -1, kind);
  }
  if (then === "end") return endsBehind(words, behind, clause.to) ? denies(behind) : null;
  if (then === "date" || then === "label") {
    return words[behind]?.is === (then === "date" ? "date" : "break") ? denies(behind) : null;
  }
  if (then === "contact") {
    // "Missed 2 calls from Maria"
    const isCounted = /^\d+$/.test(words[behind]?.low ?? "");
    const noun = isCounted
      ? behind + 1
      : skipSmall(words, behind, clause.to, "determiner", "filler");
    const named = senseAt(words, noun, "noun");
    return named?.role.is === "noun" ? denies(noun + named.length, -1, named.role.kind) : null;
  }
  const verb = verbAfter(
    words,
    behind,
    clause.to,
    lexicon,
    then === "verb" ? "verb" : "known verb, any form",
  );
  return !verb || isDone ? null : denies(verb.to, verb.from);
}

function intentSign(
  input: ClauseInLine,
  at: number,
  behind: number,
  intent: IntentWords,
): Read | null {
  const { by, then, voids = false, isName = false, foretells = false } = intent;
  const { words, isDone } = input;
  const capital = words[at]?.capital ?? false;
  if (isName && capital && !isAtStart(input, at)) return null;
  const wanted = isName && capital && then === "verb" ? "known verb" : then;
  const verb = intendedVerb(input, at, behind, wanted);
  if (!verb) return null;
  const kept =
    (voids && words[behind]?.is !== "break") || (by === "first person" && then === "anything");
  const says = (stance: Stance, more: Partial<Sign>): Read => ({
    sign: signFrom(stance, at, verb.to, { verb: verb.from, voids, kept, ...more }),
    next: verb.to,
  });
  if (then === "anything" && !voids && senseAt(words, at - 1, "determiner")) return null;
  // "[[Louie]]: wants to move": no writer tells that of himself.
  const isOfOther = isPossibleVerb(words, at, "third");
  const subject = by === "anyone" ? "first" : isOfOther ? "third" : subjectBefore(input, at);
  // "A list of what I mean to do", "told her how we should go on": spoken of, not meant.
  if (subject === "first" && isSpokenOf(input, at)) return { sign: null, next: verb.to };
  if (subject === "third") {
    const onlyAfter = !(foretells && verb.answers);
    return says("denies", { onlyAfter, foretells });
  }
  return isDone ? says("reports", { kind: verb.kind }) : says("means", {});
}

/** Whether the subject before a word is led in by a word such as what, how or where within its clause. */
function isSpokenOf({ words, clause }: ClauseInLine, at: number): boolean {
  const subject = at - 1;
  return (
    subject - 1 > clause.from &&
    senseAt(words, subject, "first") !== null &&
    senseAt(words, subject - 1, "question") !== null
  );
}

function negationSign(input: ClauseInLine, at: number, behind: number, weak: boolean): Read | null {
  const { words, clause, lexicon } = input;
  const subject = weak ? "first" : subjectBefore(input, at);
  if (lexicon.sentence.verbsLast) return negationAround(input, at, behind, subject);
  const verb = verbAfter(words, behind, clause.to, lexicon, weak ? "contact, any form" : "denied");
  if (!verb) return null;
  if (verb.isMind) return { sign: null, next: verb.to };
  if (subject === "third" && !verb.answers) return { sign: null, next: verb.to };
  return { sign: signFrom("denies", at, verb.to, { verb: verb.from }), next: verb.to };
}

function leadSign(input: ClauseInLine, at: number, behind: number): Read | null {
  const { words, clause, lexicon } = input;
  const verb = verbAfter(words, behind, clause.to, lexicon, "known verb, any form");
  if (!verb || verb.isMind) return null;
  return { sign: signFrom("reports", at, verb.to, { kind: verb.kind }), next: verb.to };
}

function verbSign(
  input: ClauseInLine,
  at: number,
  behind: number,
  sense: Sense,
  told: readonly Sign[],
): Read | null {
  if (sense.role.is !== "verb") return null;
  const { kind, sort, forms } = sense.role;
  const { words, clause, lexicon, isDone } = input;
  if (sort === "mind") return { sign: null, next: behind };
  const reports = (more: Partial<Sign> = {}): Sign =>
    signFrom("reports", at, behind, { kind, ...more });
  const means = (from: number): Read => ({
    sign: signFrom("means", from, behind, { verb: at }),
    next: behind,
  });
  const before = words[at - 1];
  const isInfinitive =
    at > clause.from && before?.is === "word" && before.low === lexicon.sentence.infinitive;
  if (forms.includes("bare") && isInfinitive) {
    // "Asked him to call" tells of no call; after the task was ticked, "Remember to call" does (R117).
    if (isDone) return { sign: reports(), next: behind };
    if (isAtStart(input, at - 1)) return means(at - 1);
    const requested = reports({ kind: null, open: true });
    const asked = asRequested(requested, told, input);
    return { sign: asked === requested ? null : asked, next: behind };
  }
  if (forms.includes("past")) return { sign: reports(), next: behind };
  if (forms.includes("bare") && lexicon.sentence.verbsLast) {
    const read = infinitiveSign(input, at, behind, sense, told);
    if (read) return read;
  }
  if (forms.includes("bare")) {
    if (isAtStart(input, at)) {
      if (isDone) return { sign: reports(), next: behind };
      if (isImperative(input, at, behind, sense)) return means(at);
    } else if (subjectBefore(input, at) === "first" && senseAt(words, at - 1, "first")) {
      return { sign: reports({ open: true }), next: behind };
    }
  }
  // "Louie besucht uns am Wochenende" goes on, "habe Louie besucht" is over.
  const { verbsLast, nowIs, underway, selves, arrangements } = lexicon.sentence;
  // "Mit Louie für Freitag verabredet" is still to come too.
  const isOpen = isAmong(words, behind, selves) || isAmong(words, at, arrangements);
  const goesOn = verbsLast && isOpen && isPossibleVerb(words, at, "third");
  if (forms.includes("participle") && !goesOn) return { sign: reports(), next: behind };
  if (forms.includes("third") || forms.includes("ing")) {
    // "Talked to Maria about calling Louie": spoken of, not done.
    if (at > clause.from && isAmong(words, at - 1, lexicon.sentence.topics))
      return { sign: null, next: behind };
    // "Meeting with Maria" names a meeting, "meeting Maria" may be still to come.
    const noun = senseAt(words, at, "noun");
    const isDoing = forms.includes("ing") && senseAt(words, at - 1, "being") !== null;
    // "Lunch, [[Louie]] calls": whoever stands before it does it.
    const isHis = forms.includes("third") && before?.is === "link";
    if (noun && !isDoing && !isHis && words[behind]?.is !== "link") return null;
    // "Louie arrives on Friday" is still to come, as "meeting Louie on Friday" is.
    const going = true;
    const isToCome = sort === "contact" || isAmong(words, at, underway);
    const isNow = nowIs.includes(before?.low ?? "") || (!noun && isToCome && isOpening(input, at));
    const arranged = verbsLast || (forms.includes("ing") && isNow);
    return { sign: reports({ strong: false, going, arranged }), next: behind };
  }
  return null;
}
