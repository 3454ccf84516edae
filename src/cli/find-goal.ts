/** Which goal a person means on the command line: by id, path, title or name, never by a guess. */
import { relative, resolve, sep } from "node:path";
import type { IndexView } from "../core/index";
import { CallError } from "./call-error";
import type { OpenVault } from "./open-vault";

type Goal = ReturnType<IndexView["goals"]>[number];

/** The goal, or one line that says which there are. */
export function findGoal(asked: string, { index, folder }: OpenVault): Goal {
  const goals = index.goals();
  const wanted = plain(asked);
  if (wanted === "") throw new CallError(({ calls }) => calls.emptyGoalName);
  const onDisk = plain(relative(folder.root, resolve(asked)).split(sep).join("/"));
  const ways: readonly ((goal: Goal) => boolean)[] = [
    ({ id }) => plain(id) === wanted,
    ({ path }) => [wanted, `${wanted}.md`].includes(plain(path)),
    ({ title }) => plain(title) === wanted,
    ({ path }) => plain(path).split("/").at(-1) === `${wanted}.md`,
    ({ path }) => [onDisk, `${onDisk}.md`].includes(plain(path)),
  ];
  for (const way of ways) {
    const found = goals.filter(way);
    const [goal] = found;
    if (!goal) continue;
    if (found.length === 1) return goal;
    throw new CallError(({ calls }) => calls.severalGoals(asked, ...listed(found)));
  }
  const near = goals.filter(({ title }) => plain(title).includes(wanted));
  throw new CallError(({ calls }) => calls.noGoal(asked, ...listed(near)));
}

/** The first ids, and whether there are more. */
function listed(goals: readonly Goal[]): readonly [readonly string[], boolean] {
  const shown = goals.slice(0, 5).map(({ id }) => id);
  return [shown, goals.length > shown.length];
}

function plain(text: string): string {
  return text.normalize("NFC").toLowerCase().trim().replace(/\s+/g, " ");
}
