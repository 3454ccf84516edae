/** Whether a title or heading says how often, and where: "Write in a journal every day", "EACH QUARTER". */
import {
  cadenceAdverbs,
  cadenceTimes,
  dayGroups,
  joiningWords,
} from "../../language/en/cadence-words";
import { numberWords } from "../../language/en/date-words";
import type { CadenceReading } from "./cadence";
import { type CadencePrefix, cadencePrefixes } from "./cadence-parts";
import { placesAt } from "./cadence-places";
import { type CadenceToken, numberAt, readCadenceTokens, wordAt, wordsAt } from "./cadence-tokens";
import type { Calendar } from "../calendar";
import { glossOf } from "../gloss";

/** A cadence phrase inside a text: `text.slice(from, to)` is the phrase (UTF-16 offsets). */
export interface FoundCadence extends CadenceReading {
  readonly from: number;
  readonly to: number;
}

const longestText = 300;

/**
 * The cadence that a title or heading tells, or null. Only unmistakable forms count: `the Weekly Planner app`,
 * `Book of the Month`, `a week off`, `by the 15th of the month` and words in double quotes are none.
 * "Every week" wins over an adjective ("Daily goals"); among equals the first. Only the first 300 characters are read.
 */
export function findCadence(text: string, calendar: Calendar): FoundCadence | null {
  const gloss = glossOf(withoutQuotes(text.slice(0, longestText)), calendar, "title");
  const found = findInGrammar(gloss.text, calendar);
  return found && { ...found, from: gloss.from(found.from), to: gloss.to(found.to) };
}

function findInGrammar(read: string, calendar: Calendar): FoundCadence | null {
  const tokens = readCadenceTokens(read);
  let adjective: FoundCadence | null = null;
  for (let start = 0; start < tokens.length; start += 1) {
    const word = wordAt(tokens, start);
    // The bare name of a time is the thing to do: "lunch each month", but "at lunch each Monday".
    if (joiningWords.has(word) || calendar.namedTimes.has(word)) continue;
    // What was no "6-monthly" is no "monthly" either.
    if (tokens[start]?.tied && numberAt(tokens, start - 1)) continue;
    const found = findFrom(read, tokens, start, calendar);
    if (!found) continue;
    if (!isAdverb(tokens, start)) return found;
    adjective ??= found;
  }
  return adjective;
}

function findFrom(
  text: string,
  tokens: readonly CadenceToken[],
  start: number,
  calendar: Calendar,
): FoundCadence | null {
  const first = tokens[start];
  const prefixes = cadencePrefixes(text, tokens, start, calendar);
  const found = prefixes.filter((prefix) => isUnmistakable(text, tokens, start, prefix)).at(-1);
  const last = found && tokens[found.next - 1];
  return first && last ? { ...found.reading, from: first.from, to: last.to } : null;
}

function isAdverb(tokens: readonly CadenceToken[], at: number): boolean {
  return (wordsAt(tokens, at, cadenceAdverbs) ?? wordsAt(tokens, at, cadenceTimes)) !== null;
}

function isUnmistakable(
  text: string,
  tokens: readonly CadenceToken[],
  start: number,
  { next, signs, reading }: CadencePrefix,
): boolean {
  const before = wordAt(tokens, start - 1);
  const beforeArticle = before === "the" ? wordAt(tokens, start - 2) : before;
  if (deadlineWords.has(beforeArticle) || nearlyWords.has(before)) return false;
  if (lowerMonth(text, tokens.slice(start, next))) return false;
  if (isThing(tokens, next, reading)) return false;
  if (signs.has("every")) return true;
  if (signs.has("adverb")) return isAdverbOfTitle(text, tokens, start, next);
  if (signs.has("plural")) return isPluralOfTitle(text, tokens, start, next);
  if (signs.has("list") && endsClause(tokens, next)) {
    // "Tue & Thu: lunch with Ann".
    if (start === 0 && (next === tokens.length || wordAt(tokens, next) === ":")) return true;
    if (comesAgain(reading)) return true;
  }
  if (signs.has("article")) return isArticleOfTitle(tokens, start, next);
  return signs.has("of") && placesAt(tokens, start) !== null;
}

/** "Monthly lunch" is no reminder at noon of every day of the month, as "every Friday lunch" is of Fridays. */
function isThing(
  tokens: readonly CadenceToken[],
  next: number,
  { cadence, time }: CadenceReading,
): boolean {
  const isOnDays = cadence.unit === "day" || ("on" in cadence && cadence.on !== null);
  if (time === null || isOnDays || tokens[next - 1]?.is !== "word") return false;
  return !/^(?:at|in|the|my|\d+)$/.test(wordAt(tokens, next - 2));
}

