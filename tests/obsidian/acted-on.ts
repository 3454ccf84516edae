/** The notes that the plugin's acts are tried on, and when. */
import type { Day, Moment } from "../../src/core/index";
import { type ActsOver, dataPath } from "./acts-over";

/** A Sunday morning. */
export const now = (): Moment => "2026-11-22T10:00" as Moment;

/** Its day. */
export const today = "2026-11-22" as Day;

/** The notes, and settings. */
export const notes = {
  "Goals/Calls.md":
    "---\ntype: goal\ncadence: weekly # mine\ncounts: calls\n---\n# Call two friends\n",
  "People/Ana.md": "---\ncadence: monthly\n---\n",
  "2026-11-20.md": "- Called [[Ana]]\n- [ ] Write to [[Ana]] 📅 2026-11-25\n",
  [dataPath]: '{"weekStart":"monday"}',
};

/** What was decided, as it lies on the disk. */
export const decisionsIn = (over: ActsOver): unknown =>
  (JSON.parse(over.files()[dataPath] ?? "{}") as { decisions?: unknown }).decisions;
