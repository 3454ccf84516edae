/** Which notes share a key: a name, a day, a goal's name. Most keys have one note, so one costs no list. */

/** Paths by key. Adding and looking up cost the same whatever is in it; taking out costs a look through the key's paths. */
export class PathSets<Key extends string = string> {
  private readonly sets = new Map<Key, string | string[]>();

  /** Adds a path that the key doesn't have yet; true when the key had none before. */
  add(key: Key, path: string): boolean {
    const known = this.sets.get(key);
    if (typeof known === "object") known.push(path);
    else this.sets.set(key, known === undefined ? path : [known, path]);
    return known === undefined;
  }

  /** Takes a path from a key; true when the key has none left because of it. */
  delete(key: Key, path: string): boolean {
    const known = this.sets.get(key);
    if (known === path) return this.sets.delete(key);
    if (typeof known !== "object") return false;
    takeFrom(known, path);
    const [first] = known;
    if (first !== undefined && known.length === 1) this.sets.set(key, first);
    return false;
  }

  /** The paths of a key, in no particular order and only until the next change; empty without any. */
  of(key: Key): readonly string[] {
    const known = this.sets.get(key);
    if (typeof known === "object") return known;
    return known === undefined ? none : [known];
  }

  /** Whether a key has any path. */
  has(key: Key): boolean {
    return this.sets.has(key);
  }
}

const none: readonly never[] = [];

/** Takes a path out of a list whose order means nothing. */
export function takeFrom(list: string[], path: string): void {
  const at = list.lastIndexOf(path);
  const last = at < 0 ? undefined : list.pop();
  if (last !== undefined && at < list.length) list[at] = last;
}
