/** Which language a vault is read in. */
import { byCode } from "./by-code";
import { german } from "./de/german";
import { english } from "./en/english";
import type { Language } from "./language";

/** The language of a code. */
export const languageFor = byCode<Language>({ en: () => english, de: german });
