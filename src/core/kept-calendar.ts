/** The calendar file that is kept up to date: what comes of it on the text that stands there. */
import { edits, type NoteOutcome, refused, unchanged } from "./edit/edit-plan";
import { calendarEvents } from "./evaluate/calendar-events";
import type { Moment } from "./dates/day";
import { catalogueFor } from "./language/catalogue-for";
import type { IndexView } from "./note-index/index-view";
import { calendarWriter, isOwnCalendar } from "./view-models/calendar-file";

/** A kept file looks so many days ahead, today included. */
const daysAhead = 90;

/** A calendar ready to be written to a file; `events` is how many it holds. */
export interface KeptCalendar {
  readonly events: number;
  /** What comes of it on the file's text, null where there is none; refused where the file is not Kith's own. */
  readonly on: (text: string | null) => NoteOutcome;
}

/** The calendar of the agenda at a moment; the library is loaded on first use. */
export async function keptCalendar(index: IndexView, now: Moment): Promise<KeptCalendar> {
  const write = await calendarWriter();
  const events = calendarEvents(index, now, daysAhead);
  const name = catalogueFor(index.settings.language).agenda.calendarName;
  return {
    events: events.length,
    on: (text) => {
      if (text === null) return { is: "create", text: write(events, now, name, "") };
      if (!isOwnCalendar(text)) {
        return refused(["notOurCalendar"]);
      }
      const after = write(events, now, name, text);
      return after === text ? unchanged : edits({ from: 0, to: text.length, insert: after });
    },
  };
}
