/** How a vault marks its people already, whoever taught it to: by folder, tag, type or a sign before the name. */
import { namesPeople, sortingProperties } from "../language/people-words";
import type { NoteText } from "../model/note-text";
import type { Settings } from "../model/settings";
import { classify, mayMatter } from "../parse/classify";
import { folded, foldersOf, noteName } from "../parse/settings/folders";
import { frontmatterRange } from "../parse/frontmatter/frontmatter";
import { readNoteText } from "../parse/markdown/note-text";
import { propertyKey } from "../parse/frontmatter/properties";
import { linkOrText, toSeparatedTexts } from "../parse/frontmatter/property-values";
import { compareText } from "../note-index/ordered-keys";

/** One way in which notes are marked as those of people. */
export interface PeopleMark {
  readonly by: "folder" | "tag" | "type" | "name";
  /** The folder's path, the tag without `#`, the type, or the sign that names begin with. */
  readonly value: string;
  /** The property of a type, as most notes write it; null for all others. */
  readonly property: string | null;
  /** How many notes bear it. */
  readonly notes: number;
  /** How many of them are no contacts to Kith by the settings as they are. */
  readonly unknown: number;
  /** Paths of the first of them. */
  readonly examples: readonly string[];
}

/** A note as far as it matters here. */
export interface MarkedNote {
  readonly path: string;
  /** The note's text, or only its frontmatter. */
  readonly text: string;
}

const mostExamples = 3;

/** A sign before the name: `@Maria Chen`. */
const namedSign = /^[@＠👤](?=\s?\p{L})/u;

/** The marks, those of most notes first; templates, hidden and ignored notes are left out. */
export function peopleMarks(
  notes: Iterable<MarkedNote>,
  settings: Settings,
): readonly PeopleMark[] {
  const found = new Map<string, { mark: Mark; paths: string[]; unknown: number }>();
  for (const { path, text } of notes) {
    if (mayMatter(path, settings) === "never") continue;
    const head = headOf(text);
    const marks = [...marksOfPath(path), ...marksOfHead(head)];
    if (marks.length === 0) continue;
    const isKnown = classify(path, head, settings).is === "contact";
    for (const mark of new Map(marks.map((one) => [keyOf(one), one])).values()) {
      const entry = found.get(keyOf(mark)) ?? { mark, paths: [], unknown: 0 };
      entry.paths.push(path);
      if (!isKnown) entry.unknown += 1;
      found.set(keyOf(mark), entry);
    }
  }
  return [...found.values()]
    .map(({ mark, paths, unknown }) => ({
      ...mark,
      notes: paths.length,
      unknown,
      examples: paths.slice(0, mostExamples),
    }))
    .sort((a, b) => b.notes - a.notes || compareText(keyOf(a), keyOf(b)));
}

/**
 * The settings file with the chosen ones of a vault's marks added to what makes a note a contact; what it holds is kept.
 * The first folder that is named ends the rule that People and the like need no naming, so those that are there are named
 * with it.
 */
export function withMarks(
  data: Readonly<Record<string, unknown>>,
  chosen: readonly PeopleMark[],
  all: readonly PeopleMark[],
  settings: Settings,
): Readonly<Record<string, unknown>> {
  const namesFirst =
    settings.contactFolders.length === 0 && chosen.some(({ by }) => by === "folder");
  const unnamed = namesFirst
    ? all.filter(({ by, unknown }) => by === "folder" && unknown === 0)
    : [];
  const marks = [...unnamed, ...chosen];
  const valuesOf = (by: PeopleMark["by"]) =>
    marks.filter((mark) => mark.by === by).map(({ value }) => value);
  const added: Record<string, unknown> = {};
  const add = (key: string, before: readonly string[], values: readonly string[]): void => {
    const known = new Set(before.map(folded));
    const fresh = [...new Set(values)].filter((value) => !known.has(folded(value)));
    if (fresh.length > 0) added[key] = [...before, ...fresh];
  };
  add("contactFolders", settings.contactFolders, valuesOf("folder"));
  add("contactTags", settings.contactTags, valuesOf("tag"));
  add("contactTypes", settings.contactTypes, valuesOf("type"));
  add("contactPrefixes", settings.contactPrefixes, valuesOf("name"));
  const properties = [...new Set(marks.flatMap(({ property }) => property ?? []))];
  const before = settings.properties.get("type") ?? [];
  const known = new Set(["type", ...before].map(propertyKey));
  const fresh = properties.filter((property) => !known.has(propertyKey(property)));
  if (fresh.length > 0) {
    const rest = data["properties"];
    added["properties"] = {
      ...(typeof rest === "object" ? rest : {}),
      type: [...before, ...fresh],
    };
  }
  return { ...data, ...added };
}

type Head = Pick<NoteText, "properties" | "frontmatterTags">;
type Mark = Pick<PeopleMark, "by" | "value" | "property">;

const noHead: Head = { properties: new Map(), frontmatterTags: [] };

/** Frontmatter without a word of people in it is not read at all. */
function headOf(text: string): Head {
  const range = frontmatterRange(text);
  const frontmatter = range === null ? "" : text.slice(0, range.end);
  return namesPeople(frontmatter) ? readNoteText(frontmatter) : noHead;
}

function keyOf({ by, value, property }: Mark): string {
  return [by, folded(value), property === null ? "" : propertyKey(property)].join("\n");
}

function marksOfPath(path: string): readonly Mark[] {
  const folders = foldersOf(path);
  const at = folders.findIndex(namesPeople);
  const sign = namedSign.exec(noteName(path))?.[0];
  return [
    ...(at === -1 ? [] : [markedBy("folder", folders.slice(0, at + 1).join("/"))]),
    ...(sign === undefined ? [] : [markedBy("name", sign)]),
  ];
}

function marksOfHead({ properties, frontmatterTags }: Head): readonly Mark[] {
  const tags = frontmatterTags.flatMap((tag) => {
    const parts = tag.split("/");
    const at = parts.findIndex(namesPeople);
    return at === -1
      ? []
      : [
          markedBy(
            "tag",
            parts
              .slice(0, at + 1)
              .join("/")
              .toLowerCase(),
          ),
        ];
  });
  const types = [...properties.values()]
    .filter(({ name }) => sortingProperties.has(propertyKey(name)))
    .flatMap(({ name, value }) =>
      toSeparatedTexts(value)
        .map((text) => noteName(linkOrText(text.replace(/^#/, "")).target).trim())
        .filter(namesPeople)
        .map((type) => markedBy("type", type, name)),
    );
  return [...tags, ...types];
}

function markedBy(by: Mark["by"], value: string, property: string | null = null): Mark {
  return { by, value, property };
}
