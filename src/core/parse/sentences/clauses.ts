/** Where the clauses of a line begin and end (R103). */
import { isAmong, type Lexicon, senseAt, sensesAt, verbRoleAt } from "./lexicon";
import type { Word } from "./prose-words";

/** A run of a line's words that says one thing. */
export interface Clause {
  /** The index of its first word. */
  readonly from: number;
  /** The index behind its last word. */
  readonly to: number;
  /** The mark it ends with: `?`, `.`, `,` and so on; `""` at the end of the line and before a joint. */
  readonly ends: string;
  /** Whether it goes on with the subject of the clause before: "came by and will send the deck". */
  readonly goesOn: boolean;
}

/** So many people a meeting may have been with that was called off. */
const mostListed = 20;
/** How many words are looked at for a verb that makes a new clause of what follows a comma or a joint. */
const farthestVerb = 5;

/**
 * Splits a line at stops, breaks, and at commas and joints before a new subject or verb. What holds nothing but links
 * or dates belongs to the clause before it, else to the one after it.
 */
export function splitClauses(words: readonly Word[], lexicon: Lexicon): readonly Clause[] {
  const { alternatives, verbsLast } = lexicon.sentence;
  const clauses: Clause[] = [];
  let from = 0;
  let goesOn = false;
  let saysSomething = false;
  const close = (to: number, ends: string, next: number, continues: boolean): void => {
    if (to > from) clauses.push({ from, to, ends, goesOn });
    from = next;
    goesOn = continues;
    saysSomething = false;
  };
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word) break;
    saysSomething ||= verbsLast && senseAt(words, at, "verb", "noun") !== null;
    if (word.is === "stop" || word.is === "break") close(at, word.low, at + 1, false);
    else if (word.is === "comma") {
      if (isVoided(words, from, at, lexicon)) continue;
      if (startsClause(words, skipJoints(words, at + 1), lexicon, true)) {
        close(at, ",", at + 1, true);
      }
    } else if (at > from && senseAt(words, at, "joint") && !alternatives.includes(word.low)) {
      if (joinsLinks(words, at, lexicon)) {
        if (isBareClause({ from, to: at }, words) || isVoided(words, from, at, lexicon)) continue;
      }
      // "Habe Maria und Louie getroffen": where verbs stand last, only what has one can be over.
      if (verbsLast && !saysSomething) continue;
      if (startsClause(words, skipJoints(words, at + 1), lexicon, false)) {
        close(at, "", at, true);
      }
    } else if (!verbsLast && at > from && isRunOn(words, from, at, lexicon))
      close(at, "", at, true);
  }
  close(words.length, "", words.length, false);
  return joinBare(clauses, words);
}

/**
 * "Rang Maria she wasn't in", "instead of texting Maria I called": as it is dictated, with no mark between them, a
 * clause begins at its subject; the writer's own not where a condition leads it in, "when I see Maria I'll ask".
 */
function isRunOn(words: readonly Word[], from: number, at: number, lexicon: Lexicon): boolean {
  if (words[at - 1]?.is !== "link" || senseAt(words, at, "question", "determiner")) return false;
  const isOwn = senseAt(words, at, "first") !== null && !senseAt(words, from, "condition");
  return (isOwn || senseAt(words, at, "third") !== null) && isFinite(words, at + 1, lexicon, false);
}

function skipJoints(words: readonly Word[], at: number): number {
  let next = at;
  while (next < at + farthestVerb) {
    const skipped = senseAt(words, next, "joint", "filler");
    if (!skipped || senseAt(words, next, "intent", "denial", "negation")) break;
    next += skipped.length;
  }
  return next;
}

function startsClause(
  words: readonly Word[],
  at: number,
  lexicon: Lexicon,
  afterComma: boolean,
): boolean {
  const first = words[at];
  if (!first) return false;
  if (senseAt(words, at, "first", "third", "condition", "intent", "denial")) return true;
  if (senseAt(words, at, "negation", "weak negation", "report lead", "being")) return true;
  if (afterComma && isNounAhead(words, at)) return true;
  for (let next = at; next < at + farthestVerb; next++) {
    const word = words[next];
    if (!word || word.is === "stop" || word.is === "break" || word.is === "comma") return false;
    if (word.is === "link" || word.is === "date") continue;
    if (joinsLinks(words, next, lexicon)) continue;
    if (next > at && senseAt(words, next, "preposition", "joint")) return false;
    if (isFinite(words, next, lexicon, next === at)) return true;
  }
  return false;
}

