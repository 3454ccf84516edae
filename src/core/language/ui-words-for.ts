/** Which language panels, blocks and forms speak. */
import { byCode } from "./by-code";
import { englishUiWords } from "./en/ui-words";
import type { UiWords } from "./ui-words";

/** The words of a language code. */
export const uiWordsFor = byCode<UiWords>({ en: englishUiWords });
