/** The agenda that the panel and its blocks show. */
import {
  agenda,
  type AgendaList,
  agendaList,
  agendaMatching,
  agendaWordsFor,
  dayOf,
  type Problem,
  type Query,
} from "../core/index";
import type { OpenVault } from "./open-vault";

/** The agenda of the next seven days. */
export function agendaOf(vault: OpenVault): AgendaList {
  const index = vault.index();
  return agendaList(agenda(index, vault.now()), index, dayOf(vault.now()), languageOf(vault));
}

/** The agenda that a query asks for. */
export function agendaBy(
  query: Query,
  vault: OpenVault,
  here: string | null,
): { readonly list: AgendaList; readonly problems: readonly Problem[] } {
  const index = vault.index();
  const now = vault.now();
  const found = agendaMatching(query, index, now, { here, words: vault.words().query });
  return {
    list: agendaList(found, index, dayOf(now), languageOf(vault)),
    problems: found.problems,
  };
}

function languageOf(vault: OpenVault): Parameters<typeof agendaList>[3] {
  const { screen } = vault.words();
  return { screen, agenda: agendaWordsFor(vault.settings().language) };
}
