/** Which kind of interaction a line's tags give it (section 4.1, R117). */
import type { Kind } from "../../model/kind";
import type { NoteLine } from "../../model/note-text";
import type { Lexicon } from "./lexicon";

/** Tags as they are compared: in lower case and without `#`. */
export function lowerTags(names: readonly string[]): readonly string[] {
  return names.length === 0 ? [] : [...new Set(names.map((name) => name.toLowerCase()))];
}

/**
 * The kind that a line's fields give whose value is a link, "coffee:: [[Maria]]", or a picture before its words, "📞
 * [[Maria]]"; null without any.
 */
export function kindOfMarks(
  { fields, prose }: Pick<NoteLine, "fields" | "prose">,
  lexicon: Lexicon,
): Kind | null {
  if (fields.length === 0 && /^[a-z]/i.test(prose)) return null;
  const named = fields.filter(({ value }) => value.includes("[")).map(({ name }) => name.trim());
  const [opening] = /^\P{L}*/u.exec(prose) ?? [""];
  return kindOfTags(lowerTags([...named, ...(opening.match(/\p{So}/gu) ?? [])]), lexicon);
}

/** The kind of the first tag that gives one: its own name or a part of a nested one, `#log/coffee`; null without any. */
export function kindOfTags(tags: readonly string[], lexicon: Lexicon): Kind | null {
  for (const tag of tags) {
    for (const part of tag.split("/")) {
      const kind = lexicon.tagKinds.get(part);
      if (kind) return kind;
    }
  }
  return null;
}
