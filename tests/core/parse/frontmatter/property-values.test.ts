/** What a property's value says, whatever shape YAML or another tool gave it. */
import { describe, expect, test } from "@jest/globals";
import fc from "../../../laws";
import type { PropertyValue } from "../../../../src/core/model/note-text";
import {
  linkOrText,
  linksIn,
  linksOf,
  saysNothing,
  timeWrittenAsNumber,
  toBoolean,
  toSeparatedTexts,
  toText,
  toTexts,
  toWholeNumber,
  withoutLinks,
} from "../../../../src/core/parse/frontmatter/property-values";

describe("Text", () => {
  test.each<[PropertyValue, string | null]>([
    ["  words ", "words"],
    ["", null],
    [" ", null],
    [null, null],
    [5, "5"],
    [true, "true"],
    [[["Link"]], "[[Link]]"],
    [[["Chen", "Maria"]], "[[Chen, Maria]]"],
    [["a"], "a"],
    [[5], "5"],
    [["a", "b"], null],
    [[null], null],
    [[], null],
    [[[]], null],
    [{ a: 1 }, null],
  ])("%j is %j", (value, text) => {
    expect(toText(value)).toBe(text);
  });
});

describe("Lists", () => {
  test.each<[PropertyValue, readonly string[]]>([
    ["a", ["a"]],
    [
      ["a", "b"],
      ["a", "b"],
    ],
    [
      ["a", ["b", ["c"]]],
      ["a", "b", "c"],
    ],
    [
      ["a", null, "", 5],
      ["a", "5"],
    ],
    [
      [[["A"]], [["B"]]],
      ["[[A]]", "[[B]]"],
    ],
    [{ a: "b" }, []],
    [null, []],
    [[{ a: 1 }, "b"], ["b"]],
  ])("%j holds %j", (value, texts) => {
    expect(toTexts(value)).toEqual(texts);
  });

  test("one text may hold several, but a link with a comma is one", () => {
    expect(toSeparatedTexts("a, b; c")).toEqual(["a", "b", "c"]);
    expect(toSeparatedTexts(["[[Chen, Maria]]", "b,"])).toEqual(["[[Chen, Maria]]", "b"]);
  });
});

describe("Links", () => {
  test.each([
    ["[[Louie]]", { target: "Louie", text: "Louie", isLink: true }],
    ["[[People/Louie#Log|Lou]]", { target: "People/Louie", text: "Lou", isLink: true }],
    [
      "[Lou](People/Louie%20Alvarez.md)",
      { target: "People/Louie Alvarez.md", text: "Lou", isLink: true },
    ],
    ["Louie", { target: "Louie", text: "Louie", isLink: false }],
    ["with [[Louie]]", { target: "with [[Louie]]", text: "with [[Louie]]", isLink: false }],
    [
      "[Site](https://example.org)",
      { target: "[Site](https://example.org)", text: "[Site](https://example.org)", isLink: false },
    ],
    ["![[Photo]]", { target: "![[Photo]]", text: "![[Photo]]", isLink: false }],
  ])("%s", (text, expected) => {
    expect(linkOrText(text)).toEqual(expected);
  });

  test("all links of a text or of a nested value are found, embeds and web addresses aside", () => {
    expect(
      linksIn("[[A]], [B](b.md) and ![[C]] and [D](https://d.org)").map(({ target, from, to }) => [
        target,
        from,
        to,
      ]),
    ).toEqual([
      ["A", 0, 5],
      ["b.md", 7, 16],
    ]);
    expect(
      linksOf({ a: [[["A"]], "x [[B]]"], b: { c: "[[C]]" } }).map(({ target }) => target),
    ).toEqual(["A", "B", "C"]);
  });
});

describe("Numbers, yes and no, times", () => {
  test.each<[PropertyValue, number | null]>([
    [3, 3],
    [-3, -3],
    ["12", 12],
    ["five", 5],
    [2.5, null],
    ["2.5", null],
    ["5 a week", null],
    [Number.NaN, null],
    [1e300, null],
    [null, null],
  ])("%j is the whole number %j", (value, number) => {
    expect(toWholeNumber(value)).toBe(number);
  });

  test.each<[PropertyValue, boolean | null]>([
    [true, true],
    ["yes", true],
    ["On", true],
    [1, true],
    [false, false],
    ["no", false],
    ["off", false],
    [0, false],
    ["maybe", null],
    [null, null],
  ])("%j is %j", (value, expected) => {
    expect(toBoolean(value)).toBe(expected);
  });

  test.each<[PropertyValue, string | null]>([
    [570, "09:30"],
    [960, "16:00"],
    [8, "08:00"],
    [34_200, "09:30"],
    [30, null],
    [1440, null],
    [-570, null],
    [9.5, null],
    ["570", null],
  ])("%j is the time %j", (value, time) => {
    expect(timeWrittenAsNumber(value)).toBe(time);
  });
});

describe("Nothing", () => {
  test.each<PropertyValue>([
    null,
    "",
    " ",
    "-",
    "—",
    "?",
    "???",
    "n/a",
    "N/A",
    "none",
    "TBD",
    "{{date}}",
    "<% tp.date.now() %>",
    [],
    [""],
    {},
  ])("%j says nothing", (value) => {
    expect(saysNothing(value)).toBe(true);
  });

  test("a template's `{{date}}` that YAML read as a map says nothing either", () => {
    expect(saysNothing({ "{date}": null })).toBe(true);
    expect(saysNothing({ date: null })).toBe(false);
  });

  test.each<PropertyValue>(["0", 0, false, "no", "x", ["-", "x"]])("%j says something", (value) => {
    expect(saysNothing(value)).toBe(false);
  });
});

test("A text without its links keeps its words, and of a table's row the cells", () => {
  expect(withoutLinks("Called [[People/Ana|Ana]] | again")).toBe("Called Ana | again");
  expect(withoutLinks("| [[Ana]] | [[Bo Li\\|Bo]] |  | met again |")).toBe("Ana · Bo · met again");
  expect(withoutLinks("|")).toBe("");
});

test("No value throws, however odd", () => {
  const value = fc.letrec<{ any: PropertyValue }>((tie) => ({
    any: fc.oneof(
      { maxDepth: 5 },
      fc.constantFrom<PropertyValue>(null, true, "[[A]]", "-", "constructor", "__proto__"),
      fc.double(),
      fc.string(),
      fc.array(tie("any"), { maxLength: 4 }),
      fc.dictionary(fc.string(), tie("any"), { maxKeys: 3 }),
    ),
  })).any;
  fc.assert(
    fc.property(value, (any) => {
      expect(toTexts(any).every((text) => text.trim() !== "")).toBe(true);
      expect([true, false]).toContain(saysNothing(any));
      for (const read of [
        toText,
        toSeparatedTexts,
        linksOf,
        toWholeNumber,
        toBoolean,
        timeWrittenAsNumber,
      ])
        read(any);
    }),
  );
});
