/** What the value of a property says as text, number, list or link, whatever shape YAML gave it. */
import { type ClockTime, timeFromMinutes } from "../../dates/day";
import { numberWords } from "../../language/en/date-words";
import type { Link, PropertyValue } from "../../model/note-text";
import { markdownLinkTarget, wikilinkTarget } from "../markdown/link-target";

/** A link as a property holds it, or plain words. */
export interface LinkOrText {
  /** The link's target without `#heading` and `|text`; the words themselves where there is no link. */
  readonly target: string;
  readonly text: string;
  readonly isLink: boolean;
}

/** A list deeper than this is no list that a person wrote. */
const deepest = 8;

/** The text of a value: words, numbers and booleans as written, an unquoted `[[Link]]` as such, the one item of a list; null for nothing, for other lists and maps. */
export function toText(value: PropertyValue | undefined): string | null {
  if (typeof value === "string") return value.trim() === "" ? null : value.trim();
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return asOneItem(value);
}

/** The texts of a value: those of a list, however nested, or a scalar's as a list of one; maps are left out. */
export function toTexts(value: PropertyValue | undefined, depth = 0): readonly string[] {
  const text = toText(value);
  if (text !== null) return [text];
  if (!isList(value) || depth >= deepest) return [];
  return value.flatMap((item) => toTexts(item, depth + 1));
}

/** The texts of a value where one text may hold several, separated by commas: `a, b` is a list of two. */
export function toSeparatedTexts(value: PropertyValue | undefined): readonly string[] {
  return toTexts(value)
    .flatMap((text) => (text.startsWith("[[") ? [text] : text.split(/[,;]/)))
    .map((text) => text.trim())
    .filter((text) => text !== "");
}

/** The link that a text is as a whole, `[[Target|Text]]` or `[Text](Target.md)`; else its words. */
export function linkOrText(text: string): LinkOrText {
  const [link] = linksIn(text);
  const whole = link?.from === 0 && link.to === text.length;
  return whole
    ? { target: link.target, text: link.text, isLink: true }
    : { target: text, text, isLink: false };
}

/** The address of `[Her page](https://…)`; any other text as it is. */
export function webAddress(text: string): string {
  return /^\[[^\]]*\]\(<?([^()<>\s]+)>?\)$/.exec(text)?.[1] ?? text;
}

/** The links in a property's text, wikilinks and markdown links without a scheme; embeds are none. */
export function linksIn(text: string): readonly Link[] {
  const links: Link[] = [];
  const pattern = /(!?)\[(?:\[([^[\]]{1,1000})\]\]|([^[\]]{1,1000})\]\(<?([^()<>]{1,1000})>?\))/g;
  for (const match of text.slice(0, 100_000).matchAll(pattern)) {
    const [whole, embed, wiki, label, address] = match;
    if (embed === "!") continue;
    const to = match.index + whole.length;
    const place = { from: match.index, to };
    const parts =
      wiki === undefined
        ? markdownLinkTarget(address?.trim() ?? "", label ?? "")
        : wikilinkTarget(wiki);
    if (parts !== null) links.push({ ...parts, ...place });
  }
  return links;
}

/** A text with its links replaced by what they show, and the bars of a table's row by dots. */
export function withoutLinks(text: string): string {
  let shown = "";
  let end = 0;
  for (const link of linksIn(text)) {
    shown += text.slice(end, link.from) + link.text;
    end = link.to;
  }
  shown += text.slice(end);
  if (!shown.startsWith("|")) return shown;
  const cells = shown.split("|").map((cell) => cell.trim());
  return cells.filter((cell) => cell !== "").join(" · ");
}

/** The links anywhere in a value, its nested lists and maps included. */
export function linksOf(value: PropertyValue, depth = 0): readonly Link[] {
  const text = toText(value);
  if (text !== null) return linksIn(text);
  if (value === null || typeof value !== "object" || depth >= deepest) return [];
  const items: readonly PropertyValue[] = isList(value) ? value : Object.values(value);
  return items.flatMap((item) => linksOf(item, depth + 1));
}

/** The whole number of a value, whatever its sign: a number, its digits or a number word; null for anything else. */
export function toWholeNumber(value: PropertyValue | undefined): number | null {
  if (typeof value === "number") return Number.isSafeInteger(value) ? value : null;
  const text = toText(value)?.toLowerCase() ?? "";
  if (/^[-+]?\d{1,12}$/.test(text)) return Number(text);
  return numberWords.get(text) ?? null;
}

/** Yes or no: `true`, `yes`, `on`, `1` and their opposites, which YAML 1.2 leaves as text; null for anything else. */
export function toBoolean(value: PropertyValue | undefined): boolean | null {
  const text = toText(value)?.toLowerCase() ?? "";
  if (["true", "yes", "on", "y", "1"].includes(text)) return true;
  return ["false", "no", "off", "n", "0"].includes(text) ? false : null;
}

/**
 * The time that some other tool wrote as a number, since YAML 1.1 reads `9:30` as 570 minutes and `9:30:00` as
 * 34200 seconds; numbers up to 23 are hours. Null for what is no number or no such time.
 */
export function timeWrittenAsNumber(value: PropertyValue | undefined): ClockTime | null {
  if (typeof value !== "number" || !Number.isInteger(value) || value < 0) return null;
  if (value < 24) return timeFromMinutes(value * 60);
  if (value >= 60 && value < 1440) return timeFromMinutes(value);
  return value >= 3600 && value < 86_400 && value % 60 === 0 ? timeFromMinutes(value / 60) : null;
}

/** Whether a value says nothing: null, blank, an empty list, or a mark such as `-`, `?`, `n/a`, `{{date}}` where a value would be. */
export function saysNothing(value: PropertyValue | undefined): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === "string") {
    return (
      /^(?:[-–—?.]{0,5}|n\/?a|none|null|tbd|unknown|never)$/i.test(value.trim()) ||
      isPlaceholder(value)
    );
  }
  if (typeof value !== "object") return false;
  const items = isList(value) ? value : Object.entries(value).flat();
  return items.every((item) => saysNothing(item));
}

/** Whether a text is what a template left: `{{date}}`, of which YAML makes a map with the key `{date}`; `<% tp.date.now() %>`. */
function isPlaceholder(text: string): boolean {
  return /^\s*(?:\{|<%)/.test(text);
}

/** Whether a value is a list. */
export function isList(value: PropertyValue | undefined): value is readonly PropertyValue[] {
  return Array.isArray(value);
}

/** The app's own editor may hold a text as a list of one; `[[Link]]` without quotes is, to YAML, a list of one list of scalars. */
function asOneItem(value: PropertyValue | undefined): string | null {
  if (!isList(value) || value.length !== 1) return null;
  const [inner] = value;
  if (!isList(inner)) return toText(inner);
  if (inner.length === 0) return null;
  const parts = inner.map((part) => (isList(part) ? null : toText(part)));
  return parts.includes(null) ? null : `[[${parts.join(", ")}]]`;
}
