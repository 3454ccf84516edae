/** What a noun for contact says in its clause: "lunch with Maria", "asked her about the dinner". */
import { isAmong, senseAt, verbRoleAt } from "./lexicon";
import type { NounRole } from "./sense";
import { type ClauseInLine, type Read, type Sign, signFrom } from "./sign";
import { beforeDeterminers } from "./verb-phrase";

/** What a noun for contact tells: it happened, unless a verb beside it says otherwise; no kind where it is only spoken of. */
export function nounSign(
  input: ClauseInLine,
  at: number,
  behind: number,
  { kind, of }: NounRole,
  told: readonly Sign[],
): Read | null {
  const { words, lexicon, clause } = input;
  const last = told.at(-1);
  const isLed = of?.includes("@") && words[at - 1]?.is === "link";
  if (of && !isLed && !isAmong(words, last?.from ?? -1, of)) return null;
  const before = beforeDeterminers(words, at);
  const isTopic =
    at > clause.from &&
    (isAmong(words, before, lexicon.sentence.topics) || isOnlyNamed(input, before, told));
  // "Having lunch with Maria on Friday" is still to come, as "meeting Maria on Friday" and "I have a call with her on Friday" are.
  const going = last?.going === true || last?.open === true;
  const arranged = last?.arranged === true;
  const parts = { strong: false, going, arranged, kind: isTopic ? null : kind };
  return { sign: signFrom("reports", at, behind, parts), next: behind };
}

/** Whether a noun is only what was asked for or settled, "arranged a call", "invited her for dinner", or is liked. */
function isOnlyNamed(
  { words, lexicon }: ClauseInLine,
  before: number,
  told: readonly Sign[],
): boolean {
  const { requests, arrangements, dateAims } = lexicon.sentence;
  const low = words[before]?.low ?? "";
  // "Asked her by email"
  if (senseAt(words, before + 1, "preposition")) return false;
  const liked = verbRoleAt(words, before);
  if (liked?.sort === "mind" && liked.forms.includes("third")) return true;
  const asked = told[0];
  // "Lunch with her", but not "set up a lunch".
  const isApart = before >= (asked?.to ?? 0) && senseAt(words, before, "preposition") !== null;
  if (isApart && !dateAims.includes(low)) return false;
  const verb = words[asked?.from ?? -1]?.low ?? "";
  return requests.includes(verb) || arrangements.includes(verb);
}
