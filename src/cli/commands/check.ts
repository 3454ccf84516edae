/** `kith check`: what could not be read or understood, with places and fixes; exit status 1 when it found errors. */
import type { Command } from "commander";
import { checked } from "../../core/index";
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
        const problems = checked(vault.problems(), vault.index, vault.now, questions);
        if (problems.some(({ severity }) => severity === "error")) exit(1);
        return {
          json: () => ({ problems }),
          text: () => problemsText(problems, vault.index.size(), vault.said, terminal),
        };
      });
    });
};
