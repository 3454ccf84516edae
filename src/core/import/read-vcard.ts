/** Which people the cards of a vCard file tell of, in any of its versions: 2.1, 3.0 and 4.0. */
import type { Calendar } from "../dates/calendar";
import type { ProblemInNote } from "../model/problem";
import { cardTexts } from "./card-value";
import { checkedPerson } from "./checked-person";
import { importedDates } from "./imported-dates";
import {
  type ImportedPerson,
  type PeopleRead,
  type PersonDraft,
  personDraft,
} from "./imported-person";
import { decodeQuotedPrintable } from "./quoted-printable";
import type { Steps } from "./steps";
import { type Card, type CardLine, readCards } from "./vcard-lines";

/** Reads every card with a person in it; groups and pictures are left out, and nothing throws. */
export function* readVcard(text: string, calendar: Calendar): Steps<PeopleRead> {
  const { cards, problems: broken } = yield* readCards(text);
  const problems: ProblemInNote[] = [...broken];
  const dates = importedDates(calendar);
  const people: ImportedPerson[] = [];
  for (const card of cards) {
    const draft = draftOf(card);
    const person = draft === null ? null : checkedPerson(draft, dates, problems);
    if (person !== null) people.push(person);
    yield;
  }
  return { people, problems: problems.sort((a, b) => a.line - b.line) };
}

/** What of a card is taken, or null for a card of a group. */
function draftOf(card: Card): PersonDraft | null {
  const draft = personDraft(card.line);
  const names: string[] = [];
  for (const line of card.lines) {
    const { name, texts } = propertyOf(line);
    const text = texts.find((one) => one.trim() !== "") ?? "";
    switch (name) {
      case "kind":
      case "x-addressbookserver-kind":
        if (/^(?:group|org|location|thing)$/i.test(text.trim())) return null;
        break;
      case "fn":
        draft.name ||= text;
        break;
      case "n":
        names.push(nameOf(texts));
        break;
      case "nickname":
        draft.aliases.push(...texts);
        break;
      case "email":
        draft.emails.push(text);
        break;
      case "tel":
        draft.phones.push(text);
        break;
      case "org":
        draft.company ||= text;
        break;
      case "title":
      case "role":
        draft.role ||= text;
        break;
      case "bday":
        draft.birthday ||= text;
        break;
      case "url":
        draft.links.push(text);
        break;
      case "x-kith-met":
        draft.met ||= text;
        break;
    }
  }
  draft.name ||= names.find((name) => name !== "") ?? draft.aliases[0] ?? "";
  return draft;
}

/** `family;given;middle;…` as it is said. */
function nameOf([family = "", given = "", middle = "", , suffix = ""]: readonly string[]): string {
  return [given, middle, family, suffix].filter((part) => part.trim() !== "").join(" ");
}

interface CardProperty {
  readonly name: string;
  /** Its parts, unescaped. */
  readonly texts: readonly string[];
}

/** What only old cards have: parameters without a name, values in quoted-printable. */
function propertyOf({ head, value }: CardLine): CardProperty {
  const [name = "", ...parameters] = head.split(";");
  const bare = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
  // The other parameters say where a number rings, which Kith does not keep.
  const quoted = parameters.some((parameter) => /(?:^|=)quoted-printable$/i.test(parameter.trim()));
  if (!quoted) return { name: bare, texts: cardTexts(bare, value) };
  const charset = /;\s*charset\s*=\s*"?([\w-]+)/i.exec(head)?.[1] ?? "utf-8";
  return { name: bare, texts: cardTexts(bare, decodeQuotedPrintable(value, charset)) };
}
