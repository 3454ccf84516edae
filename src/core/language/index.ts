/** Which language a vault is read in. */
import { byCode } from "./by-code";
import { english } from "./en/english";
import type { Language } from "./language";

/** The language of a code; notes in German are still read by English words. */
export const languageFor = byCode<Language>({ en: () => english, de: () => english });
