/** Which time of the day a cadence's words name: "at 16:00", "4pm", "mornings", "on my afternoon walk". */
import { namedTimeAliases } from "../../language/en/time-words";
import type { CadenceToken, ReadTokens } from "./cadence-tokens";
import type { Calendar } from "../calendar";
import type { ClockTime } from "../day";
import { readTimeOfDay } from "../time-of-day";

/** A time as a cadence names it. */
export interface CadenceTime {
  readonly time: ClockTime;
  /** Whether one of the user's names of times told it, not the clock. */
  readonly named: boolean;
  /** "mornings" says by itself that it comes again. */
  readonly plural: boolean;
}

const longestTime = 6;

/** The longest run of words from the token on that is a time and nothing else. */
export function cadenceTimeAt(
  text: string,
  tokens: readonly CadenceToken[],
  at: number,
  calendar: Calendar,
): ReadTokens<CadenceTime> | null {
  const first = tokens[at];
  if (!first) return null;
  const singular = first.word.slice(0, -1);
  const plural = first.word.endsWith("s") && calendar.namedTimes.has(singular);
  for (let next = Math.min(at + longestTime, tokens.length); next > at; next -= 1) {
    const to = tokens[next - 1]?.to ?? first.to;
    const told = plural ? singular + text.slice(first.to, to) : text.slice(first.from, to);
    const time = readTimeOfDay(leadTaken(told), calendar);
    if (time) return { value: { time, named: isNamed(told, calendar), plural }, next };
  }
  return null;
}

/** "around 8" and "by 8" are the time "at 8". */
function leadTaken(told: string): string {
  return told.replace(/^(?:around|by)\s/i, "at ");
}

function isNamed(told: string, calendar: Calendar): boolean {
  const words = told.toLowerCase();
  const names = [...calendar.namedTimes.keys(), ...namedTimeAliases.keys()];
  return !/\d/.test(words) && names.some((name) => words.includes(name));
}
