/** `kith interactions [QUERY]`: what happened with whom, newest first. */
import type { Command } from "commander";
import { interactionsAnswer, interactionsMatching, catalogueFor } from "../../core/index";
import { interactionsText } from "../text/interactions-text";
import { type AddCommand, askVault } from "./command";
import { queryFrom } from "./query";

/** Adds the command. */
export const addInteractionsCommand: AddCommand = (program, terminal) => {
  program
    .command("interactions")
    .description("what happened with whom, newest first")
    .argument("[query...]", 'such as "with [[Louie]]; kind is call; since 1 May"')
    .action((written: readonly string[], _options: object, command: Command) => {
      askVault(command, terminal, (vault) => {
        const query = queryFrom("interactions", written, vault);
        const words = catalogueFor(vault.settings.language).query;
        const found = interactionsMatching(query, vault.index, vault.now, { words });
        return {
          json: () => interactionsAnswer(found, vault.problems()),
          text: () => interactionsText(found, vault, terminal),
        };
      });
    });
};
