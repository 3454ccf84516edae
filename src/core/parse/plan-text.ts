/** What a plan says in a few words: without markers, words of intent and the date (R32). */
import type { SentenceWords } from "../language/language";
import type { NoteLine } from "../model/note-text";
import { type ClauseReading, readFirstClause } from "./sentences/clause-reading";
import type { Sign } from "./sentences/sign";
import { type Lexicon, senseAt } from "./sentences/lexicon";
import type { LineStances } from "./sentences/line-stances";
import type { Word } from "./sentences/prose-words";
import type { Stretch } from "./plan-when";
import { withoutOuterMarks } from "./markdown/trimmed-marks";

/** What of a line becomes a plan's text. */
export interface PlanWords {
  readonly line: NoteLine;
  /** What is kept, in order; the whole line where it is null. */
  readonly kept: readonly Stretch[] | null;
  /** What is left out of it: words of intent. */
  readonly intent: readonly Stretch[];
  /** What is left out of it together with the small word before it: dates. */
  readonly dates: readonly Stretch[];
  /** Who is meant by a pronoun: links that stand outside of what is kept; empty where none does. */
  readonly people: readonly string[];
  readonly sentence: SentenceWords;
}

/** A text of more pieces than this says nothing to anyone. */
const mostStretches = 8;

/** Signs of the Tasks plugin besides dates: priorities, and recurrence, ids and the like with their words. */
const taskSigns = /[🔺⏫🔼🔽⏬]\uFE0F?|(?:🔁|🏁|🆔|⛔)\uFE0F?[^📅⏳🛫➕✅❌⏰]{0,200}/gu;

/** The plan's text: links as their display text, the first letter a capital; never empty where the line has a link. */
export function planText(words: PlanWords): string {
  const { line, kept, people } = words;
  const stretches = (kept ?? [{ from: 0, to: line.source.length }]).slice(0, mostStretches);
  const told = stretches.map((stretch) => stretchText(stretch, words)).join(", ");
  const text = withPeople(polished(told.replace(taskSigns, " ")), people, words.sentence);
  if (text !== "") return capitalised(text);
  const links = line.links.map((link) => link.text).join(", ");
  return capitalised(links === "" ? polished(line.prose.replace(/\uFFFC/g, "")) : links);
}

/** The stretches of words that say that something is meant, without the verb that says what. */
export function intentStretches(
  read: Pick<LineStances, "words" | "lexicon" | "clauses">,
  clauses: ReadonlySet<number>,
  isWhole: boolean,
): readonly Stretch[] {
  const { words } = read;
  const stretches: Stretch[] = [];
  const [first] = clauses;
  for (const index of clauses) {
    // Within a whole line, what joins a clause to the one before it stays: "call Louie and then I'll email Maria".
    const roles = isWhole && index !== first ? subjectRoles : smallRoles;
    const reading = read.clauses[index];
    const sign = reading && intentSign(reading);
    if (!sign || isShared(read, reading.clause.from, sign.from)) continue;
    const end =
      sign.stance === "reports" || sign.kept ? sign.from : sign.verb === -1 ? sign.to : sign.verb;
    const [anew, again] = saidAnew(words, reading.clause.from, end);
    let own: Stretch[] = [];
    for (let at = reading.clause.from, next = at; at < end; at = next) {
      const isSign = at >= sign.from || (anew <= at && at < again);
      const small = isSign ? null : senseAt(words, at, ...roles);
      // "When I'm home I'll call Bob": small words go together with the sign or not at all.
      if (!isSign && !small && words[at]?.is === "word") own = [];
      for (next = at + Math.max(1, small?.length ?? 0); at < next; at++) {
        const word = words[at];
        if (word?.is === "word" && (isSign || small)) own.push({ from: word.from, to: word.to });
      }
    }
    stretches.push(...own);
  }
  return stretches;
}

/** From where to where words only lead to a second subject, "I think I'll call"; nothing where a name is among them. */
function saidAnew(words: readonly Word[], from: number, to: number): readonly [number, number] {
  const isOwn = (at: number) => senseAt(words, at, "first");
  let first = from;
  while (first < to && !isOwn(first)) {
    if (words[first]?.is === "word" && !senseAt(words, first, ...smallRoles)) return [to, to];
    first++;
  }
  let last = first;
  for (let at = first; at < to && words[at]?.is !== "link"; at++) if (isOwn(at)) last = at;
  return [first, last];
}

/** What may go with the words of intent: "maybe I", "and it". */
const smallRoles = ["first", "third", "being", "filler", "joint", "wish"] as const;
const subjectRoles = ["first"] as const;

