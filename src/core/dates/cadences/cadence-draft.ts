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
  /** Days, each with a blank, and months, as "m", in the order they were told: "1 15 mm" for "1 and 15 May and June". */
  runs: string;
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
 * `plural` for `Mondays`; `article` for `a week`; `of` for `of the month`.
 */
export type CadenceSign = "every" | "adverb" | "plural" | "list" | "article" | "of" | "once";

/** Notes that days or, with null, a month was told, so that "4 July and 25 December" is not taken for four dates. */
export function noteRun(draft: CadenceDraft, days: readonly number[] | null): void {
  draft.runs += days ? `${days.join(" ")} ` : "m";
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
    runs: "",
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
  const fits = every === 1 || draft.every === 1 || every === draft.every;
  if (!fits || (draft.unit !== null && draft.unit !== unit)) return false;
  draft.unit = unit;
  draft.every = Math.max(every, draft.every);
  return true;
}
