/** The progress of the goal of a small vault, for tests: asked on the last day of a week. */
import { toMoment } from "../../../src/core/dates/day";
import { type GoalProgress, goalProgress } from "../../../src/core/evaluate/goal-progress";
import { journal, person, vaultOf } from "../vault-of";

/** Sunday, the last day of the week that begins on Monday 2026-11-16. */
export const sunday = "2026-11-22T10:00";

/** The progress of the first goal of these notes. */
export function progressOf(
  notes: Readonly<Record<string, string>>,
  now = sunday,
  periods = 8,
  data: Readonly<Record<string, unknown>> = {},
): GoalProgress {
  const index = vaultOf(notes, data);
  const goal = index.goals()[0];
  const moment = toMoment(now);
  if (goal === undefined || moment === null) throw new Error("The test's vault has no goal.");
  return goalProgress(goal, index, moment, periods);
}

/** A goal's note of these properties. */
export const goalNote = (...properties: readonly string[]): string =>
  `---\ntype: goal\n${properties.map((line) => `${line}\n`).join("")}---\n# A goal\n`;

/** Three contacts, by path. */
export const people = {
  "People/Louie Alvarez.md": person("aliases: [Louie]"),
  "People/Maria Chen.md": person(),
  "People/Ana.md": person(),
};

/** A journal of a call with Maria on each of these days. */
export const calls = (days: readonly string[]): Record<string, string> =>
  journal(Object.fromEntries(days.map((day) => [day, "Called [[Maria Chen]]"])));
