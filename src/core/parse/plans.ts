/** What is meant and not done in a note: open tasks and lines of intent (section 6). */
import type { Calendar } from "../dates/calendar";
import type { Day } from "../dates/day";
import { findProseDates } from "../dates/prose/prose-dates";
import type { NoteLine, NoteText } from "../model/note-text";
import { normalisedText, type Plan } from "../model/plan";
import { isCheckIn, meantMentions, mentionsOf } from "./entries";
import { type LineStances, stancesOf, undatedWords } from "./sentences/line-stances";
import { lexiconFor } from "./sentences/lexicon";
import {
  intentStretches,
  isToldBefore,
  meantStretches,
  planText,
  taskIntentStretches,
} from "./plan-text";
import { type PlanWhen, readWhen, type Stretch } from "./plan-when";
import type { ReadingContext } from "./reading-context";
import { doneDay } from "./sentences/task-dates";
import { taskState } from "./sentences/task-state";

/** A line with more clauses that mean something is one plan, whatever their dates. */
const mostPlansOfLine = 6;

type Draft = Omit<Plan, "ordinal">;

/**
 * The plans of a note in the order of its lines: tasks that hold a link or a date, open, done or cancelled, and in a
 * journal note lines that mean something for someone or for a day. The index leaves out tasks without a day whose
 * links are no contacts. Never throws.
 */
export function readPlans(note: NoteText, context: ReadingContext): readonly Plan[] {
  const plansOf = planReader(context);
  return note.lines.flatMap(plansOf);
}

/** Reads the plans of a note's lines, which must be given in their order: equal plans are numbered (R25). */
export function planReader(context: ReadingContext): (line: NoteLine) => readonly Plan[] {
  const counts = new Map<string, number>();
  return (line) => {
    if (line.kith) return [];
    const drafts = line.task === null ? intentPlans(line, context) : taskPlan(line, context);
    return drafts.map((draft) => {
      const key = `${draft.day ?? ""} ${normalisedText(draft.text)}`;
      const ordinal = (counts.get(key) ?? 0) + 1;
      counts.set(key, ordinal);
      return Object.assign(draft, { ordinal });
    });
  };
}

interface TaskWhen {
  readonly line: NoteLine;
  readonly context: ReadingContext;
  readonly when: PlanWhen;
}

let lastRead: TaskWhen | null = null;

/** The when of a task's line; used for its plan and then for its problems, and read once. */
export function taskWhen(line: NoteLine, context: ReadingContext): PlanWhen {
  if (lastRead?.line === line && lastRead.context === context) return lastRead.when;
  const { day, settings, language } = context;
  const when = readWhen(line, { day, calendar: settings.calendar, language, within: null });
  lastRead = { line, context, when };
  return when;
}

function taskPlan(line: NoteLine, context: ReadingContext): readonly Draft[] {
  const state = taskState(line.task ?? "");
  if (state === "none" || (state === "done" && isCheckIn(line))) return [];
  const when = taskWhen(line, context);
  const isDated = when.day !== null || when.adrift !== null || when.unreal.length > 0;
  if (line.links.length === 0 && !isDated) return [];
  const { language } = context;
  const lexicon = lexiconFor(language, line.prose);
  const done = state === "done" ? (doneDay(line) ?? context.day) : null;
  return [
    {
      form: "task",
      line: line.line,
      column: line.column,
      source: line.source,
      written: context.day,
      text: planText({
        line,
        kept: null,
        intent: taskIntentStretches(undatedWords(line, language), lexicon),
        dates: when.taken,
        people: [],
        sentence: lexicon.sentence,
      }),
      day: when.day,
      time: when.time,
      when: when.adrift ? line.source.slice(when.adrift.from, when.adrift.to) : when.words,
      state,
      doneOn: done,
      mentions: meantMentions(line),
    },
  ];
}

function intentPlans(line: NoteLine, context: ReadingContext): readonly Draft[] {
  const { day, sort, settings, language } = context;
  if (sort !== "journal" || day === null) return [];
  const { calendar } = settings;
  const isUnlinked = line.links.length === 0;
  if (isUnlinked && (line.form === "heading" || !holdsDate(line, day, calendar))) return [];
  const read = stancesOf(line, { day, calendar, language, isDone: false });
  const meaning = meaningClauses(read);
  if (meaning.size === 0 || (isUnlinked && !isForDay(line, day, calendar))) return [];
  const drafts = groupsOf(read, meaning, line, context).map((group) =>
    intentPlan(group, line, read, context),
  );
  return isUnlinked ? drafts.filter((draft) => draft.day !== null && draft.text !== "") : drafts;
}

