/** What a goal's `counts` says, and how it is written (section 4). */
import { type GlossCalendar, glossOf } from "../../dates/gloss";
import type { CountFilter, CountTerm, CountWord, Counts } from "../../model/counts";
import type { Kind } from "../../model/kind";
import { wikilinkTarget } from "../markdown/link-target";
import { nearestWord } from "../nearest-word";
import { withoutLastMarks, withoutOuterMarks } from "../markdown/trimmed-marks";

/** What was read of a `counts` text; where it can't be read, the nearest text that can. */
export type CountsOutcome =
  { readonly counts: Counts } | { readonly counts: null; readonly suggestion: string | null };

/** Each kind that can be counted, by its word; "other" is what no word fits, so it has none. */
const kindWords: ReadonlyMap<string, Kind> = new Map([
  ["calls", "call"],
  ["messages", "message"],
  ["emails", "email"],
  ["meetings", "meeting"],
  ["events", "event"],
  ["introductions", "introduction"],
  ["thanks", "thanks"],
  ["gifts", "gift"],
  ["volunteering", "volunteering"],
  ["reading", "reading"],
]);

const countWords: readonly CountWord[] = [
  "new contacts",
  "dormant ties",
  "current ties",
  "contacts",
  "interactions",
  "journal days",
  "milestones",
  "check-ins",
];

/** Every word for what counts, as Kith writes it. */
export const countable: readonly string[] = [...countWords, ...kindWords.keys()];

/** Words in other spellings, or for one of a thing. */
const otherSpellings: ReadonlyMap<string, string> = new Map([
  ...countable
    .filter((word) => word.endsWith("s"))
    .map((word) => [word.slice(0, -1), word] as const),
  ["checkin", "check-ins"],
  ["checkins", "check-ins"],
  ["check in", "check-ins"],
  ["check ins", "check-ins"],
  ["e-mails", "emails"],
  ["e-mail", "emails"],
  ["volunteer", "volunteering"],
]);

const mostCharacters = 500;

/**
 * Reads what counts: the words of section 4, `#tags` and `[[Notes]]`, joined by `or`, `and` or commas, narrowed at
 * the end by `with #tag`, `with [[Note]]`, `in circle name` and `in "Folder"`, all of which must hold.
 */
export function readCounts(text: string, calendar: GlossCalendar | null = null): CountsOutcome {
  if (text.length > mostCharacters) return { counts: null, suggestion: null };
  // The words of another language are read, those of notes, tags and quotes are names.
  const words = text.replace(wordsOutside, (part, named: string | undefined) =>
    named === undefined ? glossOf(part, calendar, "value").text : part,
  );
  const pieces = piecesOf(words);
  const filtersFrom = pieces.findIndex(startsFilter);
  const termPieces = filtersFrom < 0 ? pieces : pieces.slice(0, filtersFrom);
  const filters = readFilters(filtersFrom < 0 ? [] : pieces.slice(filtersFrom));
  const groups = splitAtJoiners(termPieces);
  const terms = groups.map(readTerm);
  const known = terms.filter((term) => term !== null);
  if (filters && known.length > 0 && known.length === terms.length) {
    return { counts: { terms: distinct(known), filters: distinct(filters) } };
  }
  const guessed = groups.map((group, index) => terms[index] ?? guessTerm(group));
  const certain = guessed.filter((term) => term !== null);
  const canGuess = filters !== null && certain.length > 0 && certain.length === guessed.length;
  return {
    counts: null,
    suggestion: canGuess ? formatCounts({ terms: distinct(certain), filters }) : null,
  };
}

/** The canonical text of what counts, which `readCounts` reads back to the same. */
export function formatCounts(counts: Counts): string {
  return [counts.terms.map(formatTerm).join(" or "), ...counts.filters.map(formatFilter)].join(" ");
}

function formatTerm(term: CountTerm): string {
  switch (term.is) {
    case "kind":
      return [...kindWords].find(([, kind]) => kind === term.kind)?.[0] ?? term.kind;
    case "tag":
      return `#${term.tag}`;
    case "link":
      return `[[${term.target}]]`;
    default:
      return term.is;
  }
}

function formatFilter(filter: CountFilter): string {
  switch (filter.is) {
    case "with tag":
      return `with #${filter.tag}`;
    case "with link":
      return `with [[${filter.target}]]`;
    case "in circle":
      return `in circle ${isPlainName(filter.circle) ? filter.circle : `"${filter.circle}"`}`;
    case "in folder":
      return `in "${filter.folder}"`;
  }
}

/** Whether a circle's name can stand without quotes: words none of which would end it. */
function isPlainName(name: string): boolean {
  const isTight = name === name.trim().replace(/\s+/g, " ");
  return (
    isTight &&
    name !== "" &&
    piecesOf(name).every((piece) => piece.is === "word" && !endsName(piece))
  );
}

