/** Problems that the command finds by itself, on the disk: told before it is known in which language. */
import type { CommandCatalogue } from "../core/language/command/index";
import { commandCatalogueFor } from "../core/language/command/index";
import type { Problem } from "../core/index";
import type { Told } from "./call-error";

/** A problem whose message is in English, for programs, and can be said in any language. */
export interface FoundProblem {
  readonly problem: Problem;
  readonly told: Told;
}

/** A problem with a file or a folder as a whole. */
export function foundProblem(
  path: string,
  severity: Problem["severity"],
  code: string,
  told: Told,
): FoundProblem {
  const message = told(commandCatalogueFor("en"));
  return { problem: { path, line: 1, column: 1, severity, code, message, fix: null }, told };
}

/** The problem as a person reads it. */
export function foundSaid({ problem, told }: FoundProblem, said: CommandCatalogue): Problem {
  return { ...problem, message: told(said) };
}
