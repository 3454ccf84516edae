/** What of a draft can be taken over: the one place where a file's values become a person's. */
import { cutText } from "../edit/note-name";
import { oneLine } from "../edit/line-end";
import { message, type Saying } from "../language/sayings";
import type { ProblemInNote } from "../model/problem";
import { folded } from "../parse/settings/folders";
import { type ImportedDates, saysDate } from "./imported-dates";
import type { ImportedPerson, PersonDraft } from "./imported-person";
import { turnedName } from "./person-name";

/** Longer values are cut; no name or address of a person is as long. */
const mostCharacters = 300;
/** A person has no more of one thing. */
const mostValues = 30;

/** A person, or null for a draft that names none; what is left out of it is a problem at its line. */
export function checkedPerson(
  draft: PersonDraft,
  dates: ImportedDates,
  problems: ProblemInNote[],
): ImportedPerson | null {
  const { line } = draft;
  const leave = (code: string, saying: Saying): null => {
    problems.push({ line, column: 1, severity: "hint", code, ...message(saying), fix: null });
    return null;
  };
  const name = turnedName(plain(draft.name));
  if (!/[\p{L}\p{N}]/u.test(name)) {
    const known = [...draft.emails, draft.company, ...draft.phones].map(plain).find(Boolean);
    return leave("import-no-name", ["importUnnamed", known ?? null]);
  }
  const emails = distinct(
    draft.emails.map((text) => emailIn(text) ?? ""),
    folded,
  );
  if (draft.emails.some((text) => plain(text) !== "" && emailIn(text) === null)) {
    leave("import-email", ["importEmail", name]);
  }
  const phones = draft.phones.map((text) =>
    plain(text.replace(/[,;]/g, " ")).replace(/^tel:/i, ""),
  );
  const dated = <Read>(
    saying: "importBirthday" | "importMet",
    text: string,
    read: (text: string) => Read | null,
  ) => {
    const date = plain(text);
    const found = saysDate(date) ? read(date) : null;
    if (found !== null || !saysDate(date)) return found;
    return leave("import-date", [saying, name, date]);
  };
  const birthday = dated("importBirthday", draft.birthday, dates.birthday);
  const met = dated("importMet", draft.met, dates.day);
  const more = [...draft.more].map(
    ([property, texts]) => [property, distinct(texts.map(plain), (text) => text)] as const,
  );
  return {
    line,
    name,
    aliases: distinct(draft.aliases.map(plain), folded).filter(
      (alias) => folded(alias) !== folded(name) && /[\p{L}\p{N}]/u.test(alias),
    ),
    emails,
    phones: distinct(phones, phoneKey).filter((phone) => /\p{Nd}/u.test(phone)),
    company: plain(draft.company) || null,
    role: plain(draft.role) || null,
    birthday,
    met,
    links: distinct(draft.links.map(plain), (text) => text).filter((text) =>
      /[\p{L}\p{N}]\.[\p{L}\p{N}]/u.test(text),
    ),
    more: new Map(more.filter(([, texts]) => texts.length > 0)),
  };
}

/** A phone number as it is compared: its digits, at most the last nine, since the way to dial differs; a short one whole, with its letters. */
export function phoneKey(phone: string): string {
  const digits = phone.replace(/\P{Nd}/gu, "");
  return digits.length < 7 ? folded(phone).replace(/[^\p{L}\p{N}]/gu, "") : digits.slice(-9);
}

/** An email address as it is compared. */
export function emailKey(email: string): string {
  return folded(email.trim());
}

/** What most values are: short, and in letters that need no care. */
const simple = /^[\x21-\x7e\xc0-\u02ff]+(?: [\x21-\x7e\xc0-\u02ff]+)*$/;

function plain(text: string): string {
  if (text.length <= mostCharacters && simple.test(text)) return text;
  return cutText(oneLine(text.slice(0, 10 * mostCharacters)), mostCharacters)
    .normalize("NFC")
    .replace(/\p{Cs}|[\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** The texts, none of them blank and each once by its key, as many as one person has. */
export function distinct(
  texts: readonly string[],
  key: (text: string) => string,
): readonly string[] {
  const byKey = new Map<string, string>();
  for (const text of texts) if (text !== "" && !byKey.has(key(text))) byKey.set(key(text), text);
  return [...byKey.values()].slice(0, mostValues);
}

/** The address of `ann@example.org`, `mailto:ann@example.org`, `Ann <ann@example.org>`; null for anything else. */
function emailIn(text: string): string | null {
  const trimmed = plain(text);
  const inAngles = /<([^<>]+)>$/.exec(trimmed)?.[1];
  const address = (inAngles ?? trimmed).replace(/^mailto:/i, "").trim();
  return /^[^\s@<>()[\]",;:\\]{1,64}@[^\s@<>()[\]",;:\\]{1,250}$/.test(address) ? address : null;
}
