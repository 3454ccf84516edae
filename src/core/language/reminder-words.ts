/** What reminders, the focus view and the calendar file say: the shape that every language fills in. */

/** The words of notices, of keeping quiet and of the focus view. Moments are already written for people. */
export interface ReminderWords {
  readonly done: string;
  readonly log: string;
  readonly snooze: string;
  readonly open: string;
  readonly openPanel: string;
  readonly start: string;
  /** Takes a notice away without deciding anything. */
  readonly dismiss: string;
  readonly pick: string;
  readonly mute: (what: string) => string;
  readonly muted: (what: string) => string;
  readonly mutedCommand: string;
  readonly mutedPlaceholder: string;
  readonly nothingMuted: string;
  readonly heardAgain: (what: string) => string;
  /** "3 reminders", with what they are below. */
  readonly digest: (count: number) => string;
  readonly andMore: (count: number) => string;
  readonly openToday: (count: number) => string;
  readonly quiet: {
    readonly title: string;
    readonly submit: string;
    readonly until: (moment: string) => string;
    readonly over: string;
    readonly end: string;
  };
  readonly calendarWritten: (path: string, events: number) => string;
  readonly focus: {
    readonly title: string;
    /** What of the open goals it is for. */
    readonly goals: string;
    readonly plans: string;
    readonly people: string;
    readonly vague: string;
    readonly nothing: string;
  };
}
