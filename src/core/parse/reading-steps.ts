/** What makes the reader of notes ready before the first of them, so that no note has to wait for all of it at once. */
import { toDay } from "../dates/day";
import { readCadence } from "../dates/cadences/read-cadence";
import { glossSteps } from "../dates/gloss";
import { findProseDates } from "../dates/prose/prose-dates";
import { readTimeOfDay } from "../dates/time-of-day";
import { languageFor } from "../language/index";
import type { Settings } from "../model/settings";
import { readGoalNote } from "./goals/goal-note";
import { readNoteText } from "./markdown/note-text";
import { readNote } from "./read-note";
import { readLines } from "./markdown/read-lines";
import { lexiconSteps } from "./sentences/lexicon";

/** Lines and goals that between them ask for most of what reads notes, each for a little more than those before it. */
const lines = [
  "Called [[A]]",
  "- [ ] Call [[A]] #b",
  "I should meet [[A]], not B",
  "# A\n\nB [[A]] yesterday",
  "Met [[A]], she starts on Friday",
  "Met [[A]] on 3 March",
  "Lunch next week",
  "- [ ] Call [[A]] tomorrow at 4pm",
  "- [x] Thank [[A]]",
  "- [ ] Send [[A]] B 📅 2026-12-01",
  "- Emailed [[A]] B #c\n- A by next Friday",
  "- I should call [[A]] next week",
  "- Lunch with [[A]] and [[B]], C",
];
const goals = [
  "# Meet one",
  "---\ncadence: weekly\n---\n# Meet one",
  "---\nremind: Monday\n---\n# Meet one",
  "---\ncounts: calls\nremind: Monday 9am\nstart: 2026-01-01\ntarget: 2\n---\n# Meet one",
];

/** Each step takes a few milliseconds at most; nothing comes of them but that notes are read sooner behind them. */
export function* readingSteps(settings: Settings): Generator<undefined> {
  const language = languageFor(settings.language);
  yield* lexiconSteps(language);
  if (language.besides) yield* lexiconSteps(language.besides);
  const { calendar } = settings;
  const day = toDay("2026-03-01");
  yield* glossSteps(calendar);
  if (day !== null) findProseDates("today", day, calendar, "past");
  yield;
  for (const line of lines) {
    const note = readNoteText(line);
    yield;
    readLines(note, { path: "", day, sort: "journal", settings, language, readsOwnWords: true });
    yield;
  }
  readNote("2026-03-01.md", "# A\n\nB", settings);
  yield;
  readCadence("weekly", calendar);
  yield;
  readTimeOfDay("4pm", calendar);
  yield;
  for (const line of goals) {
    readGoalNote("", readNoteText(line), settings, language.titleWords);
    yield;
  }
}
