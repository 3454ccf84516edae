/** Which notes share a key: a name, a day, a contact. Most keys have one note, so one costs no set. */

/** Paths by key. Adding, removing and looking up cost the same whatever is in it. */
export class PathSets<Key extends string = string> {
  private readonly sets = new Map<Key, string | Set<string>>();

  /** Adds a path to a key; true when the key had none before. */
  add(key: Key, path: string): boolean {
    const known = this.sets.get(key);
    if (known === undefined) this.sets.set(key, path);
    else if (typeof known !== "string") known.add(path);
    else if (known !== path) this.sets.set(key, new Set([known, path]));
    return known === undefined;
  }

  /** Takes a path from a key; true when the key has none left because of it. */
  delete(key: Key, path: string): boolean {
    const known = this.sets.get(key);
    if (known === path) return this.sets.delete(key);
    if (known !== undefined && typeof known !== "string" && known.delete(path) && known.size < 2) {
      const [last] = known;
      if (last === undefined) return this.sets.delete(key);
      this.sets.set(key, last);
    }
    return false;
  }

  /** The paths of a key, in no particular order; empty without any. */
  of(key: Key): readonly string[] {
    const known = this.sets.get(key);
    if (known === undefined) return [];
    return typeof known === "string" ? [known] : [...known];
  }

  /** Whether a key has any path. */
  has(key: Key): boolean {
    return this.sets.has(key);
  }
}
