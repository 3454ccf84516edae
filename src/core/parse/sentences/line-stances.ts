/** What a line says of each of its links: it happened, it is meant, or it did not happen (R84 to R86, R103, R117). */
import type { Calendar } from "../../dates/calendar";
import type { Day } from "../../dates/day";
import type { ProseDate } from "../../dates/prose/prose-dates";
import type { Language } from "../../language/language";
import type { Stance } from "../../model/entry";
import type { Kind } from "../../model/kind";
import type { NoteLine } from "../../model/note-text";
import { type ClauseReading, readClauses } from "./clause-reading";
import { undoes } from "./clause-signs";
import type { Sign } from "./sign";
import { isAhead } from "./dates-ahead";
import { pastDates } from "./line-dates";
import type { LinkStance } from "./link-stance";
import { linkedElsewhere } from "./linked-elsewhere";
import { type Lexicon, lexiconFor, wordsOf } from "./lexicon";
import type { Word } from "./prose-words";
import { withoutSpeech } from "./spoken-words";

/** A line taken apart. */
export interface LineStances {
  readonly words: readonly Word[];
  readonly clauses: readonly ClauseReading[];
  /** Dates as something that happened would mean them: a bare weekday is the last one. */
  readonly dates: readonly ProseDate[];
  readonly links: readonly LinkStance[];
  readonly lexicon: Lexicon;
  /** Whether the line tells of anything that happened, links or no links. */
  readonly happened: boolean;
}

/** How a line is to be read. */
export interface LineInput {
  /** The day from which relative dates count and beyond which a date is still to come (R85). */
  readonly day: Day;
  readonly calendar: Calendar;
  readonly language: Language;
  /** Whether the line is a ticked task: infinitives tell of what was done, and dates in words tell nothing (R101, R117). */
  readonly isDone: boolean;
}

interface ReadLine {
  readonly line: Pick<NoteLine, "prose" | "links">;
  readonly input: LineInput;
  readonly read: LineStances;
}

let last: ReadLine | null = null;

/** As `readStances`, but a line is read once for its plan and then for its entry. */
export function stancesOf(line: Pick<NoteLine, "prose" | "links">, input: LineInput): LineStances {
  if (last?.line === line && isSame(last.input, input)) return last.read;
  const read = readStances(line, input);
  last = { line, input, read };
  return read;
}

function isSame(a: LineInput, b: LineInput): boolean {
  return (
    a.day === b.day &&
    a.isDone === b.isDone &&
    a.calendar === b.calendar &&
    a.language === b.language
  );
}

/** Reads a line; whatever its words, every link gets a stance. Linear in the length of the line. */
export function readStances(
  line: Pick<NoteLine, "prose" | "links">,
  input: LineInput,
): LineStances {
  const { day, calendar, language, isDone } = input;
  const lexicon = lexiconFor(language, line.prose);
  const dates = isDone ? [] : pastDates(line.prose, day, calendar, lexicon);
  const words = isDone
    ? undatedWords(line, language)
    : withoutSpeech(wordsOf(line, dates, lexicon), line.prose);
  const clauses = readClauses(words, lexicon, isDone || ticked.test(line.prose));
  const ahead = isAhead({ prose: line.prose, day, calendar, dates, words, clauses, lexicon });
  const own: LinkStance[] = [];
  clauses.forEach((clause, index) => {
    addStances(own, clause, index, words, isDone, ahead);
  });
  const links = linkedElsewhere(own, { clauses, words, isDone, lexicon, isAhead: ahead });
  return {
    words,
    clauses,
    dates,
    links,
    lexicon,
    happened: tellsOfAnything(links, clauses, ahead),
  };
}

/** "✅ call Maria", "call Maria ✔": done, as a ticked task is. */
const ticked = /^\W{0,3}[✅✔☑]|[✅✔☑]\W{0,3}$/;

interface Undated {
  readonly line: Pick<NoteLine, "prose" | "links">;
  readonly language: Language;
  readonly words: readonly Word[];
}

let lastUndated: Undated | null = null;

