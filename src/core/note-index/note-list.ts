/** All goals, all plans, all problems: what some notes hold, in order of path, put together when someone asks. */
import { OrderedKeys } from "./ordered-keys";

/** What the notes that hold something hold. */
export class NoteList<Item> {
  private readonly paths = new OrderedKeys();
  private readonly held: (path: string) => readonly Item[];
  private items: readonly Item[] | null = null;

  constructor(held: (path: string) => readonly Item[]) {
    this.held = held;
  }

  /** Enters that what a note holds changed: whether it held anything before, and whether it does now. */
  change(path: string, before: boolean, now: boolean): void {
    if (!before && !now) return;
    this.items = null;
    if (before && !now) this.paths.delete(path);
    if (now && !before) this.paths.add(path);
  }

  /** How many notes hold anything. */
  get noteCount(): number {
    return this.paths.size;
  }

  /** Everything, in order of path; the list never changes afterwards. */
  all(): readonly Item[] {
    this.items ??= this.paths.list().flatMap(this.held);
    return this.items;
  }
}
