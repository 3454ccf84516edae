/** Where the properties of a piece of YAML stand, found in its text, for YAML that was read without a mistake. */
import {
  flowPlaces,
  type PairPlace,
  type Range,
  type ValuePlace,
  type YamlShape,
} from "./yaml-flow";
import { contentFrom, isBlankAt, lineEnd, quotedTo, restOfLine } from "./yaml-text";

/**
 * Where the properties stand, in order; null where they are written in a way that people don't use: with `?`, with
 * anchors, tags or aliases before a name, with directives, or with lists for names.
 */
export function pairPlaces(source: string): readonly PairPlace[] | null {
  const at = contentFrom(source, 0);
  if (/^(?:%|---|\.\.\.)/.test(source.slice(at, at + 3))) return null;
  if (source.charAt(at) === "{") return flowPlaces(source, at).pairs;
  return blockMap(source, at);
}

/** A map whose first name stands here, with its pairs one below the other. */
function blockMap(source: string, from: number): readonly PairPlace[] | null {
  const indent = columnOf(source, from);
  const pairs: PairPlace[] = [];
  for (let at = from; at < source.length && columnOf(source, at) === indent;) {
    const pair = blockPair(source, at, indent);
    if (pair === null) return null;
    pairs.push(pair);
    at = contentFrom(source, lineEnd(source, pair.to));
    if (at < source.length && columnOf(source, at) > indent) return null;
  }
  return pairs;
}

function blockPair(source: string, nameFrom: number, indent: number): PairPlace | null {
  const name = nameEnd(source, nameFrom);
  if (name === null) return null;
  const value = valueBehind(source, name.colonTo, indent, "name");
  return value && { nameFrom, ...name, ...value };
}

/** Where the name that begins here ends, and its colon; null where no name begins. */
function nameEnd(source: string, from: number): { nameTo: number; colonTo: number } | null {
  if (/["']/.test(source.charAt(from))) {
    const nameTo = quotedTo(source, from);
    const colon = /^[ \t]*:(?=\s|$)/.exec(source.slice(nameTo, nameTo + 100));
    return colon && { nameTo, colonTo: nameTo + colon[0].length };
  }
  const rest = restOfLine(source, from);
  if (/^(?:[[\]{}&*!|>%@`#]|[?-](?=\s|$))/.test(rest)) return null;
  const colon = rest.search(/:(?=\s|$)/);
  if (colon < 0) return null;
  return { nameTo: from + rest.slice(0, colon).trimEnd().length, colonTo: from + colon + 1 };
}

/** The value behind the colon of a name or the dash of an item, in a map or list that is indented so far. */
function valueBehind(
  source: string,
  behind: number,
  indent: number,
  of: "name" | "item",
): ValuePlace | null {
  const bare = of === "name" ? behind : behind + blanksAt(source, behind);
  const nothing: ValuePlace = { shape: "nothing", from: bare, to: bare, items: [] };
  let from = behind;
  let isBelow = false;
  for (;;) {
    const inLine = blanksAt(source, from);
    const isAtEnd = /^(?:[\r\n]|$|#)/.test(source.slice(from + inLine, from + inLine + 1));
    isBelow ||= isAtEnd;
    from = isAtEnd ? contentFrom(source, from) : from + inLine;
    if (from >= source.length) return nothing;
    if (isBelow) {
      const column = columnOf(source, from);
      const isList = of === "name" && column === indent && isDash(source, from);
      if (column <= indent && !isList) return nothing;
    }
    const mark = /^[&!]\S*/.exec(source.slice(from));
    if (mark === null) break;
    from += mark[0].length;
  }
  if ((isBelow || of === "item") && isDash(source, from)) return blockList(source, from);
  if ((isBelow || of === "item") && nameEnd(source, from) !== null) {
    const pairs = blockMap(source, from);
    return (
      pairs &&
      collection(
        source,
        "block map",
        from,
        pairs.map(({ nameFrom, to }) => ({ from: nameFrom, to })),
      )
    );
  }
  return inlineValue(source, from, indent);
}

function blockList(source: string, from: number): ValuePlace | null {
  const indent = columnOf(source, from);
  const items: Range[] = [];
  for (let at = from; isDash(source, at) && columnOf(source, at) === indent;) {
    const item = valueBehind(source, at + 1, indent, "item");
    if (item === null) return null;
    items.push({ from: item.from, to: item.to });
    at = contentFrom(source, lineEnd(source, item.to));
    if (at < source.length && columnOf(source, at) > indent) return null;
  }
  return collection(source, "block list", from, items);
}

/** It ends where the line of its last item does. */
function collection(
  source: string,
  shape: YamlShape,
  from: number,
  items: readonly Range[],
): ValuePlace {
  return { shape, from, to: lineEnd(source, items.at(-1)?.to ?? from), items };
}

function inlineValue(source: string, from: number, indent: number): ValuePlace {
  const first = source.charAt(from);
  if (first === "[" || first === "{") {
    const { to, items } = flowPlaces(source, from);
    return { shape: first === "[" ? "flow list" : "flow map", from, to, items };
  }
  if (first === '"' || first === "'") {
    return { shape: "scalar", from, to: quotedTo(source, from), items: [] };
  }
  if (first === "|" || first === ">") {
    return { shape: "text block", from, to: blockTextTo(source, from, indent), items: [] };
  }
  const to = plainTextTo(source, from, indent);
  return { shape: first === "*" ? "other" : "scalar", from, to, items: [] };
}

/** Where the text below `|` or `>` ends: with the last line that is indented as far as its first, or as it says. */
function blockTextTo(source: string, from: number, indent: number): number {
  let to = lineEnd(source, from);
  const told = /^[|>][+-]?(\d)/.exec(source.slice(from, to))?.[1];
  let least = told === undefined ? null : indent + Number(told);
  for (const line of furtherLines(source, to, indent)) {
    const column = line.text.search(/[^ ]/);
    least ??= column;
    if (column < least) break;
    to = line.from + line.text.trimEnd().length;
  }
  return to;
}

/** Where text without quotes ends, which may run on over lines that are indented further, up to a comment. */
function plainTextTo(source: string, from: number, indent: number): number {
  const first = restOfLine(source, from);
  let to = from + first.length;
  if (hasComment(source, to)) return to;
  for (const line of furtherLines(source, to, indent)) {
    if (/^\s*#/.test(line.text)) break;
    to = line.from + restOfLine(source, line.from).length;
    if (hasComment(source, to)) break;
  }
  return to;
}

function hasComment(source: string, at: number): boolean {
  return source.slice(at, lineEnd(source, at)).trim() !== "";
}

/** The lines behind an offset that are indented further, blank ones left out, up to the first that is not. */
function* furtherLines(source: string, behind: number, indent: number) {
  for (let at = lineEnd(source, behind); at < source.length;) {
    const from = at + (source.startsWith("\r\n", at) ? 2 : 1);
    at = lineEnd(source, from);
    const text = source.slice(from, at);
    if (text.trim() === "") continue;
    if (text.search(/[^ ]/) <= indent) return;
    yield { from, text };
  }
}

function blanksAt(source: string, at: number): number {
  return source.slice(at, lineEnd(source, at)).search(/[^ \t]|$/);
}

function isDash(source: string, at: number): boolean {
  return source.charAt(at) === "-" && (at + 1 >= source.length || isBlankAt(source, at + 1));
}

function columnOf(source: string, at: number): number {
  return at - Math.max(source.lastIndexOf("\n", at - 1), source.lastIndexOf("\r", at - 1)) - 1;
}
