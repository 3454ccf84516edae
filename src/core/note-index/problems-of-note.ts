/** Everything that is wrong with one note: what could not be read, and the links that could be two notes. */
import type { Problem, ProblemInNote } from "../model/problem";
import { relativeDate } from "../parse/plan-problems";
import type { NoteFacts } from "./note-facts";
import { compareText } from "./ordered-keys";

/** The note's problems in order of line and column; a link that is both in an entry and in a plan is told once. */
export function problemsOf(facts: NoteFacts | undefined): readonly Problem[] {
  if (facts === undefined) return [];
  const { note, unclear, plans } = facts;
  // In a note that is nothing else to Kith, dates matter where the task is about a contact.
  const matters = ({ code, line }: ProblemInNote): boolean =>
    note.is !== null ||
    code !== relativeDate ||
    plans.some((plan) => plan.line === line && plan.contacts.length > 0);
  const found = [...note.problems.filter(matters), ...unclear.map(({ problem }) => problem)].sort(
    (a, b) =>
      a.line - b.line ||
      a.column - b.column ||
      compareText(a.code, b.code) ||
      compareText(a.message, b.message) ||
      compareText(a.fix ?? "", b.fix ?? ""),
  );
  const once = found.filter((problem, at) => {
    const before = found[at - 1];
    return (
      before === undefined ||
      before.line !== problem.line ||
      before.column !== problem.column ||
      before.code !== problem.code ||
      before.message !== problem.message
    );
  });
  return once.map((problem) => ({ path: note.path, ...problem }));
}
