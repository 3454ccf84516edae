/** Arguments that name something of the vault: a tag, a circle, a folder, a note, or any text. */
import { nameKey } from "../../note-index/name-key";
import { nearestWord } from "../../parse/nearest-word";
import { linkOrText } from "../../parse/frontmatter/property-values";
import { folded, foldersOf, isInFolder } from "../../parse/settings/folders";
import type { QueryWords, UnknownName } from "../../language/query-words";
import { tagIsWithin } from "../circle";
import {
  type Argument,
  type ArgumentText,
  type Expected,
  expectedSaid,
  isMisread,
  type Read,
  type ReadingContext,
  textOf,
  tooMuch,
  wrongValue,
} from "./argument";
import { knownCircles } from "./known-words";
import type { Misread, Question } from "./query";
import { withoutOuterMarks } from "../../parse/markdown/trimmed-marks";

/** Any text to the end of the line; quotes around it are left out. */
export const text: Argument<string> = {
  expects: "text",
  read: ({ words, form }, context) => {
    const value = textOf(words);
    return value === "" ? emptyValue(form, "text", context) : { value };
  },
  write: quotedIfNeeded,
  suggestions: (known, block, form) =>
    form.startsWith("name") && block !== "goals" ? known.contacts : [],
};

/** One tag, with or without its `#`; kept in lower case without it. */
export const tag: Argument<string> = {
  expects: "tag",
  read: ({ words, form }, context) => {
    const [first, ...rest] = words;
    const name = withoutOuterMarks(first?.value ?? "", /#/, /\//);
    if (first === undefined) return emptyValue(form, "tag", context);
    if (name === "" || /[\s,;[\]]/u.test(name)) {
      return wrongValue(context, first.value, "tag");
    }
    return rest.length === 0
      ? { value: folded(name) }
      : tooMuch(context, rest, `${form} #${name}`, 1);
  },
  write: (name) => `#${name}`,
  doubt: (name, { index }, { words }) => {
    const tags = index.contacts().flatMap((one) => one.tags);
    // Somebody may bear it tomorrow, unless it is a slip of the pen.
    const nearest = tags.some((one) => tagIsWithin(one, name)) ? null : nearestWord(name, tags);
    return nearest === null ? null : unknownName("tag", `#${name}`, `#${nearest}`, words);
  },
  suggestions: (known) => known.tags.map((name) => `#${name}`),
};

/** A circle's name to the end of the line, in any case; null is `none`, those without a circle (R65). */
export const circle: Argument<string | null> = {
  expects: "circle",
  read: ({ words, form }, context) => {
    const value = textOf(words);
    if (value === "") return emptyValue(form, "circle", context);
    const bare = words.length === 1 && words[0]?.quoted === false;
    return { value: bare && nameKey(value) === "none" ? null : value };
  },
  write: (name) => (name === null ? "none" : quotedIfNeeded(name)),
  doubt: (name, question, { words }) => {
    if (name === null) return null;
    const circles = knownCircles(question.index);
    if (circles.some((known) => nameKey(known) === nameKey(name))) return null;
    return unknownName("circle", name, nearestWord(name, circles), words);
  },
  suggestions: (known) => [...known.circles, "none"],
};

/** A folder with its subfolders. Unquoted, a name with blanks must hold a `/`, so that "in circel family" is no folder. */
export const folder: Argument<string> = {
  expects: "folder",
  read: (argument, context) => {
    const read = readFolder(argument, context);
    return isMisread(read) ? read : { value: trimmedSlashes(read.value) };
  },
  write: (path) => `"${path}"`,
  doubt: (path, { index }, { words }) => {
    const paths = index.notes().map((note) => note.path);
    if (paths.some((one) => isInFolder(one, path))) return null;
    const folders = paths.flatMap((one) =>
      foldersOf(one).map((_, at, parts) => parts.slice(0, at + 1).join("/")),
    );
    const within = folders.find((one) => folded(one).endsWith(`/${folded(path)}`));
    // A folder may be empty, or hold only what is nothing to Kith.
    const nearest = within ?? nearestWord(path, folders);
    return nearest === null ? null : unknownName("folder", path, nearest, words);
  },
  suggestions: (known) => known.folders.map((path) => `"${path}"`),
};

/** A name of which the vault holds nothing, with the nearest of which it does. */
export function unknownName(
  of: UnknownName,
  name: string,
  nearest: string | null,
  { problems }: QueryWords,
): Misread {
  const message = problems.unknownName(of, name, nearest);
  const fix = of === "folder" && nearest !== null ? `"${nearest}"` : nearest;
  return { code: `${of}-unknown`, message, fix, word: 0 };
}

function readFolder({ words, form }: ArgumentText, context: ReadingContext): Read<string> {
  const [first, ...rest] = words;
  if (first === undefined) return emptyValue(form, "folder", context);
  const value = textOf(words);
  if (first.quoted) {
    if (rest.length === 0) {
      return trimmedSlashes(value) === "" && value !== "/"
        ? emptyValue(form, "folder", context)
        : { value };
    }
    return tooMuch(context, rest, `${form} ${first.text}`, 1);
  }
  const meant = nearestWord(first.value, ["circle"]);
  if (meant !== null) return wrongValue(context, first.value, "folder", meant);
  if (rest.length === 0 || value.includes("/")) return { value };
  return {
    code: "query-value",
    message: context.words.problems.quoteFolder(value),
    fix: `"${value}"`,
    word: 0,
  };
}

/** A note, as a link or by its name. */
export const link: Argument<string> = {
  expects: "link",
  read: (argument, context) => readTarget(argument, "link", context),
  write: (target) => `[[${target}]]`,
  doubt: ambiguous,
  suggestions: (known) => known.companies.map((name) => `[[${name}]]`),
};

function readTarget(
  { words, form }: ArgumentText,
  expects: Expected,
  context: ReadingContext,
): Read<string> {
  const value = linkOrText(textOf(words)).target.trim();
  return value === "" ? emptyValue(form, expects, context) : { value };
}

/** A contact, as a link or by its name or alias; one that no note answers to is a mistake. */
export const contact: Argument<string> = {
  ...link,
  expects: "contact",
  read: (argument, context) => readTarget(argument, "contact", context),
  doubt: (target, question, context) => {
    const resolution = question.index.resolve(target, question.here ?? "");
    if (resolution.is !== "missing") return ambiguous(target, question, context);
    const names = question.index.contacts().map(({ name }) => name);
    const nearest = nearestWord(target, names) ?? onlyOneThatBegins(target, names);
    return {
      code: "note-unknown",
      message: context.words.problems.unknownNote(target),
      fix: nearest === null ? null : `[[${nearest}]]`,
      word: 0,
    };
  },
  suggestions: (known) => known.contacts.map((name) => `[[${name}]]`),
};

/** The one name that begins with this word, as a first name does. */
function onlyOneThatBegins(word: string, names: readonly string[]): string | null {
  const [first, second] = names.filter((name) => nameKey(name).startsWith(`${nameKey(word)} `));
  return second === undefined ? (first ?? null) : null;
}

/** Two notes that answer to one link are a problem, never a guess (R83). */
function ambiguous(
  target: string,
  { index, here }: Question,
  { words }: ReadingContext,
): Misread | null {
  const resolution = index.resolve(target, here ?? "");
  if (resolution.is !== "ambiguous") return null;
  const [first = target] = resolution.paths;
  return {
    code: "link-ambiguous",
    message: words.problems.ambiguousLink(target, resolution.paths),
    fix: `[[${first.replace(/\.md$/, "")}]]`,
    word: 0,
  };
}

/** An argument that is not there. */
export function emptyValue(form: string, expects: Expected, context: ReadingContext): Misread {
  const expected = expectedSaid(expects, context.words);
  const message = context.words.problems.endsEarly(form, expected);
  return { code: "query-value-missing", message, fix: null, word: 0 };
}

/** The text in quotes where it would not read back as one text without them. */
export function quotedIfNeeded(value: string): string {
  return /^[\p{L}\p{N}][\p{L}\p{N}\p{M}' ._-]*$/u.test(value) && !/\bor\b/iu.test(value)
    ? value
    : `"${value}"`;
}

function trimmedSlashes(path: string): string {
  let start = 0;
  let end = path.length;
  while (start < end && path.charAt(start) === "/") start += 1;
  while (end > start && path.charAt(end - 1) === "/") end -= 1;
  return path.slice(start, end);
}
