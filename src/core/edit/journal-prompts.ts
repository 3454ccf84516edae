/** Which questions to reflect on stand in a day's journal. */
import { type Day, dayNumber } from "../dates/day";
import { journalPrompts } from "../language/en/prompts";

/** A day's questions. */
const promptsADay = 2;

/**
 * The day's questions as lines of a list, the user's own in place of Kith's where there are any. They take turns day by
 * day, so that each comes again only when all have been asked; the same day always has the same.
 */
export function promptLines(day: Day, own: readonly string[] = []): string {
  const given = own.map((prompt) => prompt.trim()).filter((prompt) => prompt !== "");
  const all = given.length > 0 ? given : journalPrompts;
  const count = Math.min(promptsADay, all.length);
  const first = dayNumber(day) * count;
  return Array.from({ length: count }, (_, at) => {
    const index = (((first + at) % all.length) + all.length) % all.length;
    return `- ${all[index] ?? ""}`;
  }).join("\n");
}
