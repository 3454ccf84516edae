/** What a person can ask for on screen: the one seam between the components and the host that carries it out. */

import type { CoachAct } from "../core/index";

/** A line of a note. */
export interface Place {
  readonly path: string;
  /** From 1. */
  readonly line: number;
}

/** The click or key press that asked, from which a host tells whether a new tab is wanted and where a menu opens. */
export type Asked = MouseEvent | KeyboardEvent;

/** Everything that components ask of their host. None of them answers; what comes of it is shown by the next update. */
export interface PanelActions {
  /** Opens a note at a line. */
  readonly open: (place: Place, asked: Asked) => void;
  /** Shows a preview of a note beside the element that the pointer is over. */
  readonly preview: (place: Place, over: HTMLElement, event: MouseEvent) => void;
  /** Follows a `mailto:`, `tel:` or web link of a contact; its scheme was checked already. */
  readonly reach: (href: string) => void;
  /** Asks for the words of an interaction and logs it; with nobody where the contact is still to be chosen. */
  readonly log: (contact: string | null) => void;
  /** Writes a check-in on the goal of this id into today's note. */
  readonly checkIn: (goal: string) => void;
  readonly adjust: (goal: string) => void;
  /** Does what an answer to the coach says, and remembers under its id that it was given. */
  readonly answer: (answer: {
    readonly id: string;
    readonly goal: string;
    readonly act: CoachAct;
  }) => void;
  /** Copies a text, such as a summary for the partner. */
  readonly copy: (text: string) => void;
  /** Marks an item of the agenda, by its id, as done. */
  readonly done: (item: string) => void;
  /** Asks until when an item of the agenda is put off. */
  readonly snooze: (item: string, asked: Asked) => void;
  /** Speaks no more of what an item comes from, a goal or a contact; it stays on the agenda. */
  readonly mute: (item: string) => void;
  /** Begins what it is the time for; `begun` is called once it stands there. */
  readonly begin: (kind: "focus" | "review", begun?: () => void) => void;
  /** Asks until when a contact is put off. */
  readonly snoozeContact: (contact: string, asked: Asked) => void;
  /** Passes over a suggested contact for today. */
  readonly notNow: (contact: string) => void;
  /** Asks when a plan without a when is meant for, and writes it into the plan's line. */
  readonly giveWhen: (plan: Place & { readonly id: string; readonly text: string }) => void;
  readonly newGoal: () => void;
  readonly newContact: () => void;
  /** Asks for a file of people. */
  readonly importPeople: () => void;
  readonly openJournal: () => void;
  /** Opens a menu of what can be done with a contact, a goal or an item of the agenda. */
  readonly menu: (subject: Subject, asked: Asked) => void;
}

/** What a menu is about. */
export type Subject =
  | { readonly is: "contact"; readonly path: string }
  | { readonly is: "goal"; readonly id: string; readonly place: Place }
  | { readonly is: "item"; readonly id: string; readonly place: Place };
