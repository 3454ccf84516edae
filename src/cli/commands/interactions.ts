/** `kith interactions [QUERY]`: what happened with whom, newest first. */
import type { Command } from "commander";
import { interactionsAnswer, interactionsMatching } from "../../core/index";
import { interactionsText } from "../text/interactions-text";
import { type AddCommand, askVault } from "./command";
import { queryFrom } from "./query";

/** Adds the command. */
export const addInteractionsCommand: AddCommand = (program, terminal, { interactions: help }) => {
  program
    .command("interactions")
    .description(help.is)
    .argument("[query...]", help.query)
    .action((written: readonly string[], _options: object, command: Command) => {
      askVault(command, terminal, (vault) => {
        const query = queryFrom("interactions", written, vault);
        const { query: words } = vault.catalogue;
        const found = interactionsMatching(query, vault.index, vault.now, { words });
        return {
          json: () => interactionsAnswer(found, vault.problems()),
          text: () => interactionsText(found, vault, terminal),
        };
      });
    });
};
