/** What forms say: the labels, hints and choices that every language fills in. */

/** The names of what a goal was read to hold. */
export interface GoalPreviewWords {
  readonly cadence: string;
  readonly target: string;
  readonly counts: string;
  readonly remind: string;
  readonly start: string;
  readonly deadline: string;
  readonly length: string;
}

/** The words of all forms. */
export interface FormWords {
  readonly cancel: string;
  /** Of what has nothing to submit. */
  readonly close: string;
  readonly needed: string;
  readonly log: {
    readonly with: string;
    readonly withHint: string;
    readonly add: (name: string) => string;
    readonly remove: (name: string) => string;
    readonly kind: string;
    readonly anyKind: string;
    readonly when: string;
    readonly what: string;
    readonly whatHint: string;
    readonly writes: string;
    readonly submit: string;
    readonly nobody: string;
  };
  readonly date: {
    readonly examples: Readonly<Record<"past" | "future", string>>;
    readonly unknown: (phrase: string) => string;
  };
  readonly goal: {
    readonly sentence: string;
    readonly hint: string;
    readonly readAs: string;
    readonly gallery: string;
    readonly submit: string;
    readonly writtenTo: (path: string) => string;
    readonly preview: GoalPreviewWords;
  };
  /** Goals to start with, as sentences. */
  readonly goalGallery: readonly string[];
  readonly adjust: {
    readonly target: string;
    readonly from: string;
    readonly because: string;
    readonly becauseHint: string;
    readonly now: (target: number) => string;
    readonly past: string;
    readonly submit: string;
    readonly instead: string;
    readonly statuses: Readonly<Record<"paused" | "active" | "done" | "dropped", string>>;
    readonly wrongTarget: string;
  };
  readonly snooze: {
    readonly until: string;
    readonly choices: Readonly<Record<"10m" | "1h" | "evening" | "tomorrow", string>>;
    readonly pick: string;
    readonly submit: string;
  };
  /** What a goal leaves unsaid, by the property that says it. */
  readonly answer: {
    readonly questions: Readonly<Record<"cadence" | "target" | "remind" | "deadline", string>>;
    readonly examples: Readonly<Record<"cadence" | "target" | "remind" | "deadline", string>>;
    readonly unknown: (text: string) => string;
  };
  /** The day whose journal note is opened. */
  readonly day: {
    readonly label: string;
    readonly quick: readonly string[];
    readonly submit: string;
  };
  readonly when: {
    readonly label: string;
    readonly quick: readonly string[];
    readonly submit: string;
  };
  readonly contact: {
    readonly name: string;
    readonly circle: string;
    readonly noCircle: string;
    readonly met: string;
    readonly email: string;
    readonly submit: string;
  };
  /** All goals, one by one. */
  readonly walk: {
    readonly another: string;
    readonly because: string;
    readonly becauseHint: string;
    readonly stop: string;
    readonly none: string;
    readonly done: string;
  };
  readonly triage: {
    readonly step: (at: number, of: number) => string;
    readonly mentions: (count: number) => string;
    readonly question: (name: string) => string;
    readonly never: string;
    readonly skip: string;
    readonly back: string;
    readonly stop: string;
    /** The window's name, and the act's as undo names it. */
    readonly title: string;
    readonly noCircles: string;
    readonly nobody: string;
    /** After the walk: so many put into circles, so many never tracked. */
    readonly sorted: (circles: number, never: number) => string;
    /** Of one note that was left as it is, and why. */
    readonly left: (name: string, because: string) => string;
  };
}
