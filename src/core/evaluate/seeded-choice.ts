/** A choice that stays the same all day on every device, and looks like chance. */

/**
 * A number from 0 to 1, 1 not included, that follows from a text alone: the same on every device and in every zone.
 * (FNV-1a over UTF-16 units, then the finalizer of MurmurHash3.)
 */
export function textChance(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (unit >>> 8), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 0x100000000;
}

/**
 * So many of the items, in the order in which they were given: those with the lowest ranks. Each item's rank follows
 * from the seed, its own key and its own weight (above 0; twice the weight, about twice as often), so that another
 * item changes the choice only if it is itself chosen (R50).
 */
export function seededChoice<Item>(
  items: readonly Item[],
  count: number,
  seed: string,
  keyOf: (item: Item) => string,
  weightOf: (item: Item) => number = () => 1,
): readonly Item[] {
  if (count >= items.length) return items;
  const ranked = items.map((item, at) => ({ item, at, ...rankOf(item) }));
  function rankOf(item: Item): { readonly rank: number; readonly key: string } {
    const key = keyOf(item);
    return { rank: seededRank(seed, key, weightOf(item)), key };
  }
  return ranked
    .sort((a, b) => a.rank - b.rank || (a.key < b.key ? -1 : 1))
    .slice(0, count)
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

/** The rank of one key, at least 0; the lowest is chosen first. */
export function seededRank(seed: string, key: string, weight = 1): number {
  // The time until the first event of a process with this rate: the lowest of many is each one's by its weight.
  return -Math.log(1 - textChance(`${seed}\n${key.normalize("NFC")}`)) / weight;
}
