/** `kith check`: what could not be read or understood, with places and fixes; exit status 1 when it found errors. */
import type { Command } from "commander";
import { type Problem, vagueHints } from "../../core/index";
import { problemsText } from "../text/problems-text";
import { type AddCommand, askVault } from "./command";

/** Adds the command. */
export const addCheckCommand: AddCommand = (program, terminal, { check: help }, exit) => {
  program
    .command("check")
    .description(help.is)
    .action((_options: object, command: Command) => {
      askVault(command, terminal, (vault) => {
        const { questions } = vault.catalogue.review;
        const problems = [
          ...vault.problems(),
          ...vagueHints(vault.index, vault.now, questions),
        ].sort(byPlace);
        if (problems.some(({ severity }) => severity === "error")) exit(1);
        return {
          json: () => ({ problems }),
          text: () => problemsText(problems, vault.index.size(), vault.said, terminal),
        };
      });
    });
};

function byPlace(a: Problem, b: Problem): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
