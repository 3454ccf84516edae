/** What counts by the words of a goal's title (section 3.2, R118). */
import type { TitleWords } from "../../language/language";
import { type GlossCalendar, glossOf } from "../../dates/gloss";
import { titleDividers } from "../../language/en/goal-words";
import type { CountTerm } from "../../model/counts";
import type { MaskedTitle } from "./title-text";

/** At most so many words may stand where a phrase has `…`. */
const widestGap = 3;

/**
 * What a title says counts, or null: words before "with", "by", "about" win over words after them, and among those the
 * order of the rows decides. Words in quotes, emphasis and links are heard only where no other word says anything.
 */
export function countsInTitle(
  title: MaskedTitle,
  rows: readonly TitleWords[],
  calendar: GlossCalendar,
): CountTerm | null {
  const heard = (text: string) => heardIn(glossOf(text, calendar, "title").text, rows);
  return heard(title.strict) ?? heard(title.loose);
}

function heardIn(text: string, rows: readonly TitleWords[]): CountTerm | null {
  const words = wordsOf(text.replaceAll("*", " "));
  let best: { readonly part: number; readonly counts: CountTerm } | null = null;
  for (const row of rows) {
    const at = firstMatch(words, row);
    if (at === null) continue;
    const part = words.slice(0, at).filter((word) => titleDividers.has(word)).length;
    if (best === null || part < best.part) best = { part, counts: row.counts };
  }
  return best?.counts ?? null;
}

/** Words in lower case; hyphens part them, in titles as in the language's phrases. */
function wordsOf(text: string): readonly string[] {
  return (
    text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+(?:[:'’][\p{L}\p{M}\p{N}]+)*\*?|…/gu) ?? []
  ).map((word) => word.replaceAll("’", "'"));
}

const phraseParts = new WeakMap<TitleWords, { wanted: Phrases; avoided: Phrases }>();

type Phrases = readonly (readonly string[])[];

function firstMatch(words: readonly string[], row: TitleWords): number | null {
  let parts = phraseParts.get(row);
  if (!parts) {
    parts = { wanted: row.words.map(wordsOf), avoided: (row.avoid ?? []).map(wordsOf) };
    phraseParts.set(row, parts);
  }
  const isAvoided = new Set<number>();
  for (const phrase of parts.avoided) {
    for (const [at] of words.entries()) {
      const end = matchAt(words, at, phrase);
      for (let index = at; end !== null && index < end; index += 1) isAvoided.add(index);
    }
  }
  for (const [at] of words.entries()) {
    if (isAvoided.has(at)) continue;
    if (parts.wanted.some((phrase) => matchAt(words, at, phrase) !== null)) return at;
  }
  return null;
}

/** Where the phrase ends when it begins at a word, or null; a word of it may have an "s" behind it, `alt*` up to three letters. */
function matchAt(
  words: readonly string[],
  at: number,
  phrase: readonly string[],
  index = 0,
): number | null {
  const wanted = phrase[index];
  if (wanted === undefined) return at;
  if (wanted !== "…") {
    const [stem = "", open] = wanted.split("*");
    const word = words[at] ?? "";
    const end = open === undefined ? /^s?$/ : /^.{0,3}$/;
    const fits = word.startsWith(stem) && end.test(word.slice(stem.length));
    return fits ? matchAt(words, at + 1, phrase, index + 1) : null;
  }
  for (let gap = 0; gap <= widestGap; gap += 1) {
    const end = matchAt(words, at + gap, phrase, index + 1);
    if (end !== null) return end;
  }
  return null;
}