function intentSign({ signs, asks }: ClauseReading): Sign | undefined {
  return signs.find(({ stance, strong }) => strong && (stance === "means" || asks === "wish"));
}

/** What of the clauses is meant: the whole of each, without what is told before it ("Maria said I should call Bob"). */
export function meantStretches(
  read: LineStances,
  clauses: ReadonlySet<number>,
): readonly Stretch[] {
  return [...clauses]
    .sort((a, b) => a - b)
    .flatMap((index): readonly Stretch[] => {
      const reading = read.clauses[index];
      if (!reading) return [];
      const { clause } = reading;
      const sign = intentSign(reading);
      const first = read.words[sign && isToldBefore(reading) ? sign.from : clause.from];
      const last = read.words[clause.to - 1];
      return first && last ? [{ from: first.from, to: last.to }] : [];
    });
}

/** Whether the clause tells something else before what it means. */
export function isToldBefore(reading: ClauseReading): boolean {
  const sign = intentSign(reading);
  return sign !== undefined && reading.signs.some(({ strong, from }) => strong && from < sign.from);
}

/** Whether the writer means it together with someone named before: "Maria and I should meet". */
function isShared({ words }: Pick<LineStances, "words">, from: number, at: number): boolean {
  return (
    at - 3 >= from &&
    senseAt(words, at - 1, "first") !== null &&
    senseAt(words, at - 2, "joint") !== null &&
    words[at - 3]?.is === "link"
  );
}

/** The same for a line of a task, whose clauses are not read as a journal's: only words at its beginning count. */
export function taskIntentStretches(words: readonly Word[], lexicon: Lexicon): readonly Stretch[] {
  const first = readFirstClause(words, lexicon);
  const sign = first?.signs.find(({ strong }) => strong);
  if (!first || sign?.stance !== "means" || sign.verb === -1) return [];
  return intentStretches({ words, lexicon, clauses: [first] }, new Set([0]), true);
}

function stretchText({ from, to }: Stretch, { line, intent, dates, sentence }: PlanWords): string {
  const gaps = [...intent, ...dates]
    .filter((gap) => gap.from < to && gap.to > from)
    .sort((a, b) => a.from - b.from);
  const dated = new Set(dates);
  const parts: string[] = [];
  let at = from;
  for (const gap of gaps) {
    if (gap.from > at) parts.push(plain(line, at, gap.from));
    if (dated.has(gap)) parts.push(withoutDangling(parts.pop() ?? "", sentence), " ");
    at = Math.max(at, gap.to);
  }
  parts.push(plain(line, at, to));
  return parts.join("");
}

/** The prose of a stretch with links as their text. */
function plain({ prose, links }: NoteLine, from: number, to: number): string {
  const parts: string[] = [];
  let at = from;
  for (const link of links) {
    if (link.from < at || link.to > to || !prose.startsWith("\uFFFC", link.from)) continue;
    parts.push(prose.slice(at, link.from), link.text);
    at = link.to;
  }
  parts.push(prose.slice(at, to));
  return parts.join("");
}

function withoutDangling(text: string, { danglers }: SentenceWords): string {
  const trimmed = text.trimEnd();
  const cut = trimmed.lastIndexOf(" ");
  return danglers.includes(trimmed.slice(cut + 1).toLowerCase())
    ? trimmed.slice(0, Math.max(cut, 0))
    : text;
}

/** Puts the names in the place of the first pronoun, else behind the text. */
function withPeople(
  text: string,
  everyone: readonly string[],
  { pronouns, joints: [and = "and"] }: SentenceWords,
): string {
  const people = everyone.slice(0, mostStretches);
  if (people.length === 0) return text;
  const names = [...people.slice(0, -2), people.slice(-2).join(` ${and} `)].join(", ");
  const words = text.split(" ");
  const at = words.findIndex((word) =>
    pronouns.includes(word.toLowerCase().replace(/[^\p{L}]{1,9}$/u, "")),
  );
  if (at === -1) return `${text} ${names}`.trim();
  words[at] = names + (words[at] ?? "").replace(/^[\p{L}]+/u, "");
  return words.join(" ");
}

function polished(text: string): string {
  const plain = text
    .replace(/[\uFFFC"“”]/g, "")
    .replace(/\(\s*\)|\[\s*\]/g, " ")
    .replace(/\s{2,}|[^\S ]/g, " ")
    .replace(/ (?=[,;:.!?)])/g, "")
    .replace(/,{2,}/g, ",");
  return withoutOuterMarks(plain, /[\s,;:.!?|–—→⇒=>-]/);
}

function capitalised(text: string): string {
  const [first = ""] = text;
  return first.toUpperCase() + text.slice(first.length);
}
