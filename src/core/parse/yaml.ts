/** What a piece of YAML says, read as the app reads it, or the one mistake that keeps it from being read. */
import { isAlias, isMap, isNode, isPair, isScalar, isSeq, parseDocument, visit } from "yaml";
import type { Document, Node, Pair } from "yaml";
import type { PropertyValue } from "../model/note-text";

/** One key of the top level with its value and the offsets of both in the YAML. */
export interface YamlProperty {
  readonly name: string;
  readonly value: PropertyValue;
  readonly nameFrom: number;
  /** The offset of the value's first character; null where there is no value. */
  readonly valueFrom: number | null;
}

/** Why a piece of YAML can't be read: a code of the `yaml` package or one of ours, and the offset of the place. */
export interface YamlMistake {
  readonly code: string;
  readonly at: number;
}

/** What a piece of YAML holds; with a mistake it holds nothing, as in the app. */
export type YamlReading =
  | { readonly properties: readonly YamlProperty[]; readonly mistake: null }
  | { readonly properties: readonly []; readonly mistake: YamlMistake };

/** How many UTF-16 units of YAML are read. */
const mostUnits = 65_536;
/** How many values a piece of YAML may unfold to, aliases included; more is taken for a bomb. */
const mostValues = 20_000;
/** How deep lists and maps may stand in one another. */
const deepest = 100;

/**
 * Reads the properties of YAML 1.2 (core): dates, times, `yes` and `on` stay text, and `[[Link]]` is a nested list.
 * Mistakes: whatever `yaml` reports; `DUPLICATE_KEY`; `NO_MAP` where the text is no map; `TOO_MUCH` where aliases,
 * depth or size go beyond what a person writes.
 */
export function readYaml(source: string): YamlReading {
  const refused = refusedYaml(source);
  if (refused !== null) return { properties: [], mistake: refused };
  try {
    return readDocument(source);
  } catch (cause) {
    if (cause instanceof Mistake) return failed(cause.code, cause.at);
    return failed("TOO_MUCH", 0);
  }
}

/**
 * Why a piece of YAML is not even tried, else null: more than 64 kB, very long runs of blanks, or lists and maps that
 * may be nested so deep that reading them could use up the stack, which an engine does not always survive. Brackets in
 * texts count too: a hundred that are not closed are no text of a person.
 */
export function refusedYaml(source: string): YamlMistake | null {
  if (source.length > mostUnits || /\s{500}/.test(source)) return { code: "TOO_LARGE", at: 0 };
  if (/(?:[-?:][ \t]+){40}/.test(source)) return { code: "TOO_MUCH", at: 0 };
  let depth = 0;
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code === 91 || code === 123) depth++;
    else if (code === 93 || code === 125) depth = Math.max(0, depth - 1);
    if (depth > deepest) return { code: "TOO_MUCH", at };
  }
  return null;
}

class Mistake extends Error {
  readonly code: string;
  readonly at: number;

  constructor(code: string, at: number) {
    super(code);
    this.code = code;
    this.at = at;
  }
}

function failed(code: string, at: number): YamlReading {
  return { properties: [], mistake: { code, at } };
}

function readDocument(source: string): YamlReading {
  // The package looks for equal keys in quadratic time, so that is done here.
  const document = parseDocument(source, {
    version: "1.2",
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "silent",
  });
  const error = document.errors[0];
  if (error !== undefined) return failed(error.code, error.pos[0]);
  const root = document.contents;
  if (root === null || (isScalar(root) && root.value === null)) {
    return { properties: [], mistake: null };
  }
  if (!isMap(root)) return failed("NO_MAP", startOf(root) ?? 0);
  const reader = valueReader(source, document);
  const names = new Set<string>();
  const properties = root.items.map((pair): YamlProperty => {
    const nameFrom = startOf(pair.key) ?? 0;
    const name = reader.name(pair);
    if (names.has(name)) throw new Mistake("DUPLICATE_KEY", nameFrom);
    names.add(name);
    const value = reader.value(pair.value, 0);
    return { name, value, nameFrom, valueFrom: value === null ? null : startOf(pair.value) };
  });
  return { properties, mistake: null };
}

function startOf(node: unknown): number | null {
  return isNode(node) && node.range ? node.range[0] : null;
}

