/** Which of the people of a file have a note already, by email address, then by name; the doubtful are asked about. */
import type { ContactNote } from "../model/contact";
import { writtenBirthday } from "../parse/frontmatter/birthday";
import { linkOrText, toTexts } from "../parse/frontmatter/property-values";
import { emailKey } from "./checked-person";
import type { ImportedPerson } from "./imported-person";
import { personKey } from "./person-name";
import { areOtherBirthdays, eachOnce, joined, marksOf } from "./same-person";
import type { Steps } from "./steps";
import type { Saying } from "../language/sayings";

/** What the caller says of a doubtful person: that they are new, or whose note is theirs. */
export type Choice = { readonly is: "new" } | { readonly is: "contact"; readonly path: string };

/** Where a person belongs. */
export type Match =
  | { readonly is: "new"; readonly person: ImportedPerson }
  | { readonly is: "known"; readonly person: ImportedPerson; readonly contact: ContactNote }
  | {
      readonly is: "asked";
      readonly person: ImportedPerson;
      /** Paths of notes that could be theirs. */
      readonly candidates: readonly string[];
      /** In a sentence. */
      readonly why: Saying;
    };

/**
 * Matches each person of a file, in their order and each once, at most one to a contact. By email address first; then by name and aliases, accents,
 * honorifics and "Chen, Maria" aside. What speaks for two notes, or for none clearly, is asked. `choices` by line.
 */
export function* matchPeople(
  entries: readonly ImportedPerson[],
  contacts: readonly ContactNote[],
  choices: ReadonlyMap<number, Choice> = new Map(),
): Steps<readonly Match[]> {
  const people = yield* eachOnce(entries);
  const matching = new Matching(choices);
  for (const contact of contacts) {
    yield;
    matching.enter(contact);
  }
  const matches = new Map<ImportedPerson, Match>();
  for (const person of people) {
    yield;
    matching.countClaims(person);
  }
  // Who is known by an address goes first, so that no namesake takes their note.
  const byNote = new Map<ContactNote, ImportedPerson>();
  const joinedTo = new Set<ImportedPerson>();
  for (const person of people) {
    yield;
    const match = matching.chosen(person) ?? matching.byEmail(person);
    if (!match) continue;
    if (match.is !== "new") matching.place(person);
    const first = match.is === "known" ? byNote.get(match.contact) : undefined;
    const before = first && matches.get(first);
    if (first && before) {
      // The caller says that both are of one note, which is written once.
      matches.set(first, { ...before, person: joined(before.person, person) });
      joinedTo.add(person);
      continue;
    }
    matches.set(person, match);
    if (match.is === "known") byNote.set(match.contact, person);
  }
  const all: Match[] = [];
  for (const person of people) {
    yield;
    if (joinedTo.has(person)) continue;
    all.push(matches.get(person) ?? matching.byName(person));
    matching.place(person);
  }
  return all;
}

class Matching {
  private readonly byAddress = new Map<string, Set<ContactNote>>();
  private readonly byKey = new Map<string, Set<ContactNote>>();
  private readonly byPath = new Map<string, ContactNote>();
  private readonly choices: ReadonlyMap<number, Choice>;
  private readonly claims = new Map<
    ContactNote,
    { byAddress: number; byName: number; byBoth: ImportedPerson | null }
  >();
  private readonly taken = new Set<ContactNote>();
  /** Names and addresses of the file's people that have their place, with the line. */
  private readonly placed = new Map<string, number>();

  /** The keys of names that were asked for: each is asked for several times. */
  private readonly keys = new Map<string, string>();

  constructor(choices: ReadonlyMap<number, Choice>) {
    this.choices = choices;
  }

  /** Somebody who has a note. */
  enter(contact: ContactNote): void {
    this.byPath.set(contact.path, contact);
    for (const email of contact.emails) enter(this.byAddress, emailKey(email), contact);
    for (const name of [contact.name, ...contact.aliases]) {
      enter(this.byKey, this.keyOf(name), contact);
    }
  }

  /** What the caller decided; a person said to be new is known once a note of that name says all of them. */
  chosen(person: ImportedPerson): Match | null {
    const choice = this.choices.get(person.line);
    if (choice?.is === "contact") {
      const contact = this.byPath.get(choice.path);
      return contact ? this.known(person, contact) : null;
    }
    if (choice?.is !== "new") return null;
    const marks = new Set(marksOf(person));
    const written = this.namesakes(person).find((contact) => {
      const theirs = new Set(marksOfContact(contact));
      return (
        !this.taken.has(contact) && marks.size > 0 && [...marks].every((mark) => theirs.has(mark))
      );
    });
    return written ? this.known(person, written) : { is: "new", person };
  }