/** Three days apart or five in a row are a habit, "Mon, Wed, Fri"; three in a row may be one stay, "Mon-Wed". */
function comesAgain({ cadence }: CadenceReading): boolean {
  const on = cadence.unit === "week" ? (cadence.on ?? []) : [];
  return on.length > 4 || (on.length > 2 && (on.at(-1) ?? 0) - (on[0] ?? 0) >= on.length);
}

const deadlineWords: ReadonlySet<string> = new Set([
  "by",
  "before",
  "until",
  "till",
  "due",
  "after",
]);
const nearlyWords: ReadonlySet<string> = new Set(["not", "nearly", "almost"]);

/** "each may bring a friend" is no month. */
function lowerMonth(text: string, tokens: readonly CadenceToken[]): boolean {
  return tokens.some(({ word, from }, index) => {
    const ambiguous = word === "may" || word === "march" || word === "mar";
    const numbered = [tokens[index - 1], tokens[index + 1]].some(
      (near) => near?.is === "number" || near?.is === "place",
    );
    return ambiguous && !numbered && text.charAt(from) === word.charAt(0);
  });
}

/** "Weekly", "Daily goals", "write weekly", "a weekly note"; but not "the Weekly Planner app", "everyday carry". */
function isAdverbOfTitle(
  text: string,
  tokens: readonly CadenceToken[],
  start: number,
  next: number,
): boolean {
  const word = wordAt(tokens, start);
  const ends = endsClause(tokens, next);
  if (word === "everyday") return ends;
  if (ends || text === text.toUpperCase()) return true;
  if (start > 0) {
    const isName = tokens[start]?.is === "word" && !startsLower(text, tokens[start]);
    return !word.endsWith("al") && !isName;
  }
  return (
    startsLower(text, tokens[next]) ||
    !tokens
      .slice(next)
      .some((token) => startsLower(text, token) && token.word.length > 2 && !small.has(token.word))
  );
}

/** Words that a name in capitals writes small: "Weekly Call with Ana". */
const small: ReadonlySet<string> = new Set(
  "and for the with from into about your our via".split(" "),
);

/** "on Mondays", "Sundays with grandma", "weekdays at 8"; but not "Read Tuesdays with Morrie". */
function isPluralOfTitle(
  text: string,
  tokens: readonly CadenceToken[],
  start: number,
  next: number,
): boolean {
  const before = tokens[start - 1];
  if (start === 0 || before?.word === "on" || before?.is === "mark") return true;
  return (
    endsClause(tokens, next) ||
    (wordsAt(tokens, start, dayGroups) !== null && startsLower(text, tokens[start]))
  );
}

/** "make five new connections a week"; but not "take a week off", "a year in Provence", "for a month". */
function isArticleOfTitle(tokens: readonly CadenceToken[], start: number, next: number): boolean {
  const before = tokens.slice(0, start);
  const noun = before.at(-1);
  if (noun?.is !== "word" || notCounted.has(noun.word)) return false;
  const isCounted = ({ word, is }: CadenceToken): boolean =>
    is === "number" || numberWords.has(word) || quantities.has(word);
  if (endsClause(tokens, next)) return before.some(isCounted);
  // "2 calls a week with clients", "30 minutes a day reading"; but not "call 3 people a week before", "a week on Friday", "a room a week in advance".
  const after = [0, 1, 2].map((ahead) => wordAt(tokens, next + ahead)).join(" ");
  return before.slice(-3).some(isCounted) && goesOn.test(after);
}

const goesOn =
  /^(?:(?:with|to|by|at|until|till|through|between|in(?! advance)|about|\w+ing) |from now (?:on|until|till)|(?:on|from) (?!now|to|the|mon|tue|wed|thu|fri|sat|sun)[a-z])/;

const quantities: ReadonlySet<string> = new Set("a an couple dozen some several".split(" "));

const notCounted: ReadonlySet<string> = new Set(
  "in for within over after of take have spend such what quite half about than at once to and or plan like".split(
    " ",
  ),
);

function endsClause(tokens: readonly CadenceToken[], at: number): boolean {
  const token = tokens[at];
  return token === undefined || token.is === "mark";
}

function startsLower(text: string, token: CadenceToken | undefined): boolean {
  const letter = text.charAt(token?.from ?? text.length);
  return letter !== letter.toUpperCase();
}

/** The text with double-quoted words blanked out, of the same length. */
function withoutQuotes(text: string): string {
  return text.replace(/"[^"]*"|“[^“”]*”|„[^„“”]*[“”]|«[^«»]*»/g, (quoted) =>
    " ".repeat(quoted.length),
  );
}
