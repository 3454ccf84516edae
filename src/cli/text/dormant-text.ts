/** The answer to a `dormant` query as text: a table of the columns asked for, in groups where they were asked for. */
import {
  columnHeading,
  type ContactFacts,
  contactRow,
  type DormantContacts,
  type QueryWords,
  type ScreenWords,
} from "../../core/index";
import type { OpenVault } from "../open-vault";
import type { Terminal } from "../terminal";
import { problemsFooter } from "./problems-text";
import { explanationText, queryProblemsText } from "./query-text";
import { tableText } from "./table-text";

const nobody = "Nobody: you are in touch with everyone that this asks for.";

/** The whole answer of `kith dormant`. */
export function dormantText(
  found: DormantContacts,
  vault: OpenVault,
  language: { readonly query: QueryWords; readonly screen: ScreenWords },
  terminal: Terminal,
): string {
  if (found.problems.length > 0) return queryProblemsText(found.problems, terminal);
  const columns = found.show.includes("name") ? found.show : ["name", ...found.show];
  const table = (contacts: readonly ContactFacts[]): string =>
    tableText(
      columns.map((column) => ({
        heading: columnHeading(column, language.query),
        flexible: column === "via" || column === "next plan",
        ...(column === "name" ? { paint: terminal.colours.bold } : {}),
        ...(column === "silence" ? { side: "right" as const } : {}),
      })),
      contacts.map((facts) =>
        contactRow(facts, columns, vault.index, vault.now, language).cells.map(({ text }) => text),
      ),
      terminal,
    );
  const short = (contacts: readonly ContactFacts[]): string =>
    contacts.map(({ contact }) => contact.name).join("\n");
  const rows = found.short ? short : table;
  const body =
    found.contacts.length === 0
      ? nobody
      : found.groups === null
        ? rows(found.contacts)
        : found.groups
            .map(({ name, contacts }) => {
              const heading = terminal.colours.underline(name === "" ? "–" : name);
              return `${heading}\n${rows(contacts)}`;
            })
            .join("\n\n");
  const explanation = found.explain ? explanationText(found.query, terminal) : "";
  return explanation + body + problemsFooter(vault.problems(), terminal);
}
