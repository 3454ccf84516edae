/** `kith check`: what could not be read or understood, with places and fixes; exit status 1 when it found errors. */
import type { Command } from "commander";
import { blockProblems, checked } from "../../core/index";
import { problemsText } from "../text/problems-text";
import { type AddCommand, askVault } from "./command";

/** Adds the command. */
export const addCheckCommand: AddCommand = (program, terminal, { check: help }, exit) => {
  program
    .command("check")
    .description(help.is)
    .action((_options: object, command: Command) => {
      askVault(command, terminal, (vault) => {
        const { index, now, folder } = vault;
        const { query, review } = vault.catalogue;
        const inBlocks = vault.files.flatMap(({ path }) =>
          blockProblems(path, folder.readNow(path) ?? "", index, now, query),
        );
        const problems = checked([...vault.problems(), ...inBlocks], index, now, review.questions);
        if (problems.some(({ severity }) => severity === "error")) exit(1);
        return {
          json: () => ({ problems }),
          text: () => problemsText(problems, index.size(), vault.said, terminal),
        };
      });
    });
};
