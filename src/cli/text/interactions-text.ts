/** The answer to an `interactions` query as text: day, kind, with whom and the line, newest first. */
import { dayOf, type InteractionsMatching, shortDay, withoutLinks } from "../../core/index";
import type { OpenVault } from "../open-vault";
import type { Terminal } from "../terminal";
import { problemsFooter } from "./problems-text";
import { explanationText, queryProblemsText } from "./query-text";
import { tableText } from "./table-text";

const nothing =
  "Nothing yet. A journal line that links a contact is an interaction: - Called [[Louie Alvarez]]";

/** The whole answer of `kith interactions`. */
export function interactionsText(
  found: InteractionsMatching,
  vault: OpenVault,
  terminal: Terminal,
): string {
  if (found.problems.length > 0) return queryProblemsText(found.problems, terminal);
  const { words, index } = vault;
  const today = dayOf(vault.now);
  const names = (paths: readonly string[]): string =>
    paths.map((path) => index.contact(path)?.name ?? path).join(", ");
  const body =
    found.interactions.length === 0
      ? nothing
      : tableText(
          [
            { heading: "Day" },
            { heading: "Kind" },
            { heading: "With", paint: terminal.colours.bold },
            { heading: "What", flexible: true },
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
  return explanation + body + problemsFooter(vault.problems(), terminal);
}
