/** `kith agenda [QUERY]`: what lies ahead, what was missed, and plans without a time. */
import type { Command } from "commander";
import { agendaAnswer, agendaMatching, catalogueFor } from "../../core/index";
import { agendaText } from "../text/agenda-text";
import { type AddCommand, askVault } from "./command";
import { wholeNumber } from "./goals";
import { queryFrom } from "./query";

/** The most days that any command looks ahead. */
export const mostDays = 3660;

/** Adds the command. */
export const addAgendaCommand: AddCommand = (program, terminal) => {
  program
    .command("agenda")
    .description("reminders, plans and due contacts from now on, and what was missed")
    .argument("[query...]", 'such as "next 14 days; kind is plan"')
    .option("--days <number>", "how many days, today included", "7")
    .action((written: readonly string[], options: { days: string }, command: Command) => {
      const days = wholeNumber("--days", options.days, 1, mostDays);
      askVault(command, terminal, (vault) => {
        const { index, now } = vault;
        const words = catalogueFor(vault.settings.language).query;
        const query = queryFrom("agenda", written, vault);
        const found = agendaMatching(query, index, now, { days, words });
        return {
          json: () => agendaAnswer(found, vault.problems()),
          text: () => agendaText(found, vault, terminal),
        };
      });
    });
};
