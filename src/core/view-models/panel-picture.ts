/** The picture of interactions in the panel: of everyone or of one contact, as far back as a narrow panel holds. */
import { monthHolding, weekHolding } from "../dates/calendar";
import { addDays, addMonths, type Day } from "../dates/day";
import type { IndexView } from "../note-index/index-view";
import type { RowLanguage } from "./contact-row";
import { type HeatMap, heatMap, type HeatScale } from "./heat-map";

/** Whose interactions are pictured, and by what; the user's choice. */
export interface PictureChoice {
  /** A contact's path; null for everyone. */
  readonly contact: string | null;
  readonly scale: HeatScale;
}

/** The picture, and whose there could be instead. */
export interface PanelPicture {
  readonly choice: PictureChoice;
  /** Contacts near at hand, by name: who is next, and the contact of the open note. */
  readonly others: readonly { readonly path: string; readonly name: string }[];
  readonly map: HeatMap;
}

/** So far back, so that a picture fits beside a note. */
const weeksByDay = 26;
const monthsByWeek = 24;
const monthsByMonth = 120;

/** The picture of a choice; a contact that is gone is everyone. */
export function panelPicture(
  index: IndexView,
  today: Day,
  wanted: PictureChoice,
  near: readonly string[],
  { screen, query }: RowLanguage,
): PanelPicture {
  const { calendar } = index.settings;
  const contact = wanted.contact === null ? null : index.contact(wanted.contact);
  const choice = { ...wanted, contact: contact?.path ?? null };
  const start = firstDay(choice.scale, today, index);
  const entries =
    contact === null
      ? index.entriesBetween(start, today).filter(({ contacts }) => contacts.length > 0)
      : index.interactionsWith(contact.path);
  const others = [...new Set([...near, ...(contact === null ? [] : [contact.path])])]
    .map((path) => index.contact(path))
    .flatMap((each) => (each === null ? [] : [{ path: each.path, name: each.name }]));
  return {
    choice,
    others,
    map: heatMap({ entries, start, end: today, scale: choice.scale, calendar }, screen, query),
  };
}

function firstDay(scale: HeatScale, today: Day, { settings }: IndexView): Day {
  if (scale === "day") {
    return addDays(weekHolding(today, settings.calendar).start, -7 * (weeksByDay - 1));
  }
  const months = scale === "week" ? monthsByWeek : monthsByMonth;
  return addMonths(monthHolding(today).start, 1 - months);
}
