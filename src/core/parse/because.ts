/** Why a line was read as it was, in a few words (`explain`). */
import type { Kind } from "../model/kind";
import type { LineStances } from "./sentences/line-stances";
import type { TaskState } from "./sentences/task-state";

/** The reason without the names of contacts, which only the index knows: `'called'`, `denies: 'no answer'`. */
export function becauseOf(read: LineStances, isDone: boolean, tagKind: Kind | null): string {
  const said = read.happened
    ? (read.links.find(({ stance }) => stance === "reports") ?? null)
    : (read.links[0] ?? null);
  const sign = said ? said.sign : null;
  const words = sign === null ? "" : wordsAt(read, sign.from, sign.to);
  if (!read.happened) {
    const first = said ?? null;
    const unsaid =
      first && read.clauses[first.saidBy]?.asks === "nothing" ? "a day to come" : "asks";
    if (first?.stance === "means") return words === "" ? unsaid : `means: '${words}'`;
    if (first?.stance === "denies") return words === "" ? unsaid : `denies: '${words}'`;
    return `means or denies${firstSign(read)}`;
  }
  if (tagKind !== null) return `tag gives ${tagKind}`;
  const done = isDone ? "a ticked task" : "";
  if (words !== "") return done === "" ? `'${words}'` : `${done}; '${words}'`;
  return done;
}

/** The reason of a task that is not done, whatever its words say. */
export function becauseOfTask(state: Exclude<TaskState, "done">): string {
  if (state === "open") return "an open task";
  return state === "cancelled" ? "a cancelled task" : "a task that is neither open nor done";
}

function firstSign(read: LineStances): string {
  const sign = read.clauses
    .flatMap(({ signs }) => signs)
    .find(({ stance }) => stance !== "reports");
  return sign ? `: '${wordsAt(read, sign.from, sign.to)}'` : "";
}

function wordsAt({ words }: LineStances, from: number, to: number): string {
  const isClitic = words[from]?.low.startsWith("'") ?? false;
  return words
    .slice(isClitic ? Math.max(0, from - 1) : from, to)
    .filter(({ is }) => is === "word")
    .map(({ low }) => low)
    .join(" ")
    .replace(/ '/g, "'");
}
