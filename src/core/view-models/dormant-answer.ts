/** The answer to a `dormant` query as JSON: the shape that the command prints and other plugins get. */
import type { Moment } from "../dates/day";
import type { DormantContacts } from "../evaluate/query/dormant-contacts";
import type { IndexView } from "../note-index/index-view";
import type { Problem } from "../model/problem";
import { type ContactAnswer, contactAnswer } from "./contact-answer";
import { contactRow, type RowLanguage } from "./contact-row";
import { type LookAnswer, lookAnswer } from "./look-answer";

/** A contact with the texts of the columns that the query asks for. */
export interface DormantContactAnswer extends ContactAnswer {
  readonly shown: Readonly<Record<string, string>>;
}

/** The answer of the public contract, version 1. */
export interface DormantAnswer extends LookAnswer {
  /** The query in words (R61). */
  readonly query: string;
  readonly contacts: readonly DormantContactAnswer[];
  /** Only when grouped (R3). */
  readonly groups?: readonly { readonly name: string; readonly contacts: readonly string[] }[];
  readonly show: readonly string[];
}

/** The contacts of a query as an answer; without problems of its own, it names those of the vault. */
export function dormantAnswer(
  found: DormantContacts,
  index: IndexView,
  now: Moment,
  language: RowLanguage,
  vaultProblems: readonly Problem[] = [],
): DormantAnswer {
  const { query, groups, show } = found;
  return {
    query,
    contacts: found.contacts.map((facts) => ({
      ...contactAnswer(facts),
      shown: Object.fromEntries(
        contactRow(facts, show, index, now, language).cells.map(({ column, text }) => [
          column,
          text,
        ]),
      ),
    })),
    ...(groups === null
      ? {}
      : {
          groups: groups.map(({ name, contacts }) => ({
            name,
            contacts: contacts.map(({ contact }) => contact.path),
          })),
        }),
    show,
    ...lookAnswer(found, vaultProblems),
  };
}
