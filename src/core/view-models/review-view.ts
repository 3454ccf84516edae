/** A review as sections of lines, which the note, the terminal and the panel each show in their own way. */
import type { Day } from "../dates/day";
import type { GoalReview, Review } from "../evaluate/review";
import { isoWeekOf, quarterOf, type ReviewSpan } from "../evaluate/review-span";
import type { ScreenWords } from "../language/screen-words";
import type { ResolvedPlan } from "../note-index/index-view";
import type { Calendar } from "../dates/calendar";
import { addDays, momentAt, monthOf, toClockTime, yearOf } from "../dates/day";
import { withoutLinks } from "../parse/frontmatter/property-values";
import { groupOf, groupOrder } from "./goal-card";
import { partnerSummaries, type PartnerSummary } from "./partner-summary";
import { realismLines } from "./realism-lines";
import { goalLines, goalNumbers } from "./review-goals";
import type { ReviewLanguage, ReviewLine, ReviewSection } from "./review-lines";
import { shortDay, shortMoment } from "./written-day";

/** A review to show. */
export interface ReviewView {
  /** The span as its note is called, such as `2026-W47`. */
  readonly name: string;
  readonly title: string;
  /** "Mon 16 Nov to Sun 22 Nov". */
  readonly days: string;
  readonly sections: readonly ReviewSection[];
  readonly summaries: readonly PartnerSummary[];
}

/** So many people or plans are named in one list; of the others the number is told. */
const mostNamed = 12;
const mostNeglected = 5;
const mostFocusTimes = 7;

/** The review to show; nothing of it says what the numbers alone don't. */
export function reviewView(
  review: Review,
  calendar: Calendar,
  language: ReviewLanguage,
): ReviewView {
  const { screen, review: words } = language;
  const { span } = review;
  const title = reviewTitle(span, calendar, language);
  const days = words.note.span(
    shortDay(span.start, span.end, screen),
    shortDay(span.end, span.start, screen),
  );
  return {
    name: span.name,
    title,
    days,
    sections: [
      goalsSection(review, language),
      reachedSection(review, language),
      neglectedSection(review, language),
      plansSection(review, language),
      {
        heading: words.note.headings.realism,
        ...realismLines(review, language),
      },
      nextSection(review, language),
    ],
    summaries: partnerSummaries(review, title, days, language),
  };
}

/** "Review of week 47, 2026". */
export function reviewTitle(
  { unit, start }: ReviewSpan,
  calendar: Calendar,
  { screen, review: { note } }: ReviewLanguage,
): string {
  switch (unit) {
    case "week": {
      const { week, year } = isoWeekOf(addDays(start, 3));
      return note.titles.week(week, year);
    }
    case "month":
      return note.titles.month(screen.months[monthOf(start) - 1] ?? "", yearOf(start));
    case "quarter": {
      const { quarter, year } = quarterOf(start, calendar);
      return note.titles.quarter(quarter, String(year));
    }
    case "year":
      return note.titles.year(String(yearOf(start)));
  }
}

function goalsSection(review: Review, language: ReviewLanguage): ReviewSection {
  const { note } = language.review;
  const goals = [...review.goals].sort((a, b) => placeOf(a) - placeOf(b));
  const { met, all } = review.span.unit === "week" ? goalsMet(goals) : periodsMet(goals);
  const told = review.span.unit === "week" ? note.metOf : note.periodsMetOf;
  const sentences = [
    ...(all > 0 ? [told(met, all)] : []),
    ...(met < all ? [note.missedIsInformation[review.span.unit]] : []),
  ];
  return {
    heading: note.headings.goals,
    intro: goals.length === 0 ? note.noGoals : sentences.join(" "),
    lines: goals.flatMap((goal) => goalLines(goal, review.until, language)),
  };
}

interface MetOf {
  readonly met: number;
  readonly all: number;
}

function goalsMet(goals: readonly GoalReview[]): MetOf {
  const judged = goals.filter(({ outcome }) => outcome === "met" || outcome === "missed");
  return { met: judged.filter(({ outcome }) => outcome === "met").length, all: judged.length };
}

function periodsMet(goals: readonly GoalReview[]): MetOf {
  const judged = goals
    .flatMap(({ periods }) => periods)
    .filter(({ state }) => state === "met" || state === "missed");
  return { met: judged.filter(({ state }) => state === "met").length, all: judged.length };
}

