/** Which words of a line someone is quoted with. */
import { describe, expect, test } from "@jest/globals";
import { withoutSpeech } from "../../../../src/core/parse/sentences/spoken-words";
import { cut, shown } from "./cut-line";

function left(source: string): string {
  const { words, line } = cut(source);
  return shown(withoutSpeech(words, line.prose));
}

describe("What someone is quoted with is a break", () => {
  test.each([
    ['"I\'ll call you" said [[Ann]]', "– said @"],
    ["[[Ann]]: “we should meet tomorrow” and left", "@ : – and left"],
    ['"You should rest" – [[Ann]], "call me" – [[Bob]]', "– – @ , – – @"],
    ["„I rang her“ said [[Ann]]", "– said @"],
  ])("%s", (source, words) => {
    expect(left(source)).toBe(words);
  });
});

describe("But not", () => {
  test.each([
    ["a word by itself", '"call" with [[Ann]]', "call with @"],
    ["what is no speech", 'read "the fine print" to [[Ann]]', "read the fine print to @"],
    ["where it names someone", '"I met [[Ann]]"', "i met @"],
    ["without an end", '"I met you [[Ann]]', "i met you @"],
  ])("%s", (_, source, words) => {
    expect(left(source)).toBe(words);
  });
});
