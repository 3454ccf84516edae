/** Which language the agenda speaks: the agenda's words of a language code. */
import type { AgendaWords } from "./agenda-words";
import { englishAgendaWords } from "./en/agenda-words";

const byLanguage: ReadonlyMap<string, AgendaWords> = new Map([["en", englishAgendaWords]]);

/** The words of a language code such as `en` or `en-GB`; English for languages that Kith doesn't speak. */
export function agendaWordsFor(language: string): AgendaWords {
  return byLanguage.get(language.toLowerCase().split(/[-_]/)[0] ?? "") ?? englishAgendaWords;
}
