/** `kith agenda [QUERY]`: what lies ahead, what was missed, and plans without a time. */
import type { Command } from "commander";
import { agendaAnswer, agendaMatching } from "../../core/index";
import { agendaText } from "../text/agenda-text";
import { type AddCommand, askVault } from "./command";
import { wholeNumber } from "./goals";
import { queryFrom } from "./query";

/** The most days that any command looks ahead. */
export const mostDays = 3660;

/** Adds the command. */
export const addAgendaCommand: AddCommand = (program, terminal, { agenda: help }) => {
  program
    .command("agenda")
    .description(help.is)
    .argument("[query...]", help.query)
    .option("--days <number>", help.days, "7")
    .action((written: readonly string[], options: { days: string }, command: Command) => {
      const days = wholeNumber("--days", options.days, 1, mostDays);
      askVault(command, terminal, (vault) => {
        const { index, now } = vault;
        const words = vault.catalogue.query;
        const query = queryFrom("agenda", written, vault);
        const found = agendaMatching(query, index, now, { days, words });
        return {
          json: () => agendaAnswer(found, vault.problems()),
          text: () => agendaText(found, vault, terminal),
        };
      });
    });
};
