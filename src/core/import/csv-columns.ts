/** Which columns address books have, and what of a person each holds: the data of reading CSV. */
import { phrases } from "../language/word-lists";

/** What of a person a column can hold. */
export type PersonField =
  | "name"
  | "given name"
  | "middle name"
  | "family name"
  | "suffix"
  | "aliases"
  | "email"
  | "phone"
  | "company"
  | "role"
  | "birthday"
  | "met"
  | "links";

/** What a column holds: a part of a person, another property by the caller's word, or nothing that is taken. */
export type ColumnUse =
  | { readonly is: "field"; readonly field: PersonField }
  | { readonly is: "property"; readonly name: string }
  | { readonly is: "nothing" };

/**
 * Names of columns as `numberedKey` writes them, `#` for a number: Google Contacts (old and new), Outlook, LinkedIn, and what
 * people call them, in English and a few other languages.
 */
const columnNames: Readonly<Record<PersonField, readonly string[]>> = {
  name: phrases(`
name|full name|fullname|display name|contact name|contact|person|file as|vollständiger name|
anzeigename|nom complet|nombre completo|nom|nombre`),
  "given name": phrases("given name|first name|firstname|first|forename|vorname|prénom|prenom"),
  "middle name": ["middle name", "middle", "additional name", "weitere vornamen"],
  "family name": phrases(`
family name|last name|lastname|last|surname|nachname|familienname|nom de famille|apellidos|apellido`),
  suffix: ["suffix", "name suffix"],
  aliases: phrases("aliases|alias|nickname|nick name|also known as|spitzname"),
  email: [
    "alternate email #",
    ...phrases(`
email|emails|email #|email address|email addresses|email # address|email # value|primary email|
secondary email|work email|home email|mail|email adresse|email # adresse|emailadresse|
correo electrónico|correo|dirección de correo electrónico|adresse de messagerie|courriel`),
  ],
  phone: phrases(`
phone|phones|phone #|phone number|phone # value|primary phone|mobile|mobile phone|mobile number|
cell|cell phone|telephone|tel|home phone|home phone #|business phone|business phone #|work phone|
other phone|car phone|telefon|telefon geschäftlich|telefon privat|
telefonnummer|mobiltelefon|handy|téléphone|téléphone mobile|teléfono|teléfono móvil|móvil`),
  company: phrases(`
company|company name|organization|organisation|organization name|organization # name|employer|
firma|unternehmen|société|entreprise|empresa`),
  role: phrases("role|job|job title|position|organization title|organization # title|title"),
  birthday: phrases(`
birthday|birthdate|birth date|date of birth|dob|geburtstag|geburtsdatum|birth year|birth month|
birth day|geburtsjahr|geburtsmonat|anniversaire|date de naissance|cumpleaños|fecha de nacimiento`),
  met: phrases("met|met on|first met|first met at|date met|connected on|kennengelernt"),
  links: phrases(`
links|link|url|website|website # value|web page|web page #|web site|personal web page|
personal website|business website|profile url|linkedin|linkedin url|webseite`),
};

const fieldOf: ReadonlyMap<string, PersonField> = new Map(
  (Object.entries(columnNames) as [PersonField, readonly string[]][]).flatMap(([field, names]) =>
    names.map((name) => [name, field] as const),
  ),
);

/**
 * Which half of a name a column called "Name" alone holds beside a column for the other half, "Name;Vorname" or
 * "Nombre;Apellidos", by what all columns hold and the keys of those that nobody mapped; null where it is the whole name.
 */
export function halfCalledName(
  holds: readonly string[],
  keys: readonly string[],
): "given name" | "family name" | null {
  const hasGiven = holds.includes("given name");
  if (hasGiven === holds.includes("family name")) return null;
  if (!keys.some((key) => ["name", "nom", "nombre"].includes(key))) return null;
  return hasGiven ? "family name" : "given name";
}

/** Where in a date the number of a column stands that holds only its year, month or day. */
const birthParts: ReadonlyMap<string, number> = new Map([
  ["birth year", 0],
  ["geburtsjahr", 0],
  ["birth month", 1],
  ["geburtsmonat", 1],
  ["birth day", 2],
  ["geburtstag", 2],
]);

/** Of each column, which part of a birthday it holds, as Thunderbird has them: with a column for the month alone. */
export function birthPartsOf(keys: readonly string[]): readonly (number | undefined)[] {
  const parts = keys.map((key) => birthParts.get(key));
  return parts.includes(1) ? parts : [];
}

/** Names that a mapping may say besides those of columns. */
const nothing: ReadonlySet<string> = new Set(["", "nothing", "ignore", "none"]);

/** Properties that decide what a note is, so that no file may set them. */
const refused: ReadonlySet<string> = new Set(["type", "kith", "tags", "tag"]);

/** A column's name as it is compared: in lower case, one blank between words. */
export function columnKey(name: string): string {
  return name
    .slice(0, 200)
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/\be mail\b/g, "email");
}

/** The key of a column of which there can be many: `#` for a number, be it a word of its own or the end of one. */
function numberedKey(name: string): string {
  return columnKey(name).replace(/(\p{L}) ?\d+\b/gu, "$1 #");
}

/** What a column of this name holds, or null for one that Kith has no place for. */
export function fieldOfColumn(name: string): PersonField | null {
  return fieldOf.get(numberedKey(name)) ?? null;
}

/** What a caller means by the right side of `Column=property`, or null for what can't be set. */
export function useNamed(property: string): ColumnUse | null {
  const key = columnKey(property);
  if (nothing.has(key)) return { is: "nothing" };
  const field = fieldOf.get(key);
  if (field !== undefined) return { is: "field", field };
  const name = property.trim();
  return refused.has(key) || name.length > 60 || !/^[\p{L}][\p{L}\p{N} _-]*$/u.test(name)
    ? null
    : { is: "property", name };
}

/** The address book that a table comes from, by its columns; "CSV" for any other. */
export function formatOf(columns: readonly string[]): string {
  const keys = new Set(columns.map(numberedKey));
  if (keys.has("connected on")) return "LinkedIn";
  if (keys.has("email # value") || keys.has("phone # value")) return "Google Contacts";
  return keys.has("email address") && keys.has("business phone") ? "Outlook" : "CSV";
}
