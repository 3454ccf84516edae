/** `kith ics`: a calendar with alarms, for when the app is closed. */
import type { Command } from "commander";
import { catalogueFor, calendarEvents, calendarFile } from "../../core/index";
import { type CallOptions, openVault } from "../open-vault";
import { mostDays } from "./agenda";
import { type AddCommand, giveAnswer } from "./command";
import { wholeNumber } from "./goals";

/** Adds the command. */
export const addIcsCommand: AddCommand = (program, terminal) => {
  program
    .command("ics")
    .description("a calendar with alarms, for any calendar app: kith ics > kith.ics")
    .option("--days <number>", "how many days, today included", "90")
    .action(async (own: { days: string }, command: Command) => {
      const days = wholeNumber("--days", own.days, 1, mostDays);
      const options = command.optsWithGlobals<CallOptions>();
      const vault = openVault(options, terminal);
      const { index, now, settings } = vault;
      const events = calendarEvents(index, now, days);
      const ics = await calendarFile(
        events,
        now,
        catalogueFor(settings.language).agenda.calendarName,
      );
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
