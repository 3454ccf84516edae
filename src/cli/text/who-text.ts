/** Whom to reach out to next as text: the name, why now, the last entries, plans and ways to reach. */
import { type ContactCard, contactCard, dayOf, type Suggestion } from "../../core/index";
import type { CommandCatalogue } from "../../core/language/command/index";
import type { OpenVault } from "../open-vault";
import { cutTo, type Terminal } from "../terminal";
import { problemsFooter } from "./problems-text";

/** The whole answer of `kith who`. */
export function whoText(
  people: readonly Suggestion[],
  vault: OpenVault,
  terminal: Terminal,
): string {
  const { said } = vault;
  const cards = people.map((one) => contactCard(one, dayOf(vault.now), vault.words));
  const body =
    cards.length === 0
      ? vault.index.contacts().length === 0
        ? said.answers.contacts.none
        : said.answers.who.nobody
      : cards.map((card) => cardText(card, said, terminal)).join("\n\n");
  return body + problemsFooter(vault.problems(), said, terminal);
}

function cardText(card: ContactCard, { answers }: CommandCatalogue, terminal: Terminal): string {
  const { serves, planned } = answers.who;
  const { colours } = terminal;
  const line = (text: string): string => `  ${cutTo(text, terminal.width - 2)}`;
  const circle = card.circle === null ? "" : ` · ${card.circle}`;
  return [
    `${colours.bold(card.name)}${colours.dim(`${circle} · ${card.standing}`)}`,
    line(card.why),
    ...(card.serves === null ? [] : [colours.dim(line(serves(card.serves)))]),
    ...card.last.map(({ when, kind, text }) => line(`${when}  ${kind}  ${text}`)),
    ...card.plans.map(({ when, text }) => line(planned(text, when))),
    ...card.reach.map(({ label, href }) =>
      colours.dim(line(label === href ? href : `${label}  ${href}`)),
    ),
  ].join("\n");
}
