/** The words, numbers and marks of a cadence phrase, each with its place in the text. */
import { numberWords, ordinalWords } from "../../language/en/date-words";

/** One word, number or mark. */
export interface CadenceToken {
  /** In lower case, without a closing `'s`. */
  readonly word: string;
  readonly is: "word" | "number" | "place" | "clock" | "mark";
  /** The offsets in the text (UTF-16), the second one behind the token. */
  readonly from: number;
  readonly to: number;
  /** Whether a hyphen ties it to the token before: `half-yearly`, `Mon-Fri`. */
  readonly tied: boolean;
}

/** Something read of the tokens, and the index of the first token behind it. */
export interface ReadTokens<T> {
  readonly value: T;
  readonly next: number;
}

const hyphens: ReadonlySet<string> = new Set(["-", "‐", "‑", "–"]);

/** The tokens of a text in order; hyphens inside compounds become the `tied` of what follows. */
export function readCadenceTokens(text: string): readonly CadenceToken[] {
  const tokenPattern =
    /(\d{1,2}:\d{2})(?!\d)|(\d{1,3}(?:st|nd|rd|th))(?![\p{L}\d])|(\d+)|((?:M[/,] ?W[/,] ?F|T[/,] ?Th)(?!\p{L})|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*)|(\S)/giu;
  const tokens: CadenceToken[] = [];
  let tied = false;
  for (const match of text.matchAll(tokenPattern)) {
    const [raw, clock, place, number, word] = match;
    const from = match.index;
    const to = from + raw.length;
    if (hyphens.has(raw)) {
      const previous = tokens.at(-1);
      tied = previous?.to === from && previous.is !== "mark" && /[\p{L}\d]/u.test(text.charAt(to));
      if (tied) continue;
    }
    const is = clock ? "clock" : place ? "place" : number ? "number" : word ? "word" : "mark";
    tokens.push({ word: wordOf(raw), is, from, to, tied });
    tied = false;
  }
  return tokens;
}

function wordOf(raw: string): string {
  if (hyphens.has(raw)) return "-";
  if (raw === "×") return "x";
  const word = raw.toLowerCase().replaceAll("’", "'").replace(/'s$/, "");
  // "M/W/F" is "MWF".
  return word.length > 1 ? word.replace(/[/, ]/g, "") : word;
}

/** The word of the token at a place; empty where there is none. */
export function wordAt(tokens: readonly CadenceToken[], at: number): string {
  return tokens[at]?.word ?? "";
}

/** The longest run of at most three tokens whose words, joined by blanks, are among the given. */
export function wordsAt(
  tokens: readonly CadenceToken[],
  at: number,
  known: { has: (words: string) => boolean },
): ReadTokens<string> | null {
  for (let length = 3; length > 0; length -= 1) {
    if (at + length > tokens.length) continue;
    const words = tokens
      .slice(at, at + length)
      .map((token) => token.word)
      .join(" ");
    if (known.has(words)) return { value: words, next: at + length };
  }
  return null;
}

/** A whole number from 1 to 999 in figures or words; "a couple of" is 2, "a dozen" is 12. */
export function numberAt(tokens: readonly CadenceToken[], at: number): ReadTokens<number> | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.is === "number") {
    const value = Number(token.word);
    return value >= 1 && value <= 999 ? { value, next: at + 1 } : null;
  }
  const afterArticle = token.word === "a" ? at + 1 : at;
  const noun = wordAt(tokens, afterArticle);
  if (noun === "dozen") return { value: 12, next: afterArticle + 1 };
  if (noun === "couple") {
    return { value: 2, next: afterArticle + (wordAt(tokens, afterArticle + 1) === "of" ? 2 : 1) };
  }
  const value = numberWords.get(token.word);
  if (value === undefined) return null;
  const unit = numberWords.get(wordAt(tokens, at + 1)) ?? 0;
  return value >= 20 && unit > 0 && unit < 10
    ? { value: value + unit, next: at + 2 }
    : { value, next: at + 1 };
}

/** A place in an order from 1 to 366, as `4th`, `fourth` or `twenty-first`. */
export function placeAt(tokens: readonly CadenceToken[], at: number): ReadTokens<number> | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.is === "place") {
    const value = Number.parseInt(token.word, 10);
    return value >= 1 && value <= 366 ? { value, next: at + 1 } : null;
  }
  const value = ordinalWords.get(token.word);
  if (value !== undefined) return { value, next: at + 1 };
  const tens = numberWords.get(token.word) ?? 0;
  const unit = ordinalWords.get(wordAt(tokens, at + 1)) ?? 0;
  return tens >= 20 && unit > 0 && unit < 10 ? { value: tens + unit, next: at + 2 } : null;
}

/** The higher number of a range behind its lower one: the "-3" of "2-3 times". */
export function upperNumberAt(
  tokens: readonly CadenceToken[],
  at: number,
): ReadTokens<number> | null {
  const token = tokens[at];
  if (token?.tied) return numberAt(tokens, at);
  return ["-", "to", "or"].includes(token?.word ?? "") ? numberAt(tokens, at + 1) : null;
}
