/** Which language a vault is read in. */
import { english } from "./en/english";
import type { Language } from "./language";

const byCode: ReadonlyMap<string, Language> = new Map([[english.code, english]]);

/** The language of a code such as `en` or `en-GB`; English for `auto` and for languages that Kith has no words of. */
export function languageFor(code: string): Language {
  return byCode.get(code.toLowerCase().split(/[-_]/)[0] ?? "") ?? english;
}
