/** `kith check`: what could not be read or understood, with places and fixes; exit status 1 when it found errors. */
import type { Command } from "commander";
import { problemsText } from "../text/problems-text";
import { type AddCommand, askVault } from "./command";

/** Adds the command. */
export const addCheckCommand: AddCommand = (program, terminal, exit) => {
  program
    .command("check")
    .description("problems with places and fixes")
    .action((_options: object, command: Command) => {
      askVault(command, terminal, (vault) => {
        const problems = vault.problems();
        if (problems.some(({ severity }) => severity === "error")) exit(1);
        return {
          json: () => ({ problems }),
          text: () => problemsText(problems, vault.index.size(), terminal),
        };
      });
    });
};
