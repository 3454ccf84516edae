/** `kith dormant [QUERY]`: whom have I lost touch with? */
import type { Command } from "commander";
import { dormantAnswer, dormantContacts } from "../../core/index";
import { dormantText } from "../text/dormant-text";
import { type AddCommand, askVault } from "./command";
import { queryFrom } from "./query";

/** Adds the command. */
export const addDormantCommand: AddCommand = (program, terminal, { dormant: help }) => {
  program
    .command("dormant")
    .description(help.is)
    .argument("[query...]", help.query)
    .action((written: readonly string[], _options: object, command: Command) => {
      askVault(command, terminal, (vault) => {
        const { index, now, catalogue: language } = vault;
        const query = queryFrom("dormant", written, vault);
        const found = dormantContacts(query, index, now, { words: language.query });
        return {
          json: () => dormantAnswer(found, index, now, language, vault.problems()),
          text: () => dormantText(found, vault, terminal),
        };
      });
    });
};
