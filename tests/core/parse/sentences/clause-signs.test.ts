/** Which words of a clause say that something happened, is meant or did not happen. */
import { describe, expect, test } from "@jest/globals";
import { kinds } from "../../../../src/core/model/kind";
import { signsOf, undoes } from "../../../../src/core/parse/sentences/clause-signs";
import { splitClauses } from "../../../../src/core/parse/sentences/clauses";
import { type Sign, signFrom } from "../../../../src/core/parse/sentences/sign";
import { cut, shown } from "./cut-line";

interface Reading {
  readonly code?: string;
  readonly isDone?: boolean;
  readonly goesOnWithOthers?: boolean;
}

/** The signs of a line's first clause: their words, what they say, and of which kind. */
function signs(
  source: string,
  { code = "en", isDone = false, goesOnWithOthers = false }: Reading = {},
) {
  const { words, lexicon } = cut(source, code);
  const [clause] = splitClauses(words, lexicon);
  if (!clause) throw new Error(`No clause in ${source}`);
  return signsOf({ words, clause, lexicon, isDone, goesOnWithOthers }).map((sign) => ({
    ...sign,
    says: `${shown(words.slice(sign.from, sign.to))}: ${sign.stance}${sign.kind ? ` ${sign.kind}` : ""}`,
  }));
}

const says = (...args: Parameters<typeof signs>): readonly string[] =>
  signs(...args).map((sign) => sign.says);

describe("A verb of the past reports, of its kind", () => {
  test.each([
    ["Called [[Ann]]", ["called: reports call"]],
    ["[[Ann]] rang me", ["rang: reports call"]],
    ["Sent [[Ann]] the deck", ["sent: reports"]],
    ["Decorated the hall with [[Ann]]", ["decorated: reports"]],
    ["Managed to reach [[Ann]]", ["managed to reach: reports"]],
  ])("%j", (source, found) => {
    expect(says(source)).toEqual(found);
  });

  test("what the mind does tells of nothing", () => {
    expect(says("I liked [[Ann]]")).toEqual([]);
    expect(says("[[Ann]] knows")).toEqual([]);
  });
});

describe("A noun reports too, but gives way to what is said of it", () => {
  test.each([
    ["Lunch with [[Ann]]", "lunch: reports meeting"],
    ["A long phone call with [[Ann]]", "phone call: reports call"],
  ])("%j", (source, found) => {
    expect(signs(source).map(({ says: said, strong }) => [said, strong])).toEqual([[found, false]]);
  });

  test.each([
    ["what is only spoken of", "Asked [[Ann]] about lunch"],
    ["what was only asked for", "Invited [[Ann]] for dinner"],
    ["what was only settled", "Arranged a call with [[Ann]]"],
  ])("%s has no kind", (_, source) => {
    expect(signs(source).flatMap(({ kind }) => kind ?? [])).toEqual([]);
  });
});

describe("Intent means, where the writer has it", () => {
  test.each([
    ["I will call [[Ann]]", ["will call: means"]],
    ["Should call or text [[Ann]]", ["should call or text: means"]],
    ["Call [[Ann]]", ["call: means"]],
    ["To call [[Ann]]", ["to call: means"]],
    ["Let's meet [[Ann]]", ["let 's meet: means"]],
  ])("%j", (source, found) => {
    expect(says(source)).toEqual(found);
  });

  test.each([
    ["of someone else it denies", "She must call [[Ann]]", ["must call: denies"]],
    ["of someone else it may be foretold", "[[Ann]] will call me", ["will call: denies"]],
    ["a name is none (R86)", "Met Will and [[Ann]]", ["met: reports meeting"]],
    ["what is spoken of is not meant", "Told [[Ann]] how we should call", ["told: reports"]],
  ])("%s", (_, source, found) => {
    expect(says(source)).toEqual(found);
  });

  test("someone who will be in touch leaves open what is not told yet", () => {
    expect(signs("[[Ann]] will call me")[0]).toMatchObject({ foretells: true, onlyAfter: false });
    expect(signs("[[Ann]] will sleep")[0]).toMatchObject({ foretells: true, onlyAfter: true });
  });

  test("a clause that goes on with someone else has no intent of the writer's", () => {
    expect(says("and must call [[Ann]]")).toEqual(["must call: means"]);
    const { words, lexicon } = cut("She rang and must call [[Ann]]");
    const second = splitClauses(words, lexicon)[1];
    if (!second) throw new Error("no second clause");
    const of = (goesOnWithOthers: boolean) =>
      signsOf({ words, clause: second, lexicon, isDone: false, goesOnWithOthers })[0]?.stance;
    expect([of(true), of(false)]).toEqual(["denies", "means"]);
  });
});

