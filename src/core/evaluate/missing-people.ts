/** Whom the journal names although they have no note yet, those named most often first. */
import type { Day } from "../dates/day";
import type { Mention } from "../model/entry";
import type { IndexView } from "../note-index/index-view";
import { compareText } from "../note-index/ordered-keys";
import { nameKey } from "../note-index/name-key";

/** Somebody without a note. */
export interface MissingPerson {
  /** As most often written. */
  readonly name: string;
  /** In how many lines. */
  readonly mentions: number;
  readonly lastDay: Day;
  /** The last of these lines. */
  readonly last: { readonly path: string; readonly line: number; readonly text: string };
}

/** Little words within names. */
const particles: ReadonlySet<string> = new Set(
  "de del della der den di da dos du la le van von zu zur ter ten bin ibn al el y e af av".split(
    " ",
  ),
);

/**
 * Links up to today that lead nowhere and look like people: two to four words that begin with capitals (or letters that
 * have none), or one such word in a line that tells of a call, a meeting and the like, or among a meeting's attendees.
 */
export function missingPeople(
  index: Pick<IndexView, "notes" | "resolve">,
  today: Day,
): readonly MissingPerson[] {
  const found = new Map<
    string,
    Pick<MissingPerson, "last" | "lastDay"> & { names: Map<string, number>; lines: Set<string> }
  >();
  for (const { path, entries } of index.notes()) {
    for (const entry of entries) {
      if (entry.day > today) continue;
      for (const mention of entry.mentions) {
        const name = mention.target.trim();
        if (!mayBePerson(name, mention) || index.resolve(name, path).is !== "missing") continue;
        const { line, text, day } = entry;
        const key = nameKey(name);
        const known = found.get(key);
        const { names = new Map<string, number>(), lines = new Set<string>() } = known ?? {};
        names.set(name, (names.get(name) ?? 0) + 1);
        lines.add(`${path}\n${line}`);
        const isLast = known === undefined || day >= known.lastDay;
        found.set(key, {
          ...(isLast ? { lastDay: day, last: { path, line, text } } : known),
          names,
          lines,
        });
      }
    }
  }
  return [...found.values()]
    .map(({ names, lines, lastDay, last }) => ({
      name: mostCommon(names),
      mentions: lines.size,
      lastDay,
      last,
    }))
    .sort((a, b) => b.mentions - a.mentions || compareText(a.name, b.name));
}

function mayBePerson(name: string, { kind, byName }: Mention): boolean {
  if (!/^[\p{L}\p{M}'’.\- ]{2,60}$/u.test(name)) return false;
  const words = name.split(" ").filter((word) => word !== "");
  const isNamed = words.every((word) => /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(word) || particles.has(word));
  if (!isNamed || words.length > 4) return false;
  return words.length > 1 || byName || kind !== "other";
}

function mostCommon(names: ReadonlyMap<string, number>): string {
  return [...names].reduce((most, one) => (one[1] > most[1] ? one : most))[0];
}
