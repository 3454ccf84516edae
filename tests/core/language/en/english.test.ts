/** The English words are well-formed data. */
import { describe, expect, test } from "@jest/globals";
import { languageFor } from "../../../../src/core/language";
import { kinds } from "../../../../src/core/model/kind";

const english = languageFor("en");
const { sentence } = english;

describe("Which language is read", () => {
  test.each([["en"], ["en-GB"], ["EN_us"], ["auto"], [""], ["xx"]])(
    "%p is read as English",
    (code) => {
      expect(languageFor(code).code).toBe("en");
    },
  );
});

describe("English words", () => {
  const lists: readonly (readonly [string, readonly string[]])[] = [
    ["negations", english.negations],
    ["weak negations", english.weakNegations],
    ["negated leads", english.negatedLeads],
    ["report leads", english.reportLeads],
    ["avoided phrases", english.avoid],
    ["answers", english.answers],
    ["intents", english.intents.flatMap(({ words }) => words)],
    ["nouns", english.nouns.flatMap(({ words }) => words)],
    ["tags", english.tags.flatMap(({ words }) => words)],
    ["title words", english.titleWords.flatMap(({ words }) => words)],
    ["fillers", sentence.fillers],
    ["determiners", sentence.determiners],
    ["words after which a date is another's", [...sentence.dateBinders, ...sentence.dateAims]],
    ["joints", sentence.joints],
  ];

  test.each(lists)("%s are in lower case, each once", (_name, words) => {
    expect(words.filter((word) => word !== word.toLowerCase() || word !== word.trim())).toEqual([]);
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });

  test("every verb has its five forms", () => {
    const verbs = english.verbs().flatMap((row) => row.verbs);
    expect(verbs.filter((verb) => verb.split("/").some((form) => form.trim() === ""))).toEqual([]);
    expect(verbs.filter((verb) => verb.split("/").length !== 5)).toEqual([]);
  });

  test("every verb that answers is a verb or a lead that is known", () => {
    const bare = new Set(
      english.verbs().flatMap((row) => row.verbs.map((verb) => verb.split("/")[0])),
    );
    expect(english.answers.filter((answer) => !bare.has(answer))).toEqual([]);
  });

  test("every kind but other has words of its own", () => {
    const told = new Set([...english.verbs(), ...english.nouns].map(({ kind }) => kind));
    expect(kinds.filter((kind) => kind !== "other" && !told.has(kind))).toEqual([]);
  });

  test("titles try dormant ties first and meetings last (R118)", () => {
    const order = english.titleWords.map(({ counts }) =>
      counts.is === "kind" ? counts.kind : counts.is,
    );
    expect(order).toEqual([
      "dormant ties",
      "new contacts",
      "current ties",
      "journal days",
      "thanks",
      "introduction",
      "volunteering",
      "reading",
      "event",
      "call",
      "email",
      "message",
      "gift",
      "meeting",
    ]);
  });
});
