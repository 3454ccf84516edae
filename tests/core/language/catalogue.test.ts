/** That a sentence tells of the same things in every language. */
import { describe, expect, test } from "@jest/globals";
import { catalogueFor } from "../../../src/core/language/catalogue-for";
import { commandCatalogueFor } from "../../../src/core/language/command/index";

type Sentence = (...about: readonly unknown[]) => unknown;

/** Every sentence that tells of something, by its place. */
function sentencesOf(value: unknown, place = ""): readonly (readonly [string, Sentence])[] {
  if (typeof value === "function") return value.length === 0 ? [] : [[place, value as Sentence]];
  if (value instanceof Map) return sentencesOf(Object.fromEntries(value), place);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    sentencesOf(inner, place === "" ? key : `${place}.${key}`),
  );
}

const size = { notes: 7001, goals: 7002, contacts: 7003, journal: 7004 };
/** What is told of where neither words, numbers nor lists of words can be, but names of Kith's own. */
const toldOf: Readonly<Record<string, readonly unknown[]>> = {
  "screen.readFromTitle": [["counts"]],
  "screen.cadence": [{ unit: "day", every: 7 }],
  "screen.counts": [{ terms: [{ is: "tag", tag: "<0>" }], filters: [] }],
  "screen.duration": [{ unit: "day", count: 7001 }],
  "sayings.yamlBroken": ["tab"],
  "sayings.settingWrong": ["<0>", [7001, 7002], { value: "<1>" }],
  "sayings.frontmatterInTheWay": [7001, "colon"],
  "sayings.badPart": ["<0>", "<1>", "hidden"],
  "sayings.reason": ["code"],
  "sayings.reasonStance": ["denies", "<0>"],
  "sayings.reasonTag": ["call"],
  "query.problems.unknownName": ["tag", "<0>", "<1>"],
  "query.instructions.said.anyOf": ["<0>", "is", ["<1>", "<2>"]],
  "query.instructions.said.sorted": [
    [
      { by: "<0>", reverse: true },
      { by: "<1>", reverse: false },
    ],
  ],
  "answers.problems.read": [size],
  "review.realism.per": [null, "<0>"],
};

type Shape = "word" | "number" | "list";

const marks: Readonly<Record<Shape, (at: number) => unknown>> = {
  word: (at) => `<${at}>`,
  number: (at) => 7001 + at,
  list: (at) => [`<${at}>`, `<${at + 5}>`],
};

/** Ways to tell of something, a mark each: all of it words, all numbers, then every mixture with lists. */
function waysToTell(sentence: Sentence): readonly (readonly unknown[])[] {
  const places = Array.from({ length: sentence.length }, (_, at) => at);
  const mixtures = places.reduce<readonly (readonly Shape[])[]>(
    (before, _) =>
      before.flatMap((shapes) =>
        (["word", "number", "list"] as const).map((one) => [...shapes, one]),
      ),
    [[]],
  );
  const alike = (shape: Shape) => places.map(() => shape);
  return [alike("word"), alike("number"), ...mixtures].map((shapes) =>
    shapes.map((shape, at) => marks[shape](at)),
  );
}

/** The sentence, or null where it can't be told of such things. */
function said(sentence: Sentence, about: readonly unknown[]): string | null {
  try {
    const text = sentence(...about);
    return typeof text === "string" && !/undefined|NaN|\[object/.test(text) ? text : null;
  } catch {
    return null;
  }
}

/** The marks that a text mentions; numbers may be divided as the language divides them. */
const marksIn = (text: string): readonly string[] =>
  [
    ...new Set(text.replace(/(\d)[.,\u00a0\u202f](\d{3})/g, "$1$2").match(/<\d>|700\d/g) ?? []),
  ].sort();

const catalogues = [
  ["the app", catalogueFor("en"), catalogueFor("de")],
  ["the command", commandCatalogueFor("en"), commandCatalogueFor("de")],
] as const;

describe.each(catalogues)("Every sentence of %s", (_, english, german) => {
  const inGerman = new Map(sentencesOf(german));
  const pairs = sentencesOf(english).flatMap(([place, sentence]) => {
    const other = inGerman.get(place);
    return other ? [[place, sentence, other] as const] : [];
  });

  test("that English has, German has", () => {
    const own = [
      "screen.cadence",
      "screen.counts",
      "screen.duration",
      "review.realism.cadence",
      "query.measures.cadence",
      "query.measures.duration",
    ];
    const missing = sentencesOf(english).filter(([place]) => !inGerman.has(place));
    expect(missing.map(([place]) => place)).toEqual([]);
    // German says itself how often and how long; English has the words of notes for that.
    const more = [...inGerman.keys()].filter((place) => !pairs.some(([one]) => one === place));
    expect(more.filter((place) => !own.includes(place))).toEqual([]);
  });

  test("tells of the same things in both, and of nothing that is not there", () => {
    const told: string[] = [];
    for (const [place, one, other] of pairs) {
      const ways = toldOf[place] ? [toldOf[place]] : waysToTell(one);
      const both = ways.flatMap((about) => {
        const [a, b] = [said(one, about), said(other, about)];
        return a === null || b === null ? [] : [[a, b] as const];
      });
      const texts = both.slice(0, 2);
      if (texts.length === 0) told.push(`${place} can't be told of anything that is tried`);
      for (const [a, b] of texts) {
        if (marksIn(a).join() !== marksIn(b).join()) told.push(`${place}: “${a}”, but “${b}”`);
        if (a.trim() === "" || b.trim() === "") told.push(`${place} says nothing`);
      }
    }
    expect(told).toEqual([]);
  });

  test("has its quotes and brackets closed, in German its own quotes", () => {
    const odd: string[] = [];
    for (const [place, one, other] of pairs) {
      const about = toldOf[place] ?? waysToTell(one)[0] ?? [];
      const [a, b] = [said(one, about), said(other, about)];
      const count = (text: string | null, mark: string) => (text ?? "").split(mark).length;
      if (count(a, "“") !== count(a, "”") || count(a, "(") !== count(a, ")"))
        odd.push(`${place}: ${String(a)}`);
      if (
        count(b, "„") !== count(b, "“") ||
        count(b, "(") !== count(b, ")") ||
        b?.includes("”") === true
      )
        odd.push(`${place}: ${String(b)}`);
    }
    expect(odd).toEqual([]);
  });
});
