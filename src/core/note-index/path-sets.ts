/** Which notes share a key: a name, a day, a contact. Most keys have one note, so one costs no set, and a few a list. */

/** So many paths of a key are looked through one by one. */
const longestList = 8;

/** Paths by key. Adding, removing and looking up cost the same whatever is in it. */
export class PathSets<Key extends string = string> {
  private readonly sets = new Map<Key, string | string[] | Set<string>>();

  /** Adds a path to a key; true when the key had none before. */
  add(key: Key, path: string): boolean {
    const known = this.sets.get(key);
    if (known === undefined) this.sets.set(key, path);
    else if (typeof known === "string") {
      if (known !== path) this.sets.set(key, [known, path]);
    } else if (!Array.isArray(known)) known.add(path);
    else if (!known.includes(path)) {
      known.push(path);
      if (known.length > longestList) this.sets.set(key, new Set(known));
    }
    return known === undefined;
  }

  /** Takes a path from a key; true when the key has none left because of it. */
  delete(key: Key, path: string): boolean {
    const known = this.sets.get(key);
    if (known === path) return this.sets.delete(key);
    if (known === undefined || typeof known === "string") return false;
    if (Array.isArray(known)) {
      const at = known.indexOf(path);
      if (at >= 0) known.splice(at, 1);
    } else known.delete(path);
    const [first] = known;
    if (first === undefined) return this.sets.delete(key);
    const left = Array.isArray(known) ? known.length : known.size;
    if (left === 1) this.sets.set(key, first);
    return false;
  }

  /** The paths of a key, in no particular order; empty without any. */
  of(key: Key): readonly string[] {
    const known = this.sets.get(key);
    if (known === undefined) return [];
    return typeof known === "string" ? [known] : [...known];
  }

  /** Every path that any key has, each once. */
  paths(): ReadonlySet<string> {
    const paths = new Set<string>();
    for (const known of this.sets.values()) {
      if (typeof known === "string") paths.add(known);
      else for (const path of known) paths.add(path);
    }
    return paths;
  }

  /** Whether a key has any path. */
  has(key: Key): boolean {
    return this.sets.has(key);
  }
}
