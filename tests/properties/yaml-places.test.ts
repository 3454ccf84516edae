/** Laws of finding properties in YAML: they stand where the package's own tree of nodes has them. */
import { describe, expect, test } from "@jest/globals";
import { isMap, isNode, isScalar, isSeq, parseDocument, visit } from "yaml";
import { readYaml, yamlPlaces } from "../../src/core/parse/frontmatter/yaml";
import fc from "../laws";

const parts = [
  ..."a,b c,1,null,true,2026-10-01,x:y,http://a.b,~,é,word more,[[L]]".split(","),
  ...['"q"', "'it''s'", '"a: b"', "'", ": ", ":", " ", "\n", "\n  ", "\n    ", "- ", "\n- "],
  ...[
    "\n  - ",
    "[",
    "]",
    "{",
    "}",
    ", ",
    ",",
    "#",
    " # note",
    "|\n  text\n  more",
    ">-\n  x\n\n  y",
  ],
  ...["&x ", "*x", "k: ", "\nk2: ", "\nk3:\n", "- - ", "\r\n", '\n"q k": ', "[a, b]"],
  ...["{m: 1, n: [2]}", "\n  c: 1", "\n  d:\n    - e\n    - f # x", "\n# note\n"],
];
const values = fc.array(fc.constantFrom(...parts), { maxLength: 14 });
const randomYaml = values.map((written) => `k0: ${written.join("")}`);

describe("wherever YAML is read without a mistake", () => {
  test("each property stands where the package has it", () => {
    fc.assert(
      fc.property(randomYaml, (source) => {
        const { properties, mistake } = readYaml(source);
        if (mistake !== null || isUnusual(source)) return;
        expect(
          properties.map(({ name, nameFrom, valueFrom }) => [name, nameFrom, valueFrom]),
        ).toEqual(
          told(source).map(({ name, nameFrom, from }, index) => {
            return [name, nameFrom, properties[index]?.value === null ? null : from];
          }),
        );
      }),
      { numRuns: 2000 },
    );
  });

  test("its shape, its end and its items are those that the package has", () => {
    fc.assert(
      fc.property(randomYaml, (source) => {
        if (readYaml(source).mistake !== null || isUnusual(source)) return;
        const found = yamlPlaces(source).map(({ name, nameFrom, shape, from, to, items }) => {
          const ends = items.map((item) => ({ from: item.from, to: ended(source, item) }));
          return { name, nameFrom, shape, from, to: ended(source, { from, to }), items: ends };
        });
        expect(found).toEqual(told(source));
      }),
      { numRuns: 2000 },
    );
  });
});

/** Without the blanks behind it. */
function ended(source: string, range: { readonly from: number; readonly to: number }): number {
  return Math.max(range.from, source.slice(0, range.to).trimEnd().length);
}

/**
 * What isn't placed, or not to the character: lists for names, names without text or with a colon below, anchors,
 * items without text, and lists that end with a comment on a line of its own.
 */
function isUnusual(source: string): boolean {
  const document = parseDocument(source);
  let unusual = !isMap(document.contents) || /\n +#/.test(source);
  visit(document, {
    Pair(_key, { key }) {
      const behind = source.slice(rangeOf(key)?.[1] ?? 0);
      const isText = isScalar(key) && key.value !== null && key.source !== "";
      unusual ||= !isText || !/^[ \t]*:/.test(behind);
    },
    Node(_key, node) {
      unusual ||= "anchor" in node && node.anchor !== undefined;
    },
    Seq(_key, { items }) {
      unusual ||= items.some((item) => isScalar(item) && item.source === "");
    },
  });
  return unusual;
}

function told(source: string) {
  const { contents } = parseDocument(source);
  if (!isMap(contents)) return [];
  return contents.items.map(({ key, value }) => {
    const [nameFrom = 0, nameTo = 0] = rangeOf(key) ?? [];
    const name = isScalar(key) ? String(key.value) : "";
    const colonTo = source.indexOf(":", nameTo) + 1;
    const range = rangeOf(value);
    const isEmpty = !range || (isScalar(value) && value.source === "" && value.type === "PLAIN");
    const [from, to] = isEmpty ? [colonTo, colonTo] : range;
    const items = isEmpty ? [] : itemsOf(value);
    return {
      name,
      nameFrom,
      shape: isEmpty ? "nothing" : shapeOf(value),
      from,
      to: ended(source, { from, to }),
      items: items.map((item) => ({ from: item.from, to: ended(source, item) })),
    };
  });
}

function rangeOf(node: unknown): readonly [number, number, number] | null {
  return isNode(node) ? (node.range ?? null) : null;
}

function itemsOf(value: unknown): readonly { readonly from: number; readonly to: number }[] {
  if (isSeq(value)) {
    return value.items.flatMap((item) => {
      const range = rangeOf(item);
      return range ? [{ from: range[0], to: range[1] }] : [];
    });
  }
  if (!isMap(value)) return [];
  return value.items.flatMap((pair) => {
    const from = rangeOf(pair.key)?.[0];
    const range = rangeOf(pair.value) ?? rangeOf(pair.key);
    return from === undefined || !range ? [] : [{ from, to: range[1] }];
  });
}

function shapeOf(value: unknown): string {
  if (isSeq(value)) return value.flow === true ? "flow list" : "block list";
  if (isMap(value)) return value.flow === true ? "flow map" : "block map";
  if (!isScalar(value)) return "other";
  return value.type === "BLOCK_LITERAL" || value.type === "BLOCK_FOLDED" ? "text block" : "scalar";
}
