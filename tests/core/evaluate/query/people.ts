/** A small vault of people for tests of queries, and a way to ask it. */
import {
  dormantContacts,
  type DormantContacts,
} from "../../../../src/core/evaluate/query/dormant-contacts";
import { type ParsedQuery, parseQuery } from "../../../../src/core/evaluate/query/parse-query";
import type { QueryBlock } from "../../../../src/core/evaluate/query/query";
import type { Problem } from "../../../../src/core/model/problem";
import type { IndexView } from "../../../../src/core/note-index/index-view";
import { journal, person, vaultOf } from "../../vault-of";
import { moment } from "../../agenda-item";

/** Sunday 22 November 2026. */
export const now = moment("2026-11-22T10:00");

/**
 * Dormant by the usual 180 days: Adaeze (since 2 February), Ben (1 March), Chen Wei (2 April) and Dora (22 May, 184
 * days). Eve was called 40 days ago, Finn never, Gus is paused and Hal snoozed.
 */
export const people: Readonly<Record<string, string>> = {
  "People/Adaeze.md": person("circle: mentors", "company: '[[Acme Ltd|Acme]]'", "rating: 3"),
  "People/Work/Ben.md": person("tags: [Work/Acme]", "company: Salt or Pepper", "rating: 5"),
  "People/Work/Chen Wei.md": person(
    "aliases: [Zoë]",
    "company: [Salt, '[[Pepper]]']",
    "met: 2020-04-01",
  ),
  "People/Workshop/Dora.md": `${person("circle: old friends", "rating: many")}\nSings. #choir, knows [[Acme Ltd]].\n`,
  "People/Eve.md": person("tags: [work]", "circle: mentors"),
  "People/Finn.md": person("tags: [contact, work]"),
  "People/Gus.md": person("paused: true"),
  "People/Hal.md": person("snooze-until: 2027-01-01"),
  "Notes/Acme Ltd.md": "A firm.\n",
  "Notes/Pepper.md": "Another.\n",
  ...journal({
    "2025-01-05": "Called [[Gus]] and [[Hal]]",
    "2026-02-02": "Coffee with [[Adaeze]]",
    "2026-03-01": "Called [[Ben]]",
    "2026-04-02": "Emailed [[Chen Wei]]",
    "2026-05-22": "Met [[Dora]] for lunch",
    "2026-10-13": "Called [[Eve]]",
  }),
};

/** The vault of these people. */
export const peopleIndex: IndexView = vaultOf(people);

/** A query read as a block holds it. */
export function parsed(block: QueryBlock, text: string): ParsedQuery {
  const { calendar } = peopleIndex.settings;
  return parseQuery(block, text, { separators: "lines", now, calendar });
}

/** Each line of a query as it was understood: in its canonical spelling, and in words. */
export function understood(block: QueryBlock, text: string): readonly (readonly string[])[] {
  return parsed(block, text).query.clauses.map((clause) => [clause.text, clause.said]);
}

/** The mistakes of a query that reading finds. */
export function mistakes(block: QueryBlock, text: string): readonly string[] {
  return parsed(block, text).problems.map(told);
}

/** What is said of a query's mistakes. */
export function messages(block: QueryBlock, text: string): readonly string[] {
  return parsed(block, text).problems.map(({ message }) => message);
}

/** The answer to a `dormant` query over a vault. */
export function asked(text: string, index: IndexView = peopleIndex): DormantContacts {
  const { calendar } = index.settings;
  const { query } = parseQuery("dormant", text, { separators: "lines", now, calendar });
  return dormantContacts(query, index, now);
}

/** The names that a `dormant` query lists, in order; a query with problems fails the test. */
export function names(text: string, index?: IndexView): readonly string[] {
  const { contacts, problems } = asked(text, index);
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join("\n"));
  return contacts.map(({ contact }) => contact.name);
}

/** A problem as `line:column code → fix`. */
export function told({ line, column, code, fix }: Problem): string {
  return `${String(line)}:${String(column)} ${code} → ${fix ?? "nothing"}`;
}
