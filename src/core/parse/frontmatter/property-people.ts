/** Whom a note's properties say took part: `people`, `attendees`, `participants`, `with` (section 4.1, R116). */
import type { Day } from "../../dates/day";
import type { Entry, Mention } from "../../model/entry";
import type { Kind } from "../../model/kind";
import type { Property } from "../../model/note-text";
import { lexiconOf } from "../sentences/lexicon";
import { linksIn, toTexts } from "./property-values";
import { ourProperties } from "./properties";
import type { NoteInContext } from "../reading-context";
import { kindOfTags, lowerTags } from "../sentences/tag-kind";

const peopleProperties: readonly string[] = ["people", "attendees", "participants", "with"];
/** More people than this take part in nothing that one note tells of. */
const mostPeople = 500;

/** One entry that names all people of the properties, of kind meeting for `type: meeting`; null where they name nobody. */
export function readPropertyPeople({ note, context }: NoteInContext, day: Day): Entry | null {
  const ours = ourProperties(note.properties, context.settings);
  const properties = peopleProperties.flatMap((name) => ours.findAll(name));
  const first = properties[0];
  if (!first) return null;
  const types = toTexts(ours.find("type")?.value).map((type) => type.trim().toLowerCase());
  const kind: Kind = types.includes("meeting") ? "meeting" : "other";
  const mentions: Mention[] = [];
  const seen = new Set<string>();
  for (const property of new Set(properties)) {
    for (const mention of peopleOf(property, kind, property.line - first.line)) {
      const key = `${mention.byName ? "name" : "link"}:${mention.target.toLowerCase()}`;
      if (seen.has(key) || mentions.length >= mostPeople) continue;
      seen.add(key);
      mentions.push(mention);
    }
  }
  if (mentions.length === 0) return null;
  const tags = lowerTags(note.frontmatterTags);
  return {
    line: first.line,
    column: first.column,
    form: "property",
    text: `${first.name}: ${mentions.map(({ text }) => text).join(", ")}`,
    day,
    tags,
    tagKind: kindOfTags(tags, lexiconOf(context.language)),
    kind,
    mentions,
    happened: true,
    checkIn: false,
    ownContact: false,
    because: [["reasonProperty", first.name]],
  };
}

function peopleOf(property: Property, kind: Kind, below: number): readonly Mention[] {
  const { value, column } = property;
  const base = { stance: "reports", kind, below, column } as const;
  return toTexts(value).flatMap((text): readonly Mention[] => {
    const links = linksIn(text);
    if (links.length > 0) {
      return links.map((link) => ({
        ...base,
        target: link.target,
        subpath: link.subpath,
        text: link.text,
        byName: false,
      }));
    }
    return text
      .split(/[,;]/)
      .map((name) => name.trim().replace(/^@/, ""))
      .filter((name) => /[\p{L}\p{N}]/u.test(name))
      .map((name) => ({ ...base, target: name, subpath: "", text: name, byName: true }));
  });
}
