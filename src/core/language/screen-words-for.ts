/** Which language facts are told in. */
import { byCode } from "./by-code";
import { englishScreenWords } from "./en/screen-words";
import type { ScreenWords } from "./screen-words";

/** The words of a language code. */
export const screenWordsFor = byCode<ScreenWords>({ en: englishScreenWords });
