/** What is said on screen, in panels, blocks and terminals: the shape that every language fills in. */
import type { Cadence } from "../dates/cadences/cadence";
import type { Duration } from "../dates/duration";
import type { Counts } from "../model/counts";
import type { Kind } from "../model/kind";
import type { ContactState, Pace, PeriodState } from "../model/standing";

/** The groups that goals are shown in. */
export type CadenceGroup =
  "day" | "week" | "month" | "quarter" | "year" | "challenge" | "once" | "other";

/** Words and short sentences for people, in one language. Days are civil days already written for people. */
export interface ScreenWords {
  /** From Monday. */
  readonly weekdays: readonly string[];
  readonly shortWeekdays: readonly string[];
  /** From January. */
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  /** "Thursday, 19 November 2026" from its parts. */
  readonly longDay: (weekday: string, dayOfMonth: number, month: string, year: number) => string;
  /** "Thu 19 Nov"; the year is given when it isn't this year's. */
  readonly shortDay: (
    weekday: string,
    dayOfMonth: number,
    month: string,
    year: number | null,
  ) => string;
  readonly cadenceGroups: Readonly<Record<CadenceGroup, string>>;
  readonly paces: Readonly<Record<Pace, string>>;
  readonly periodStates: Readonly<Record<PeriodState, string>>;
  readonly statuses: Readonly<
    Record<"active" | "paused" | "done" | "dropped" | "upcoming" | "ended", string>
  >;
  readonly contactStates: Readonly<Record<ContactState, string>>;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly inARow: (periods: number) => string;
  readonly challengeDay: (day: number, of: number) => string;
  /** Of a challenge that ended: "ended: met on 28 of 30 days"; of one in other periods than days without the word. */
  readonly challengeOver: (met: number, of: number, isOfDays: boolean) => string;
  /** "2 of 3 allowed misses". */
  readonly missesOf: (missed: number, allowed: number) => string;
  readonly until: (day: string) => string;
  readonly startsOn: (day: string) => string;
  readonly nextReminder: (moment: string) => string;
  readonly readFromTitle: (what: readonly string[]) => string;
  readonly countedAs: (counts: string) => string;
  readonly silence: (days: number) => string;
  readonly neverContacted: string;
  /** "every 2 weeks on Tuesday"; null where the canonical text, which is English, is what people read. */
  readonly cadence: ((cadence: Cadence) => string) | null;
  /** "dormant ties with #mentor"; null as above. */
  readonly counts: ((counts: Counts) => string) | null;
  /** "6 months"; null as above. */
  readonly duration: ((duration: Duration) => string) | null;
}
