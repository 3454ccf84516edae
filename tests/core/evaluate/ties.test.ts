import { describe, expect, test } from "@jest/globals";
import fc from "../../laws";
import { firstContact } from "../../../src/core/evaluate/silence";
import { newContactsIn, tiesIn } from "../../../src/core/evaluate/ties";
import { createNoteIndex } from "../../../src/core/note-index/note-index";
import { aContact, aJournalNote, anEntry, day, someSettings } from "../note-builder";
import { someNote } from "../random-notes";

const days = ["2026-11-15", "2026-11-16", "2026-11-17", "2026-11-18", "2026-11-19"].map(day);
const asked = { start: day("2026-11-15"), end: day("2026-11-19"), today: day("2026-11-19") };

const someDay = fc.option(fc.constantFrom(...days), { nil: null });

describe("The contacts that are new in some days", () => {
  test("are those whose first day lies in them, whoever asks and however often", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(someNote, someDay, someDay), { maxLength: 12 }),
        fc.constantFrom(...days),
        fc.constantFrom(...days),
        fc.constantFrom(...days),
        (notes, from, to, today) => {
          const index = createNoteIndex(someSettings());
          for (const [note, met, lastContact] of notes) {
            const { contact } = note;
            index.put(
              contact === null ? note : { ...note, contact: { ...contact, met, lastContact } },
            );
            const found = newContactsIn(index, { start: from, end: to, today });
            const wanted = index.contacts().flatMap((contact) => {
              const first = firstContact(contact, index.interactionsWith(contact.path), today);
              return first === null || first < from || first > to ? [] : [{ contact, first }];
            });
            expect(found).toEqual(wanted);
          }
        },
      ),
    );
  });
});

describe("What a contact is in some days", () => {
  test("follows the notes: the answer of an older revision is not given again", () => {
    const index = createNoteIndex(someSettings());
    index.put(aContact("People/Sam.md"));
    const tieOf = (path: string) =>
      tiesIn(index, asked).find(({ contact }) => contact.path === path)?.tie;
    expect(tiesIn(index, asked)).toEqual([]);
    index.put(aJournalNote(day("2026-11-17"), [anEntry(1, ["Sam"])]));
    expect(tieOf("People/Sam.md")).toBe("new contacts");
    index.put(aJournalNote(day("2026-11-02"), [anEntry(1, ["Sam"])]));
    expect(tieOf("People/Sam.md")).toBe("current ties");
    index.put(aContact("People/Sam.md", { contact: { met: day("2020-01-01") } }));
    index.remove("Journal/2026-11-02.md");
    expect(tieOf("People/Sam.md")).toBe("dormant ties");
  });
});
