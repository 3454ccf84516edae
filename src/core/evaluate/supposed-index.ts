/** The index as it would be if some interactions had happened as well: for asking what they would count towards. */
import type { Day } from "../dates/day";
import type { ResolvedEntry } from "../model/interaction";
import type { IndexView } from "../note-index/index-view";

/** The same index with these interactions, all of one day, on which nothing later follows. */
export function supposedIndex(
  index: IndexView,
  day: Day,
  supposed: readonly ResolvedEntry[],
): IndexView {
  const byContact = new Map<string, ResolvedEntry[]>();
  for (const entry of supposed) {
    for (const path of entry.contacts) {
      const entries = byContact.get(path);
      if (entries) entries.push(entry);
      else byContact.set(path, [entry]);
    }
  }
  return {
    ...index,
    counting: {},
    entriesBetween: (start, end) => {
      const entries = index.entriesBetween(start, end);
      return start <= day && day <= end ? [...entries, ...supposed] : entries;
    },
    interactionsWith: (path) => {
      const more = byContact.get(path);
      const entries = index.interactionsWith(path);
      if (more === undefined) return entries;
      const before = entries.filter((entry) => entry.day <= day);
      return [...before, ...more, ...entries.slice(before.length)];
    },
  };
}
