/** What a note's text holds, as syntax: properties, lines, links, tags, fields and tasks with their places. */
import type { ProblemInNote } from "./problem";

/** A value of YAML frontmatter as the app reads it: dates, times, `yes` and `on` stay text. */
export type PropertyValue =
  | null
  | boolean
  | number
  | string
  | readonly PropertyValue[]
  | { readonly [name: string]: PropertyValue };

/** One property of the frontmatter, with the place of its value. */
export interface Property {
  readonly name: string;
  readonly value: PropertyValue;
  /** The line of the property's name, from 1. */
  readonly line: number;
  /** The column of the value's first character (of the name where there is no value), from 1. */
  readonly column: number;
  /** A tag and what follows it, behind the value or instead of one, which YAML takes for a comment: `counts: #mentor`. */
  readonly comment?: string;
}

/** Properties by their name as written; look-ups by our own names go through `parse/properties.ts`. */
export type Properties = ReadonlyMap<string, Property>;

/** A link within a vault: a wikilink or a markdown link without a scheme. Embeds are not links. */
export interface Link {
  /** What it points to, decoded, without `#heading` and `|text`: `People/Maria Chen`. */
  readonly target: string;
  /** The part from `#` on, without it; `""` without one. */
  readonly subpath: string;
  /** What the reader sees: the text after `|`, else the target as written. */
  readonly text: string;
  /** Offsets in the line's `source`, `to` behind the last character. */
  readonly from: number;
  readonly to: number;
}

/** A tag in the text, without `#`, as written. */
export interface Tag {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** An inline field: `[key:: value]`, `(key:: value)` or a whole line `key:: value`. */
export interface Field {
  readonly name: string;
  readonly value: string;
  readonly from: number;
  readonly to: number;
}

/** Where a line stands in the note. */
export type LineForm = "heading" | "item" | "paragraph" | "row" | "callout";

/**
 * One piece of text that can be an entry: a heading, a list item's own text, a line of a paragraph (R120),
 * a row of a table, a line of a callout. Lines inside code, comments, quotes and frontmatter are none.
 */
export interface NoteLine {
  /** The line in the note on which it begins, from 1. */
  readonly line: number;
  /** The column of the first character of `source`, from 1. */
  readonly column: number;
  readonly form: LineForm;
  /** A heading's level, 1 to 6; a list item's depth, from 1; else 0. */
  readonly level: number;
  /** The index among the note's lines of the list item this item is nested in, else null. */
  readonly parent: number | null;
  /** Of a task, the character between its brackets; null for what is no task. */
  readonly task: string | null;
  /** Whether a list item belongs to an ordered list. */
  readonly ordered: boolean;
  /** The text as written, without list marker, checkbox, heading marks and quote marks; children are not in it. */
  readonly source: string;
  /**
   * The words of `source` alone, of the same length: each character of a link is U+FFFC, and whatever is not the
   * writer's running text (code, comments, struck-through text, embeds, HTML, URLs, tags, fields, marks) is a blank.
   */
  readonly prose: string;
  readonly links: readonly Link[];
  readonly tags: readonly Tag[];
  readonly fields: readonly Field[];
  /** Whether it stands between Kith's own markers, and so is none of the user's words (R127). */
  readonly kith: boolean;
}

/** Lines of the note that hold no entry, and why; used to explain a note. */
export interface IgnoredLines {
  readonly from: number;
  /** The last line, included. */
  readonly to: number;
  readonly because:
    | "frontmatter"
    | "code"
    | "comment"
    | "quote"
    | "html"
    | "marker"
    | "embed"
    | "rule"
    | "definition";
}

/** What was read of a note's text, whatever the settings. */
export interface NoteText {
  readonly properties: Properties;
  /** The tags of the frontmatter (`tags`, `tag`), without `#`. */
  readonly frontmatterTags: readonly string[];
  /** The aliases of the frontmatter (`aliases`, `alias`). */
  readonly aliases: readonly string[];
  readonly lines: readonly NoteLine[];
  readonly ignored: readonly IgnoredLines[];
  /** How many lines the note has; a note of no characters has one. */
  readonly lineCount: number;
  readonly problems: readonly ProblemInNote[];
}
