/** Everything an index answers, for comparing two of them. */
import type { IndexView } from "../../src/core/note-index/index-view";
import { day } from "./note-builder";

/** The whole answer of an index, but for its revision. */
export function everythingIn(view: IndexView): unknown {
  const [start, end] = [day("0001-01-01"), day("9999-12-31")];
  const days = view.entriesBetween(start, end).map((entry) => entry.day);
  return {
    notes: view.notes(),
    contacts: view.contacts(),
    goals: view.goals(),
    plans: view.plans(),
    problems: view.problems(),
    entries: view.entriesBetween(start, end),
    interactions: view.contacts().map(({ path }) => view.interactionsWith(path)),
    journalDays: view.journalDaysBetween(start, end),
    dailyNotes: days.map((of) => view.dailyNote(of)),
    firstJournalDay: view.firstJournalDay(),
    size: view.size(),
  };
}
