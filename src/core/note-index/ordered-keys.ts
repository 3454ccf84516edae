/** Keys in order (paths, days), sorted when someone asks and not while they change. */

/** A set of texts that is read in order. A change costs the same whatever is in it; reading after changes merges them in. */
export class OrderedKeys<Key extends string = string> {
  private sorted: readonly Key[] = [];
  private readonly added = new Set<Key>();
  private readonly removed = new Set<Key>();

  /** Adds a key that is not in it. */
  add(key: Key): void {
    if (!this.removed.delete(key)) this.added.add(key);
  }

  /** Takes out a key that is in it. */
  delete(key: Key): void {
    if (!this.added.delete(key)) this.removed.add(key);
  }

  /** How many keys there are. */
  get size(): number {
    return this.sorted.length + this.added.size - this.removed.size;
  }

  /** All keys in ascending order of their UTF-16 units; the list never changes afterwards. */
  list(): readonly Key[] {
    if (this.added.size > 0 || this.removed.size > 0) {
      const kept =
        this.removed.size === 0 ? this.sorted : this.sorted.filter((key) => !this.removed.has(key));
      this.sorted = this.added.size === 0 ? kept : merged(kept, [...this.added].sort(compareText));
      this.added.clear();
      this.removed.clear();
    }
    return this.sorted;
  }

  /** The keys from the first to the last one, both included. */
  between(first: Key, last: Key): readonly Key[] {
    const keys = this.list();
    let end = firstFrom(keys, last);
    if (keys[end] === last) end += 1;
    return keys.slice(firstFrom(keys, first), end);
  }
}

/** Negative when the first text comes first, by UTF-16 units. */
export function compareText(a: string, b: string): number {
  // Most that are compared are the same text: the day of one note, its path.
  return a === b ? 0 : a < b ? -1 : 1;
}

function merged<Key extends string>(a: readonly Key[], b: readonly Key[]): readonly Key[] {
  if (a.length === 0) return b;
  const all: Key[] = [];
  let next = 0;
  for (const key of a) {
    for (let other = b[next]; other !== undefined && other < key; other = b[next]) {
      all.push(other);
      next += 1;
    }
    all.push(key);
  }
  return all.concat(b.slice(next));
}

/** The place of the first of the ordered keys that is not before the wanted one: their number when all are. */
export function firstFrom(keys: readonly string[], wanted: string): number {
  return leadingCount(keys, (key) => key < wanted);
}

/** How many items at the front hold, of items of which none holds behind one that doesn't. */
export function leadingCount<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = items[middle];
    if (item !== undefined && holds(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
