/** Which language the agenda speaks. */
import { byCode } from "./by-code";
import { englishAgendaWords } from "./en/agenda-words";
import type { AgendaWords } from "./agenda-words";

/** The words of a language code. */
export const agendaWordsFor = byCode<AgendaWords>({ en: englishAgendaWords });
