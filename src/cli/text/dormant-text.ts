/** The answer to a `dormant` query as text: a table of the columns asked for, in groups where they were asked for. */
import {
  columnHeading,
  type ContactFacts,
  contactRow,
  type DormantContacts,
} from "../../core/index";
import type { OpenVault } from "../open-vault";
import type { Terminal } from "../terminal";
import { problemsFooter } from "./problems-text";
import { explanationText, queryProblemsText } from "./query-text";
import { tableText } from "./table-text";

/** The whole answer of `kith dormant`. */
export function dormantText(found: DormantContacts, vault: OpenVault, terminal: Terminal): string {
  const { said } = vault;
  if (found.problems.length > 0) return queryProblemsText(found.problems, said, terminal);
  const columns = found.show.includes("name") ? found.show : ["name", ...found.show];
  const table = (contacts: readonly ContactFacts[]): string =>
    tableText(
      columns.map((column) => ({
        heading: columnHeading(column, said.query),
        flexible: column === "via" || column === "next plan",
        ...(column === "name" ? { paint: terminal.colours.bold } : {}),
        ...(column === "silence" ? { side: "right" as const } : {}),
      })),
      contacts.map((facts) =>
        contactRow(facts, columns, vault.index, vault.now, said).cells.map(({ text }) => text),
      ),
      terminal,
    );
  const short = (contacts: readonly ContactFacts[]): string =>
    contacts.map(({ contact }) => contact.name).join("\n");
  const rows = found.short ? short : table;
  const body =
    found.contacts.length === 0
      ? vault.index.contacts().length === 0
        ? said.answers.contacts.none
        : said.ui.blocks.nobody
      : found.groups === null
        ? rows(found.contacts)
        : found.groups
            .map(({ name, contacts }) => {
              const heading = terminal.colours.underline(name || said.ui.blocks.withoutGroup);
              return `${heading}\n${rows(contacts)}`;
            })
            .join("\n\n");
  const explanation = found.explain ? explanationText(found.query, terminal) : "";
  return explanation + body + problemsFooter(vault.problems(), said, terminal);
}