/** A piece of a `counts` text. */
interface Piece {
  readonly is: "link" | "quoted" | "tag" | "comma" | "word";
  readonly text: string;
}

const wordsOutside = /(\[\[[^[\]]*\]\]|["“”„][^"“”„]*["“”]|#\S+)|[^["“”„#]+/g;

function piecesOf(text: string): readonly Piece[] {
  const piecePattern =
    /\[\[([^[\]]*)\]\]|["“”„]([^"“”„]*)["“”]|#([\p{L}\p{M}\p{N}\p{S}_/-]+)|([,;])|([^\s,;"“”„[\]#]+|\S)/gu;
  return [...text.normalize("NFC").matchAll(piecePattern)].map(
    ([, link, quoted, tag, comma, word]): Piece => {
      if (link !== undefined) return { is: "link", text: wikilinkTarget(link).target };
      if (quoted !== undefined) return { is: "quoted", text: quoted.trim() };
      if (tag !== undefined) return { is: "tag", text: withoutLastMarks(tag.toLowerCase(), /\//) };
      return comma === undefined ? { is: "word", text: word ?? "" } : { is: "comma", text: comma };
    },
  );
}

function isWord(piece: Piece | undefined, ...wanted: readonly string[]): boolean {
  return piece?.is === "word" && wanted.includes(piece.text.toLowerCase());
}

function startsFilter(piece: Piece): boolean {
  return isWord(piece, "with", "in");
}

function endsName(piece: Piece): boolean {
  return piece.is !== "word" || isWord(piece, "with", "in", "or", "and");
}

function splitAtJoiners(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const groups: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece.is === "comma" || isWord(piece, "or", "and")) groups.push([]);
    else groups.at(-1)?.push(piece);
  }
  return groups.filter((group) => group.length > 0);
}

function readTerm(group: readonly Piece[]): CountTerm | null {
  const [first] = group;
  if (group.length === 1 && first?.is === "tag" && first.text !== "") {
    return { is: "tag", tag: first.text };
  }
  if (group.length === 1 && first?.is === "link" && first.text !== "") {
    return { is: "link", target: first.text };
  }
  return group.every((piece) => piece.is === "word") ? termOf(wordsOf(group)) : null;
}

function wordsOf(group: readonly Piece[]): string {
  return group.map((piece) => piece.text.toLowerCase()).join(" ");
}

function termOf(written: string): CountTerm | null {
  const word = otherSpellings.get(written) ?? written;
  const kind = kindWords.get(word);
  if (kind !== undefined) return { is: "kind", kind };
  const countWord = countWords.find((one) => one === word);
  return countWord === undefined ? null : { is: countWord };
}

function guessTerm(group: readonly Piece[]): CountTerm | null {
  const near = nearestWord(wordsOf(group), countable);
  return near === null ? null : termOf(near);
}

/** The filters that make up the rest of the text; null where anything of it is no filter. */
function readFilters(pieces: readonly Piece[]): readonly CountFilter[] | null {
  const filters: CountFilter[] = [];
  let at = 0;
  while (at < pieces.length) {
    if (filters.length > 0 && (isWord(pieces[at], "and") || pieces[at]?.is === "comma")) at += 1;
    const found = filterAt(pieces, at);
    if (!found) return null;
    filters.push(found.filter);
    at = found.next;
  }
  return filters;
}

function filterAt(
  pieces: readonly Piece[],
  at: number,
): { readonly filter: CountFilter; readonly next: number } | null {
  const [first, second, third] = pieces.slice(at, at + 3);
  if (!second || second.text === "") return null;
  if (isWord(first, "with")) {
    const next = at + 2;
    if (second.is === "tag") return { filter: { is: "with tag", tag: second.text }, next };
    return second.is === "link" ? { filter: { is: "with link", target: second.text }, next } : null;
  }
  if (!isWord(first, "in")) return null;
  if (isWord(second, "circle")) {
    if (third?.is === "quoted") {
      return third.text === ""
        ? null
        : { filter: { is: "in circle", circle: third.text }, next: at + 3 };
    }
    let next = at + 2;
    while (next < pieces.length && !endsName(pieces[next] ?? second)) next += 1;
    const circle = pieces
      .slice(at + 2, next)
      .map((piece) => piece.text)
      .join(" ");
    return circle === "" ? null : { filter: { is: "in circle", circle }, next };
  }
  if (second.is !== "quoted" && second.is !== "word") return null;
  const folder = withoutOuterMarks(second.text, /\//);
  const isOpenQuote = /["“”]/.test(folder);
  return folder === "" || isOpenQuote
    ? null
    : { filter: { is: "in folder", folder }, next: at + 2 };
}

function distinct<Item>(items: readonly Item[]): readonly Item[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = JSON.stringify(item);
    return seen.size < seen.add(key).size;
  });
}
