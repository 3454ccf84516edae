/** What has been read so far of a cadence phrase, before it is known which cadence the parts make. */
import type { CadenceTurn } from "../../language/en/cadence-words";
import type { NthWeekday } from "./cadence";
import type { ClockTime, Weekday } from "../day";

/** The parts of a cadence phrase, in whatever order they came. */
export interface CadenceDraft {
  unit: CadenceTurn["unit"] | null;
  /** How many units make a turn, where a unit was named. */
  every: number;
  /** The 2 of "every other Tuesday": a number of turns whose unit is yet to be seen. */
  step: number | null;
  /** Whether "every" or the like still lacks what comes again. */
  wantsNoun: boolean;
  times: number | null;
  /** Whether the times are days ("5 days a week"). */
  timesAreDays: boolean;
  weekdays: Weekday[];
  except: Weekday[];
  nths: NthWeekday[];
  monthDays: number[];
  workingDays: number[];
  months: number[];
  /** Days and months in the order they were told, each run of the one or the other together. */
  runs: { readonly of: "day" | "month"; readonly told: string }[];
  edge: "start" | "middle" | "end" | null;
  /** A day by its place in a week: 1 for its first day, -1 for its last. */
  placesInUnit: boolean;
  /** Whether a place was told by a bare word ("the first"), which alone says too little. */
  bareWord: boolean;
  /** A named time of the day, and a time by the clock. */
  named: ClockTime | null;
  clock: ClockTime | null;
  /** What shows that the phrase is a cadence and no date. */
  signs: Set<CadenceSign>;
}

/**
 * How a phrase shows that it comes again: `every` for every, each, per and numbers of times; `adverb` for `weekly`;
 * `plural` for `Mondays`; `article` for `a week`; `of` for `of the month`; `count` for a bare `2 weeks`.
 */
export type CadenceSign =
  "every" | "adverb" | "plural" | "list" | "article" | "of" | "count" | "once";

/** Notes that days or months were told, so that "4 July and 25 December" is not taken for four dates. */
export function noteRun(
  draft: CadenceDraft,
  of: "day" | "month",
  numbers: readonly number[],
): void {
  const last = draft.runs.at(-1);
  const told = numbers.join(" ");
  if (last?.of === of) draft.runs[draft.runs.length - 1] = { of, told: `${last.told} ${told}` };
  else draft.runs.push({ of, told });
}

/** A draft of nothing yet. */
export function emptyDraft(): CadenceDraft {
  return {
    unit: null,
    every: 1,
    step: null,
    wantsNoun: false,
    times: null,
    timesAreDays: false,
    weekdays: [],
    except: [],
    nths: [],
    monthDays: [],
    workingDays: [],
    months: [],
    runs: [],
    edge: null,
    placesInUnit: false,
    bareWord: false,
    named: null,
    clock: null,
    signs: new Set(),
  };
}

/** Notes the turn in the draft; false where the draft already speaks of another one. */
export function putTurn(draft: CadenceDraft, unit: CadenceTurn["unit"], every: number): boolean {
  draft.wantsNoun = false;
  if (draft.unit === null) {
    draft.unit = unit;
    draft.every = every;
    return true;
  }
  if (draft.unit === unit && (every === 1 || every === draft.every)) return true;
  if (draft.unit === unit && draft.every === 1) {
    draft.every = every;
    return true;
  }
  return false;
}
