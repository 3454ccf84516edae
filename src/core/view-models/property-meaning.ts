/** What a goal's property comes to while it is typed: the running or next period, the next reminder, what would count. */
import { addDays, dayOf, type Moment, momentAt } from "../dates/day";
import { nextPeriods } from "../dates/periods";
import { readCadence } from "../dates/cadences/read-cadence";
import { readRemind } from "../dates/remind";
import { remindsOn } from "../evaluate/goal-reminders";
import { countsSaid } from "../evaluate/said-measures";
import type { ScreenWords } from "../language/screen-words";
import type { IndexView } from "../note-index/index-view";
import { readCounts } from "../parse/goals/counts";
import { longDay } from "./written-day";

/** The properties that are explained as they are typed. */
export type ExplainedProperty = "cadence" | "counts" | "remind";

/** A reminder that comes more seldom than this, in days, is not looked for. */
const daysAhead = 800;

/** What the value means as of now, in words; `""` where it can't be read. */
export function propertyMeaning(
  property: ExplainedProperty,
  text: string,
  index: IndexView,
  now: Moment,
  words: ScreenWords,
): string {
  switch (property) {
    case "cadence":
      return cadenceMeaning(text, index, now, words);
    case "remind":
      return remindMeaning(text, index, now, words);
    case "counts": {
      const { counts } = readCounts(text, index.settings.calendar);
      return counts === null ? "" : countsSaid(counts, words);
    }
  }
}

function cadenceMeaning(text: string, index: IndexView, now: Moment, words: ScreenWords): string {
  const { calendar } = index.settings;
  const { reading } = readCadence(text, calendar);
  const today = dayOf(now);
  const [period] = reading === null ? [] : nextPeriods(reading.cadence, today, today, calendar, 1);
  if (period === undefined) return "";
  const { start, end } = period;
  return end === start
    ? longDay(start, words)
    : `${longDay(start, words)} – ${longDay(end, words)}`;
}

function remindMeaning(text: string, index: IndexView, now: Moment, words: ScreenWords): string {
  const rule = readRemind(text, now, index.settings.calendar);
  if (rule === null) return "";
  const today = dayOf(now);
  for (let ahead = 0; ahead <= daysAhead; ahead += 1) {
    const day = addDays(today, ahead);
    if (remindsOn(rule, day, null, index) && momentAt(day, rule.time) > now) {
      return `${longDay(day, words)}, ${rule.time}`;
    }
  }
  return "";
}
