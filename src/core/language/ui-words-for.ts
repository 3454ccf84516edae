/** Which language panels, blocks and forms speak: the words of a language code. */
import { englishUiWords } from "./en/ui-words";
import type { UiWords } from "./ui-words";

const byLanguage: ReadonlyMap<string, UiWords> = new Map([["en", englishUiWords]]);

/** The words of a language code such as `en` or `en-GB`; English for `auto` and for languages that Kith doesn't speak. */
export function uiWordsFor(language: string): UiWords {
  return byLanguage.get(language.toLowerCase().split(/[-_]/)[0] ?? "") ?? englishUiWords;
}
