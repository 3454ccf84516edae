/** What panels, blocks and forms say around the facts: the shape that every language fills in. */

/** The headings of the panel's sections. */
export interface SectionWords {
  readonly agenda: string;
  readonly goals: string;
  readonly who: string;
  readonly vague: string;
  readonly picture: string;
  readonly problems: string;
}

/** What buttons say. Those that show only an icon have it as their name. */
export interface ButtonWords {
  readonly log: string;
  readonly logWith: (name: string) => string;
  readonly checkIn: string;
  readonly checkInOn: (title: string) => string;
  readonly snooze: string;
  readonly snoozeOf: (what: string) => string;
  readonly done: string;
  readonly doneOf: (what: string) => string;
  readonly adjust: string;
  readonly adjustOf: (title: string) => string;
  readonly open: string;
  readonly openOf: (what: string) => string;
  readonly notNow: string;
  readonly more: (what: string) => string;
  readonly giveWhen: string;
  readonly newGoal: string;
  readonly newContact: string;
  readonly openJournal: string;
  readonly save: string;
  readonly cancel: string;
}

/** What the panel and the blocks say. */
export interface UiWords {
  readonly panel: string;
  readonly sections: SectionWords;
  readonly buttons: ButtonWords;
  /** While notes are read for the first time. */
  readonly reading: (read: number, total: number) => string;
  readonly empty: {
    readonly vault: string;
    readonly agenda: string;
    readonly goals: string;
    readonly who: string;
    readonly evidence: string;
  };
  /** "1 of 2", as the name of the button that lists what was counted. */
  readonly counted: (count: number, target: number, title: string) => string;
  readonly countOf: (count: number, target: number) => string;
  /** What the strip is, before its periods are named. */
  readonly strip: string;
}
