/** Whom to reach out to next as text: the name, why now, the last entries, plans and ways to reach. */
import { type ContactCard, contactCard, dayOf, type Suggestion } from "../../core/index";
import type { OpenVault } from "../open-vault";
import { cutTo, type Terminal } from "../terminal";
import { problemsFooter } from "./problems-text";

const nobody =
  "Nobody needs you today: no open goal asks for anyone, and nobody is due, drifting or dormant.";

/** The whole answer of `kith who`. */
export function whoText(
  people: readonly Suggestion[],
  vault: OpenVault,
  terminal: Terminal,
): string {
  const cards = people.map((one) => contactCard(one, dayOf(vault.now), vault.words));
  const body =
    cards.length === 0 ? nobody : cards.map((card) => cardText(card, terminal)).join("\n\n");
  return body + problemsFooter(vault.problems(), terminal);
}

function cardText(card: ContactCard, terminal: Terminal): string {
  const { colours } = terminal;
  const line = (text: string): string => `  ${cutTo(text, terminal.width - 2)}`;
  const circle = card.circle === null ? "" : ` · ${card.circle}`;
  return [
    `${colours.bold(card.name)}${colours.dim(`${circle} · ${card.standing}`)}`,
    line(card.why),
    ...(card.serves === null ? [] : [colours.dim(line(`for: ${card.serves}`))]),
    ...card.last.map(({ when, kind, text }) => line(`${when}  ${kind}  ${text}`)),
    ...card.plans.map(({ when, text }) =>
      line(`planned: ${text}${when === "" ? "" : `, ${when}`}`),
    ),
    ...card.reach.map(({ label, href }) =>
      colours.dim(line(label === href ? href : `${label}  ${href}`)),
    ),
  ].join("\n");
}
