/** What is said of changes to notes: what undo calls them, and why one can't be made. */

import type { YamlFault } from "./note-sayings";

/** Sentences and titles by name. */
export interface EditSayings {
  readonly adjustGoal: (title: string) => string;
  readonly pauseGoal: (title: string) => string;
  readonly resumeGoal: (title: string) => string;
  readonly finishGoal: (title: string) => string;
  readonly dropGoal: (title: string) => string;
  readonly logInteraction: () => string;
  readonly checkIn: () => string;
  readonly makeJournal: () => string;
  readonly newContact: (name: string) => string;
  readonly newContacts: (count: number) => string;
  readonly newGoal: (title: string) => string;
  readonly givePlanTime: () => string;
  readonly tickTask: () => string;
  readonly completeMilestone: () => string;
  readonly importContacts: (count: number) => string;
  readonly endsInCode: () => string;
  readonly noContact: (path: string) => string;
  readonly contactUnclear: (path: string) => string;
  readonly noteThere: (path: string) => string;
  readonly fileThere: (path: string) => string;
  readonly noteGone: (path: string) => string;
  readonly frontmatterInTheWay: (line: number, fault: YamlFault) => string;
  readonly propertyUnclear: (name: string, value: string) => string;
  readonly goalGone: (title: string, path: string) => string;
  readonly goalUnclear: (title: string) => string;
  readonly noBox: () => string;
  readonly formatWithoutDay: (format: string) => string;
  readonly sectionTwice: (name: string, lines: readonly number[]) => string;
  readonly foreignInSection: (name: string, from: number, to: number, text: string) => string;
  readonly endWithoutBeginning: (line: number) => string;
  readonly sectionWithoutEnd: (name: string, line: number, end: string) => string;
  readonly noPlaceForSection: (name: string) => string;
  readonly nameIsPath: (name: string) => string;
  readonly noName: () => string;
  readonly contactThere: (name: string, path: string) => string;
  readonly emptyGoal: () => string;
  readonly noGoalThere: (path: string) => string;
  readonly pathLeadsOut: (path: string) => string;
  readonly badPart: (
    part: string,
    path: string,
    mistake: "empty" | "hidden" | "character" | "ending" | "reserved" | "long",
  ) => string;
  readonly planGone: (text: string, path: string) => string;
  readonly planHasTime: (text: string, path: string) => string;
  readonly taskGone: (text: string, path: string) => string;
  readonly noObject: () => string;
  readonly notOurCalendar: () => string;
  readonly changedSince: () => string;
  readonly undoDamaged: () => string;
}
