/** What a later clause without a link says of the person named before. */
import { describe, expect, test } from "@jest/globals";
import { readClauses } from "../../../../src/core/parse/sentences/clause-reading";
import type { LinkStance } from "../../../../src/core/parse/sentences/link-stance";
import { linkedElsewhere } from "../../../../src/core/parse/sentences/linked-elsewhere";
import { cut } from "./cut-line";

/** What the first link of a line stands as, when it stood so by its own clause. */
function turned(source: string, own: Partial<LinkStance>, isDone = false): string {
  const { words, lexicon } = cut(source);
  const clauses = readClauses(words, lexicon, isDone);
  const [sign = null] = clauses[0]?.signs ?? [];
  const link: LinkStance = {
    link: 0,
    stance: "reports",
    kind: "other",
    clause: 0,
    saidBy: 0,
    sign,
    ...own,
  };
  const [said] = linkedElsewhere([link], {
    clauses,
    words,
    isDone,
    lexicon,
    isAhead: () => false,
  });
  return said ? `${said.stance} ${said.kind} by ${said.saidBy}` : "nothing";
}

describe("A call or a visit that found nobody did not happen", () => {
  test.each([
    ["Called [[Ann]], no answer", "call", "denies other by 1"],
    ["Met [[Ann]], she wasn't home", "meeting", "denies other by 1"],
    ["Emailed [[Ann]], no answer", "email", "reports email by 0"],
    ["Called [[Ann]], she was well", "call", "reports call by 0"],
    ["Called [[Ann]]. [[Bob]] gave no answer", "call", "reports call by 0"],
  ] as const)("%j", (source, kind, said) => {
    expect(turned(source, { kind })).toBe(said);
  });

  test("a noun is undone by what was called off, a verb is not", () => {
    expect(turned("Lunch with [[Ann]], she cancelled", { kind: "meeting" })).toBe(
      "denies other by 1",
    );
    expect(turned("Met [[Ann]], she cancelled the trip", { kind: "meeting" })).toBe(
      "reports meeting by 0",
    );
  });
});

describe("What is denied, or said without a verb, is meant where a later clause means it", () => {
  test.each([
    ["for him or her", "[[Ann]] is back, I should call her", { sign: null }, "means other by 1"],
    ["without any more words", "[[Ann]]. Should call.", { sign: null }, "means other by 1"],
    ["as a wish", "[[Ann]] is back. Shall I call her?", { sign: null }, "means other by 1"],
    [
      "not for anyone else",
      "[[Ann]] is back, I should call my mother",
      { sign: null },
      "reports other by 0",
    ],
    [
      "after a denial",
      "Didn't call [[Ann]], I should call her",
      { stance: "denies" },
      "means other by 1",
    ],
  ] as const)("%s", (_, source, own, said) => {
    expect(turned(source, own)).toBe(said);
  });

  test("a ticked task has nothing left to mean", () => {
    expect(turned("[[Ann]] is back, I should call her", { sign: null }, true)).toBe(
      "reports other by 0",
    );
  });

  test("what is meant already stays so", () => {
    const own = { stance: "means" } as const;
    expect(turned("Must call [[Ann]], texted her", own)).toBe("means other by 0");
  });
});

describe("What is denied happened after all where a later clause tells of it", () => {
  test.each([
    ["Didn't call [[Ann]], texted her", "reports message by 1"],
    ["Didn't call [[Ann]], but she rang", "reports call by 1"],
    ["Didn't call [[Ann]], I read", "denies other by 0"],
    ["Didn't call [[Ann]], went home", "denies other by 0"],
  ])("%j", (source, said) => {
    expect(turned(source, { stance: "denies" })).toBe(said);
  });

  test("but not where that call found nobody either", () => {
    const own = { stance: "denies" } as const;
    expect(turned("Didn't text [[Ann]], I called her, no answer", own)).toBe("denies other by 2");
  });

  test("also where the denial came later: called, no answer, so texted", () => {
    expect(turned("Called [[Ann]], no answer, so I texted her", { kind: "call" })).toBe(
      "reports message by 2",
    );
  });
});

test("A question leaves open what follows it, and a line of one clause says nothing more", () => {
  expect(turned("Did [[Ann]] call? I should call her", { stance: "denies" })).toBe(
    "denies other by 0",
  );
  expect(turned("Called [[Ann]]", { kind: "call" })).toBe("reports call by 0");
});
