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
  if (wanted === "") throw new CallError("Name a goal, by its title or its note.");
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
    throw new CallError(`Several goals answer to ${asked}: ${listed(found)}. Name one of them.`);
  }
  const near = goals.filter(({ title }) => plain(title).includes(wanted));
  const hint = near.length > 0 ? ` Did you mean ${listed(near)}?` : " kith goals lists them all.";
  throw new CallError(`There is no goal ${asked}.${hint}`);
}

function listed(goals: readonly Goal[]): string {
  const shown = goals.slice(0, 5).map(({ id }) => `“${id}”`);
  return goals.length > shown.length ? `${shown.join(", ")} and others` : shown.join(" or ");
}

function plain(text: string): string {
  return text.normalize("NFC").toLowerCase().trim().replace(/\s+/g, " ");
}
