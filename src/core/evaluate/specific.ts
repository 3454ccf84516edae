/** What goals and plans leave unsaid, asked gently: one question at a time, with ready answers, never the same twice. */
import { type Day, dayOf, daysBetween, type Moment } from "../dates/day";
import type { QuestionWords } from "../language/review-words";
import type { Goal } from "../model/goal";
import type { Problem } from "../model/problem";
import type { IndexView, ResolvedPlan } from "../note-index/index-view";
import { ourProperties } from "../parse/frontmatter/properties";
import { goalBounds } from "./goal-bounds";
import { isKeptWith } from "./open-plans";
import { contactsNamedIn } from "./named-contacts";
import {
  labelled,
  type ReadyAnswer,
  readyDays,
  readyEnds,
  readyNumbers,
  readyReminders,
  readyTimes,
} from "./ready-answers";

/** What is missing. */
export type Unsaid = "cadence" | "day" | "number" | "time" | "person";

/** One question about one goal or plan. */
export interface Question {
  /** The same for the same goal or plan and gap, so that it is never asked twice. */
  readonly id: string;
  readonly about:
    | { readonly is: "goal"; readonly goal: Goal }
    | { readonly is: "plan"; readonly plan: ResolvedPlan };
  readonly unsaid: Unsaid;
  readonly question: string;
  readonly answers: readonly ReadyAnswer[];
}

/** A line of intent older than this, in days, is asked about no more. */
const daysAskedAbout = 30;

/** The next question that was not asked yet, plans before goals; null when nothing is left to ask. */
export function nextQuestion(
  index: IndexView,
  now: Moment,
  asked: ReadonlySet<string>,
  words: QuestionWords,
): Question | null {
  return firstUnasked(questions(index, now, words), asked);
}

/** The next question about a goal that was not asked yet; null when nothing is left to ask. */
export function nextGoalQuestion(
  index: IndexView,
  now: Moment,
  asked: ReadonlySet<string>,
  words: QuestionWords,
): Question | null {
  return firstUnasked(questionsOfGoals(index, now, words), asked);
}

function firstUnasked(all: Iterable<Question>, asked: ReadonlySet<string>): Question | null {
  for (const question of all) {
    if (!asked.has(question.id)) return question;
  }
  return null;
}

/** What `check` answers: the problems, with hints of goals without an end and plans without a day, in the order of their places. */
export function checked(
  problems: readonly Problem[],
  index: IndexView,
  now: Moment,
  words: QuestionWords,
): readonly Problem[] {
  return [...problems, ...vagueHints(index, now, words)].sort(byPlace);
}

function byPlace(a: Problem, b: Problem): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}

/** Goals without an end and plans without a day: hints, for open ones only (R125). */
export function vagueHints(
  index: IndexView,
  now: Moment,
  words: QuestionWords,
): readonly Problem[] {
  const today = dayOf(now);
  // A line whose date can't be told is named for that already.
  const told = new Set(index.problems().map(placeOf));
  const plans = index
    .plans()
    .filter((plan) => plan.day === null && !told.has(placeOf(plan)) && isOpen(plan, index, today))
    .map(({ path, line, column, text }) =>
      hint(path, line, column, "plan-vague", words.planVague(text)),
    );
  // A deadline that can't be read is named for that already.
  const undated = index.problems().filter(({ code }) => code.startsWith("date-"));
  const hasOne = ({ id, path, line, inferred, cadence, deadline }: Goal): boolean =>
    (cadence?.unit === "once" && inferred.includes("cadence") && deadline === null) ||
    undated.some((problem) => problem.path === path && (id === path || problem.line === line));
  const goals = index
    .goals()
    .filter(
      (goal) =>
        !hasOne(goal) && isRunning(goal, index, today) && unsaidOfGoal(goal, index)[0] === "day",
    )
    .map(({ path, line, title }) => hint(path, line, 1, "goal-vague", words.goalVague(title)));
  return [...plans, ...goals];
}

function* questions(index: IndexView, now: Moment, words: QuestionWords): Generator<Question> {
  const today = dayOf(now);
  const plans = index.plans().filter((plan) => isOpen(plan, index, today));
  for (const unsaid of ["day", "person", "time"] as const) {
    for (const plan of plans) {
      if (lacks(plan, unsaid, today, words)) yield planQuestion(plan, unsaid, index, now, words);
    }
  }
  yield* questionsOfGoals(index, now, words);
}

function* questionsOfGoals(
  index: IndexView,
  now: Moment,
  words: QuestionWords,
): Generator<Question> {
  const today = dayOf(now);
  for (const goal of index.goals()) {
    if (isRunning(goal, index, today)) yield* questionsOfGoal(goal, index, now, words);
  }
}

