/** The German words are well-formed data, in which nothing contradicts anything. */
import { describe, expect, test } from "@jest/globals";
import { languageFor } from "../../../../src/core/language";
import { german } from "../../../../src/core/language/de/german";
import { sentenceWords } from "../../../../src/core/language/de/sentence-words";
import { titleWords } from "../../../../src/core/language/de/title-words";
import { english } from "../../../../src/core/language/en/english";
import { kinds } from "../../../../src/core/model/kind";

const language = german();

const twice = (words: readonly string[]): readonly string[] =>
  words.filter((word, at) => words.indexOf(word) !== at);

describe("German words", () => {
  const lists: readonly (readonly [string, readonly string[]])[] = [
    ["negations", language.negations],
    ["avoided phrases", language.avoid],
    ["answers", language.answers],
    ["intents", language.intents.flatMap(({ words }) => words)],
    ["nouns", language.nouns.flatMap(({ words }) => words)],
    ["tags", language.tags.flatMap(({ words }) => words)],
    ["title words", language.titleWords.flatMap(({ words }) => words)],
    ...Object.entries(sentenceWords).flatMap(
      ([name, list]): (readonly [string, readonly string[]])[] =>
        Array.isArray(list) ? [[`sentence words: ${name}`, list as readonly string[]]] : [],
    ),
  ];

  test.each(lists)("%s are in lower case, without blanks around, each once", (_name, words) => {
    expect(words.filter((word) => word !== word.toLowerCase().trim() || word === "")).toEqual([]);
    expect(twice(words)).toEqual([]);
  });

  test("tell of every kind but other, by a verb or a noun", () => {
    const told = new Set([...language.verbs(), ...language.nouns].map(({ kind }) => kind));
    expect(kinds.filter((kind) => kind !== "other" && !told.has(kind))).toEqual([]);
  });

  test("tell of one kind each, be they verbs, nouns or tags", () => {
    for (const rows of [language.nouns, language.tags]) {
      expect(twice(rows.flatMap(({ words }) => words))).toEqual([]);
    }
    const bare = language
      .verbs()
      .map(({ verbs }) => [...new Set(verbs.map((verb) => verb.split("/")[0] ?? ""))]);
    expect(twice(bare.flat())).toEqual([]);
  });

  test("never both mean and deny, nor make the writer of someone else", () => {
    const denials = new Set([
      ...language.denials.flatMap(({ words }) => words),
      ...language.negations,
    ]);
    expect(
      language.intents.flatMap(({ words }) => words).filter((word) => denials.has(word)),
    ).toEqual([]);
    expect(sentenceWords.first.filter((word) => sentenceWords.third.includes(word))).toEqual([]);
  });

  test("are read beside the English ones", () => {
    expect(languageFor("de-AT").besides).toBe(english);
    expect(english.besides).toBeUndefined();
  });
});

describe("The words of German titles", () => {
  test("stand in the order of the English rows, of which each has German ones (R118)", () => {
    expect(titleWords.map(({ counts }) => counts)).toEqual(
      english.titleWords.map(({ counts }) => counts),
    );
    expect(titleWords.filter(({ words }) => words.length === 0)).toEqual([]);
  });

  test("are none that English has already", () => {
    const known = new Set(english.titleWords.flatMap(({ words }) => words));
    expect(titleWords.flatMap(({ words }) => words).filter((word) => known.has(word))).toEqual([]);
  });

  test("are avoided only in phrases that hold one of them", () => {
    const idle = [...titleWords, ...english.titleWords].flatMap(({ words, avoid = [] }) =>
      avoid.filter((phrase) => !words.some((word) => ` ${phrase} `.includes(` ${word} `))),
    );
    expect(idle).toEqual([]);
  });
});