describe("Denials say that it did not happen", () => {
  test.each([
    ["Didn't call [[Ann]]", ["didn't call: denies"]],
    ["Haven't had time to call [[Ann]]", ["haven't had time to call: denies"]],
    ["Not called [[Ann]]", ["not called: denies"]],
    ["Forgot to call [[Ann]]", ["forgot to call: denies"]],
    ["No call from [[Ann]]", ["no call: denies call"]],
    ["If I see [[Ann]]", ["if i see: denies"]],
    ["Not sad about [[Ann]]", []],
    ["I don't like [[Ann]]", []],
    ["[[Ann]] didn't eat", []],
    ["[[Ann]] didn't reply", ["didn't reply: denies"]],
  ])("%j", (source, found) => {
    expect(says(source)).toEqual(found);
  });

  test.each([
    ["Lunch with [[Ann]] was cancelled", "voids"],
    ["Called [[Ann]] no answer", "unanswered"],
  ] as const)("%j turns what was told before it: %s", (source, turn) => {
    expect(signs(source).at(-1)).toMatchObject({ stance: "denies", [turn]: true });
  });

  test("what was asked for has not been done", () => {
    expect(says("[[Ann]] asked me to call [[Bob]]")).toEqual(["asked: reports", "call: denies"]);
    expect(signs("[[Ann]] asked me to call [[Bob]]")[1]).toMatchObject({ onlyAfter: true });
  });
});

describe("Once its task is ticked, what was meant has been done (R117)", () => {
  test.each([
    ["Call [[Ann]]", "call: reports call"],
    ["Remember to call [[Ann]]", "remember to call: reports call"],
    ["I should call [[Ann]]", "should call: reports call"],
  ])("%j", (source, found) => {
    expect(says(source, { isDone: true })).toEqual([found]);
  });
});

describe("In German, verbs stand last", () => {
  test.each([
    ["[[Ann]] morgen anrufen", ["anrufen: means"]],
    ["Habe [[Ann]] angerufen", ["angerufen: reports call"]],
    ["Ich muss [[Ann]] anrufen", ["muss: means"]],
    ["Habe [[Ann]] nicht angerufen", ["nicht angerufen: denies"]],
  ])("%j", (source, found) => {
    expect(says(source, { code: "de" })).toEqual(found);
  });

  test("what is denied after all takes the place of what was told", () => {
    expect(signs("[[Ann]] kam nicht", { code: "de" }).map(({ stance }) => stance)).toEqual([
      "denies",
    ]);
  });
});

describe("What is said behind undoes what was told", () => {
  const undone = (part: Partial<Sign>, strong: boolean) =>
    kinds.filter((kind) => undoes(signFrom("denies", 0, 1, part), kind, strong));

  test("only a call and a meeting take two, and so can go unanswered", () => {
    expect(undone({ unanswered: true }, true)).toEqual(["call", "meeting"]);
    expect(undoes(signFrom("denies", 0, 1, { unanswered: true }), null, true)).toBe(false);
  });

  test("only what was written can go unsent", () => {
    expect(undone({ unsent: true }, true)).toEqual(["message", "email"]);
  });

  test("all but what was written can be called off, where no verb told it", () => {
    const spoken = kinds.filter((kind) => kind !== "message" && kind !== "email");
    expect(undone({ voids: true }, false)).toEqual(spoken);
    expect(undone({ voids: true }, true)).toEqual([]);
  });
});
