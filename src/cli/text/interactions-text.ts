/** The answer to an `interactions` query as text: day, kind, with whom and the line, newest first. */
import { dayOf, type InteractionsMatching, shortDay, withoutLinks } from "../../core/index";
import type { OpenVault } from "../open-vault";
import type { Terminal } from "../terminal";
import { problemsFooter } from "./problems-text";
import { explanationText, queryProblemsText } from "./query-text";
import { tableText } from "./table-text";

/** The whole answer of `kith interactions`. */
export function interactionsText(
  found: InteractionsMatching,
  vault: OpenVault,
  terminal: Terminal,
): string {
  const { words, index, said } = vault;
  if (found.problems.length > 0) return queryProblemsText(found.problems, said, terminal);
  const { noInteractions, columns } = said.ui.blocks;
  const today = dayOf(vault.now);
  const names = (paths: readonly string[]): string =>
    paths.map((path) => index.contact(path)?.name ?? path).join(", ");
  const body =
    found.interactions.length === 0
      ? noInteractions
      : tableText(
          [
            { heading: said.answers.interactions.day },
            { heading: columns.kind },
            { heading: columns.with, flexible: true, paint: terminal.colours.bold },
            { heading: columns.what, flexible: true },
          ],
          found.interactions.map(({ day, kind, contacts, text }) => [
            shortDay(day, today, words),
            words.kinds[kind],
            names(contacts),
            found.short ? "" : withoutLinks(text),
          ]),
          terminal,
        );
  const explanation = found.explain ? explanationText(found.query, terminal) : "";
  return explanation + body + problemsFooter(vault.problems(), said, terminal);
}
