/** Small readings of text that the app offers to plugins: paths, link texts, frontmatter. */
import { parseYaml } from "./yaml";

/** A vault path as the app writes it: plain blanks, single slashes, none at the ends, NFC. */
export function normalizePath(path: string): string {
  const tidy = path
    .replace(/\u00a0|\u202f/g, " ")
    .replace(/[\\/]+/g, "/")
    .replace(/^\/+|\/+$/g, "");
  return (tidy === "" ? "/" : tidy).normalize("NFC");
}

/** A link text in its path and its subpath; the subpath keeps its `#`. */
export function parseLinktext(linktext: string): { path: string; subpath: string } {
  const text = linktext.normalize("NFC");
  const at = text.indexOf("#");
  return at < 0
    ? { path: text, subpath: "" }
    : { path: text.slice(0, at), subpath: text.slice(at) };
}

/** The path of a link text. */
export const getLinkpath = (linktext: string): string => parseLinktext(linktext).path;

/** A heading as compared with a link's subpath: letters, digits and single blanks. */
export const stripHeading = (heading: string): string =>
  heading
    .replace(/[!"#$%&()*+,.:;<=>?@^`{|}~/[\]\\\r\n]/g, " ")
    .replace(/\s+/g, " ")
    .trim();

/** A heading as written inside a link. */
export const stripHeadingForLink = (heading: string): string =>
  heading
    .replace(/[#|^:]|%%|\[\[|\]\]/g, " ")
    .replace(/\s+/g, " ")
    .trim();

/** Where a note's frontmatter lies; only `---` alone on the first line opens it. */
export function getFrontMatterInfo(content: string) {
  const none = { exists: false, frontmatter: "", from: 0, to: 0, contentStart: 0 };
  const open = /^\uFEFF?---[ \t]*\r?\n/.exec(content);
  if (!open) return none;
  const from = open[0].length;
  const close = /^---[ \t]*(?:\r?\n|$)/gm;
  close.lastIndex = from;
  const end = close.exec(content);
  if (!end) return none;
  return {
    exists: true,
    frontmatter: content.slice(from, end.index),
    from,
    to: end.index,
    contentStart: end.index + end[0].length,
  };
}

/** The frontmatter as an object, or null where there is none or the app cannot read it. */
export function readFrontmatter(content: string): Record<string, unknown> | null {
  const info = getFrontMatterInfo(content);
  if (!info.exists) return null;
  try {
    const value = parseYaml(info.frontmatter);
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

/** A frontmatter value by name or pattern. */
export function parseFrontMatterEntry(frontmatter: unknown, key: string | RegExp): unknown {
  if (typeof frontmatter !== "object" || frontmatter === null) return null;
  for (const [name, value] of Object.entries(frontmatter)) {
    if (typeof key === "string" ? name === key : key.test(name)) return value;
  }
  return null;
}

/** A frontmatter value as strings: a list, or a text split at commas. */
export function parseFrontMatterStringArray(
  frontmatter: unknown,
  key: string | RegExp,
): string[] | null {
  const value = parseFrontMatterEntry(frontmatter, key);
  if (Array.isArray(value)) return value.filter((v) => v != null).map((v) => String(v).trim());
  if (typeof value === "string") {
    return value
      .split(",")
      .map((part) => part.trim())
      .filter((part) => part !== "");
  }
  return typeof value === "number" ? [String(value)] : null;
}

/** The aliases of a note. */
export const parseFrontMatterAliases = (frontmatter: unknown): string[] | null =>
  parseFrontMatterStringArray(frontmatter, /^alias(?:es)?$/i);

/** The tags of a note's frontmatter, each with its `#`. */
export function parseFrontMatterTags(frontmatter: unknown): string[] | null {
  const value = parseFrontMatterEntry(frontmatter, /^tags?$/i);
  const words = Array.isArray(value)
    ? value.map(String)
    : typeof value === "string"
      ? value.split(/[\s,]+/)
      : null;
  return words ? words.filter((w) => w !== "").map((w) => (w.startsWith("#") ? w : `#${w}`)) : null;
}

/** All tags of a note, frontmatter first. */
export function getAllTags(cache: { frontmatter?: unknown; tags?: { tag: string }[] }): string[] {
  return [
    ...(parseFrontMatterTags(cache.frontmatter) ?? []),
    ...(cache.tags ?? []).map((each) => each.tag),
  ];
}

/** HTML as markdown; the stand-in knows emphasis, links, headings and lists, the app much more. */
export function htmlToMarkdown(html: string | Node): string {
  const root: Node = typeof html === "string" ? sanitizeHTMLToDom(html) : html;
  const walk = (node: Node): string => {
    const inside = Array.from(node.childNodes).map(walk).join("");
    const tag = node.nodeName.toLowerCase();
    if (node.nodeType === 3) return node.textContent ?? "";
    if (tag === "strong" || tag === "b") return `**${inside}**`;
    if (tag === "em" || tag === "i") return `*${inside}*`;
    if (tag === "a") return `[${inside}](${(node as Element).getAttribute("href") ?? ""})`;
    if (tag === "li") return `- ${inside.trim()}\n`;
    if (/^h[1-6]$/.test(tag)) return `${"#".repeat(Number(tag[1]))} ${inside}\n\n`;
    return tag === "p" || tag === "div" ? `${inside}\n\n` : tag === "br" ? "\n" : inside;
  };
  return walk(root).trim();
}

/** HTML without scripts and handlers, as nodes. */
export function sanitizeHTMLToDom(html: string): DocumentFragment {
  const parsed = new DOMParser().parseFromString(html, "text/html");
  for (const el of Array.from(parsed.body.querySelectorAll("*"))) {
    if (/^(?:SCRIPT|STYLE|IFRAME|OBJECT|EMBED|LINK|META)$/.test(el.tagName)) el.remove();
    for (const { name, value } of Array.from(el.attributes)) {
      if (/^on/i.test(name) || /^\s*javascript:/i.test(value)) el.removeAttribute(name);
    }
  }
  const fragment = document.createDocumentFragment();
  fragment.append(
    ...Array.from(parsed.body.childNodes).map((node) => document.importNode(node, true)),
  );
  return fragment;
}

/** Calls no more often than every so many milliseconds, counted anew at each call on request. */
export function debounce<T extends unknown[]>(
  run: (...args: T) => unknown,
  timeout = 0,
  resetTimer = false,
) {
  let timer: number | null = null;
  let last: T | null = null;
  const fire = (): unknown => {
    timer = null;
    const args = last;
    last = null;
    return args ? run(...args) : undefined;
  };
  const debouncer = Object.assign(
    (...args: T) => {
      last = args;
      if (timer !== null && !resetTimer) return debouncer;
      if (timer !== null) window.clearTimeout(timer);
      timer = window.setTimeout(fire, timeout);
      return debouncer;
    },
    {
      cancel() {
        if (timer !== null) window.clearTimeout(timer);
        timer = null;
        last = null;
        return debouncer;
      },
      run() {
        if (timer === null) return undefined;
        window.clearTimeout(timer);
        return fire();
      },
    },
  );
  return debouncer;
}
