/** Which questions to reflect on stand in a day's journal. */
import { type Day, dayNumber } from "../dates/day";

/** A day's questions. */
const promptsADay = 2;

/**
 * The day's questions as lines of a list, the user's own in place of the standard ones where there are any. They take turns day by
 * day, so that each comes again only when all have been asked; the same day always has the same.
 */
export function promptLines(
  day: Day,
  standard: readonly string[],
  own: readonly string[] = [],
): string {
  const given = own.map((prompt) => prompt.trim()).filter((prompt) => prompt !== "");
  const all = given.length > 0 ? given : standard;
  const count = Math.min(promptsADay, all.length);
  // Days before 1970 have numbers below zero.
  const first = (((dayNumber(day) * count) % all.length) + all.length) % all.length;
  return [...all, ...all]
    .slice(first, first + count)
    .map((prompt) => `- ${prompt}`)
    .join("\n");
}
