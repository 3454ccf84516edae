/** What can be exported in which form, and the texts that such a file is made of. */
import { dayOf, type Moment } from "../dates/day";
import { allContactFacts } from "../evaluate/contact-state";
import { goalsMatching } from "../evaluate/query/goals-matching";
import { interactionsMatching } from "../evaluate/query/interactions-matching";
import { catalogueFor } from "../language/catalogue-for";
import type { IndexView } from "../note-index/index-view";
import { parseQuery } from "../evaluate/query/parse-query";
import { contactAnswer } from "../view-models/contact-answer";
import { goalAnswer } from "../view-models/goal-answer";
import { interactionsAnswer } from "../view-models/interactions-answer";
import { csvFile } from "./csv-file";
import { exportedPerson } from "./exported-person";
import { contactsTable, goalsTable, interactionsTable } from "./tables";
import { vcardOf } from "./vcard-file";

/** What can be exported. */
export const exportSubjects = ["contacts", "goals", "interactions"] as const;
/** The forms; each is also the ending of its files, but for `vcard`. */
export const exportForms = ["csv", "json", "vcard"] as const;

/** One of the things that can be exported. */
export type ExportSubject = (typeof exportSubjects)[number];
/** One of the forms. */
export type ExportForm = (typeof exportForms)[number];

/** A file to be written: how many contacts, goals or interactions it holds, and its texts, each made when it is taken. */
export interface ExportedTexts {
  readonly count: number;
  readonly texts: Iterable<string>;
}

/** Whether a subject can be written in a form: address books know people only. */
export function hasForm(subject: ExportSubject, form: ExportForm): boolean {
  return form !== "vcard" || subject === "contacts";
}

/** Everything of a subject as it stands at a moment; null in a form that the subject does not have. */
export function exportedTexts(
  subject: ExportSubject,
  form: ExportForm,
  index: IndexView,
  now: Moment,
): ExportedTexts | null {
  return hasForm(subject, form) ? exportedBy[subject](form, index, now) : null;
}

const exportedBy: Readonly<
  Record<ExportSubject, (form: ExportForm, index: IndexView, now: Moment) => ExportedTexts>
> = {
  contacts: (form, index, now) => {
    const { settings } = index;
    const contacts = allContactFacts(index, dayOf(now));
    const person = ({ contact }: (typeof contacts)[number]) => exportedPerson(contact, settings);
    const texts = {
      vcard: () => mapped(contacts, (facts) => vcardOf(person(facts))),
      csv: () => csvFile(contactsTable(contacts, settings)),
      json: () =>
        jsonFile("contacts", contacts, (facts) => ({ ...contactAnswer(facts), ...person(facts) })),
    };
    return { count: contacts.length, texts: texts[form]() };
  },
  goals: (form, index, now) => {
    const { goals } = goalsMatching(every("goals", index, now), index, now, {
      periods: allPeriods,
      words: catalogueFor(index.settings.language).query,
    });
    const texts =
      form === "csv" ? csvFile(goalsTable(goals)) : jsonFile("goals", goals, goalAnswer);
    return { count: goals.length, texts };
  },
  interactions: (form, index, now) => {
    const found = interactionsMatching(every("interactions", index, now), index, now, {
      words: catalogueFor(index.settings.language).query,
    });
    const { interactions } = found;
    const texts =
      form === "csv"
        ? csvFile(interactionsTable(interactions))
        : jsonFile("interactions", interactionsAnswer(found).interactions, (answer) => answer);
    return { count: interactions.length, texts };
  },
};

/** No goal has more past periods than this many days. */
const allPeriods = 1000;

function every(block: "goals" | "interactions", index: IndexView, now: Moment) {
  const { calendar, language } = index.settings;
  const separators = "lines and semicolons";
  return parseQuery(block, "", { separators, now, calendar, words: catalogueFor(language).query })
    .query;
}

/** `{"name": [ …one element an item… ]}` as `JSON.stringify` would indent it. */
function* jsonFile<Item>(
  name: string,
  items: readonly Item[],
  elementOf: (item: Item) => object,
): Generator<string> {
  yield `{\n  ${JSON.stringify(name)}: [`;
  for (const [at, item] of items.entries()) {
    const element = JSON.stringify(elementOf(item), null, 2).replaceAll("\n", "\n    ");
    yield `${at === 0 ? "" : ","}\n    ${element}`;
  }
  yield items.length === 0 ? "]\n}\n" : "\n  ]\n}\n";
}

function* mapped<Item>(items: readonly Item[], textOf: (item: Item) => string): Generator<string> {
  for (const item of items) yield textOf(item);
}
