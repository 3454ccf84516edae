/** How the user's decisions on items of the agenda enter `data.json`, and how those of two devices become one (R4, R133, R136). */
import { addDays, addMinutes, type Day, dayOf, type Moment, toDay, toMoment } from "../dates/day";
import { mutePrefix } from "../parse/settings/settings";
import { isRecord } from "../parse/settings/settings-values";

/** The keys of `data.json`, or of its `decisions`, as they stand. */
export type RawRecord = Readonly<Record<string, unknown>>;

/** A decision is forgotten so many days after the day of its item, when nothing can bring the item back. */
const daysKept = 60;

/** Ids of questions begin so: one that was answered or left is never asked again. */
const neverAgain = "question:";

/** What is decided on. */
export interface DecidedItem {
  readonly id: string;
  /** The day of an item that lapses with its day; null for a plan, whose decision is kept for as long as its line may be there. */
  readonly day: Day | null;
}

/** The settings with the item put off until a moment; it keeps its id and speaks up anew then. */
export function withSnoozed(
  data: RawRecord,
  item: DecidedItem,
  until: Moment,
  now: Moment,
): RawRecord {
  return withDecision(data, item, { snoozedUntil: until, decidedAt: now }, now);
}

/** The settings with the item done; it is on no agenda any more. */
export function withDone(data: RawRecord, item: DecidedItem, now: Moment): RawRecord {
  return withDecision(data, item, { done: true, decidedAt: now }, now);
}

/** The settings with a goal, contact or plan, by its source, muted or heard again; it stays on the agenda either way. */
export function withMuted(data: RawRecord, source: string, muted: boolean, now: Moment): RawRecord {
  const item: DecidedItem = { id: mutePrefix + source, day: null };
  return withDecision(data, item, { muted, decidedAt: now }, now);
}

function withDecision(
  data: RawRecord,
  { id, day }: DecidedItem,
  decision: RawRecord,
  now: Moment,
): RawRecord {
  const known = decisionsIn(data);
  const before = Object.hasOwn(known, id) && isRecord(known[id]) ? known[id] : {};
  // An earlier choice is replaced; keys of a newer Kith stay.
  const kept = Object.entries(before).filter(
    ([key]) => !["done", "snoozedUntil", "decidedAt", "muted"].includes(key),
  );
  const merged = record([
    ...kept,
    ...Object.entries(decision),
    ...(day === null ? [] : [["day", day] as const]),
  ]);
  return { ...data, decisions: prunedDecisions({ ...known, [id]: merged }, now) };
}

function decisionsIn({ decisions }: RawRecord): RawRecord {
  return isRecord(decisions) ? decisions : {};
}

/**
 * The decisions without those that nothing needs any more: of items that lapsed at least 60 days ago, of contacts
 * passed over and decisions taken back then. Decisions on plans stay, since an open task would come back, and so does
 * what is muted.
 */
export function prunedDecisions(decisions: RawRecord, now: Moment): RawRecord {
  const oldest = addDays(dayOf(now), -daysKept);
  return record(
    Object.entries(decisions).filter(([id, decision]) => {
      if (!isRecord(decision) || id.startsWith(neverAgain)) return true;
      const { day, snoozedUntil, decidedAt, muted } = decision;
      if (muted === true) return true;
      const until = momentIn(snoozedUntil);
      if (until !== null && until >= addMinutes(now, -24 * 60)) return true;
      const lapsed = typeof day === "string" ? toDay(day) : null;
      const isNothing = decision["done"] !== true && until === null;
      const passedOver = id.includes(":") || isNothing ? momentIn(decidedAt) : null;
      const last = lapsed ?? (passedOver === null ? null : dayOf(passedOver));
      return last === null || last > oldest;
    }),
  );
}

/**
 * The decisions of two devices as one: of two on the same item the one decided later, at the same minute `done` before
 * a snooze and the longer snooze before the shorter. It is the same whichever device merges, in any order.
 */
export function mergedDecisions(mine: RawRecord, theirs: RawRecord): RawRecord {
  const ids = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])].sort();
  return record(
    ids.map((id) => {
      const one = Object.hasOwn(mine, id) ? mine[id] : undefined;
      const other = Object.hasOwn(theirs, id) ? theirs[id] : undefined;
      if (one === undefined || other === undefined)
        return [id, one === undefined ? other : one] as const;
      return [id, weightOf(one) >= weightOf(other) ? one : other] as const;
    }),
  );
}

/**
 * The settings with what this device decided and a sync overwrote: `mine` are its own decisions as it remembers them.
 * Null where nothing is missing, and where there are no settings at all, for whoever deletes them means it.
 */
export function withOwnDecisions(
  data: RawRecord | null,
  mine: RawRecord,
  now: Moment,
): RawRecord | null {
  if (data === null) return null;
  const theirs = decisionsIn(data);
  const merged = prunedDecisions(mergedDecisions(mine, theirs), now);
  const isMissing = Object.keys(mine).some(
    (id) => Object.hasOwn(merged, id) && JSON.stringify(merged[id]) !== JSON.stringify(theirs[id]),
  );
  return isMissing ? { ...data, decisions: merged } : null;
}

/** What of a change of decisions this device is to remember: those it has now that were not so before, and the earlier ones for 60 days. */
export function rememberedDecisions(
  mine: RawRecord,
  before: RawRecord,
  after: RawRecord,
  now: Moment,
): RawRecord {
  const old = decisionsIn(before);
  const decided = Object.entries(decisionsIn(after)).filter(
    ([id, decision]) => JSON.stringify(decision) !== JSON.stringify(old[id]),
  );
  const oldest = addDays(dayOf(now), -daysKept);
  return record(
    Object.entries({ ...mine, ...record(decided) }).filter(([, decision]) => {
      const at = isRecord(decision) ? momentIn(decision["decidedAt"]) : null;
      return at !== null && dayOf(at) > oldest;
    }),
  );
}

/** A text that is greater for the decision that wins. */
function weightOf(decision: unknown): string {
  if (!isRecord(decision)) return `0 ${JSON.stringify(decision)}`;
  const { decidedAt, done, snoozedUntil } = decision;
  return [
    "1",
    momentIn(decidedAt) ?? "",
    done === true ? "1" : "0",
    momentIn(snoozedUntil) ?? "",
    JSON.stringify(decision),
  ].join("\u0000");
}

function momentIn(value: unknown): Moment | null {
  return typeof value === "string" ? toMoment(value) : null;
}

/** Keys such as `__proto__` become keys like any other. */
function record(entries: readonly (readonly [string, unknown])[]): RawRecord {
  return Object.fromEntries(entries);
}
