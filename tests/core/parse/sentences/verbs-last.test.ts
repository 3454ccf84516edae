/** What intent, negations and infinitives say in a language whose verbs stand last. */
import { describe, expect, test } from "@jest/globals";
import { splitClauses } from "../../../../src/core/parse/sentences/clauses";
import { senseAt } from "../../../../src/core/parse/sentences/lexicon";
import {
  endsBehind,
  infinitiveSign,
  intendedVerb,
  negationAround,
} from "../../../../src/core/parse/sentences/verbs-last";
import { cut, shown } from "./cut-line";

function input(source: string, isDone = false, code = "de") {
  const { words, lexicon } = cut(source, code);
  const [clause] = splitClauses(words, lexicon);
  if (!clause) throw new Error(`No clause in ${source}`);
  return { words, lexicon, clause, isDone, goesOnWithOthers: false };
}

describe("An infinitive", () => {
  const infinitive = (source: string, isDone = false) => {
    const read = input(source, isDone);
    const at = read.words.findIndex(
      (_, index) =>
        senseAt(read.words, index, "verb")?.role.is === "verb" &&
        /en$/.test(read.words[index]?.low ?? ""),
    );
    const sense = senseAt(read.words, at, "verb");
    if (!sense) throw new Error(`No infinitive in ${source}`);
    const found = infinitiveSign(read, at, at + sense.length, sense, []);
    return found && (found.sign?.stance ?? "nothing");
  };

  test.each([
    ["tells the reader to do it at the end of a clause", "[[Ann]] morgen anrufen", "means"],
    ["also before adverbs", "[[Ann]] anrufen morgen", "means"],
    ["is a plural beside its subject", "wir treffen [[Ann]]", "reports"],
    ["is nothing in the middle of a clause", "[[Ann]] anrufen kostet", "nothing"],
    ["is nothing where someone else does it", "er [[Ann]] anrufen", "nothing"],
    ["is not read here at the start of a clause", "treffen mit [[Ann]]", null],
    ["is a noun with a capital letter", "das Treffen", null],
  ])("%s", (_, source, says) => {
    expect(infinitive(source)).toBe(says);
  });

  test("tells of what was done once the task is ticked (R117)", () => {
    expect(infinitive("[[Ann]] morgen anrufen", true)).toBe("reports");
  });
});

describe("A negation", () => {
  const negation = (source: string, subject: "first" | "third" = "first") => {
    const read = input(source);
    const at = read.words.findIndex(({ low }) => low === "nicht");
    const found = negationAround(read, at, at + 1, subject);
    return (
      found &&
      (found.sign
        ? `${shown(read.words.slice(found.sign.from, found.sign.to))}: ${found.sign.stance}`
        : "nothing")
    );
  };

  test.each([
    ["denies the verb behind it", "Habe [[Ann]] nicht angerufen", "nicht angerufen: denies"],
    ["denies the verb before it where it is last", "Rief [[Ann]] nicht", "rief @ nicht: denies"],
    ["denies all where it is last and no verb stands there", "[[Ann]] nicht", "nicht: denies"],
    ["denies nothing of the mind", "Kann [[Ann]] nicht verstehen", "nothing"],
    ["denies nothing without a verb in the middle of a clause", "[[Ann]] nicht [[Bob]]", null],
  ])("%s", (_, source, says) => {
    expect(negation(source)).toBe(says);
  });

  test("of someone else denies only what would have been contact", () => {
    expect(negation("[[Ann]] hat nicht angerufen", "third")).toBe("nicht angerufen: denies");
    expect(negation("[[Ann]] hat nicht gekocht", "third")).toBe("nothing");
  });
});

describe("The verb that is meant", () => {
  const meant = (
    source: string,
    wanted: Parameters<typeof intendedVerb>[3],
    at: number,
    code = "de",
  ) => intendedVerb(input(source, false, code), at, at + 1, wanted);

  test("stands anywhere behind, and need not stand at all", () => {
    expect(meant("muss [[Ann]] anrufen", "later", 0)).toMatchObject({ to: 1, kind: "call" });
    expect(meant("muss [[Ann]]", "later", 0)).toMatchObject({ to: 1, kind: null });
  });

  test("takes the subject behind it with it", () => {
    expect(meant("muss ich [[Ann]] anrufen", "later", 0)).toMatchObject({ to: 2 });
  });

  test("must stand behind some words", () => {
    expect(meant("kann [[Ann]] anrufen", "verb later", 0)).toMatchObject({ kind: "call" });
    expect(meant("kann [[Ann]]", "verb later", 0)).toBeNull();
  });

  test("may be a noun before any link", () => {
    expect(meant("Kaffee mit [[Ann]] geplant", "noun before", 3)).not.toBeNull();
    expect(meant("mit [[Ann]] Kaffee geplant", "noun before", 3)).toBeNull();
  });

  test("may be a noun before a date", () => {
    expect(meant("[[Ann]]'s wedding is tomorrow", "noun, date", 3, "en")).not.toBeNull();
    expect(meant("[[Ann]]'s wedding is big", "noun, date", 3, "en")).toBeNull();
    expect(meant("[[Ann]]'s cat is tomorrow", "noun, date", 3, "en")).toBeNull();
  });

  test("may be anything", () => {
    expect(meant("todo [[Ann]]", "anything", 0)).toEqual({
      from: -1,
      to: 1,
      kind: null,
      answers: false,
    });
  });
});

test("A clause ends behind a place where only adverbs, dates and commas follow", () => {
  const ends = (source: string) => {
    const { words } = cut(source, "de");
    return endsBehind(words, 1, words.length);
  };
  expect(ends("angerufen")).toBe(true);
  expect(ends("angerufen, gern 2026-11-20")).toBe(true);
  expect(ends("angerufen gern [[Ann]]")).toBe(false);
});
