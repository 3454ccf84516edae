/** By which keys the names of people are compared when an address book meets a vault. */
import { nameKey } from "../note-index/name-key";

/** Words before a name that are none; first names such as Don are not among them. */
const honorifics: ReadonlySet<string> = new Set(
  "mr mrs ms miss mx dr prof professor sir dame lady rev reverend hon herr frau mme mlle monsieur madame sra srta dipl ing".split(
    " ",
  ),
);

/** Degrees and honours behind a name; family names such as Ma are not among them. */
const degrees: ReadonlySet<string> = new Set(
  "phd md dds esq mba cpa msc bsc llm rn obe mbe cbe kbe frs".split(" "),
);

/** What firms have behind a comma. */
const firms: ReadonlySet<string> = new Set("inc ltd llc llp plc gmbh".split(" "));

/** What tells a father from a son; it stays in a key. */
const generations: ReadonlySet<string> = new Set("jr sr junior senior ii iii iv".split(" "));

/** Letters that Unicode does not take apart. */
const plainLetters: ReadonlyMap<string, string> = new Map([
  ["ø", "o"],
  ["ł", "l"],
  ["đ", "d"],
  ["ð", "d"],
  ["þ", "th"],
  ["æ", "ae"],
  ["œ", "oe"],
  ["ı", "i"],
]);

/** Marks over and under letters, and the points of Hebrew and Arabic; those of other scripts are the vowels of a name. */
const accents = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]+/g;

/** `Chen, Maria` as `Maria Chen`; a name with a degree, or what firms have, behind the comma, or with more commas, stays. */
export function turnedName(name: string): string {
  const parts = name.split(",").map((part) => part.trim());
  const [family = "", given = ""] = parts;
  if (parts.length !== 2 || family === "" || given === "") return name;
  const isNoName = wordsOf(given).every((word) =>
    [degrees, generations, firms].some((words) => words.has(word)),
  );
  return isNoName ? name : `${given} ${family}`;
}

/**
 * The key of a person's name: turned, accents folded, without honorifics, degrees and marks; so that "Chen, Maria",
 * "Dr. María Chen" and "maria chen" are one. Empty for what has no letters.
 */
export function personKey(name: string): string {
  const words = wordsOf(turnedName(name));
  let from = 0;
  let to = words.length;
  while (to - from > 1 && isBefore(words[from] ?? "", from)) from += 1;
  while (to - from > 2 && degrees.has(words[to - 1] ?? "")) to -= 1;
  return words.slice(from, to).join(" ");
}

/** "Dr. med." is one honorific, and Med alone a name. */
function isBefore(word: string, at: number): boolean {
  return honorifics.has(word) || (at > 0 && word === "med");
}

function wordsOf(name: string): readonly string[] {
  // `Ph.D.` and `M. Sc.` are one word each.
  const dotted = /(^|[ ,])(\p{L}{1,2}(?:\. ?\p{L}{1,2})+\.?)(?!\p{L})/gu;
  return nameKey(name)
    .normalize("NFD")
    .replace(accents, "")
    .replace(/[øłđðþæœı]/g, (letter) => plainLetters.get(letter) ?? letter)
    .replace(dotted, (whole: string, before: string, run: string) => {
      const word = run.replace(/[. ]/g, "");
      return degrees.has(word) ? before + word : whole;
    })
    .replace(/['’ʼ`.]/g, (mark) => (mark === "." ? " " : ""))
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== "")
    .map((word) => word.normalize("NFC"));
}