/** The words of a task's line, whose dates in words tell nothing; used for its plan and then for its entry, and read once. */
export function undatedWords(
  line: Pick<NoteLine, "prose" | "links">,
  language: Language,
): readonly Word[] {
  if (lastUndated?.line === line && lastUndated.language === language) return lastUndated.words;
  const words = wordsOf(line, [], lexiconFor(language, line.prose));
  lastUndated = { line, language, words };
  return words;
}

function addStances(
  stances: LinkStance[],
  reading: ClauseReading,
  index: number,
  words: readonly Word[],
  isDone: boolean,
  ahead: (clause: ClauseReading, sign: Sign | null) => boolean,
): void {
  const { clause, signs, asks } = reading;
  const told = kindToldIn(signs);
  let nextSign = 0;
  for (let at = clause.from; at < clause.to; at++) {
    const word = words[at];
    if (word?.is !== "link") continue;
    while (nextSign < signs.length && (signs[nextSign]?.to ?? 0) <= at) nextSign++;
    const sign = governing(signs, nextSign);
    let stance = isDone ? (sign?.stance ?? "reports") : asked(sign, asks);
    const foretells = sign?.foretells ?? false;
    // A date to come makes a plan of a report without a verb, and of what someone else is to do.
    if (!isDone && (stance === "reports" || foretells) && ahead(reading, foretells ? null : sign)) {
      stance = "means";
    }
    const kind = stance === "reports" ? told : "other";
    stances.push({ link: word.index, stance, kind, clause: index, saidBy: index, sign });
  }
}

/** The sign that speaks of a link: the nearest before it, else the first after it (R103). */
function governing(signs: readonly Sign[], next: number): Sign | null {
  const nearest = signs[next - 1] ?? null;
  // "I should have lunch with Maria", "book dinner with Maria": the noun is what is meant.
  const verb = nearest?.strong === false ? strongBefore(signs, next - 1) : null;
  const before = verb && verb.stance !== "reports" ? verb : nearest;
  const after = signs.slice(next, next + mostSignsAhead).find((sign) => !sign.onlyAfter) ?? null;
  if (before && before.stance !== "reports") return before;
  const told = before ?? after;
  const undone = signs.slice(next, next + mostSignsAhead).find((sign) => turns(sign, told));
  return undone ?? told;
}

function strongBefore(signs: readonly Sign[], at: number): Sign | null {
  for (let index = at - 1; index >= Math.max(0, at - mostSignsAhead); index--) {
    const sign = signs[index];
    if (sign?.strong) return sign;
  }
  return null;
}

/** So many signs behind a link are looked at; more are told by no clause that a person wrote. */
const mostSignsAhead = 8;

/** Whether a sign behind a link turns what was said before it: "Maria's party was cancelled". */
function turns(sign: Sign, told: Sign | null): boolean {
  return told !== null && told !== sign && undoes(sign, told.kind, told.strong);
}

function asked(sign: Sign | null, asks: ClauseReading["asks"]): Stance {
  if (asks === "wish") return "means";
  if (asks === "question") return "denies";
  if (asks === "perhaps" && !(sign?.strong ?? false)) return "means";
  return sign?.stance ?? "reports";
}

/** The kind told first in a clause: for a link behind it the first before, for any other the first after (R117). */
function kindToldIn(signs: readonly Sign[]): Kind {
  return signs.find(({ stance, kind }) => stance === "reports" && kind !== null)?.kind ?? "other";
}

function tellsOfAnything(
  links: readonly LinkStance[],
  clauses: readonly ClauseReading[],
  ahead: (clause: ClauseReading, sign: Sign | null) => boolean,
): boolean {
  if (links.some(({ stance }) => stance === "reports")) return true;
  const linked = new Set<number>();
  for (const { clause, saidBy } of links) linked.add(clause).add(saidBy);
  const others = clauses.filter((_, index) => !linked.has(index));
  const reports = others.some((clause) => {
    const first = clause.signs[0];
    return clause.asks === "nothing" && first?.stance === "reports" && !ahead(clause, first);
  });
  if (reports) return true;
  return (
    links.length === 0 &&
    others.every(
      (clause) =>
        clause.asks === "nothing" &&
        clause.signs[0]?.stance !== "means" &&
        clause.signs[0]?.stance !== "denies" &&
        !ahead(clause, clause.signs[0] ?? null),
    )
  );
}
