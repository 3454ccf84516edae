/** An import into a small vault, for tests: the plan, and what becomes of the notes. */
import { planOutcome } from "../../../src/core/edit/edit-plan";
import { importPlan, type ImportPlan } from "../../../src/core/import/import-plan";
import type { ImportedPerson } from "../../../src/core/import/imported-person";
import type { Choice } from "../../../src/core/import/match-people";
import { inEnglish } from "../../../src/core/language/sayings";
import { vaultOf } from "../vault-of";

/** Notes by path. */
export type Notes = Readonly<Record<string, string>>;

/** The plan, and the notes as it leaves them. */
export function imported(
  notes: Notes,
  people: readonly ImportedPerson[],
  choices: ReadonlyMap<number, Choice> = new Map(),
): { readonly plan: ImportPlan; readonly after: Notes } {
  const taken = new Set(Object.keys(notes).map((path) => path.toLowerCase()));
  const plan = importPlan(
    people,
    {
      index: vaultOf(notes),
      isTaken: (path) => taken.has(path),
      textOf: (path) => notes[path] ?? null,
    },
    choices,
  );
  const outcome = planOutcome(plan.edit, (path) => notes[path] ?? null);
  if (outcome.is === "refused") throw new Error(inEnglish(outcome.because));
  const after = Object.fromEntries(
    outcome.changes.map((change) => [change.path, change.after ?? ""]),
  );
  return { plan, after: { ...notes, ...after } };
}
