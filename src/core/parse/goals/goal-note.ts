/** What a goal note tells: one goal. */
import type { TitleWords } from "../../language/language";
import type { Goal } from "../../model/goal";
import type { NoteText } from "../../model/note-text";
import type { ProblemInNote } from "../../model/problem";
import type { Settings } from "../../model/settings";
import { noteName } from "../settings/folders";
import { frontmatterBroken } from "../frontmatter/frontmatter-problem";
import { goalFrom } from "./goal";
import { readGoalProperties } from "./goal-properties";
import { readGoalTitle } from "./goal-title";
import { milestonesOf, notesOf } from "./milestones";
import { ourProperties } from "../frontmatter/properties";
import { shownText, titleSource } from "./title-text";

/** Of a goal note's text, no more lines than this are kept as its notes. */
const mostNotes = 50;

/** A goal and what could not be read of it. */
export interface GoalNoteReading {
  readonly goal: Goal;
  readonly problems: readonly ProblemInNote[];
}

/** Reads a goal note; its title is the first level-1 heading, else the file's name (R94). */
export function readGoalNote(
  path: string,
  note: NoteText,
  settings: Settings,
  rows: readonly TitleWords[],
): GoalNoteReading {
  const problems: ProblemInNote[] = [];
  const { calendar } = settings;
  const heading = note.lines.find(
    (line) =>
      line.form === "heading" &&
      line.level === 1 &&
      !line.kith &&
      shownText(titleSource(line)) !== "",
  );
  const source = heading ? titleSource(heading) : noteName(path);
  const others = note.lines.filter((line) => line.form === "paragraph" || line.form === "item");
  const goal = goalFrom(
    {
      id: path,
      path,
      line: 1,
      titleLine: heading?.line ?? 1,
      column: heading?.column ?? 1,
      title: shownText(source),
      words: readGoalTitle(source, calendar, rows),
      properties: readGoalProperties(
        ourProperties(note.properties, settings),
        { created: null, start: null },
        calendar,
        rows,
        problems,
      ),
      raw: note.properties,
      heading: null,
      milestones: milestonesOf(note.lines),
      notes: notesOf(others).slice(0, mostNotes),
      isBroken: note.problems.some(({ code }) => code === frontmatterBroken),
      boxStatus: null,
    },
    calendar,
    problems,
  );
  return { goal, problems };
}
