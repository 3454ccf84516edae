/** `kith who`: whom to reach out to next, and why now. */
import type { Command } from "commander";
import { notNowContacts, whoAnswer, whoNext } from "../../core/index";
import { whoText } from "../text/who-text";
import { type AddCommand, askVault } from "./command";
import { wholeNumber } from "./goals";

const mostPeople = 1000;

/** Adds the command. */
export const addWhoCommand: AddCommand = (program, terminal, { who: help }) => {
  program
    .command("who")
    .description(help.is)
    .option("--count <number>", help.count, "1")
    .action((options: { count: string }, command: Command) => {
      const count = wholeNumber("--count", options.count, 1, mostPeople);
      askVault(command, terminal, (vault) => {
        const { index, now } = vault;
        const people = whoNext(index, now, count, notNowContacts(index, now));
        return {
          json: () => ({ ...whoAnswer(people, now), problems: vault.problems() }),
          text: () => whoText(people, vault, terminal),
        };
      });
    });
};
