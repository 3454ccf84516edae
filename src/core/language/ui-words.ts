/** What panels and blocks say around the facts: the shape that every language fills in. */
import type { FormWords } from "./form-words";
import type { ReminderWords } from "./reminder-words";
import type { PeopleFormWords } from "./people-form-words";

/** The headings of the panel's sections. */
export interface SectionWords {
  readonly agenda: string;
  readonly goals: string;
  readonly who: string;
  readonly vague: string;
  readonly picture: string;
  readonly problems: string;
}

/** What buttons say. Those that show only an icon, or too little to be told apart, have a longer name. */
export interface ButtonWords {
  readonly log: string;
  readonly logWith: (name: string) => string;
  readonly checkIn: string;
  readonly checkInOn: (title: string) => string;
  readonly snooze: string;
  readonly snoozeOf: (what: string) => string;
  readonly doneOf: (what: string) => string;
  readonly adjust: string;
  readonly adjustOf: (title: string) => string;
  readonly open: string;
  readonly openOf: (what: string) => string;
  readonly notNow: string;
  readonly notNowFor: (name: string) => string;
  readonly moreFor: (what: string) => string;
  readonly giveWhen: string;
  readonly giveWhenTo: (plan: string) => string;
  readonly newGoal: string;
  readonly newContact: string;
  readonly importPeople: string;
  readonly openJournal: string;
  readonly showMore: (count: number) => string;
}

/** What the card of who is next says. */
export interface WhoWords {
  readonly serves: (goal: string) => string;
  readonly lastTalks: string;
  readonly plans: string;
  readonly reach: string;
}

/** What the picture of interactions says. */
export interface PictureWords {
  readonly everyone: string;
  readonly of: string;
  readonly by: string;
  readonly scales: Readonly<Record<"day" | "week" | "month", string>>;
  readonly asTable: string;
  readonly when: string;
  readonly interactions: string;
  readonly less: string;
  readonly more: string;
  /** The name of a goal's history, as bars. */
  readonly history: (title: string) => string;
}

/** What query blocks say. */
export interface BlockWords {
  /** "Line 2, column 5". */
  readonly place: (line: number, column: number) => string;
  /** Above the mistakes of a query. */
  readonly mistakes: (count: number) => string;
  readonly write: (fix: string) => string;
  readonly withoutGroup: string;
  readonly nobody: string;
  readonly noGoals: string;
  readonly noAgenda: string;
  readonly noInteractions: string;
  readonly rows: Readonly<Record<"contacts" | "goals" | "agenda" | "interactions", string>>;
  readonly columns: Readonly<
    Record<
      "goal" | "count" | "pace" | "streak" | "periods" | "when" | "what" | "kind" | "with",
      string
    >
  >;
}

/** What the panel and the blocks say. */
export interface UiWords {
  readonly sections: SectionWords;
  readonly buttons: ButtonWords;
  readonly who: WhoWords;
  readonly picture: PictureWords;
  readonly blocks: BlockWords;
  readonly forms: FormWords;
  readonly reminders: ReminderWords;
  /** What the block of a review says. */
  readonly review: {
    readonly noSpan: string;
    readonly waiting: string;
    /** Null for a summary that is for nobody in particular. */
    readonly copy: (partner: string | null) => string;
    readonly copied: string;
  };
  readonly people: PeopleFormWords;
  /** What is offered where a crash cut an act on several notes short. */
  readonly unfinished: {
    readonly title: (what: string) => string;
    readonly body: (done: number, of: number) => string;
    readonly takeBack: string;
    readonly leave: string;
    /** With the paths of the notes that someone changed since, which were left. */
    readonly takenBack: (done: number, left: readonly string[]) => string;
  };
  /** While notes are read for the first time. */
  readonly reading: (read: number, total: number) => string;
  /** Said meanwhile, where something was asked for that must know every note. */
  readonly onceRead: string;
  readonly empty: {
    readonly vault: string;
    readonly agenda: string;
    readonly goals: string;
    readonly who: string;
    readonly evidence: string;
    readonly problems: string;
  };
  readonly missed: string;
  readonly missedHeading: string;
  readonly kinds: Readonly<
    Record<"goal" | "plan" | "due" | "birthday" | "deadline" | "review" | "focus", string>
  >;
  /** The name of the button that lists what was counted. */
  readonly counted: (count: number, target: number, title: string) => string;
  /** What the strip is, before its periods are named. */
  readonly strip: string;
  readonly severities: Readonly<Record<"error" | "warning" | "hint", string>>;
}
