/** Contacts as text: a table with circle, last contact, state and what it was. */
import { type ContactFacts, type Day, type ScreenWords, shortDay } from "../../core/index";
import type { Terminal } from "../terminal";
import { tableText } from "./table-text";

const noContacts = `No contacts yet. A contact is a note about a person: give it "type: contact" in its properties,
or keep such notes in a folder named People.`;

/** The whole answer of `kith contacts`. */
export function contactsText(
  contacts: readonly ContactFacts[],
  today: Day,
  words: ScreenWords,
  terminal: Terminal,
): string {
  if (contacts.length === 0) return noContacts;
  const { colours } = terminal;
  const paintState = (cell: string, row: number): string => {
    const state = contacts[row]?.state;
    if (state === "dormant") return colours.magenta(cell);
    if (state === "due" || state === "drifting") return colours.yellow(cell);
    return state === "active" ? colours.green(cell) : colours.dim(cell);
  };
  return tableText(
    [
      { heading: "Name", flexible: true, paint: (cell) => colours.bold(cell) },
      { heading: "Circle" },
      { heading: "State", paint: paintState },
      { heading: "Silence", side: "right" },
      { heading: "Last contact" },
      { heading: "Via" },
      { heading: "Due" },
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
