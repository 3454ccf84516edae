/** What intent, negations and infinitives say in a language whose verbs stand last, as those of German do. */
import type { IntentWords } from "../../language/language";
import type { Kind } from "../../model/kind";
import { isAtStart } from "./imperative";
import { senseAt } from "./lexicon";
import type { Word } from "./prose-words";
import type { Sense } from "./sense";
import { type ClauseInLine, type Read, type Sign, signFrom } from "./sign";
import { type FoundVerb, skipSmall, verbAfter, verbLater } from "./verb-phrase";

type IntendedVerb = Pick<FoundVerb, "from" | "to" | "kind" | "answers">;

/** The verb that words of intent speak of, where one must follow; null where it is missing. */
export function intendedVerb(
  input: ClauseInLine,
  at: number,
  behind: number,
  wanted: IntentWords["then"],
): IntendedVerb | null {
  const { words, clause, lexicon } = input;
  const nothing = { from: -1, to: behind, kind: null, answers: false };
  if (wanted === "anything") return nothing;
  const isLabel = words[behind]?.is === "break";
  if (wanted === "label") return isLabel ? nothing : null;
  if (wanted === "noun before") {
    return isLabel || isOfNounBefore(input, at, behind) !== null ? nothing : null;
  }
  if (wanted === "noun, date") {
    // "Call with Louie – moved to Friday"
    const from = at === clause.from ? 0 : clause.from;
    const isDated = words[behind]?.is === "date";
    return isDated && nounIn(words, from, at, false) !== null ? nothing : null;
  }
  if (wanted !== "later" && wanted !== "verb later") {
    return verbAfter(words, behind, clause.to, lexicon, wanted);
  }
  const later = verbLater(words, behind, clause.to);
  if (!later && wanted === "verb later") return null;
  // What a plan's text leaves out ends before the verb; in "morgen muss ich Louie anrufen" it holds the subject.
  const to = skipSmall(words, behind, clause.to, "first");
  return { from: -1, to, kind: later?.kind ?? null, answers: later?.answers ?? false };
}

/** The kind of the noun for contact before it of which what ends its clause is said, or null: "Lunch with Maria planned", "Call booked with Maria for Friday". */
export function isOfNounBefore(
  { words, clause, lexicon }: ClauseInLine,
  at: number,
  behind: number,
): Kind | null {
  let end = behind;
  while (
    end < clause.to &&
    (words[end]?.is === "link" || senseAt(words, end, "preposition", "joint"))
  )
    end++;
  const isLast = lexicon.sentence.verbsLast || endsBehind(words, end, clause.to);
  return isLast ? nounIn(words, clause.from, at, true) : null;
}

/** So many words of a clause are looked at for its noun. */
const mostWordsAhead = 50;

/**
 * The kind of the first noun for contact between the places, or null; it may have to stand before any link: "Kaffee mit Maria" but
 * not "mit Maria ein Treffen".
 */
function nounIn(
  words: readonly Word[],
  from: number,
  to: number,
  beforeLinks: boolean,
): Kind | null {
  const end = Math.min(to, from + mostWordsAhead);
  for (let at = from; at < end; at++) {
    if (beforeLinks && words[at]?.is === "link") return null;
    const noun = senseAt(words, at, "noun")?.role;
    if (noun?.is === "noun") return noun.kind;
  }
  return null;
}

/** A negation: its verb stands behind it, or before it at the end of a clause. */
export function negationAround(
  { words, clause }: ClauseInLine,
  at: number,
  behind: number,
  subject: "first" | "third",
): Read | null {
  const later = verbLater(words, behind, clause.to);
  const isLast = endsBehind(words, behind, clause.to);
  const verb = later ?? (isLast ? verbLater(words, clause.from, at) : null);
  if (!verb) return isLast ? { sign: signFrom("denies", at, behind, {}), next: behind } : null;
  const next = Math.max(verb.to, behind);
  if (verb.isMind || (subject === "third" && !verb.answers)) return { sign: null, next };
  const from = Math.min(verb.from, at);
  return { sign: signFrom("denies", from, next, { verb: verb.from }), next };
}

/**
 * An infinitive: "Louie morgen anrufen" tells the reader to do it, and what was done once the task
 * is ticked. A capital letter makes a noun of it, and beside its subject it is a plural: "wir treffen Maria".
 */
export function infinitiveSign(
  input: ClauseInLine,
  at: number,
  behind: number,
  sense: Sense,
  told: readonly Sign[],
): Read | null {
  if (sense.role.is !== "verb") return null;
  const { words, clause, isDone } = input;
  const { kind, forms } = sense.role;
  if (words[at]?.capital && (at > clause.from || senseAt(words, at, "noun"))) return null;
  const isLast = endsBehind(words, behind, clause.to);
  if (!isLast && isAtStart(input, at)) return null;
  if (isDone) return { sign: signFrom("reports", at, behind, { kind }), next: behind };
  if (forms.includes("participle")) return null;
  const isPlural =
    senseAt(words, at - 1, "first", "third") ?? senseAt(words, behind, "first", "third");
  if (isPlural) {
    return {
      sign: signFrom("reports", at, behind, { kind, strong: false, going: true, arranged: true }),
      next: behind,
    };
  }
  if (!isLast || told.some(({ strong }) => strong)) return { sign: null, next: behind };
  let hasSubject = false;
  for (let before = clause.from; before < at; before++) {
    // "War mit Louie essen": it is over.
    if (senseAt(words, before, "report lead")) {
      return { sign: signFrom("reports", at, behind, { kind }), next: behind };
    }
    // "Louie das Buch zurückgeben"
    const isArticle = senseAt(words, before, "determiner") && words[before + 1]?.capital;
    hasSubject ||= !isArticle && senseAt(words, before, "first", "third") !== null;
  }
  if (hasSubject) return { sign: null, next: behind };
  return {
    sign: signFrom("means", at, behind, { verb: at, voids: true, unsent: true }),
    next: behind,
  };
}

/** Whether nothing but adverbs and dates stands between an index and the end of the clause. */
export function endsBehind(words: readonly Word[], behind: number, end: number): boolean {
  let at = behind;
  while (at < end) {
    const filler = senseAt(words, at, "filler");
    if (!filler && words[at]?.is !== "date" && words[at]?.is !== "comma") return false;
    at += filler?.length ?? 1;
  }
  return true;
}
