/** Which language speaks about queries: the query words of a language code. */
import { englishQueryWords } from "./en/query-words";
import type { QueryWords } from "./query-words";

const byLanguage: ReadonlyMap<string, QueryWords> = new Map([["en", englishQueryWords]]);

/** The words of a language code such as `en` or `en-GB`; English for `auto` and for languages that Kith doesn't speak. */
export function queryWordsFor(language: string): QueryWords {
  return byLanguage.get(language.toLowerCase().split(/[-_]/)[0] ?? "") ?? englishQueryWords;
}
