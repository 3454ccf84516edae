/** Who does it and what is done: the subject before a word and the verb after it. */
import { describe, expect, test } from "@jest/globals";
import { splitClauses } from "../../../../src/core/parse/sentences/clauses";
import {
  isPossibleVerb,
  skipSmall,
  subjectBefore,
  verbAfter,
  verbLater,
  type Wanted,
} from "../../../../src/core/parse/sentences/verb-phrase";
import { cut, shown } from "./cut-line";

function verb(source: string, wanted: Wanted): string | null {
  const { words, lexicon } = cut(source);
  const found = verbAfter(words, 0, words.length, lexicon, wanted);
  return found && shown(words.slice(found.from, found.to));
}

describe("The verb that follows", () => {
  test.each<[string, string, Wanted, string | null]>([
    ["is a bare one", "call [[Ann]]", "verb", "call"],
    ["or one in -ing", "calling [[Ann]]", "verb", "calling"],
    ["or one that Kith does not know", "defenestrate [[Ann]]", "verb", "defenestrate"],
    ["which is no name", "Zed", "verb", null],
    ["and no past", "celebrated", "known verb", null],
    ["a known one where that is wanted", "defenestrate [[Ann]]", "known verb", null],
    ["one in -ing where that is wanted", "call [[Ann]]", "ing", null],
    ["one of contact where that is wanted", "buy [[Ann]] a book", "contact", null],
    ["in any form after a negation", "called [[Ann]]", "denied", "called"],
    ["or a noun of a kind", "lunch", "denied", "lunch"],
    ["stands behind small words", "really also just call [[Ann]]", "verb", "call"],
    [
      "but not behind more than four",
      "really also just still soon call [[Ann]]",
      "known verb",
      null,
    ],
    [
      "takes those joined to it with it",
      "call, text or email [[Ann]]",
      "verb",
      "call , text or email",
    ],
    ["is the deeper one of two", "be seeing [[Ann]]", "verb", "seeing"],
    ["is found through what may lead to it", "had time to call", "denied", "call"],
    ["is no phrase that only looks like one", "call it a day", "verb", null],
  ])("%s", (_, source, wanted, found) => {
    expect(verb(source, wanted)).toBe(found);
  });

  test("does not stand beyond the end that it is sought to", () => {
    const { words, lexicon } = cut("really call [[Ann]]");
    expect(verbAfter(words, 0, 1, lexicon, "verb")).toBeNull();
    expect(verbAfter(words, 9, words.length, lexicon, "verb")).toBeNull();
  });

  test("tells its kind, whether it answers, and whether the mind does it", () => {
    const { words, lexicon } = cut("call know");
    const of = (at: number) => verbAfter(words, at, at + 1, lexicon, "known verb");
    expect(of(0)).toMatchObject({ kind: "call", answers: true, isMind: false });
    expect(of(1)).toMatchObject({ kind: null, answers: false, isMind: true });
  });
});

/** The subject of the last word of a line's clause. */
function subject(source: string, { code = "en", goesOn = false, others = false } = {}) {
  const { words, lexicon } = cut(source, code);
  const [first] = splitClauses(words, lexicon);
  if (!first) throw new Error(`No clause in ${source}`);
  const clause = { ...first, goesOn };
  const input = { words, clause, lexicon, goesOnWithOthers: others };
  return subjectBefore(input, words.length - 1);
}

describe("The subject before a word", () => {
  test.each([
    ["is the writer where they say so", "I should", "first"],
    ["is the writer where none is written", "should", "first"],
    ["stands before adverbs and dates", "I really quickly tomorrow should", "first"],
    ["is a pronoun", "she should", "third"],
    ["is a link", "[[Ann]] should", "third"],
    ["is any other word", "sister should", "third"],
    ["is no link behind a label", "[[Ann]]: should", "first"],
    ["is not the object of it", "Ann told me I should", "first"],
  ] as const)("%s", (_, source, found) => {
    expect(subject(source)).toBe(found);
  });

  test("is that of the clause before where it goes on with it", () => {
    expect(subject("should", { goesOn: true, others: true })).toBe("third");
    expect(subject("should", { goesOn: true, others: false })).toBe("first");
    expect(subject("should", { goesOn: false, others: true })).toBe("first");
  });

  test.each([
    ["ich [[Ann]] anrufen", "first"],
    ["morgen ruft sie an", "third"],
    ["[[Ann]] traf", "third"],
    ["Zed rief", "third"],
    ["[[Ann]] anrufen", "third"],
    ["morgen [[Ann]] anrufen", "first"],
  ] as const)("where verbs stand last, it stands on either side: %j", (source, found) => {
    expect(subject(source, { code: "de" })).toBe(found);
  });
});

describe("The first verb or noun from a place on", () => {
  test.each([
    ["mit [[Ann]] über Köln gesprochen", "gesprochen"],
    ["mit [[Ann]] Kaffee", "kaffee"],
    ["mit [[Ann]]", null],
  ])("in %j", (source, found) => {
    const { words } = cut(source, "de");
    const later = verbLater(words, 0, words.length);
    expect(later && shown(words.slice(later.from, later.to))).toBe(found);
  });

  test("is not sought beyond the end, nor beyond sixty words", () => {
    const { words } = cut("mit [[Ann]] gesprochen", "de");
    expect(verbLater(words, 0, 2)).toBeNull();
    const far = cut(`${"mit ".repeat(60)}gesprochen`, "de").words;
    expect(verbLater(far, 0, far.length)).toBeNull();
    expect(verbLater(far, 1, far.length)).not.toBeNull();
  });
});

test("No more than four small words are passed over", () => {
  const { words } = cut("really also just still soon call");
  expect(skipSmall(words, 0, words.length, "filler")).toBe(4);
  expect(skipSmall(words, 0, 2, "filler")).toBe(2);
  expect(skipSmall(words, 0, words.length, "joint")).toBe(0);
});

test("A word may be a verb in a form that is not its bare one", () => {
  const { words } = cut("called run was zed");
  expect([0, 1, 2, 3].map((at) => isPossibleVerb(words, at, "past"))).toEqual([
    true,
    false,
    true,
    false,
  ]);
});
