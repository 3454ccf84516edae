/** A vault of any size as note records, without any parsing: 70 % ordinary, 20 % journal, 9 % contacts, 1 % goals. */
import { addDays } from "../../src/core/dates/day";
import type { Note } from "../../src/core/model/note";
import { aContact, aGoalNote, aJournalNote, aNote, anEntry, day } from "./note-builder";

const firstDay = day("1990-01-01");

/** The path of the contact of this number in a vault of so many notes. */
export function contactPath(number: number): string {
  return `People/Person ${String(number)}.md`;
}

/** The journal note of this number, with so many entries, each with one contact of the vault. */
export function journalNote(number: number, notes: number, entries = 5): Note {
  const contacts = Math.max(1, Math.floor(notes * 0.09));
  return aJournalNote(
    addDays(firstDay, number),
    Array.from({ length: entries }, (_, at) =>
      anEntry(3 + at, [`Person ${String((number * 7 + at * 13) % contacts)}`]),
    ),
  );
}

/** A vault of so many notes. */
export function generatedVault(notes: number): readonly Note[] {
  const numbers = (share: number): readonly number[] =>
    Array.from({ length: Math.floor(notes * share) }, (_, number) => number);
  return [
    ...numbers(0.7).map((number) =>
      aNote(`Notes/${String(number % 50)}/Note ${String(number)}.md`),
    ),
    ...numbers(0.2).map((number) => journalNote(number, notes)),
    ...numbers(0.09).map((number) =>
      aContact(contactPath(number), { aliases: [`P${String(number)}`] }),
    ),
    ...numbers(0.01).map((number) => aGoalNote(`Goals/Goal ${String(number)}.md`)),
  ];
}
