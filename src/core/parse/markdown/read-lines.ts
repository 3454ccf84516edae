/** Everything that a note's lines say, each line read in one go, so that nothing of it is held for the whole note. */
import type { Entry } from "../../model/entry";
import type { NoteText } from "../../model/note-text";
import type { Plan } from "../../model/plan";
import type { ProblemInNote } from "../../model/problem";
import { entryOfLine, entryOfProperties } from "../entries";
import { planProblems } from "../plan-problems";
import { planReader } from "../plans";
import type { ReadingContext } from "../reading-context";

/** What the lines of a note say. */
export interface LinesReading {
  readonly entries: readonly Entry[];
  readonly plans: readonly Plan[];
  readonly problems: readonly ProblemInNote[];
}

/** Reads the lines of a note; linear in its length. Never throws. */
export function readLines(note: NoteText, context: ReadingContext): LinesReading {
  const entries: Entry[] = [];
  const plans: Plan[] = [];
  const problems: ProblemInNote[] = [];
  const plansOf = planReader(context);
  const people = entryOfProperties(note, context);
  if (people) entries.push(people);
  for (const line of note.lines) {
    for (const plan of plansOf(line)) plans.push(plan);
    const entry = entryOfLine(line, context);
    if (entry) entries.push(entry);
    for (const problem of planProblems(line, context)) problems.push(problem);
  }
  return { entries, plans, problems };
}
