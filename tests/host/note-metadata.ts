/** What the app's index knows of one note: links, tags, headings, list items, sections, each with its place. */
import type { CachedMetadata, FrontmatterLinkCache, Loc, Pos, SectionCache } from "obsidian";
import { getFrontMatterInfo, readFrontmatter } from "./text";

type Line = { text: string; start: number; number: number };

const LINK = /(!?)\[\[([^[\]\n|]+)(?:\|([^[\]\n]*))?\]\]/g;
const MD_LINK =
  /(!?)\[([^[\]\n]*)\]\((?:<([^>\n]*)>|([^()\s]*(?:\([^()\s]*\)[^()\s]*)*))(?: "[^"\n]*")?\)/g;
const TAG = /(^|[\s(])#([\p{L}\p{N}\p{Extended_Pictographic}_/-]+)/gu;
const LIST = /^([ \t]*)([-*+]|\d{1,9}[.)])[ \t]+(?:\[(.)\][ \t]+)?/;
const HEADING = /^(#{1,6})[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$/;

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const [number, raw] of text.split("\n").entries()) {
    lines.push({ text: raw.replace(/\r$/, ""), start, number });
    start += raw.length + 1;
  }
  return lines;
}

/** Blanks out inline code and comments, keeping every character's place. */
function visible(text: string): string {
  const blank = (all: string): string => " ".repeat(all.length);
  return text
    .replace(/(`+)(?:(?!\1)[^\n])+?\1(?!`)/g, blank)
    .replace(/%%[^\n]*?%%/g, blank)
    .replace(/<!--[^\n]*?-->/g, blank);
}

/** The links of a frontmatter value, named by their property path as the app names them. */
function frontmatterLinks(value: unknown, key: string, found: FrontmatterLinkCache[]): void {
  if (typeof value === "string") {
    const whole = /^\[\[([^[\]|]+)(?:\|([^[\]]*))?\]\]$/.exec(value.trim());
    const target = whole?.[1];
    if (whole && target !== undefined) {
      found.push({ key, link: target, original: whole[0], displayText: whole[2] ?? target });
    }
  } else if (typeof value === "object" && value !== null) {
    for (const [name, inner] of Object.entries(value)) {
      frontmatterLinks(inner, key === "" ? name : `${key}.${name}`, found);
    }
  }
}

function decode(target: string): string {
  try {
    return decodeURI(target);
  } catch {
    return target;
  }
}