/** Goals stand in the order of their cadences, as everywhere else. */
function placeOf({ progress }: GoalReview): number {
  return groupOrder.indexOf(groupOf(progress));
}

function reachedSection(
  { reached, interactions, until }: Review,
  language: ReviewLanguage,
): ReviewSection {
  const { note } = language.review;
  const lines = reached.slice(0, mostNamed).map(({ contact, name, count, last }) => {
    const said = [
      note.times(count),
      shortDay(last.day, until, language.screen),
      withoutLinks(last.text),
    ];
    return labelled(contact, name, said.filter((text) => text !== "").join(", "));
  });
  return {
    heading: note.headings.reached,
    intro:
      reached.length === 0 ? note.reachedNobody : note.reachedAll(reached.length, interactions),
    lines: [...lines, ...moreLine(reached.length - mostNamed, language)],
  };
}

function neglectedSection({ neglected }: Review, language: ReviewLanguage): ReviewSection {
  const { screen, review } = language;
  const lines: ReviewLine[] = [];
  for (const state of ["due", "drifting", "dormant"] as const) {
    const people = neglected.filter((facts) => facts.state === state);
    if (people.length === 0) continue;
    lines.push(plain(`${screen.contactStates[state]} (${people.length})`));
    for (const { contact, daysSince } of people.slice(0, mostNeglected)) {
      const silence = daysSince === null ? "" : review.note.sinceLast(screen.silence(daysSince));
      lines.push({ ...labelled(contact.path, contact.name, silence), depth: 1 });
    }
    lines.push(
      ...moreLine(people.length - mostNeglected, language).map((line) => ({
        ...line,
        depth: 1 as const,
      })),
    );
  }
  return {
    heading: review.note.headings.neglected,
    intro: lines.length === 0 ? review.note.neglectedNobody : "",
    lines,
  };
}

function plansSection({ plans, until }: Review, language: ReviewLanguage): ReviewSection {
  const { headings, plans: words } = language.review.note;
  const line =
    (standing: string) =>
    (plan: ResolvedPlan): ReviewLine => ({
      ...labelled(plan.path, standing, planText(plan, until, language.screen)),
      line: plan.line,
    });
  const all = [
    ...plans.open.map(line(words.open)),
    ...plans.ahead.map(line(words.ahead)),
    ...plans.kept.map(line(words.kept)),
  ];
  const judged = plans.kept.length + plans.open.length;
  return {
    heading: headings.plans,
    intro:
      all.length === 0
        ? words.none
        : judged === 0
          ? ""
          : words.counts(plans.kept.length, plans.open.length),
    lines: [...all.slice(0, mostNamed), ...moreLine(all.length - mostNamed, language)],
  };
}

function nextSection(review: Review, language: ReviewLanguage): ReviewSection {
  const { screen, review: words } = language;
  const { note } = words;
  const times = review.focus.slice(0, mostFocusTimes).map(({ day, time }) => {
    const clock = toClockTime(time);
    return clock === null
      ? shortDay(day, review.until, screen)
      : shortMoment(momentAt(day, clock), review.until, screen);
  });
  const lines: ReviewLine[] = [];
  if (review.first.length > 0) lines.push(plain(note.firstGoals));
  for (const goal of review.first) {
    const { path, title, line } = goal.progress.goal;
    lines.push({ ...labelled(path, title, goalNumbers(goal, language)), line, depth: 1 });
  }
  if (review.people.length > 0) lines.push(plain(note.firstPeople));
  for (const { facts, why } of review.people) {
    lines.push({ ...labelled(facts.contact.path, facts.contact.name, why), depth: 1 });
  }
  return {
    heading: note.nextOf[review.span.unit],
    intro: times.length === 0 ? note.noFocusTime : note.focusTimes(times),
    lines,
  };
}

function planText(plan: ResolvedPlan, today: Day, words: ScreenWords): string {
  const day = plan.day ?? plan.doneOn;
  return day === null ? plan.text : `${plan.text} (${shortDay(day, today, words)})`;
}

function labelled(path: string, label: string, text: string): ReviewLine {
  return { depth: 0, path, line: null, label, text };
}

function plain(text: string): ReviewLine {
  return { depth: 0, path: null, line: null, label: "", text };
}

function moreLine(count: number, { review }: ReviewLanguage): readonly ReviewLine[] {
  return count > 0 ? [plain(review.note.more(count))] : [];
}
