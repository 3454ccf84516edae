/** Which language speaks: the screen words of a language code. */
import { englishScreenWords } from "./en/screen-words";
import type { ScreenWords } from "./screen-words";

const byLanguage: ReadonlyMap<string, ScreenWords> = new Map([["en", englishScreenWords]]);

/** The words of a language code such as `en` or `en-GB`; English for `auto` and for languages that Kith doesn't speak. */
export function screenWordsFor(language: string): ScreenWords {
  return byLanguage.get(language.toLowerCase().split(/[-_]/)[0] ?? "") ?? englishScreenWords;
}
