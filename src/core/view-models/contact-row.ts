/** A contact as one row of a list or table, or as a card: the cells of the columns that were asked for. */
import type { Day } from "../dates/day";
import { type Moment, dayOf, toDay } from "../dates/day";
import type { ContactFacts } from "../evaluate/contact-state";
import { nextPlanWith } from "../evaluate/open-plans";
import { contactFact } from "../evaluate/query/row-facts";
import type { QueryWords } from "../language/query-words";
import type { ScreenWords } from "../language/screen-words";
import type { PropertyValue } from "../model/note-text";
import type { ContactState } from "../model/standing";
import type { IndexView } from "../note-index/index-view";
import { toTexts, withoutLinks } from "../parse/frontmatter/property-values";
import { shortDay } from "./written-day";

/** One cell: its text, and the line it was taken from where there is one. */
export interface ContactCell {
  readonly column: string;
  readonly text: string;
  readonly place: { readonly path: string; readonly line: number } | null;
}

/** One contact to show. */
export interface ContactRow {
  readonly path: string;
  /** The contact's name; its path where the file has no name. */
  readonly name: string;
  readonly state: ContactState;
  readonly standing: string;
  readonly cells: readonly ContactCell[];
}

/** The language of rows. */
export interface RowLanguage {
  readonly query: QueryWords;
  readonly screen: ScreenWords;
}

/** What a contact is called on screen. */
export function shownName({ contact }: Pick<ContactFacts, "contact">): string {
  return contact.name.trim() === "" ? contact.path : contact.name;
}

/** A column's heading: its name in the language, else the property's name with a capital letter. */
export function columnHeading(column: string, words: QueryWords): string {
  return words.columns.get(column) ?? column.charAt(0).toUpperCase() + column.slice(1);
}

/** A contact as a row of these columns. */
export function contactRow(
  facts: ContactFacts,
  columns: readonly string[],
  index: IndexView,
  now: Moment,
  language: RowLanguage,
): ContactRow {
  return {
    path: facts.contact.path,
    name: shownName(facts),
    state: facts.state,
    standing: language.screen.contactStates[facts.state],
    cells: columns.map((column) => contactCell(facts, column, index, now, language)),
  };
}

function contactCell(
  facts: ContactFacts,
  column: string,
  index: IndexView,
  now: Moment,
  { screen }: RowLanguage,
): ContactCell {
  const today = dayOf(now);
  const cell = (text: string, place: ContactCell["place"] = null): ContactCell => ({
    column,
    text,
    place,
  });
  const { lastContact, daysSince, via } = facts;
  const viaPlace = via === null ? null : { path: via.path, line: via.line };
  switch (column) {
    case "name":
      return cell(shownName(facts), { path: facts.contact.path, line: 1 });
    case "last contact":
      return lastContact === null
        ? cell(screen.neverContacted)
        : cell(shortDay(lastContact, today, screen), viaPlace);
    case "silence":
      return cell(daysSince === null ? screen.neverContacted : screen.silence(daysSince));
    case "via":
      return via === null
        ? cell("")
        : cell(`${screen.kinds[via.kind]}: ${withoutLinks(via.text)}`, viaPlace);
    case "state":
      return cell(screen.contactStates[facts.state]);
    case "next plan": {
      const plan = nextPlanWith(facts.contact.path, index, today);
      if (plan === null) return cell("");
      const day = plan.day === null ? "" : ` (${shortDay(plan.day, today, screen)})`;
      return cell(`${plan.text}${day}`, { path: plan.path, line: plan.line });
    }
    default:
      return cell(valueText(contactFact(facts, column, { index, now, here: null }), today, screen));
  }
}

/** A property's value as one text: days as they are written for people, links as what they show. */
function valueText(value: PropertyValue, today: Day, words: ScreenWords): string {
  return toTexts(value)
    .map((text) => {
      const day = toDay(text);
      return day === null ? withoutLinks(text) : shortDay(day, today, words);
    })
    .join(", ");
}
