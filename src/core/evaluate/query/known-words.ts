/** Which tags, circles, folders and properties the vault knows, for completion and for finding the nearest right word. */
import { kinds } from "../../model/kind";
import { compareText } from "../../note-index/ordered-keys";
import type { IndexView } from "../../note-index/index-view";
import { circleOf } from "../circle";

/** Words of the vault, each list in ascending order and without repetitions. */
export interface KnownWords {
  readonly tags: readonly string[];
  readonly circles: readonly string[];
  readonly folders: readonly string[];
  readonly companies: readonly string[];
  readonly properties: readonly string[];
  /** Of goals. */
  readonly goalProperties: readonly string[];
  /** Names of contacts. */
  readonly contacts: readonly string[];
  readonly kinds: readonly string[];
}

/** A vault of which nothing is known. */
export const noKnownWords: KnownWords = {
  tags: [],
  circles: [],
  folders: [],
  companies: [],
  properties: [],
  goalProperties: [],
  contacts: [],
  kinds,
};

/** The words of a vault's contacts and settings. */
export function knownWords(index: IndexView): KnownWords {
  const tags = new Set<string>();
  const folders = new Set<string>();
  const companies = new Set<string>();
  const properties = new Set<string>();
  const names = new Set<string>();
  for (const contact of index.contacts()) {
    for (const tag of contact.tags) tags.add(tag);
    for (const property of contact.properties.keys()) properties.add(property);
    if (contact.company !== null) companies.add(contact.company);
    names.add(contact.name);
    const slash = contact.path.lastIndexOf("/");
    if (slash > 0) folders.add(contact.path.slice(0, slash));
  }
  const goalProperties = new Set(index.goals().flatMap((goal) => [...goal.properties.keys()]));
  return {
    tags: sorted(tags),
    circles: knownCircles(index),
    folders: sorted(folders),
    companies: sorted(companies),
    properties: sorted(properties),
    goalProperties: sorted(goalProperties),
    contacts: sorted(names),
    kinds,
  };
}

/** The circles of the settings and those that contacts name. */
export function knownCircles(index: IndexView): readonly string[] {
  const circles = new Set(index.settings.circles.map(({ name }) => name));
  for (const contact of index.contacts()) {
    const circle = contact.circle === null ? null : circleOf(contact, index.settings);
    if (circle !== null) circles.add(circle.name);
  }
  return sorted(circles);
}

function sorted(words: ReadonlySet<string>): readonly string[] {
  return [...words].sort(compareText);
}
