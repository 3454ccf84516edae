/** Which known word someone most likely meant. */
import { editDistance } from "../dates/edit-distance";

/** The known word nearest to what was written, at most one slip for every three of its letters away; null without one. */
export function nearestWord(written: string, known: readonly string[]): string | null {
  const lower = written.normalize("NFC").toLowerCase().trim();
  if (lower.length > 60) return null;
  const limit = Math.max(1, Math.floor(lower.length / 3));
  let best: string | null = null;
  let bestDistance = limit + 1;
  for (const word of known) {
    const distance = editDistance(lower, word.toLowerCase(), limit);
    if (distance < bestDistance) {
      best = word;
      bestDistance = distance;
    }
  }
  return best;
}
