/** Where the items of a list or map in brackets stand. */
import { contentFrom, isBlankAt, quotedTo } from "./yaml-text";

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

/** A part of the YAML, `to` behind its last character. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Where a value stands. */
export interface ValuePlace extends Range {
  readonly shape: YamlShape;
  /** Of a list its items, of a map its pairs. */
  readonly items: readonly Range[];
}

/** Where a name and its value stand. */
export interface PairPlace extends ValuePlace {
  readonly nameFrom: number;
  readonly nameTo: number;
  /** Right behind the colon. */
  readonly colonTo: number;
}

/** Where a list or map in brackets ends, its items, and those of them that are pairs. */
interface FlowPlaces {
  readonly to: number;
  readonly items: readonly Range[];
  readonly pairs: readonly PairPlace[];
}

/** Reads the list or map whose bracket opens at the offset. */
export function flowPlaces(source: string, from: number): FlowPlaces {
  const items: Range[] = [];
  const pairs: PairPlace[] = [];
  let at = from + 1;
  for (;;) {
    at = contentFrom(source, at);
    const character = source.charAt(at);
    if (at >= source.length || character === "]" || character === "}") break;
    if (character === ",") {
      at++;
      continue;
    }
    const item = flowItem(source, at);
    items.push({ from: at, to: item.to });
    pairs.push(item);
    at = Math.max(item.next, at + 1);
  }
  return { to: Math.min(at + 1, source.length), items, pairs };
}

/** One item, with a name where it is a pair, and where the comma or bracket behind it stands. */
function flowItem(source: string, nameFrom: number): PairPlace & { readonly next: number } {
  let to = nameFrom;
  let name: { readonly nameTo: number; readonly colonTo: number } | null = null;
  let value: ValuePlace = { shape: "nothing", from: nameFrom, to: nameFrom, items: [] };
  let at = nameFrom;
  let isJson = false;
  for (;;) {
    at = contentFrom(source, at);
    const character = source.charAt(at);
    if (at >= source.length || /[,\]}]/.test(character)) break;
    if (name === null && character === ":" && (isJson || endsName(source, at))) {
      name = { nameTo: to, colonTo: at + 1 };
      at++;
      continue;
    }
    const start = at;
    isJson = /["'[{]/.test(character);
    const flow = /[[{]/.test(character) ? flowPlaces(source, at) : null;
    at = flow?.to ?? (isJson ? quotedTo(source, at) : plainTo(source, at));
    to = at;
    if (name !== null) {
      const shape = flow ? (character === "[" ? "flow list" : "flow map") : "scalar";
      const first = value.shape === "nothing" ? start : value.from;
      value = { shape, from: first, to, items: flow?.items ?? [] };
    }
  }
  const { nameTo, colonTo } = name ?? { nameTo: to, colonTo: to };
  const isEmpty = value.shape === "nothing";
  const place = isEmpty ? { ...value, from: colonTo, to: colonTo } : value;
  return { nameFrom, nameTo, colonTo, ...place, next: at };
}

/** Where a piece of text without quotes ends: before a comma, a bracket, a colon behind a name, or a blank. */
function plainTo(source: string, from: number): number {
  let at = from + 1;
  while (at < source.length && !isBlankAt(source, at) && !/[,[\]{}]/.test(source.charAt(at))) {
    if (source.charAt(at) === ":" && endsName(source, at)) break;
    at++;
  }
  return at;
}

function endsName(source: string, colon: number): boolean {
  return colon + 1 >= source.length || /[\s,[\]{}]/.test(source.charAt(colon + 1));
}
