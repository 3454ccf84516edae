/** How an item goes into the list that a property holds, in the style in which the list is written. */
import type { YamlPlace } from "../parse/frontmatter/yaml";
import { inserted } from "./edit-plan";
import { lineUpTo } from "./line-end";
import type { TextEdit } from "./text-edit";
import { yamlScalar } from "./yaml-value";

/** The edit that adds an item; null where the value is written in a way that nothing can be added to. */
export function itemAdded(
  place: YamlPlace,
  source: string,
  item: string,
  lineEnd: string,
  indent: string,
): TextEdit | null {
  const scalar = yamlScalar(item);
  switch (place.shape) {
    case "nothing":
      return inserted(lineEndBehind(source, place.colonTo), `${lineEnd}${indent}  - ${scalar}`);
    case "scalar": {
      const { from, to } = place;
      const there = source.slice(from, to);
      // `~`, `null` and `""` are no value that an item could join.
      const joined = /^(?:~|null|""|'')$/i.test(there) ? scalar : `${there}, ${scalar}`;
      return { from, to, insert: `[${joined}]` };
    }
    case "flow list":
      return inFlow(place, scalar);
    case "block list":
      return belowLast(place, source, lineEnd, `- ${scalar}`);
    case "block map":
      return belowLast(place, source, lineEnd, pairOf(item));
    case "flow map":
      return inFlow(place, pairOf(item));
    case "text block":
    case "other":
      return null;
  }
}

/** The edit that replaces the last item, or the single value; null where there is neither. */
export function itemReplaced(place: YamlPlace, item: string): TextEdit | null {
  const last = place.shape.endsWith("list") ? place.items.at(-1) : place;
  if (!last || !/list|scalar/.test(place.shape)) return null;
  return { from: last.from, to: last.to, insert: yamlScalar(item) };
}

function pairOf(item: string): string {
  const [, key = item, value = ""] = /^([^:]*): (.*)$/s.exec(item) ?? [];
  return `${yamlScalar(key)}: ${yamlScalar(value)}`;
}

/** Behind the last item in brackets, before a comma that may close the list. */
function inFlow(place: YamlPlace, written: string): TextEdit {
  const last = place.items.at(-1);
  return last ? inserted(last.to, `, ${written}`) : inserted(place.from + 1, written);
}

/** On a line of its own below the last item and its comment, as far in as the first item. */
function belowLast(place: YamlPlace, source: string, lineEnd: string, written: string): TextEdit {
  const column = lineUpTo(source, place.from);
  const last = source.slice(0, place.to).trimEnd().length;
  return inserted(lineEndBehind(source, last), `${lineEnd}${" ".repeat(column.length)}${written}`);
}

/** Where the line that holds the offset ends. */
function lineEndBehind(source: string, at: number): number {
  return at + source.slice(at).search(/[\r\n]|$/);
}
