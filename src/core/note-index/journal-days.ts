/** Which days have a journal note, which one is the day's daily note, and which hold words of the user's own. */
import type { Day } from "../dates/day";
import { formatDay } from "../dates/moment-format";
import type { Note } from "../model/note";
import type { DailyNotes } from "../model/settings";
import type { JournalDay } from "./index-view";
import { pathKey } from "./name-key";
import { compareText, OrderedKeys } from "./ordered-keys";
import { PathSets } from "./path-sets";

/** The journal's days, following the notes. */
export class JournalDays {
  private readonly noteAt: (path: string) => Note | null;
  private readonly dailyNotes: readonly DailyNotes[];
  private readonly journalNotes = new PathSets<Day>();
  private readonly journalDays = new OrderedKeys<Day>();
  private readonly daily = new PathSets<Day>();
  private readonly dailyDays = new OrderedKeys<Day>();
  private entered = 0;

  constructor(noteAt: (path: string) => Note | null, dailyNotes: readonly DailyNotes[]) {
    this.noteAt = noteAt;
    this.dailyNotes = dailyNotes;
  }

  /** Enters a note, if it is one of the journal with a day. */
  add({ path, is, day, daily }: Note): void {
    if (is !== "journal" || day === null) return;
    this.entered += 1;
    if (this.journalNotes.add(day, path)) this.journalDays.add(day);
    if (daily && this.daily.add(day, path)) this.dailyDays.add(day);
  }

  /** Takes out a note that was entered as it is. */
  delete({ path, is, day, daily }: Note): void {
    if (is !== "journal" || day === null) return;
    this.entered -= 1;
    if (this.journalNotes.delete(day, path)) this.journalDays.delete(day);
    if (daily && this.daily.delete(day, path)) this.dailyDays.delete(day);
  }

  /** The day of the earliest journal note, or null without any. */
  first(): Day | null {
    return this.journalDays.list()[0] ?? null;
  }

  /** How many journal notes with a day there are. */
  get count(): number {
    return this.entered;
  }

  /** The path of the day's daily note: of several, the one the settings put there, the first settings first, then by path. */
  dailyNote(day: Day): string | null {
    return this.inOrder(day)[0] ?? null;
  }

  /** The days from the first to the last, both included, whose daily note holds words of the user's own. */
  between(start: Day, end: Day): readonly JournalDay[] {
    const days: JournalDay[] = [];
    for (const day of this.dailyDays.between(start, end)) {
      for (const path of this.inOrder(day)) {
        const words = this.noteAt(path)?.ownWords;
        if (!words) continue;
        const { line, column, text } = words;
        days.push({ day, path, line, column, text });
        break;
      }
    }
    return days;
  }

  private inOrder(day: Day): readonly string[] {
    const paths = this.daily.of(day);
    if (paths.length < 2) return paths;
    const expected = this.dailyNotes.map(({ folder, format }) =>
      pathKey(`${folder}/${formatDay(day, format)}`),
    );
    const rank = (path: string): number => {
      const at = expected.indexOf(pathKey(path));
      return at < 0 ? expected.length : at;
    };
    return [...paths].sort((a, b) => rank(a) - rank(b) || compareText(a, b));
  }
}
