/** Which language queries are explained in. */
import { byCode } from "./by-code";
import { englishQueryWords } from "./en/query-words";
import type { QueryWords } from "./query-words";

/** The words of a language code. */
export const queryWordsFor = byCode<QueryWords>({ en: englishQueryWords });