/** Turns nodes into plain values; objects have no prototype, so that no key of a note means more than it says. */
function valueReader(source: string, document: Document.Parsed) {
  const anchors = new Map<string, Node>();
  let unfolded = 0;
  let anchorsRead = false;

  function anchored(name: string, at: number): Node {
    if (!anchorsRead) {
      anchorsRead = true;
      visit(document, {
        Node(_key, node) {
          if (!isAlias(node) && node.anchor !== undefined) anchors.set(node.anchor, node);
        },
      });
    }
    const node = anchors.get(name);
    if (node === undefined) throw new Mistake("BAD_ALIAS", at);
    return node;
  }

  function name(pair: Pair): string {
    const key: unknown = pair.key;
    if (isScalar(key)) return String(plain(key.value) ?? "");
    if (isNode(key) && key.range) return source.slice(key.range[0], key.range[1]).trim();
    return "";
  }

  function value(node: unknown, depth: number): PropertyValue {
    if (++unfolded > mostValues || depth > deepest)
      throw new Mistake("TOO_MUCH", startOf(node) ?? 0);
    if (isAlias(node)) return value(anchored(node.source, startOf(node) ?? 0), depth + 1);
    if (isScalar(node)) return plain(node.value);
    if (isSeq(node)) return node.items.map((item) => value(item, depth + 1));
    if (!isMap(node)) return null;
    const map = emptyMap();
    for (const pair of node.items) {
      if (!isPair(pair)) continue;
      const key = name(pair);
      if (Object.hasOwn(map, key)) throw new Mistake("DUPLICATE_KEY", startOf(pair.key) ?? 0);
      map[key] = value(pair.value, depth + 1);
    }
    return map;
  }

  return { name, value };
}

function plain(value: unknown): string | number | boolean | null {
  if (value === null || typeof value === "boolean") return value;
  if (typeof value === "number" || typeof value === "string") return value;
  return typeof value === "bigint" ? Number(value) : null;
}

function emptyMap(): Record<string, PropertyValue> {
  const map: Record<string, PropertyValue> = {};
  Object.setPrototypeOf(map, null);
  return map;
}

/** How a property's value is written; `other` is what can't be edited piece by piece, such as an alias. */
export type YamlShape =
  | "nothing"
  | "scalar"
  | "text block"
  | "flow list"
  | "block list"
  | "flow map"
  | "block map"
  | "other";

/** Where a property of the top level stands; offsets in the YAML, `to` behind the last character. */
export interface YamlPlace {
  readonly name: string;
  readonly nameFrom: number;
  /** Right behind the colon. */
  readonly colonTo: number;
  readonly shape: YamlShape;
  /** The value without anchor and tag; both behind the colon where there is no value. */
  readonly from: number;
  readonly to: number;
  /** Of a list its items, of a map its pairs. */
  readonly items: readonly { readonly from: number; readonly to: number }[];
}

/** Where the properties stand, in order; none where the YAML can't be read or holds no properties. */
export function yamlPlaces(source: string): readonly YamlPlace[] {
  if (readYaml(source).mistake !== null) return [];
  const { contents } = parseDocument(source, { uniqueKeys: false, logLevel: "silent" });
  if (!isMap(contents)) return [];
  return contents.items.flatMap(({ key, value }): readonly YamlPlace[] => {
    if (!isScalar(key)) return [];
    const [nameFrom, nameTo] = key.range;
    const colonTo = source.indexOf(":", nameTo) + 1;
    const name = String(plain(key.value) ?? "");
    const range = isNode(value) ? value.range : null;
    const shape = shapeOf(value);
    if (!range || shape === "nothing") {
      return [{ name, nameFrom, colonTo, shape: "nothing", from: colonTo, to: colonTo, items: [] }];
    }
    const [from, to] = range;
    return [{ name, nameFrom, colonTo, shape, from, to, items: itemPlaces(value) }];
  });
}

function shapeOf(value: unknown): YamlShape {
  if (isSeq(value)) return value.flow === true ? "flow list" : "block list";
  if (isMap(value)) return value.flow === true ? "flow map" : "block map";
  if (!isScalar(value)) return value === null ? "nothing" : "other";
  if (value.source === "" && value.type === "PLAIN") return "nothing";
  return value.type === "BLOCK_LITERAL" || value.type === "BLOCK_FOLDED" ? "text block" : "scalar";
}

function itemPlaces(value: unknown): readonly { readonly from: number; readonly to: number }[] {
  if (isSeq(value)) {
    return value.items.flatMap((item) => {
      const range = isNode(item) ? item.range : null;
      return range ? [{ from: range[0], to: range[1] }] : [];
    });
  }
  if (!isMap(value)) return [];
  return value.items.flatMap((pair) => {
    const from = startOf(pair.key);
    const range = isNode(pair.value) ? pair.value.range : isNode(pair.key) ? pair.key.range : null;
    return from === null || !range ? [] : [{ from, to: range[1] }];
  });
}