/** Reads a note as the app's index would; never throws. */
export function readNoteMetadata(text: string): CachedMetadata {
  const lines = linesOf(text);
  const cache: CachedMetadata = {};
  const info = getFrontMatterInfo(text);
  const loc = (line: Line, col: number): Loc => ({
    line: line.number,
    col,
    offset: line.start + col,
  });
  const span = (from: Line, to: Line): Pos => ({
    start: loc(from, 0),
    end: loc(to, to.text.length),
  });
  const sections: SectionCache[] = [];

  let at = 0;
  if (info.exists) {
    while ((lines[at]?.start ?? Infinity) < info.to) at += 1;
    const [first, close] = [lines[0], lines[at]];
    const value = readFrontmatter(text);
    if (first && close) {
      const position = span(first, close);
      sections.push({ type: "yaml", position });
      if (value) {
        cache.frontmatter = value;
        cache.frontmatterPosition = position;
        const found: FrontmatterLinkCache[] = [];
        frontmatterLinks(value, "", found);
        if (found.length > 0) cache.frontmatterLinks = found;
      }
    }
    at += 1;
  }

  const inline = (line: Line): void => {
    const shown = visible(line.text);
    const place = (index: number, length: number): Pos => ({
      start: loc(line, index),
      end: loc(line, index + length),
    });
    for (const match of shown.matchAll(LINK)) {
      const link = (match[2] ?? "").trim();
      const original = line.text.slice(match.index, match.index + match[0].length);
      const entry = {
        link,
        original,
        displayText: match[3] ?? link,
        position: place(match.index, match[0].length),
      };
      (match[1] === "!" ? (cache.embeds ??= []) : (cache.links ??= [])).push(entry);
    }
    for (const match of shown.matchAll(MD_LINK)) {
      const link = decode(match[3] ?? match[4] ?? "");
      if (link === "" || /^[a-z][a-z0-9+.-]*:/i.test(link)) continue;
      const entry = {
        link,
        original: match[0],
        displayText: match[2] ?? "",
        position: place(match.index, match[0].length),
      };
      (match[1] === "!" ? (cache.embeds ??= []) : (cache.links ??= [])).push(entry);
    }
    const unlinked = shown.replace(LINK, (all) => " ".repeat(all.length));
    for (const match of unlinked.matchAll(TAG)) {
      const name = match[2] ?? "";
      if (/^[\d/]+$/.test(name)) continue;
      const start = match.index + (match[1] ?? "").length;
      (cache.tags ??= []).push({ tag: `#${name}`, position: place(start, name.length + 1) });
    }
    const block = /(?:^|\s)\^([A-Za-z0-9-]+)[ \t]*$/.exec(line.text);
    if (block?.[1] !== undefined) {
      const id = block[1].toLowerCase();
      (cache.blocks ??= {})[id] = { id, position: span(line, line) };
    }
  };

  const stops = (line: Line | undefined): boolean =>
    line === undefined ||
    line.text.trim() === "" ||
    HEADING.test(line.text) ||
    /^ {0,3}(?:`{3,}|~{3,})/.test(line.text) ||
    /^ {0,3}>/.test(line.text) ||
    line.text.trim() === "%%";

  while (at < lines.length) {
    const line = lines[at];
    if (!line) break;
    const fence = /^ {0,3}(`{3,}|~{3,})/.exec(line.text)?.[1];
    const heading = HEADING.exec(line.text);
    let end = at;
    if (line.text.trim() === "") {
      at += 1;
      continue;
    }
    if (fence !== undefined) {
      const close = (other: string): boolean => {
        const trimmed = other.trim();
        return trimmed.startsWith(fence) && trimmed === (fence[0] ?? "").repeat(trimmed.length);
      };
      end = at + 1;
      while (end < lines.length - 1 && !close(lines[end]?.text ?? "")) end += 1;
      end = Math.min(end, lines.length - 1);
      sections.push({ type: "code", position: span(line, lines[end] ?? line) });
    } else if (line.text.trim() === "%%") {
      end = at + 1;
      while (end < lines.length - 1 && lines[end]?.text.trim() !== "%%") end += 1;
      end = Math.min(end, lines.length - 1);
      sections.push({ type: "comment", position: span(line, lines[end] ?? line) });
    } else if (heading) {
      const level = (heading[1] ?? "").length;
      (cache.headings ??= []).push({
        heading: heading[2] ?? "",
        level,
        position: span(line, line),
      });
      inline(line);
      sections.push({ type: "heading", position: span(line, line) });
    } else if (/^ {0,3}>/.test(line.text)) {
      while (/^ {0,3}>/.test(lines[end + 1]?.text ?? "")) end += 1;
      for (let each = at; each <= end; each += 1) inline(lines[each] ?? line);
      const type = /^ {0,3}>[ \t]*\[!/.test(line.text) ? "callout" : "blockquote";
      sections.push({ type, position: span(line, lines[end] ?? line) });
    } else if (/^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/.test(line.text)) {
      sections.push({ type: "thematicBreak", position: span(line, line) });
    } else if (LIST.test(line.text)) {
      end = readList(at);
      sections.push({ type: "list", position: span(line, lines[end] ?? line) });
    } else {
      while (!stops(lines[end + 1]) && !LIST.test(lines[end + 1]?.text ?? "")) end += 1;
      for (let each = at; each <= end; each += 1) inline(lines[each] ?? line);
      const type =
        /^ {0,3}\|?[ \t:|-]*-[ \t:|-]*$/.test(lines[at + 1]?.text ?? "") && line.text.includes("|")
          ? "table"
          : line.text.startsWith("<")
            ? "html"
            : "paragraph";
      sections.push({ type, position: span(line, lines[end] ?? line) });
    }
    at = end + 1;
  }

  function readList(from: number): number {
    const open: { indent: number; line: number }[] = [];
    let end = from;
    for (let each = from; each < lines.length; each += 1) {
      const line = lines[each];
      if (!line) break;
      const item = LIST.exec(line.text);
      if (item) {
        const indent = (item[1] ?? "").replace(/\t/g, "    ").length;
        while (open.length > 0 && (open.at(-1)?.indent ?? 0) >= indent) open.pop();
        const parent = open.at(-1)?.line ?? -(from === 0 ? 1 : from);
        const position = {
          start: loc(line, (item[1] ?? "").length),
          end: loc(line, line.text.length),
        };
        (cache.listItems ??= []).push(
          item[3] === undefined ? { parent, position } : { parent, position, task: item[3] },
        );
        open.push({ indent, line: each });
      } else if (line.text.trim() === "") {
        const next = lines[each + 1]?.text ?? "";
        if (!LIST.test(next) && !/^(?: {2,}|\t)\S/.test(next)) break;
        continue;
      } else if (stops(line) && !/^[ \t]/.test(line.text)) break;
      inline(line);
      end = each;
    }
    return end;
  }

  if (sections.length > 0) cache.sections = sections;
  return cache;
}
