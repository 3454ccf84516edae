/** Whether a clause begins with a verb that tells the reader to do something. */
import { describe, expect, test } from "@jest/globals";
import { splitClauses } from "../../../../src/core/parse/sentences/clauses";
import { isAtStart, isImperative } from "../../../../src/core/parse/sentences/imperative";
import { senseAt } from "../../../../src/core/parse/sentences/lexicon";
import { cut } from "./cut-line";

function input(source: string) {
  const { words, lexicon } = cut(source);
  const [clause] = splitClauses(words, lexicon);
  if (!clause) throw new Error(`No clause in ${source}`);
  return { words, lexicon, clause, goesOnWithOthers: false };
}

function tells(source: string): boolean {
  const read = input(source);
  const verb = senseAt(read.words, 0, "verb");
  if (!verb) throw new Error(`${source} begins with no verb`);
  return isImperative(read, 0, verb.length, verb);
}

describe("A word stands at the start of its clause", () => {
  test.each([
    ["as its first word", "call", "call Bob", true],
    ["behind small words", "call", "and then just call Bob", true],
    ["behind a date and a number", "call", "2 tomorrow, call Bob", true],
    ["not behind a name", "call", "Ann call Bob", false],
    ["not behind a link", "call", "[[Ann]] call Bob", false],
  ])("%s", (_, word, source, is) => {
    const read = input(source);
    expect(
      isAtStart(
        read,
        read.words.findIndex(({ low }) => low === word),
      ),
    ).toBe(is);
  });
});

describe("A bare verb at the start tells the reader to do something (R103)", () => {
  test.each([
    ["Ask [[Bob]] about it", true],
    ["Meet [[Bob]]", true],
    ["Write to [[Bob]]", true],
    ["Ask", false],
  ])("%j: %s", (source, is) => {
    expect(tells(source)).toBe(is);
  });
});

describe("A verb that is a noun too tells only by what follows", () => {
  test.each([
    ["its object is a link", "Call [[Bob]]", true],
    ["its object is a pronoun", "Email her the deck", true],
    ["a determiner begins its object", "Email the deck to [[Bob]]", true],
    ["a name joined to a link is its object", "Call Will and [[Maria]]", true],
    ["the owner of its object is no verb", "Answer [[Bob]]'s mail", true],
    ["nothing follows", "Call", false],
    ["with whom it was follows", "Call with [[Bob]]", false],
    ["a verb follows that tells of it", "Call [[Bob]] went well", false],
    ["a hyphen makes a noun of it", "Check-in with [[Bob]]", false],
    ["one does it with others", "Walk the dog with [[Bob]]", false],
    ["one does it with others, who stand behind it", "Walk [[Bob]] home", true],
  ])("%s", (_, source, is) => {
    expect(tells(source)).toBe(is);
  });
});

test("“See the notes” tells the reader to meet someone only where it begins the line", () => {
  const read = input("As agreed: see [[the notes]]");
  const at = read.words.findIndex(({ low }) => low === "see");
  const see = senseAt(read.words, at, "verb");
  expect(see && isImperative(read, at, at + 1, see)).toBe(false);
  expect(tells("See [[Bob]]")).toBe(true);
});
