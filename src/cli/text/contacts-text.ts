/** Contacts as text: a table with circle, last contact, state and what it was. */
import { columnHeading, type ContactFacts, type Day, shortDay } from "../../core/index";
import type { CommandCatalogue } from "../../core/language/command/index";
import type { Terminal } from "../terminal";
import { tableText } from "./table-text";

/** The whole answer of `kith contacts`. */
export function contactsText(
  contacts: readonly ContactFacts[],
  today: Day,
  { screen: words, query, answers }: CommandCatalogue,
  terminal: Terminal,
): string {
  if (contacts.length === 0) return answers.contacts.none;
  const { colours } = terminal;
  const paintState = (cell: string, row: number): string => {
    const state = contacts[row]?.state;
    if (state === "dormant") return colours.magenta(cell);
    if (state === "due" || state === "drifting") return colours.yellow(cell);
    return state === "active" ? colours.green(cell) : colours.dim(cell);
  };
  return tableText(
    [
      {
        heading: columnHeading("name", query),
        flexible: true,
        paint: (cell) => colours.bold(cell),
      },
      { heading: columnHeading("circle", query) },
      { heading: answers.contacts.state, paint: paintState },
      { heading: columnHeading("silence", query), side: "right" },
      { heading: columnHeading("last contact", query) },
      { heading: columnHeading("via", query) },
      { heading: answers.contacts.due },
    ],
    contacts.map(({ contact, circle, state, daysSince, lastContact, via, due }) => [
      contact.name,
      circle ?? "",
      words.contactStates[state],
      daysSince === null ? "" : words.silence(daysSince),
      lastContact === null ? words.neverContacted : shortDay(lastContact, today, words),
      via === null ? "" : words.kinds[via.kind],
      due === null ? "" : shortDay(due, today, words),
    ]),
    terminal,
  );
}
