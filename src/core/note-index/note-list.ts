/** All goals, all plans, all problems: what some notes hold, in order of path, put together when someone asks. */
import { compareText, firstFrom } from "./ordered-keys";

/** Above this share of all, changed notes are sorted in together rather than one by one. */
const manyOf = 0.02;

/** What the notes that hold something hold. Asking after a change costs the change and a copy of the list. */
export class NoteList<Item> {
  private readonly heldBy: (path: string) => readonly Item[];
  /** In order; what each note held is at the same place in `held`. */
  private paths: string[] = [];
  private held: (readonly Item[])[] = [];
  private items: readonly Item[] = [];
  /** Notes that changed since the list was put together, and whether they hold anything now. */
  private readonly changed = new Map<string, boolean>();
  private holders = 0;

  constructor(heldBy: (path: string) => readonly Item[]) {
    this.heldBy = heldBy;
  }

  /** Enters that what a note holds changed: whether it held anything before, and whether it does now. */
  change(path: string, before: boolean, now: boolean): void {
    if (!before && !now) return;
    this.holders += Number(now) - Number(before);
    this.changed.set(path, now);
  }

  /** How many notes hold anything. */
  get noteCount(): number {
    return this.holders;
  }

  /** Everything, in order of path; the list never changes afterwards. */
  all(): readonly Item[] {
    if (this.changed.size === 0) return this.items;
    if (this.changed.size > this.paths.length * manyOf) this.sortIn();
    else for (const [path, now] of this.changed) this.place(path, now);
    this.changed.clear();
    const items: Item[] = [];
    for (const held of this.held) for (const item of held) items.push(item);
    this.items = items;
    return items;
  }

  private place(path: string, now: boolean): void {
    const at = firstFrom(this.paths, path);
    const known = this.paths[at] === path ? 1 : 0;
    if (known === 1 && now) this.held[at] = this.heldBy(path);
    else if (now) {
      this.paths.splice(at, 0, path);
      this.held.splice(at, 0, this.heldBy(path));
    } else {
      this.paths.splice(at, known);
      this.held.splice(at, known);
    }
  }

  private sortIn(): void {
    const kept = this.paths.filter((path) => !this.changed.has(path));
    for (const [path, now] of this.changed) if (now) kept.push(path);
    this.paths = kept.sort(compareText);
    this.held = this.paths.map(this.heldBy);
  }
}
