/** Which entries of a file are one person, who is then told of once. */
import { distinct, emailKey, phoneKey } from "./checked-person";
import type { ImportedPerson } from "./imported-person";
import { webAddress } from "../parse/frontmatter/property-values";
import { personKey } from "./person-name";
import type { Steps } from "./steps";

/**
 * The people of a file, each once and in their order: entries of one name are joined where they share an address, a
 * number or a link, or where one of them says nothing that the other doesn't. Two of one name that share nothing, or were
 * born on different days (father and son at one number), stay two.
 */
export function* eachOnce(people: readonly ImportedPerson[]): Steps<readonly ImportedPerson[]> {
  const once: (ImportedPerson | null)[] = [];
  const places = new Map<string, number>();
  for (const person of people) {
    yield;
    const name = personKey(person.name);
    const known = marksOf(person)
      .flatMap((mark) => places.get(`${name}\n${mark}`) ?? [])
      .filter((at) => !areOtherBirthdays(person.birthday, once[at]?.birthday ?? null));
    const found = known.length > 0 ? known : placeOfBare(person, name, once, places);
    const place = Math.min(once.length, ...found);
    // An entry that shares something with two makes all of them one.
    const all = [...new Set(found)].sort((a, b) => a - b).flatMap((at) => once[at] ?? []);
    const whole = [...all, person].reduce(joined);
    for (const at of found) once[at] = null;
    once[place] = whole;
    for (const mark of marksOf(whole)) places.set(`${name}\n${mark}`, place);
    if (!places.has(name)) places.set(name, place);
  }
  return once.filter((person) => person !== null);
}

/** What only one person has: email addresses, numbers, links. */
export function marksOf(
  person: Pick<ImportedPerson, "emails" | "phones" | "links">,
): readonly string[] {
  return [
    ...person.emails.map((email) => `email ${emailKey(email)}`),
    ...person.phones.map((phone) => `phone ${phoneKey(phone)}`),
    ...person.links.map((link) => `link ${linkKey(link)}`),
  ];
}

/** A link as it is compared: its address without scheme, `www.` and a slash at its end. */
export function linkKey(link: string): string {
  return webAddress(link)
    .toLowerCase()
    .replace(/^https?:\/\//, "")
    .replace(/^www\./, "")
    .replace(/\/$/, "");
}

/** Whether two birthdays, `1990-04-17` or `04-17`, are both known and not the same; a year that is missing contradicts none. */
export function areOtherBirthdays(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false;
  return !(one === other || one.endsWith(`-${other}`) || other.endsWith(`-${one}`));
}

/** An entry that is a name alone adds nothing to, and takes nothing from, the first of that name. */
function placeOfBare(
  person: ImportedPerson,
  name: string,
  once: readonly (ImportedPerson | null)[],
  places: ReadonlyMap<string, number>,
): readonly number[] {
  const place = places.get(name);
  const first = place === undefined ? null : once[place];
  return place !== undefined && first && (isBare(person) || isBare(first)) ? [place] : [];
}

function isBare(person: ImportedPerson): boolean {
  const { company, role, birthday, met } = person;
  return (
    marksOf(person).length === 0 &&
    person.more.size === 0 &&
    [company, role, birthday, met].every((value) => value === null)
  );
}

/** The one that knows the year; the first where they contradict each other. */
function fullerBirthday(one: string | null, other: string | null): string | null {
  const isFuller = (other?.length ?? 0) > (one?.length ?? 0) && !areOtherBirthdays(one, other);
  return isFuller ? other : one;
}

/** Both as one person; where they differ in what nobody has twice, the first is believed. */
export function joined(one: ImportedPerson, other: ImportedPerson): ImportedPerson {
  const both = (a: readonly string[], b: readonly string[], key: (text: string) => string) =>
    distinct([...a, ...b], key);
  return {
    line: one.line,
    name: one.name,
    aliases: both(one.aliases, other.aliases, personKey),
    emails: both(one.emails, other.emails, emailKey),
    phones: both(one.phones, other.phones, phoneKey),
    company: one.company ?? other.company,
    role: one.role ?? other.role,
    birthday: fullerBirthday(one.birthday, other.birthday),
    met: one.met ?? other.met,
    links: both(one.links, other.links, linkKey),
    more: new Map([...other.more, ...one.more]),
  };
}
