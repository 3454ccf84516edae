/** Why a line was read as it was, as sayings that are told in the language of who asks (`explain`). */
import type { Saying } from "../language/sayings";
import type { Kind } from "../model/kind";
import type { LineStances } from "./sentences/line-stances";
import type { TaskState } from "./sentences/task-state";

/** The reason without the names of contacts, which only the index knows: 'called', denies: 'no answer'. */
export function becauseOf(
  read: LineStances,
  isDone: boolean,
  tagKind: Kind | null,
): readonly Saying[] {
  const told = read.happened && read.links.find(({ stance }) => stance === "reports");
  const said = told || (read.links[0] ?? null);
  const sign = said ? said.sign : null;
  const words = sign === null ? "" : wordsAt(read, sign.from, sign.to);
  if (read.happened && tagKind !== null) return [["reasonTag", tagKind]];
  if (!read.happened || (said !== null && said.stance !== "reports")) {
    if (said === null || said.stance === "reports") {
      return [["reasonStance", "either", firstSign(read)]];
    }
    if (words !== "") return [["reasonStance", said.stance, words]];
    return [["reason", read.clauses[said.saidBy]?.asks === "nothing" ? "toCome" : "asks"]];
  }
  const reasons: Saying[] = isDone ? [["reason", "ticked"]] : [];
  if (words !== "") reasons.push(["reasonWords", words]);
  return reasons;
}

/** The reason of a task that is not done, whatever its words say. */
export function becauseOfTask(state: Exclude<TaskState, "done">): readonly Saying[] {
  return [["reason", state === "none" ? "neither" : state]];
}

function firstSign(read: LineStances): string | null {
  const sign = read.clauses
    .flatMap(({ signs }) => signs)
    .find(({ stance }) => stance !== "reports");
  return sign ? wordsAt(read, sign.from, sign.to) : null;
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
