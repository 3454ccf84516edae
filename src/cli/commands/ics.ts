/** `kith ics`: a calendar with alarms, for when the app is closed. */
import type { Command } from "commander";
import { calendarEvents, calendarFile } from "../../core/index";
import { type CallOptions, openVault } from "../open-vault";
import { mostDays } from "./agenda";
import { type AddCommand, giveAnswer } from "./command";
import { wholeNumber } from "./goals";

/** Adds the command. */
export const addIcsCommand: AddCommand = (program, terminal, { ics: help }) => {
  program
    .command("ics")
    .description(help.is)
    .option("--days <number>", help.days, "90")
    .action(async (own: { days: string }, command: Command) => {
      const days = wholeNumber("--days", own.days, 1, mostDays);
      const options = command.optsWithGlobals<CallOptions>();
      const vault = openVault(options, terminal, false);
      const { index, now, catalogue } = vault;
      const events = calendarEvents(index, now, days);
      const ics = await calendarFile(events, now, catalogue.agenda.calendarName);
      giveAnswer(
        {
          json: () => ({ ics, events: events.length, problems: vault.problems() }),
          text: () => ics,
        },
        { json: options.json === true, now },
        terminal,
      );
    });
};
