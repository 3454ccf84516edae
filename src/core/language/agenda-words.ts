/** What the agenda and reminders say: the shape that every language fills in. Days are already written for people. */

/** Words and short sentences of the agenda, in one language. */
export interface AgendaWords {
  /** "Ana, Ben and Cleo". */
  readonly list: (names: readonly string[]) => string;
  readonly today: string;
  readonly tomorrow: string;
  /** Heads what was missed. */
  readonly missed: string;
  /** Heads plans without a when. */
  readonly vague: string;
  readonly allDay: string;
  readonly nothing: string;
  readonly review: string;
  readonly focus: string;
  readonly birthdayOf: (name: string) => string;
  readonly turns: (age: number) => string;
  readonly getInTouch: (names: string) => string;
  /** Silences, one for each person, as "5 weeks and 2 months". */
  readonly silentFor: (silences: string) => string;
  readonly reached: (count: number, target: number) => string;
  readonly deadlineIn: (days: number) => string;
  readonly lastDay: string;
  readonly written: (day: string) => string;
  readonly overdue: (days: number) => string;
  readonly stillToReach: (names: string) => string;
  readonly looksDone: string;
  readonly snoozedUntil: string;
  readonly digest: (count: number) => string;
  readonly calendarName: string;
}
