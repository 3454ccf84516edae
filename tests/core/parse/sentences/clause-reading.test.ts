/** What each clause of a line says: its signs, whether it asks, and who is its subject. */
import { describe, expect, test } from "@jest/globals";
import { readClauses, readFirstClause } from "../../../../src/core/parse/sentences/clause-reading";
import { cut } from "./cut-line";

function clauses(source: string, isDone = false, code = "en") {
  const { words, lexicon } = cut(source, code);
  return readClauses(words, lexicon, isDone);
}

describe("A clause with a question mark asks", () => {
  test.each([
    ["what one may wish", "Should I call [[Ann]]?", "wish"],
    ["what one may wish, in two words", "How about [[Ann]]?", "wish"],
    ["behind small words too", "So, should I call [[Ann]]?", "wish"],
    ["whether it happened", "Did [[Ann]] call?", "question"],
    ["whether it did not", "Didn't [[Ann]] call?", "question"],
    ["of what may be", "Coffee with [[Ann]]?", "perhaps"],
    ["of whom one thinks", "[[Ann]]?", "perhaps"],
    ["in other scripts too", "Coffee with [[Ann]]？", "perhaps"],
    ["nothing without the mark", "Did call [[Ann]]", "nothing"],
  ] as const)("%s", (_, source, asks) => {
    expect(clauses(source)[0]?.asks).toBe(asks);
  });

  test("each clause asks for itself", () => {
    expect(clauses("Called [[Ann]]. Should I call [[Bob]]?").map(({ asks }) => asks)).toEqual([
      "nothing",
      "wish",
    ]);
  });

  test("in German too", () => {
    expect(clauses("Soll ich [[Ann]] anrufen?", false, "de")[0]?.asks).toBe("wish");
    expect(clauses("Hat [[Ann]] angerufen?", false, "de")[0]?.asks).toBe("question");
  });
});

test("It tells which clauses hold a link", () => {
  expect(clauses("Called [[Ann]], she was out").map(({ hasLink }) => hasLink)).toEqual([
    true,
    false,
  ]);
});

describe("A clause without a subject goes on with that of the one before it", () => {
  test.each([
    ["of the writer", "I came by and should call [[Bob]]", "means"],
    ["of a link", "[[Ann]] came by and should call [[Bob]]", "denies"],
    ["of a pronoun", "She came by and should call [[Bob]]", "denies"],
    ["of a name without a note", "Zed came by and should call [[Bob]]", "denies"],
    ["of nobody", "Came by and should call [[Bob]]", "means"],
  ])("%s", (_, source, stance) => {
    expect(clauses(source).at(-1)?.signs[0]?.stance).toBe(stance);
  });
});

describe("The first clause alone", () => {
  test("is read as one that is not done", () => {
    const { words, lexicon } = cut("Call [[Ann]]. Rang her.");
    expect(readFirstClause(words, lexicon)?.signs.map(({ stance }) => stance)).toEqual(["means"]);
  });

  test("a line without words has none", () => {
    expect(readFirstClause([], cut("a").lexicon)).toBeUndefined();
    expect(readClauses([], cut("a").lexicon, false)).toEqual([]);
  });
});
