/** Which of some words belong to a language code; the one place that names every language of Kith. */

/** Something in every language that Kith speaks, by its code; a new language is a key here, and the compiler names what lacks it. */
export interface ByCode<Words> {
  readonly en: Words;
}

/** The look-up of words by a code such as `en` or `en-GB`; English for `auto` and for languages that Kith doesn't speak. */
export function byCode<Words>(words: ByCode<Words>): (language: string) => Words {
  const known = new Map<string, Words>(Object.entries(words));
  return (language) => known.get(language.toLowerCase().split(/[-_]/)[0] ?? "") ?? words.en;
}