  /** Who of all people has the address of which note; the first with its name too goes before the others. */
  countClaims(person: ImportedPerson): void {
    const namesakes = new Set(this.namesakes(person));
    const addressees = this.withAddressOf(person);
    for (const contact of new Set([...namesakes, ...addressees])) {
      const claims = this.claims.get(contact) ?? { byAddress: 0, byName: 0, byBoth: null };
      if (addressees.has(contact)) claims.byAddress += 1;
      if (namesakes.has(contact)) claims.byName += 1;
      if (addressees.has(contact) && namesakes.has(contact)) claims.byBoth ??= person;
      this.claims.set(contact, claims);
    }
  }

  byEmail(person: ImportedPerson): Match | null {
    const found = this.withAddressOf(person);
    if (found.size === 0) return null;
    const namesakes = this.namesakes(person);
    const both = namesakes.filter((contact) => found.has(contact));
    const [contact, ...more] = both.length > 0 ? both : [...found];
    if (!contact) return null;
    if (more.length > 0) return asked(person, [contact, ...more], ["importTwoAddresses"]);
    if (both.length === 0 && namesakes.length > 0) {
      return asked(person, [contact, ...namesakes], ["importAddressOrName"]);
    }
    const claims = this.claims.get(contact);
    const isTheirs =
      both.length > 0 ? claims?.byBoth === person : claims?.byAddress === 1 && claims.byName === 0;
    if (this.taken.has(contact) || !isTheirs) {
      return asked(person, [contact], ["importSameNote"]);
    }
    return this.known(person, contact);
  }

  byName(person: ImportedPerson): Match {
    const namesakes = this.namesakes(person);
    const marks = new Set(marksOf(person));
    const alike = namesakes.filter((contact) =>
      marksOfContact(contact).some((mark) => marks.has(mark)),
    );
    const [contact, ...more] = alike.length > 0 ? alike : namesakes;
    if (!contact) return this.unknown(person);
    if (more.length > 0) return asked(person, [contact, ...more], ["importTwoNames"]);
    if (this.taken.has(contact)) {
      return asked(person, [contact], ["importTaken"]);
    }
    const { birthday } = contact;
    const theirs = birthday && writtenBirthday(birthday);
    if (alike.length === 0 && areOtherBirthdays(person.birthday, theirs)) {
      return asked(person, [contact], ["importOtherBirthday"]);
    }
    return this.known(person, contact);
  }

  private unknown(person: ImportedPerson): Match {
    const line = [this.nameOf(person), ...addressesOf(person)]
      .map((key) => this.placed.get(key))
      .find((one) => one !== undefined);
    if (line === undefined) return { is: "new", person };
    return asked(person, [], ["importSameLine", line]);
  }

  private withAddressOf(person: ImportedPerson): ReadonlySet<ContactNote> {
    return new Set(
      person.emails.flatMap((email) => [...(this.byAddress.get(emailKey(email)) ?? [])]),
    );
  }

  private namesakes(person: ImportedPerson): readonly ContactNote[] {
    return [...(this.byKey.get(this.keyOf(person.name)) ?? [])];
  }

  private known(person: ImportedPerson, contact: ContactNote): Match {
    this.taken.add(contact);
    return { is: "known", person, contact };
  }

  /** Whoever has a place, or is asked about, keeps others of the same name or address from being taken for new. */
  place(person: ImportedPerson): void {
    for (const key of [this.nameOf(person), ...addressesOf(person)]) {
      if (!this.placed.has(key)) this.placed.set(key, person.line);
    }
  }

  private nameOf(person: ImportedPerson): string {
    return `name ${this.keyOf(person.name)}`;
  }

  private keyOf(name: string): string {
    const known = this.keys.get(name);
    if (known !== undefined) return known;
    const key = personKey(name);
    this.keys.set(name, key);
    return key;
  }
}

function asked(person: ImportedPerson, contacts: readonly ContactNote[], why: Saying): Match {
  const candidates = [...new Set(contacts.map(({ path }) => path))];
  return { is: "asked", person, candidates, why };
}

function enter(map: Map<string, Set<ContactNote>>, key: string, contact: ContactNote): void {
  if (key === "") return;
  const known = map.get(key);
  if (known) known.add(contact);
  else map.set(key, new Set([contact]));
}

function addressesOf(person: ImportedPerson): readonly string[] {
  return person.emails.map((email) => `email ${emailKey(email)}`);
}

function marksOfContact({ emails, phones, properties }: ContactNote): readonly string[] {
  // Whatever the settings call the property, what is no link is nobody's mark.
  const links = [...properties.values()].flatMap(({ value }) =>
    toTexts(value).map((text) => linkOrText(text).target),
  );
  return marksOf({ emails, phones, links });
}
