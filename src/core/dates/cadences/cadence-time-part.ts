/** The time of the day in a cadence phrase, which with "every" makes it a daily one: "every morning". */
import { behindTurn, type CadenceWords, contradiction } from "./cadence-part";
import { cadenceTimeAt } from "./cadence-time";

/** "at 16:00", "on my afternoon walk", "mornings"; two times by the clock contradict each other. */
export function timePart(words: CadenceWords, at: number): number | null {
  const { text, tokens, draft, calendar } = words;
  const found = cadenceTimeAt(text, tokens, at, calendar);
  if (!found) return null;
  const { time, named, plural } = found.value;
  if (named ? draft.named : draft.clock) return contradiction;
  if (named) draft.named = time;
  else draft.clock = time;
  if (plural) draft.signs.add("plural");
  // "every morning" and "mornings" are every day, "Sunday mornings" every Sunday.
  const days = draft.weekdays.length + draft.nths.length + draft.monthDays.length;
  const daily = draft.wantsNoun || (plural && draft.unit === null);
  if (!daily || days > 0) return found.next;
  const every = draft.step ?? 1;
  draft.step = null;
  return behindTurn(draft, { unit: "day", every }, found.next);
}
