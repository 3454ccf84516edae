/** Sentences by their name and what they tell of, said in whichever language is shown. */
import { describe, expect, test } from "@jest/globals";
import { catalogueFor } from "../../../src/core/language/catalogue-for";
import {
  englishSayings,
  inEnglish,
  message,
  say,
  type Saying,
} from "../../../src/core/language/sayings";

const saying: Saying = ["targetUnknown", "some", "1"];

test("A sentence is told in the language asked for, with what it tells of", () => {
  expect(inEnglish(saying)).toBe(englishSayings.targetUnknown("some", "1"));
  expect(inEnglish(saying)).toContain("some");
  const { sayings } = catalogueFor("de");
  expect(say(saying, sayings)).toBe(sayings.targetUnknown("some", "1"));
  expect(say(saying, sayings)).not.toBe(inEnglish(saying));
});

test("What has been put into words already is said as it stands", () => {
  expect(say("As it stands.", englishSayings)).toBe("As it stands.");
});

test("A problem holds it in English for programs, and untold for people", () => {
  expect(message(saying)).toEqual({ message: inEnglish(saying), told: saying });
});

describe("Every sentence is there in every language", () => {
  test.each(["en", "de"])("%s", (code) => {
    const { sayings } = catalogueFor(code);
    expect(Object.keys(sayings).sort()).toEqual(Object.keys(englishSayings).sort());
  });
});
