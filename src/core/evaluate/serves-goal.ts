/** Which contacts would serve an open goal if they were reached today. */
import { type Day, dayOf, type Moment } from "../dates/day";
import type { ResolvedEntry } from "../model/interaction";
import type { Kind } from "../model/kind";
import type { IndexView } from "../note-index/index-view";
import { compareText } from "../note-index/ordered-keys";
import { countedIn } from "./counted";
import { countedDays, goalBounds } from "./goal-bounds";
import { type GoalProgress, goalProgress, periodsJudged } from "./goal-progress";
import { supposedIndex } from "./supposed-index";

/** An open goal, how many are left to do, and whom to reach for it. */
export interface ServedGoal {
  readonly progress: GoalProgress;
  /** At least 1. */
  readonly left: number;
  /** Paths of the contacts that would count if they were reached today. */
  readonly contacts: ReadonlySet<string>;
}

/** No note has such a name, so that supposed lines are told from written ones. */
const supposedPath = "\0supposed";

/**
 * The open goals that reaching one of these contacts would serve, the most fitting first: those that count dormant
 * ties, current ties, other contacts and interactions, new contacts; then by pace and by the end of their period.
 */
export function servedGoals(
  candidates: readonly string[],
  index: IndexView,
  now: Moment,
): readonly ServedGoal[] {
  const today = dayOf(now);
  // Goals that ask for the same kind suppose the same.
  const supposed = new Map<Kind, IndexView>();
  const supposing = (kind: Kind): IndexView => {
    let known = supposed.get(kind);
    if (known === undefined) {
      const entries = candidates.map((path, at) => supposedEntry(path, at, kind, today));
      supposed.set(kind, (known = supposedIndex(index, today, entries)));
    }
    return known;
  };
  return index
    .goals()
    .filter((goal) => goal.counts.terms.some((term) => rankOfTerm(term.is) !== null))
    .map((goal) => goalProgress(goal, index, now, periodsJudged))
    .filter(
      ({ status, state, period }) => status === "active" && state === "open" && period !== null,
    )
    .map((progress) => ({
      progress,
      left: Math.max(1, progress.target - progress.count),
      contacts: wouldCount(progress, candidates, supposing, today),
    }))
    .filter(({ contacts }) => contacts.size > 0)
    .sort((a, b) => compareGoals(a.progress, b.progress));
}

function wouldCount(
  { goal, period }: GoalProgress,
  candidates: readonly string[],
  supposing: (kind: Kind) => IndexView,
  today: Day,
): ReadonlySet<string> {
  if (period === null) return new Set();
  const kindTerm = goal.counts.terms.find((term) => term.is === "kind");
  const kind = kindTerm?.is === "kind" ? kindTerm.kind : "other";
  const index = supposing(kind);
  const counted = countedIn(goal, index, countedDays(goalBounds(goal, index), period, today));
  return new Set(
    counted.flatMap(({ path, line }) =>
      path === supposedPath ? (candidates[line - 1] ?? []) : [],
    ),
  );
}

function supposedEntry(contact: string, at: number, kind: Kind, day: Day): ResolvedEntry {
  return {
    path: supposedPath,
    line: at + 1,
    column: 1,
    day,
    kind,
    kindByTag: false,
    contacts: [contact],
    notes: [contact],
    tags: [],
    checkIn: null,
    text: "",
  };
}

/** How well a goal's term says whom to reach; null for what no contact serves. */
function rankOfTerm(term: string): number | null {
  switch (term) {
    case "dormant ties":
      return 0;
    case "current ties":
      return 1;
    case "contacts":
    case "interactions":
    case "kind":
    case "link":
      return 2;
    case "new contacts":
      return 3;
    default:
      return null;
  }
}

function compareGoals(a: GoalProgress, b: GoalProgress): number {
  return (
    bestRank(a) - bestRank(b) ||
    Number(b.pace === "behind") - Number(a.pace === "behind") ||
    compareText(a.period?.end ?? "~", b.period?.end ?? "~") ||
    compareText(a.goal.id, b.goal.id)
  );
}

function bestRank({ goal }: GoalProgress): number {
  return Math.min(...goal.counts.terms.map((term) => rankOfTerm(term.is) ?? 9));
}