/** What is asked about one goal, what matters most first; it may be one that is still to be made. */
export function questionsOfGoal(
  goal: Goal,
  index: IndexView,
  now: Moment,
  words: QuestionWords,
): readonly Question[] {
  return unsaidOfGoal(goal, index).map((unsaid) => goalQuestion(goal, unsaid, index, now, words));
}

/** What a goal leaves unsaid, what matters most first. */
function unsaidOfGoal(goal: Goal, { settings }: Pick<IndexView, "settings">): readonly Unsaid[] {
  if (goal.cadence === null) return ["cadence"];
  const isOnce = goal.cadence.unit === "once";
  const unsaid: Unsaid[] = [];
  if (isOnce && goal.deadline === null && goal.length === null) unsaid.push("day");
  // Neither a number nor anything that could be counted was said: "be a better neighbour every week".
  const countsNothing = goal.counts.terms.every(({ is }) => is === "check-ins");
  const isOneByDefault =
    goal.target === 1 &&
    goal.inferred.every((word) => word === "cadence") &&
    ourProperties(goal.properties, settings).find("target") === null;
  const onOneDay = "on" in goal.cadence && goal.cadence.on !== null;
  if (!isOnce && countsNothing && isOneByDefault && !onOneDay && goal.revisions.length === 0) {
    unsaid.push("number");
  }
  if (goal.remind.length === 0) unsaid.push("time");
  return unsaid;
}

function isRunning(goal: Goal, index: IndexView, today: Day): boolean {
  const { until } = goalBounds(goal, index);
  return goal.status === "active" && (until === null || until >= today);
}

function isOpen(plan: ResolvedPlan, index: IndexView, today: Day): boolean {
  if (plan.state !== "open") return false;
  if (plan.form === "task") return true;
  if (plan.written === null || daysBetween(plan.written, today) > daysAskedAbout) return false;
  if (plan.written > today) return false;
  return (
    plan.contacts.length === 0 ||
    plan.contacts.some((contact) => !isKeptWith(plan, contact, index, today))
  );
}

function lacks(plan: ResolvedPlan, unsaid: Unsaid, today: Day, words: QuestionWords): boolean {
  switch (unsaid) {
    case "day":
      return plan.day === null;
    case "person":
      return plan.contacts.length === 0 && reaches(plan.text, words);
    default:
      return plan.day !== null && plan.day >= today && plan.time === null;
  }
}

function reaches(text: string, { reaching }: QuestionWords): boolean {
  const lower = `${text.toLowerCase()} `;
  return reaching.some((verb) => lower.startsWith(`${verb} `));
}

function planQuestion(
  plan: ResolvedPlan,
  unsaid: "day" | "person" | "time",
  index: IndexView,
  now: Moment,
  words: QuestionWords,
): Question {
  const pick: ReadyAnswer = { label: words.pick, value: null };
  const question = { about: { is: "plan", plan } as const, unsaid, id: planId(plan, unsaid) };
  switch (unsaid) {
    case "day":
      return {
        ...question,
        question: words.when(plan.text),
        answers: [...readyDays(index, now, words), pick],
      };
    case "person":
      return {
        ...question,
        question: words.withWhom(plan.text),
        answers: [
          ...contactsNamedIn(plan.text, index).map(({ name }) => ({
            label: name,
            value: `[[${name}]]`,
          })),
          pick,
        ],
      };
    case "time":
      return {
        ...question,
        question: words.atWhatTime(plan.text),
        answers: [...readyTimes(index), pick],
      };
  }
}

function goalQuestion(
  goal: Goal,
  unsaid: Unsaid,
  index: IndexView,
  now: Moment,
  words: QuestionWords,
): Question {
  const pick: ReadyAnswer = { label: words.pick, value: null };
  const { title } = goal;
  const question = {
    about: { is: "goal", goal } as const,
    unsaid,
    id: `question:${goal.id}:${unsaid}`,
  };
  switch (unsaid) {
    case "cadence":
      return {
        ...question,
        question: words.howOften(title),
        answers: [...labelled(words.cadences), pick],
      };
    case "number":
      return { ...question, question: words.howMany(title), answers: [...readyNumbers, pick] };
    case "time":
      return {
        ...question,
        question: words.remindWhen(title),
        answers: [...readyReminders(goal, index, words), pick],
      };
    default:
      return {
        ...question,
        question: words.byWhen(title),
        answers: [...readyEnds(index, now, words), pick],
      };
  }
}

/** Lines above don't change it; rewording does (R26). */
function planId({ path, text, ordinal }: ResolvedPlan, unsaid: Unsaid): string {
  return `question:${path}:${text}:${ordinal}:${unsaid}`;
}

function hint(path: string, line: number, column: number, code: string, message: string): Problem {
  return { path, line, column, severity: "hint", code, message, fix: null };
}

function placeOf({ path, line }: { readonly path: string; readonly line: number }): string {
  return `${line}:${path}`;
}