/** Clauses that mean something: for a link, or in a line without any, by a verb. */
function meaningClauses(read: LineStances): Set<number> {
  const meaning = new Set<number>();
  for (const { stance, saidBy } of read.links) if (stance === "means") meaning.add(saidBy);
  if (read.links.length > 0) return meaning;
  read.clauses.forEach(({ signs, asks }, index) => {
    if (asks === "nothing" && signs.some(({ stance, strong }) => strong && stance === "means")) {
      meaning.add(index);
    }
  });
  return meaning;
}

interface Group {
  readonly clauses: ReadonlySet<number>;
  readonly when: PlanWhen;
}

/** One plan a line, unless several of its clauses mean something for a day of their own. */
function groupsOf(
  read: LineStances,
  meaning: ReadonlySet<number>,
  line: NoteLine,
  context: ReadingContext,
): readonly Group[] {
  const ofClauses = (clauses: ReadonlySet<number>): Group => ({
    clauses,
    when: whenIn(read, clauses, line, context),
  });
  if (meaning.size > mostPlansOfLine) return [ofClauses(meaning)];
  const single = [...meaning].map((index) => ofClauses(new Set([index])));
  const dated = single.filter(({ when }) => when.day !== null);
  if (dated.length > 1 && dated.length === single.length) return single;
  const whole = single.length === 1 && single[0] ? single[0] : ofClauses(meaning);
  if (whole.when.day !== null || hasReport(read)) return [whole];
  return [{ clauses: meaning, when: whenIn(read, null, line, context) }];
}

function hasReport(read: LineStances): boolean {
  return read.clauses.some(({ signs }) =>
    signs.some(({ stance, strong }) => strong && stance === "reports"),
  );
}

function whenIn(
  read: LineStances,
  clauses: ReadonlySet<number> | null,
  line: NoteLine,
  { day, settings, language }: ReadingContext,
): PlanWhen {
  const within = clauses === null ? null : stretchesOf(read, clauses);
  return readWhen(line, { day, calendar: settings.calendar, language, within });
}

function stretchesOf(read: LineStances, clauses: ReadonlySet<number>): readonly Stretch[] {
  return [...clauses]
    .sort((a, b) => a - b)
    .flatMap((index): readonly Stretch[] => {
      const clause = read.clauses[index]?.clause;
      const first = clause && read.words[clause.from];
      const last = clause && read.words[clause.to - 1];
      return first && last ? [{ from: first.from, to: last.to }] : [];
    });
}

function intentPlan(
  { clauses, when }: Group,
  line: NoteLine,
  read: LineStances,
  context: ReadingContext,
): Draft {
  const said = read.links.filter(({ stance, saidBy }) => stance === "means" && clauses.has(saidBy));
  // "Lunch with Maria – moved to Friday" means the lunch, "haven't seen Maria, should call" the call.
  const isMoved = said.some(({ sign }) => sign?.voids);
  const told = isMoved ? new Set(said.map(({ clause }) => clause)) : clauses;
  const elsewhere = said.filter(({ clause }) => !told.has(clause));
  const isWhole =
    elsewhere.length === 0 &&
    read.clauses.every((reading, index) =>
      told.has(index) ? !isToldBefore(reading) : reading.signs.length === 0,
    );
  const text = planText({
    line,
    kept: isWhole ? null : meantStretches(read, told),
    intent: intentStretches(read, told, isWhole),
    dates: when.taken,
    people: elsewhere.map(({ link }) => line.links[link]?.text ?? "").filter((name) => name !== ""),
    sentence: read.lexicon.sentence,
  });
  return {
    form: "intent",
    line: line.line,
    column: line.column,
    source: line.source,
    written: context.day,
    text,
    day: when.day,
    time: when.time,
    when: when.words,
    state: "open",
    doneOn: null,
    mentions: mentionsOf(line, said),
  };
}

/** Whether a line without links holds a date at all; one that may be past is read no further before it means something. */
function holdsDate(line: NoteLine, day: Day, calendar: Calendar): boolean {
  const past = findProseDates(line.prose, day, calendar, "past");
  return past.length > 0 || isForDay(line, day, calendar);
}

/** Whether a line holds a date that is not past. */
function isForDay(line: NoteLine, day: Day, calendar: Calendar): boolean {
  return findProseDates(line.prose, day, calendar, "future").some(({ end }) => end >= day);
}
