/** What a piece of YAML says, read as the app reads it, or the one mistake that keeps it from being read. */
import { parse } from "yaml";
import type { PropertyValue } from "../../model/note-text";
import type { PairPlace } from "./yaml-flow";
import { pairPlaces } from "./yaml-places";
import { contentFrom } from "./yaml-text";

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
/** How many names and items of YAML the package is asked to read, which takes it quadratic time. */
const mostParts = 5000;
/** How many values a piece of YAML may unfold to, aliases included; more is taken for a bomb. */
const mostValues = 20_000;
/** How deep lists and maps may stand in one another. */
const deepest = 100;

/**
 * Reads the properties of YAML 1.2 (core): dates, times, `yes` and `on` stay text, and `[[Link]]` is a nested list.
 * Mistakes: whatever `yaml` reports, `DUPLICATE_KEY` and `BAD_ALIAS` among it; `NO_MAP` where the text is no map;
 * `TOO_MUCH` where aliases, depth or size go beyond what a person writes.
 */
export function readYaml(source: string): YamlReading {
  const refused = refusedYaml(source);
  if (refused !== null) return { properties: [], mistake: refused };
  if ((source.match(/[:,]/g)?.length ?? 0) > mostParts) return failed("TOO_MUCH", 0);
  try {
    return propertiesOf(source, parse(source, { logLevel: "error" }));
  } catch (cause) {
    return mistakeOf(cause, source);
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

/**
 * What went wrong. The package's errors carry a code and a place, in the command as in the app, but for two: an alias
 * of nothing, and one that unfolds too often.
 */
function mistakeOf(cause: unknown, source: string): YamlReading {
  if (cause instanceof Mistake) return failed(cause.code, cause.at);
  if (typeof cause !== "object" || cause === null) return failed("UNREADABLE", 0);
  if ("code" in cause && "pos" in cause && Array.isArray(cause.pos)) {
    const at = Number(cause.pos[0]);
    // The place of a name that is there twice may be the line end before it.
    const isTwice = cause.code === "DUPLICATE_KEY";
    return failed(String(cause.code), isTwice ? contentFrom(source, at) : at);
  }
  const message = "message" in cause ? String(cause.message) : "";
  const alias = /^Unresolved alias[^:]*: (.*)$/.exec(message)?.[1];
  if (alias !== undefined) return failed("BAD_ALIAS", Math.max(0, source.indexOf(`*${alias}`)));
  return failed(/alias count|call stack|recursion/i.test(message) ? "TOO_MUCH" : "UNREADABLE", 0);
}

function propertiesOf(source: string, root: unknown): YamlReading {
  if (root === null || root === undefined) return { properties: [], mistake: null };
  if (typeof root !== "object" || Array.isArray(root)) {
    return failed("NO_MAP", contentFrom(source, 0));
  }
  const values = mapOf(root, { left: mostValues }, 0);
  const written = namedPlaces(source) ?? [];
  const isPlaced =
    written.length >= Object.keys(values).length &&
    written.every(({ name }) => Object.hasOwn(values, name));
  const seen = new Set<string>();
  const properties = (isPlaced ? written : guessedPlaces(source, values)).map((place) => {
    const { name, nameFrom, from } = place;
    if (seen.has(name)) throw new Mistake("DUPLICATE_KEY", nameFrom);
    seen.add(name);
    const value = values[name] ?? null;
    return { name, value, nameFrom, valueFrom: value === null ? null : from };
  });
  return { properties, mistake: null };
}

/** Where the properties may stand whose places can't be told. */
function guessedPlaces(source: string, values: Record<string, PropertyValue>) {
  return Object.keys(values).map((name) => {
    return { name, nameFrom: Math.max(0, source.indexOf(name)), from: null };
  });
}

/** The value without anything that YAML's tags can make; objects have no prototype, so that no key means more. */
function propertyValue(value: unknown, count: { left: number }, depth: number): PropertyValue {
  if (--count.left < 0 || depth > deepest) throw new Mistake("TOO_MUCH", 0);
  if (typeof value !== "object" || value === null) return plain(value);
  if (Array.isArray(value)) return value.map((item) => propertyValue(item, count, depth + 1));
  if (Object.prototype.toString.call(value) !== "[object Object]") return dateText(value);
  return mapOf(value, count, depth);
}

/** A date that a tag such as `!!timestamp` makes, as text again; null for anything else that is no plain value. */
function dateText(value: object): string | null {
  const [, day = null, time = "00:00"] =
    /^"(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/.exec(JSON.stringify(value)) ?? [];
  return day === null || time === "00:00" ? day : `${day}T${time}`;
}

function mapOf(value: object, count: { left: number }, depth: number) {
  const map = emptyMap();
  for (const [key, item] of Object.entries(value)) map[key] = propertyValue(item, count, depth + 1);
  return map;
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

/** Where a property of the top level stands; both ends of the value are behind the colon where there is none. */
export interface YamlPlace extends PairPlace {
  readonly name: string;
}

/** Where the properties stand, in order; none where the YAML can't be read or holds no properties. */
export function yamlPlaces(source: string): readonly YamlPlace[] {
  return readYaml(source).mistake === null ? (namedPlaces(source) ?? []) : [];
}

function namedPlaces(source: string): readonly YamlPlace[] | null {
  const pairs = pairPlaces(source);
  return (
    pairs?.map((place) => ({
      ...place,
      name: nameOf(source.slice(place.nameFrom, place.nameTo)),
    })) ?? null
  );
}

function nameOf(written: string): string {
  const meansMore = /^["'\d.+~-]|^(?:null|true|false)$/i.test(written);
  return meansMore ? String(plain(parse(written, { logLevel: "error" })) ?? "") : written;
}
