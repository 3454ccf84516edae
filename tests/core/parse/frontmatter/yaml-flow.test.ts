/** Where the items of a list or map in brackets stand. */
import { describe, expect, test } from "@jest/globals";
import { flowPlaces } from "../../../../src/core/parse/frontmatter/yaml-flow";
import fc from "../../../laws";

const itemsOf = (source: string): readonly string[] =>
  flowPlaces(source, 0).items.map(({ from, to }) => source.slice(from, to));

describe("The items of a list in brackets", () => {
  test.each([
    ["stand between its commas", "[a, b,c ]", ["a", "b", "c"]],
    ["may be none", "[ ]", []],
    ["are not empty", "[a,,b,]", ["a", "b"]],
    ["hold blanks", "[a b, c]", ["a b", "c"]],
    [
      "hold commas and brackets in quotes",
      `["a, b", 'c]', "d\\"]"]`,
      ['"a, b"', "'c]'", `"d\\"]"`],
    ],
    ["may be lists and maps", "[[a, b], {c: d}]", ["[a, b]", "{c: d}"]],
    ["stand on lines of their own, between comments", "[a, # no, item\n b\n]", ["a", "b"]],
    ["hold a hash without a blank before it", "[a#b, '#c']", ["a#b", "'#c'"]],
  ])("%s", (_, source, items) => {
    expect(itemsOf(source)).toEqual(items);
  });

  test("end at their bracket, or where the text does", () => {
    expect(flowPlaces("[a] b", 0).to).toBe(3);
    expect(flowPlaces("[a, b", 0)).toMatchObject({ to: 5, items: [{}, {}] });
    expect(flowPlaces("[", 0)).toMatchObject({ to: 1, items: [] });
  });
});

describe("The pairs of a map in brackets", () => {
  const pairsOf = (source: string) =>
    flowPlaces(source, 0).pairs.map(({ nameFrom, nameTo, from, to, shape }) => [
      source.slice(nameFrom, nameTo),
      source.slice(from, to),
      shape,
    ]);

  test.each([
    [
      "have a name and a value",
      "{a: b, c: d e}",
      [
        ["a", "b", "scalar"],
        ["c", "d e", "scalar"],
      ],
    ],
    [
      "may have no value",
      "{a: , b}",
      [
        ["a", "", "nothing"],
        ["b", "", "nothing"],
      ],
    ],
    ["need no blank behind a name in quotes", '{"a":b}', [['"a"', "b", "scalar"]]],
    ["hold a colon within a word", "{a: 09:30}", [["a", "09:30", "scalar"]]],
    [
      "hold lists and maps",
      "{a: [b], c: {d: e}}",
      [
        ["a", "[b]", "flow list"],
        ["c", "{d: e}", "flow map"],
      ],
    ],
  ])("%s", (_, source, pairs) => {
    expect(pairsOf(source)).toEqual(pairs);
  });

  test("tell the items of a value that is a list", () => {
    const source = "{a: [b, c]}";
    const [pair] = flowPlaces(source, 0).pairs;
    expect(pair?.items.map(({ from, to }) => source.slice(from, to))).toEqual(["b", "c"]);
  });
});

test("Whatever the text, its items follow one another within it", () => {
  const text = fc.string({
    unit: fc.constantFrom("[", "]", "{", "}", ",", ":", " ", "#", "'", '"', "\\", "a", "\n"),
  });
  fc.assert(
    fc.property(text, (rest) => {
      const source = `[${rest}`;
      const { to, items } = flowPlaces(source, 0);
      let end = 1;
      for (const item of items) {
        expect(item.from).toBeGreaterThanOrEqual(end);
        expect(item.to).toBeGreaterThan(item.from);
        end = item.to;
      }
      expect(to).toBeGreaterThanOrEqual(Math.min(end, source.length));
      expect(to).toBeLessThanOrEqual(source.length);
    }),
  );
});
