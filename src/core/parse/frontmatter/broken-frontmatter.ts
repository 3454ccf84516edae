/** Whether a note whose frontmatter is broken would be something to Kith, by what can still be made out of it (R125). */
import type { Properties, Property } from "../../model/note-text";
import type { Settings } from "../../model/settings";
import { classify } from "../classify";
import { frontmatterRange } from "./frontmatter";
import { propertyKey } from "./properties";
import { toSeparatedTexts } from "./property-values";
import { withoutOuterMarks } from "../markdown/trimmed-marks";

/** Of broken frontmatter, no more than this is looked at. */
const mostCharacters = 20_000;

/** Whether the lines `name: value` and `- item` of broken frontmatter, taken one by one, make the note a note that matters. */
export function brokenYamlMatters(path: string, text: string, settings: Settings): boolean {
  const range = frontmatterRange(text);
  if (!range) return false;
  const properties = linesAsProperties(text.slice(range.from, range.to).slice(0, mostCharacters));
  const frontmatterTags = [...properties.values()]
    .filter(({ name }) => /^tags?$/i.test(name))
    .flatMap(({ value }) => toSeparatedTexts(value))
    .flatMap((tags) => tags.split(/\s+/))
    .map((tag) => tag.replace(/^#+/, ""));
  return classify(path, { properties, frontmatterTags }, settings).is !== null;
}

function linesAsProperties(source: string): Properties {
  const properties = new Map<string, Property>();
  let last = "";
  for (const line of source.split(/\r\n|\r|\n/)) {
    const [, name, value = ""] = /^([^\s:#-][^:]{0,60}):(?:\s(.*))?$/.exec(line) ?? [];
    const [, item] = /^\s*-\s(.*)$/.exec(line) ?? [];
    if (name !== undefined) last = name.trim();
    const added = plain(name === undefined ? (item ?? "") : value);
    if (last === "" || added === "") continue;
    const key = propertyKey(last);
    const before = properties.get(key);
    const texts = before ? [...toSeparatedTexts(before.value), added] : [added];
    properties.set(key, { name: last, value: texts.join(","), line: 1, column: 1 });
  }
  return properties;
}

/** A value without the quotes and brackets of YAML, and its items without theirs. */
function plain(value: string): string {
  return value
    .split(",")
    .map((item) => withoutOuterMarks(item.trim(), /["'[]/, /["'\]]/).trim())
    .join(",");
}
