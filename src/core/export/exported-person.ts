/** What an address book can hold of a contact: what the note says of the person, as text. */
import { fileNameFrom } from "../edit/note-name";
import type { AddressBookPerson } from "../model/address-book-person";
import type { ContactNote } from "../model/contact";
import type { Settings } from "../model/settings";
import { writtenBirthday } from "../parse/frontmatter/birthday";
import { ourProperties } from "../parse/frontmatter/properties";
import { linkOrText, saysNothing, toTexts, webAddress } from "../parse/frontmatter/property-values";

/** The person of a contact's note; one whose name no file can have goes by the alias that keeps it. */
export function exportedPerson(contact: ContactNote, settings: Settings): AddressBookPerson {
  const properties = ourProperties(contact.properties, settings);
  const texts = (name: string): readonly string[] =>
    properties
      .findAll(name)
      .flatMap(({ value }) => toTexts(value))
      .filter((text) => !saysNothing(text));
  const known = contact.aliases.map(plain);
  const name = nameBehind(plain(contact.name), known[0]);
  const aliases = known.filter((alias) => alias !== "" && alias !== name);
  return {
    name,
    aliases,
    emails: contact.emails.map(plain),
    phones: contact.phones.map(plain),
    company: contact.company === null ? null : plain(contact.company),
    role: texts("role").map((text) => plain(linkOrText(text).text))[0] ?? null,
    birthday: contact.birthday === null ? null : writtenBirthday(contact.birthday),
    met: contact.met,
    // A note of the vault is no address of the web.
    links: texts("links")
      .filter((text) => !linkOrText(text).isLink)
      .map((text) => plain(webAddress(text))),
  };
}

/** `Ana: Ruiz` of the note `Ana – Ruiz`, or `Ana Ruiz` of the second note of that name, `Ana Ruiz 2`. */
function nameBehind(noteName: string, alias: string | undefined): string {
  if (alias === undefined) return noteName;
  const fromAlias = fileNameFrom(alias);
  const isBehind = fromAlias === noteName || fromAlias === noteName.replace(/ \d+$/, "");
  return isBehind ? alias : noteName;
}

function plain(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
