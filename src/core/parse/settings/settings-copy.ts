/** The copies that a sync leaves beside Kith's settings file where two devices wrote it. */
import { message } from "../../language/sayings";
import type { Problem } from "../../model/problem";

/** Whether a file's name is that of a copy of `data.json`: `data.sync-conflict-20261122-101500-ABCDEFG.json` and the like. */
export function isSettingsCopy(name: string): boolean {
  return /^data\b.{0,40}conflict.{0,80}\.json$/i.test(name);
}

/** The hint at a copy that lies at a path. */
export function settingsCopyProblem(path: string): Problem {
  const said = message(["settingsCopy"]);
  return { path, line: 1, column: 1, severity: "hint", code: "conflict-copy", ...said, fix: null };
}
