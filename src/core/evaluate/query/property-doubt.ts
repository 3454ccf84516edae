/** Whether a name that a query asks for is a slip of the pen: no fact, no property of any note, but near to one. */
import { nearestWord } from "../../parse/nearest-word";
import type { ReadingContext } from "./argument";
import { knownWords } from "./known-words";
import type { Misread, Question } from "./query";
import { contactFactList, factName, goalFactList } from "./row-facts";

/** Properties of contacts that Kith reads, whether or not any note has them. */
const usualProperties: readonly string[] = ["company", "birthday", "met", "email", "phone"];

/** Shorter names are too near to too many. */
const shortestDoubted = 4;

/**
 * The first of the names that nobody has while another is near to it, since it would show the wrong rows; `places`
 * are the words at which the names begin, and `more` names that are right besides facts.
 */
export function propertyDoubt(
  names: readonly string[],
  question: Question,
  { words, block }: ReadingContext,
  places: readonly number[] = [],
  more: readonly string[] = [],
): Misread | null {
  const ofGoals = block === "goals";
  const facts = ofGoals
    ? [...goalFactList, ...more]
    : [...contactFactList, ...usualProperties, ...more];
  const isUnknown = (name: string): boolean => !facts.includes(name);
  if (!names.some(isUnknown)) return null;
  const known = knownWords(question.index);
  const properties = (ofGoals ? known.goalProperties : known.properties).map(factName);
  for (const [at, name] of names.entries()) {
    if (!isUnknown(name) || properties.includes(name) || name.length < shortestDoubted) continue;
    const nearest = nearestWord(name, [...facts, ...properties]);
    if (nearest === null || nearest === name) continue;
    const message = words.problems.unknownProperty(name, nearest, block);
    return { code: "property-unknown", message, fix: nearest, word: places[at] ?? 0 };
  }
  return null;
}
