/** How cadences, lengths of time and what counts are said to people: in a language's own way, else as the canonical text. */
import type { Cadence } from "../dates/cadences/cadence";
import { formatCadence } from "../dates/cadences/format-cadence";
import { type Duration, formatDuration } from "../dates/duration";
import type { ScreenWords } from "../language/screen-words";
import type { Counts } from "../model/counts";
import { formatCounts } from "../parse/goals/counts";

/** "every 2 weeks on Tuesday". */
export function cadenceSaid(cadence: Cadence, words: Pick<ScreenWords, "cadence">): string {
  return words.cadence?.(cadence) ?? formatCadence(cadence);
}

/** "dormant ties with #mentor". */
export function countsSaid(counts: Counts, words: ScreenWords): string {
  return words.counts?.(counts) ?? formatCounts(counts);
}

/** "6 months". */
export function durationSaid(duration: Duration, words: Pick<ScreenWords, "duration">): string {
  return words.duration?.(duration) ?? formatDuration(duration);
}