/** Whether a word can be the verb of a clause: a past form, a form of "to be", a modal; at the start an imperative. */
function isFinite(words: readonly Word[], at: number, lexicon: Lexicon, isFirst: boolean): boolean {
  if (isRegularPast(words, at, lexicon)) return true;
  const { verbsLast } = lexicon.sentence;
  return sensesAt(words, at).some(({ role, rest }) => {
    if (role.is === "verb") {
      if (role.forms.includes("past")) return true;
      if (verbsLast && (role.forms.includes("participle") || role.forms.includes("bare")))
        return true;
      // "Kaffee mit Maria, morgen treffe ich Louie"
      if (verbsLast && senseAt(words, at + 1, "first")) return true;
      const following = words[at + 1];
      return isFirst && role.forms.includes("bare") && following !== undefined
        ? following.is === "link" || !senseAt(words, at, "noun")
        : false;
    }
    // "Lunch with Maria, Louie absent", but not "with Maria and Louie without Ann"
    if (role.is === "denial")
      return /^(?:anything|end)$/.test(role.denial.then) && rest.at(-1) !== "@";
    return role.is === "intent" || role.is === "being" || role.is === "negation";
  });
}

/** "Lunch with Maria, Louie and Ann couldn't come": the two are one subject. */
function joinsLinks(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  return (
    words[at - 1]?.is === "link" &&
    words[at + 1]?.is === "link" &&
    senseAt(words, at, "joint") !== null &&
    !isAmong(words, at, lexicon.sentence.contrasts)
  );
}

/**
 * Whether a comma or joint at an index stands in a list of whom a meeting was with that was called off: "lunch with
 * Maria, Louie and Ann cancelled", but not "lunch with Maria, Louie cancelled".
 */
function isVoided(words: readonly Word[], from: number, at: number, lexicon: Lexicon): boolean {
  if (words[at - 1]?.is !== "link" || !senseAt(words, from, "noun", "determiner")) return false;
  let last = at;
  while (
    last < at + 2 * mostListed &&
    words[last]?.is === "comma" &&
    words[last + 1]?.is === "link"
  )
    last += 2;
  if (!joinsLinks(words, last, lexicon)) return false;
  // "Lunch with Maria and Louie has been called off", but "Maria and Louie have cancelled"
  if (words[last + 2]?.low.startsWith("ha")) return false;
  const end = senseAt(words, last + 2, "being") ? last + 3 : last + 2;
  const isOff = sensesAt(words, end).some(({ role }) => role.is === "denial" && role.denial.voids);
  for (let told = from; isOff && told < at; told++) {
    if (verbRoleAt(words, told)?.forms.includes("past")) return false;
  }
  return isOff;
}

/** Whether a kind of meeting is named next, with no more than two small words before it: "lunch", "a quick call". */
function isNounAhead(words: readonly Word[], at: number): boolean {
  let next = at;
  for (let count = 0; count < 2 && senseAt(words, next, "determiner"); count++) next++;
  return senseAt(words, next, "noun") !== null;
}

/** Whether a word without any sense of its own has the ending of a regular past: "celebrated". */
export function isRegularPast(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const word = words[at];
  const { pastEnding, notPast } = lexicon.sentence;
  if (word?.is !== "word" || word.low.length < 4 || !word.low.endsWith(pastEnding)) return false;
  if (notPast.includes(word.low)) return false;
  if (word.capital && words[at - 1]?.is === "word") return false;
  const before = words[at - 1];
  return (
    before === undefined || before.is !== "word" || !senseAt(words, at - 1, "determiner", "being")
  );
}

function joinBare(clauses: readonly Clause[], words: readonly Word[]): readonly Clause[] {
  if (clauses.length < 2) return clauses;
  const joined: Clause[] = [];
  let isHeadBare = false;
  for (const clause of clauses) {
    const last = joined.at(-1);
    const isBare = isBareClause(clause, words);
    const isSameSentence = last !== undefined && !isStop(last.ends);
    if (last && isSameSentence && (isBare || isHeadBare || isLabel(last, words))) {
      joined[joined.length - 1] = {
        from: last.from,
        to: clause.to,
        ends: clause.ends,
        goesOn: last.goesOn,
      };
      isHeadBare &&= isBare;
    } else {
      joined.push(clause);
      isHeadBare = isBare;
    }
  }
  return joined;
}

/** Whether a clause only names what the next one tells of, "Lunch: …", or what became or is to become of it, "Cancelled – …", "To do: …". */
function isLabel({ from, to, ends }: Clause, words: readonly Word[]): boolean {
  if (words[to]?.is !== "break") return false;
  for (let at = from; at < to;) {
    const known =
      sensesAt(words, at).find(
        ({ role }) => (role.is === "denial" && role.denial.voids) || role.is === "intent",
      ) ??
      (/[:–—-]/.test(ends)
        ? senseAt(words, at, "noun", "determiner", "filler", "preposition")
        : null);
    if (!known) return false;
    at += known.length;
  }
  return true;
}

function isStop(mark: string): boolean {
  return mark !== "" && ".!?…。！？".includes(mark);
}

/** Whether a clause holds nothing but links, dates, numbers and small words. */
function isBareClause(clause: Pick<Clause, "from" | "to">, words: readonly Word[]): boolean {
  for (let at = clause.from; at < clause.to; at++) {
    const word = words[at];
    if (word?.is !== "word" || /^\d/.test(word.low)) continue;
    const small = senseAt(words, at, "preposition", "joint", "determiner", "filler");
    if (!small || sensesAt(words, at).some(({ role }) => role.is === "intent")) return false;
  }
  return true;
}
