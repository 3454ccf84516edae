/** Which of some words belong to a language code; the one place that names every language of Kith. */

/**
 * Something in every language that Kith speaks, by its code, made when it is first asked for; a new language is a key
 * here, and the compiler names what lacks it.
 */
export interface ByCode<Words> {
  readonly en: () => Words;
  readonly de: () => Words;
}

/** What each language calls itself. */
export const languageNames: Readonly<Record<keyof ByCode<unknown>, string>> = {
  en: "English",
  de: "Deutsch",
};

/** The look-up of words by a code such as `en` or `en-GB`; English for `auto` and for languages that Kith doesn't speak. */
export function byCode<Words>(words: ByCode<Words>): (language: string) => Words {
  const makers = new Map<string, () => Words>(Object.entries(words));
  const made = new Map<() => Words, Words>();
  return (language) => {
    const maker = makers.get(language.toLowerCase().split(/[-_]/)[0] ?? "") ?? words.en;
    const known = made.get(maker) ?? maker();
    made.set(maker, known);
    return known;
  };
}
