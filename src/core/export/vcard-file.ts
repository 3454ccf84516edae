/** A contact as a card of a vCard 4.0 file (RFC 6350), which every address book reads and Kith reads back. */
import { bytesOf } from "../edit/note-name";
import type { AddressBookPerson } from "../model/address-book-person";

/** A longer line is folded; in bytes of UTF-8, the line's end not counted. */
const longestLine = 75;

/** The card of a person, CR LF at each line's end; a file is one card after the other. */
export function vcardOf(person: AddressBookPerson): string {
  const { name, aliases, emails, phones, company, role, birthday, met, links } = person;
  const each = (property: string, values: readonly (string | null)[]): readonly string[] =>
    values.flatMap((value) => (value === null ? [] : `${property}:${escaped(value)}`));
  const lines = [
    "BEGIN:VCARD",
    "VERSION:4.0",
    ...each("FN", [name]),
    ...(aliases.length === 0 ? [] : [`NICKNAME:${aliases.map(escapedInList).join(",")}`]),
    ...each("EMAIL", emails),
    ...each("TEL;VALUE=text", phones),
    ...each("ORG", [company]),
    ...each("TITLE", [role]),
    ...(birthday === null ? [] : [`BDAY:${cardDate(birthday)}`]),
    ...links.map((link) => `URL:${link.replace(/\\/g, "%5C")}`),
    // No address book has a place for it; the others leave it alone.
    ...each("X-KITH-MET", [met]),
    "END:VCARD",
  ];
  return lines.map((line) => `${foldedLine(line)}\r\n`).join("");
}

/** `19900417`, or `--0417` where the year is unknown. */
function cardDate(birthday: string): string {
  const digits = birthday.replace(/-/g, "");
  return digits.length === 4 ? `--${digits}` : digits;
}

function escaped(text: string): string {
  return text.replace(/[\\,;]/g, (mark) => `\\${mark}`).replace(/\r\n|\n|\r/g, "\\n");
}

/** In a list of texts a semicolon divides nothing, and some readers keep the mark before it. */
function escapedInList(text: string): string {
  return escaped(text).replaceAll("\\;", ";");
}

/** The line in pieces that are short enough, each after the first behind a blank; no character is divided. */
function foldedLine(line: string): string {
  let folded = "";
  let size = 0;
  for (const character of line) {
    const bytes = bytesOf(character);
    if (size + bytes > longestLine) {
      folded += "\r\n ";
      size = 1;
    }
    folded += character;
    size += bytes;
  }
  return folded;
}
