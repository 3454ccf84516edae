/** What a reader sees of a title, and which of its words are read (section 3.1, R119, R124). */
import { describe, expect, test } from "@jest/globals";
import {
  blanked,
  maskTitle,
  shownText,
  titleEnd,
  titleSource,
  titleWords,
} from "../../../../src/core/parse/goals/title-text";
import { noteOf } from "../reading-builder";

describe("A title as its reader sees it", () => {
  test.each([
    ["Call Louie", "Call Louie"],
    ["  Call   Louie\t", "Call Louie"],
    ["Call\u00a0Louie", "Call Louie"],
    ["Call [[Louie]]", "Call Louie"],
    ["Call [[People/Louie King|Louie]]", "Call Louie"],
    ["Call [Louie](People/Louie%20King.md)", "Call Louie"],
    ["Read [the book](https://example.org/book)", "Read the book"],
    ["**Call** Louie", "Call Louie"],
    ["*Call* Louie", "Call Louie"],
    ["***Call*** Louie", "Call Louie"],
    ["_Call_ Louie", "Call Louie"],
    ["__Call__ Louie", "Call Louie"],
    ["==Call== Louie", "Call Louie"],
    ["~~Call~~ Louie", "Call Louie"],
    ["`Call` Louie", "Call Louie"],
    ["Try snake_case_names", "Try snake_case_names"],
    ["2 * 3 * 4", "2 * 3 * 4"],
    ["", ""],
    ["   ", ""],
    ["🎉 Celebrate", "🎉 Celebrate"],
  ])("%s", (source, shown) => {
    expect(shownText(source)).toBe(shown);
  });
});

describe("A list item's title ends before what explains it", () => {
  test.each([
    ["Make five new connections – use LinkedIn", "Make five new connections"],
    ["Make five new connections — use LinkedIn", "Make five new connections"],
    ["Make five new connections - use LinkedIn", "Make five new connections"],
    ["Make five new connections: use LinkedIn", "Make five new connections"],
    ["Catch-up call with Bob", "Catch-up call with Bob"],
    ["Read 3–5 pages", "Read 3–5 pages"],
    ["Call at 16:00", "Call at 16:00"],
    ["See https://example.org", "See https://example.org"],
    ["Read [[Deep Work – Newport]] - slowly", "Read [[Deep Work – Newport]]"],
    ["Read [[Note|Work: the book]]: slowly", "Read [[Note|Work: the book]]"],
    ["Read [Work - the book](Work.md) - slowly", "Read [Work - the book](Work.md)"],
    [
      "Read [Work: a book](https://example.org) - slowly",
      "Read [Work: a book](https://example.org)",
    ],
    ["Try `a: b` - slowly", "Try `a: b`"],
    ["", ""],
  ])("%s", (source, title) => {
    expect(source.slice(0, titleEnd(source))).toBe(title);
  });
});

describe("Of a line, what is no part of the title is blanked in its place", () => {
  const sourceOf = (source: string) => {
    const [line] = noteOf(source).lines;
    if (!line) throw new Error(`${source} is no line`);
    const read = titleSource(line);
    expect(read).toHaveLength(line.source.length);
    return read.trim().replace(/\s+/g, " ");
  };
  test.each([
    ["- Call Louie [remind:: Friday 4pm]", "Call Louie"],
    ["- Call Louie (target:: 2) twice", "Call Louie twice"],
    ["- Call Louie 📅 2026-12-01", "Call Louie"],
    ["- Call Louie ➕ 2026-11-01 ⏳2026-12-01", "Call Louie"],
    ["- Call Louie %% he moved %% soon", "Call Louie soon"],
    ["- Call Louie <!-- he moved --> soon", "Call Louie soon"],
    ["- Call Louie ^block-1", "Call Louie"],
    ["- Reach 2^10", "Reach 2^10"],
    ["- **Call Louie:** he moved", "**Call Louie**: he moved"],
    ["# Call Louie [remind:: Friday]", "Call Louie"],
  ])("%s", (source, title) => {
    expect(sourceOf(source)).toBe(title);
  });
});

describe("Numbers and dates are not read out of quotes, emphasis, links and code", () => {
  test.each([
    ['Read "Four Thousand Weeks" now', "Read now", 'Read "Four Thousand Weeks" now'],
    ["Read “Four Thousand Weeks” now", "Read now", "Read “Four Thousand Weeks” now"],
    ["Lies „Vier“ jetzt", "Lies jetzt", "Lies „Vier“ jetzt"],
    ["Read «Four» now", "Read now", "Read «Four» now"],
    ["Read 'Four' now", "Read now", "Read 'Four' now"],
    ["Don't call Bob's mum", "Don't call Bob's mum", "Don't call Bob's mum"],
    ["Read *Four* now", "Read now", "Read Four now"],
    ["Read **Four** now", "Read now", "Read Four now"],
    ["Read [[Four]] now", "Read now", "Read Four now"],
    ["Run `x 4` now", "Run now", "Run now"],
    ["**Call four people**", "Call four people", "Call four people"],
    ['"Call four people"', "Call four people", "Call four people"],
  ])("%s", (source, strict, loose) => {
    const words = (text: string) => text.replace(/[\uFFFC\s]+/g, " ").trim();
    const masked = maskTitle(source);
    expect([words(masked.strict), words(masked.loose)]).toEqual([strict, loose]);
    expect(masked.strict).toHaveLength(masked.loose.length);
  });

  test("and a title of thousands of characters is read to its five-hundredth", () => {
    expect(maskTitle("word ".repeat(2000)).strict.length).toBe(500);
  });
});

describe("The words of a title", () => {
  test("are in lower case, parted by hyphens and apostrophes, with their places", () => {
    expect(titleWords("Bob's 30-day Übung")).toEqual([
      { text: "bob", from: 0, to: 3 },
      { text: "s", from: 4, to: 5 },
      { text: "30", from: 6, to: 8 },
      { text: "day", from: 9, to: 12 },
      { text: "übung", from: 13, to: 18 },
    ]);
  });

  test("keep accents that are written as marks of their own, and count astral letters as two units", () => {
    expect(titleWords("U\u0308bung 𝕏 x")).toEqual([
      { text: "u\u0308bung", from: 0, to: 6 },
      { text: "𝕏", from: 7, to: 9 },
      { text: "x", from: 10, to: 11 },
    ]);
  });

  test("don't grow together over what was blanked", () => {
    expect(titleWords(blanked("ab1cd", 2, 3)).map(({ text }) => text)).toEqual(["ab", "cd"]);
  });
});
