/** Where the clauses of a line begin and end. */
import { describe, expect, test } from "@jest/globals";
import { isRegularPast, splitClauses } from "../../../../src/core/parse/sentences/clauses";
import { cut, shown } from "./cut-line";

/** The clauses of a line with the marks they end with; one that goes on with a subject begins with `+`. */
function clausesOf(source: string, code = "en"): readonly string[] {
  const { words, lexicon } = cut(source, code);
  return splitClauses(words, lexicon).map(
    ({ from, to, ends, goesOn }) => `${goesOn ? "+" : ""}${shown(words.slice(from, to))}${ends}`,
  );
}

describe("A line is split at stops, breaks, commas and joints (R103)", () => {
  test.each([
    ["at a full stop", "Rang [[Ann]]. Must write.", ["rang @.", "must write."]],
    ["at a semicolon", "Rang [[Ann]]; must write", ["rang @;", "must write"]],
    ["at a question mark", "Rang [[Ann]]? I did", ["rang @?", "i did"]],
    [
      "at a comma before a new subject",
      "Called [[Ann]], he will write",
      ["called @,", "+he will write"],
    ],
    ["at a comma before a new verb", "Called [[Ann]], texted [[Bob]]", ["called @,", "+texted @"]],
    [
      "at a comma before what was had",
      "Called [[Ann]], lunch with [[Bob]]",
      ["called @,", "+lunch with @"],
    ],
    [
      "at a joint before a new verb",
      "Met [[Ann]] and will call [[Bob]]",
      ["met @", "+and will call @"],
    ],
    ["at a joint before a new subject", "Met [[Ann]] but she left", ["met @", "+but she left"]],
    ["not between names", "Called [[Ann]], [[Bob]] and [[Cy]]", ["called @ , @ and @"]],
    ["not between things", "Bought bread, milk and butter", ["bought bread , milk and butter"]],
    ["not at a joint of two verbs", "I should call or text [[Ann]]", ["i should call or text @"]],
    ["not between marks alone", "?! ;", []],
  ])("%s", (_, source, clauses) => {
    expect(clausesOf(source)).toEqual(clauses);
  });
});

test("A line of no words has no clause", () => {
  expect(splitClauses([], cut("a").lexicon)).toEqual([]);
});

describe("What says nothing of its own belongs to the clause beside it", () => {
  test.each([
    ["to the one before it", "Called [[Ann]] (with [[Bob]])", ["called @ ( with @)"]],
    ["to the one after it", "[[Ann]]: called her", ["@ : called her"]],
    ["a name of what happened too", "Lunch: [[Ann]] told me of it", ["lunch : @ told me of it"]],
    ["what became of it too", "Cancelled: lunch with [[Ann]]", ["cancelled : lunch with @"]],
    ["but not across a full stop", "[[Ann]]. Called her.", ["@.", "called her."]],
  ])("%s", (_, source, clauses) => {
    expect(clausesOf(source)).toEqual(clauses);
  });
});

describe("Where verbs stand last, a clause is over only once it has said something", () => {
  test.each([
    ["Habe [[Ann]] und [[Bob]] getroffen", ["habe @ und @ getroffen"]],
    [
      "Habe [[Ann]] getroffen und werde [[Bob]] anrufen",
      ["habe @ getroffen", "+und werde @ anrufen"],
    ],
    ["Habe [[Ann]] angerufen, sie schreibt mir", ["habe @ angerufen,", "+sie schreibt mir"]],
  ])("%j", (source, clauses) => {
    expect(clausesOf(source, "de")).toEqual(clauses);
  });
});

describe("A word that the language does not know is a past by its ending", () => {
  test.each([
    ["celebrated [[Ann]]", 0, "en", true],
    ["Celebrated [[Ann]]", 0, "en", true],
    ["we decorated", 1, "en", true],
    ["Ahmed", 0, "en", false],
    ["our Jared", 1, "en", false],
    ["saw Winifred", 1, "en", false],
    ["a barbed remark", 1, "en", false],
    ["was wretchedly", 1, "en", false],
    ["red", 0, "en", false],
    ["xed", 0, "en", false],
    ["wir musiziert", 1, "de", true],
    ["habe celebrated", 1, "de", false],
  ] as const)("%j, word %i (%s): %s", (source, at, code, isPast) => {
    const { words, lexicon } = cut(source, code);
    expect(isRegularPast(words, at, lexicon)).toBe(isPast);
  });

  test("a place outside the line is none", () => {
    const { words, lexicon } = cut("celebrated");
    expect(isRegularPast(words, 5, lexicon)).toBe(false);
  });
});
