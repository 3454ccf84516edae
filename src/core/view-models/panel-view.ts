/** Everything the panel shows, in one value that is made anew at each change. */
import { type Day, dayOf, type Moment } from "../dates/day";
import { type GoalProgress, goalProgress } from "../evaluate/goal-progress";
import { goalRealism, judged, periodsForOffer } from "../evaluate/realism";
import { notNowContacts, whoNext } from "../evaluate/who-next";
import type { ReviewWords } from "../language/review-words";
import { catalogueFor } from "../language/catalogue-for";
import type { Problem } from "../model/problem";
import type { IndexView } from "../note-index/index-view";
import type { AgendaList } from "./agenda-list";
import { type CoachCard, coachCard } from "./coach-card";
import { type ContactCard, contactCard } from "./contact-card";
import type { RowLanguage } from "./contact-row";
import { type GoalGroup, goalGroups } from "./goal-card";
import { type PanelPicture, panelPicture, type PictureChoice } from "./panel-picture";
import { realismSentence } from "./realism-lines";
import { longDay } from "./written-day";

/** The panel's content. */
export interface PanelView {
  readonly today: Day;
  /** "Thursday, 19 November 2026". */
  readonly date: string;
  readonly agenda: AgendaList;
  readonly goals: readonly GoalGroup[];
  /** The one thing that the coach says now, or null; nothing while notes are read for the first time. */
  readonly coach: CoachCard | null;
  /** The one who is next, or null. */
  readonly who: ContactCard | null;
  readonly contacts: number;
  /** Null while its section is folded. */
  readonly picture: PanelPicture | null;
  readonly problems: readonly Problem[];
}

/** What the host knows besides the index. */
export interface PanelViewOptions {
  readonly agenda: AgendaList;
  readonly language: RowLanguage;
  /** Whether notes are being read for the first time. */
  readonly isReading?: boolean;
  /** Without it no picture is made. */
  readonly picture?: PictureChoice | null;
  /** The note that the user looks at, so that its contact is near at hand. */
  readonly here?: string | null;
  /** Those of the settings as well as of the notes; without it, of the notes alone. */
  readonly problems?: readonly Problem[];
}

/** How many past periods a strip shows. */
const stripLength = 8;

/** The panel at a moment. */
export function panelView(index: IndexView, now: Moment, options: PanelViewOptions): PanelView {
  const { agenda, language, isReading = false, picture = null, here = null } = options;
  const { problems = index.problems() } = options;
  const today = dayOf(now);
  const [next] = whoNext(index, now, 1, notNowContacts(index, now), language);
  const review = catalogueFor(index.settings.language).review;
  const progress = index.goals().map((goal) => goalProgress(goal, index, now, stripLength));
  const realism = new Map(
    progress.map((one) => [one.goal.id, realismRemark(one, index, now, review)]),
  );
  const near = [here, next?.facts.contact.path ?? null].filter((path) => path !== null);
  return {
    today,
    date: longDay(today, language.screen),
    agenda,
    goals: goalGroups(progress, today, language.screen).map((group) => ({
      ...group,
      goals: group.goals.map((card) => ({
        ...card,
        remarks: [...card.remarks, ...(realism.get(card.id) ?? [])],
      })),
    })),
    coach: isReading ? null : coachCard(index, now, { screen: language.screen, review }),
    who: next === undefined ? null : contactCard(next, today, language.screen),
    contacts: index.contacts().length,
    picture: picture === null ? null : panelPicture(index, today, picture, near, language),
    problems,
  };
}

/** How often the target was met, of a running goal that was judged often enough to say so. */
function realismRemark(
  progress: GoalProgress,
  index: IndexView,
  now: Moment,
  { realism: words }: ReviewWords,
): readonly string[] {
  const { goal, status, history } = progress;
  if (status !== "active" || goal.cadence === null) return [];
  if (judged(history).length < periodsForOffer) return [];
  const realism = goalRealism(progress, index, now);
  return realism === null ? [] : [realismSentence(realism, goal.cadence, words)];
}
