/** `kith dormant [QUERY]`: whom have I lost touch with? */
import type { Command } from "commander";
import { dormantAnswer, dormantContacts, catalogueFor } from "../../core/index";
import { dormantText } from "../text/dormant-text";
import { type AddCommand, askVault } from "./command";
import { queryFrom } from "./query";

/** Adds the command. */
export const addDormantCommand: AddCommand = (program, terminal) => {
  program
    .command("dormant")
    .description("contacts you have lost touch with, or those that a query asks for")
    .argument("[query...]", 'such as "older than 6 months; tagged #work"')
    .action((written: readonly string[], _options: object, command: Command) => {
      askVault(command, terminal, (vault) => {
        const { index, now } = vault;
        const language = {
          query: catalogueFor(vault.settings.language).query,
          screen: vault.words,
        };
        const query = queryFrom("dormant", written, vault);
        const found = dormantContacts(query, index, now, { words: language.query });
        return {
          json: () => dormantAnswer(found, index, now, language, vault.problems()),
          text: () => dormantText(found, vault, language, terminal),
        };
      });
    });
};
