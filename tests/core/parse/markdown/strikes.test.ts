/** Which text is struck through with `~~`. */
import { describe, expect, test } from "@jest/globals";
import { strikeRun, struckSpans } from "../../../../src/core/parse/markdown/strikes";

/** What is struck through of a text. */
function struck(text: string): readonly string[] {
  const runs = [...text.matchAll(/~+/g)].map(({ index }) => strikeRun(text, index));
  return struckSpans(runs.filter(({ length }) => length === 2)).map(({ from, to }) =>
    text.slice(from, to),
  );
}

describe("Two tildes strike through up to the next two", () => {
  test.each([
    ["a ~~b~~ c", ["~~b~~"]],
    ["a~~b~~c", ["~~b~~"]],
    ["~~a~~ ~~b~~", ["~~a~~", "~~b~~"]],
    ["~~a ~~b~~ c~~", ["~~b~~", "~~a ~~b~~ c~~"]],
    ["~~ a ~~", []],
    ["a~~ b ~~c", []],
    ["~~a", []],
    ["a~~", []],
    ["~a~", []],
    ["~~~a~~~", []],
    ["", []],
  ])("%j", (text, spans) => {
    expect(struck(text)).toEqual(spans);
  });
});

describe("A run opens before a letter and closes behind one", () => {
  test.each([
    ["at the start", "~~a", 0, [true, false]],
    ["at the end", "a~~", 1, [false, true]],
    ["between letters both", "a~~b", 1, [true, true]],
    ["between blanks neither", " ~~ ", 1, [false, false]],
    ["before punctuation only behind no letter", "~~(", 0, [true, false]],
    ["before punctuation behind a letter it closes", "a~~(", 1, [false, true]],
    ["between punctuation both", "(~~)", 1, [true, true]],
  ])("%s: %j", (_, text, at, found) => {
    const { opens, closes } = strikeRun(text, at);
    expect([opens, closes]).toEqual(found);
  });

  test("its length is that of all its tildes", () => {
    expect(strikeRun("a~~~~b", 1)).toMatchObject({ at: 1, length: 4 });
  });
});
