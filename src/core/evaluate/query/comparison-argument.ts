/** The argument of `where` and of filters such as `company is`: a property, an operator and a value. */
import { readDatePhrase } from "../../dates/phrases/phrase";
import { nearestWord } from "../../parse/nearest-word";
import { type Argument, type Read, type ReadingContext, textOf, wrongValue } from "./argument";
import { type Comparison, numberIn, type Operator, operators, passes } from "./comparison";
import { knownWords } from "./known-words";
import { emptyValue, quotedIfNeeded, unknownName } from "./name-arguments";
import { nearestDate } from "./measure-arguments";
import { propertyDoubt } from "./property-doubt";
import type { QueryWord } from "./query-lines";
import { contactFactList, factName, goalFactList, isPastFact, propertyNamed } from "./row-facts";

/** Other spellings of the operators, only ever used to suggest the right one. */
const otherSpellings: ReadonlyMap<string, Operator> = new Map([
  ["=", "is"],
  ["==", "is"],
  ["equals", "is"],
  ["are", "is"],
  ["!=", "is not"],
  ["<>", "is not"],
  ["contains", "includes"],
  ["include", "includes"],
  ["has", "includes"],
  ["<=", "<"],
  [">=", ">"],
  ["under", "<"],
  ["over", ">"],
  ["since", "after"],
  ["until", "before"],
]);

/** Any property with any operator. */
export const anyComparison: Argument<Comparison> = {
  expects: "comparison",
  read: ({ words, form }, context) => {
    const parts = apart(words);
    if (parts.length === 0) return emptyValue(form, "comparison", context);
    const found = operatorIn(parts);
    if (found === null) return noOperator(parts, context);
    const property = factName(textOf(parts.slice(0, found.at)));
    const rest = parts.slice(found.at + found.length);
    // Of what was run together, the word that holds it.
    const column = rest[0]?.column ?? 0;
    const first = words.filter((word) => word.column <= column).length - 1;
    return compared(property, found.operator, rest, first, context);
  },
  write: ({ property, operator, value }) =>
    `${quotedIfNeeded(property)} ${operator} ${quotedIfNeeded(value)}`,
  doubt: ({ property }, question, context) => propertyDoubt([property], question, context),
  suggestions: (known, block) => {
    const names =
      block === "goals"
        ? [...goalFactList, ...known.goalProperties]
        : [...contactFactList, ...known.properties];
    return [...names, ...names.flatMap((name) => operators.map((one) => `${name} ${one}`))];
  },
};

/** One property, with the operator in the instruction's own words: `company includes`. */
export function comparisonOf(property: string): Argument<Comparison> {
  return {
    expects: "text",
    read: ({ words, form }, context) => {
      if (words.length === 0) return emptyValue(form, "text", context);
      const operator = form.endsWith("includes") ? "includes" : "is";
      return compared(property, operator, words, 0, context);
    },
    write: ({ value }) => quotedIfNeeded(value),
    doubt: (comparison, question, { words }) => {
      if (property !== "company" || comparison.operator === "includes") return null;
      const { index } = question;
      const isKnown = index.contacts().some(({ properties }) => {
        const value = propertyNamed(properties, property, question);
        return passes(value, { ...comparison, operator: "is" }, index.settings.calendar);
      });
      const nearest = isKnown ? null : nearestWord(comparison.value, knownWords(index).companies);
      return nearest === null ? null : unknownName("company", comparison.value, nearest, words);
    },
    suggestions: (known, block) => {
      if (property === "company") return known.companies;
      return block === "goals" || block === "agenda" ? [] : known.contacts;
    },
  };
}

function compared(
  property: string,
  operator: Operator,
  words: readonly QueryWord[],
  first: number,
  context: ReadingContext,
): Read<Comparison> {
  const value = textOf(words);
  if (value === "") return emptyValue(`${property} ${operator}`, "value", context);
  const plain: Comparison = { property, operator, value, days: null, number: null };
  if (operator === "before" || operator === "after") {
    const direction = isPastFact(property) ? "past" : "future";
    const read = readDatePhrase(value, context.now, context.calendar, direction);
    return read === null
      ? wrongValue(context, value, "date", nearestDate(value, context), first)
      : { value: { ...plain, days: { start: read.start, end: read.end } } };
  }
  if (operator === "<" || operator === ">") {
    const number = numberIn(value);
    return number === null
      ? wrongValue(context, value, "number", null, first)
      : { value: { ...plain, number } };
  }
  return { value: plain };
}

interface FoundOperator {
  readonly operator: Operator;
  readonly at: number;
  readonly length: number;
}

/** The first operator behind the first word. */
function operatorIn(words: readonly QueryWord[]): FoundOperator | null {
  for (let at = 1; at < words.length; at += 1) {
    for (const operator of operators) {
      const parts = operator.split(" ");
      const fits = parts.every((part, offset) => {
        const word = words[at + offset];
        return word?.quoted === false && word.value.toLowerCase() === part;
      });
      if (fits) return { operator, at, length: parts.length };
    }
  }
  return null;
}

function noOperator(words: readonly QueryWord[], context: ReadingContext): Read<Comparison> {
  const known = [...operators.filter((operator) => operator.length > 2), ...otherSpellings.keys()];
  for (const [at, { value, quoted }] of words.entries()) {
    if (at === 0 || quoted) continue;
    const near = otherSpellings.get(value.toLowerCase()) ?? nearestWord(value, known);
    if (near === null) continue;
    const nearest = otherSpellings.get(near) ?? near;
    return wrongValue(context, value, operators, nearest, at);
  }
  const property = textOf(words.slice(0, 1));
  return {
    code: "query-value-missing",
    message: context.words.problems.noOperator(property, operators),
    fix: null,
    word: Math.max(0, words.length - 1),
  };
}

/** `rating>3` as three words. */
function apart(words: readonly QueryWord[]): readonly QueryWord[] {
  return words.flatMap((word) => {
    const at = word.quoted ? -1 : word.value.search(/[<>]/);
    if (at === -1 || word.value.length === 1 || /^[<>=!]+$/.test(word.value)) return [word];
    const piece = (from: number, to: number): QueryWord[] => {
      const text = word.value.slice(from, to);
      return text === "" ? [] : [{ ...word, text, value: text, column: word.column + from }];
    };
    return [...piece(0, at), ...piece(at, at + 1), ...piece(at + 1, word.value.length)];
  });
}
