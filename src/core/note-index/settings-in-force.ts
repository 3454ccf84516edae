/** Which settings decide how notes are read, and how an index is asked by settings that changed in nothing but the others. */
import type { Settings } from "../model/settings";
import type { IndexView } from "./index-view";

/** What is looked up when facts are asked for, and so needs no note to be read again. */
const notForReading: ReadonlySet<string> = new Set<keyof Settings>([
  "circles",
  "dormantAfter",
  "reviewTime",
  "focusTime",
  "quietHours",
  "calendarFile",
  "muted",
  "dueDigestSize",
  "capacity",
  "decisions",
  "prompts",
  "logHeading",
]);

/** Whether notes read by the one settings say the same when they are read by the other. */
export function readsAlike(one: Settings, other: Settings): boolean {
  return settingsForReading(one) === settingsForReading(other);
}

/** The index, asked by these settings; right only for settings by which notes read alike. */
export function viewWith(index: IndexView, settings: Settings): IndexView {
  return {
    ...index,
    settings,
    counting: countsAlike(index.settings, settings) ? index.counting : {},
    get revision() {
      return index.revision;
    },
  };
}

/** Whether settings by which notes read alike say the same of who is dormant, and of the circles that goals ask for. */
function countsAlike(one: Settings, other: Settings): boolean {
  const standing = ({ circles, dormantAfter }: Settings): string =>
    JSON.stringify([circles, dormantAfter]);
  return standing(one) === standing(other);
}

/** All that decides how notes are read, as one text. */
export function settingsForReading(settings: Settings): string {
  return JSON.stringify(settings, (key, value: unknown) => {
    if (notForReading.has(key)) return undefined;
    return value instanceof Map ? [...value.entries()] : value;
  });
}
