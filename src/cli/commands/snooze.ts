/** `kith snooze` and `kith done`: decisions on an item of the agenda. */
import type { Command } from "commander";
import {
  type Moment,
  readSnooze,
  shortMoment,
  dayOf,
  withDone,
  withSnoozed,
} from "../../core/index";
import { CallError } from "../call-error";
import { decide, type DecideOptions } from "../decide";
import type { OpenVault } from "../open-vault";
import { writeAnswer } from "../write-answer";
import { type AddCommand, giveAnswer } from "./command";

/** Adds `snooze`. */
export const addSnoozeCommand: AddCommand = (program, terminal) => {
  program
    .command("snooze")
    .description("puts an item of the agenda off: 10m, 1h, evening, tomorrow, or a date in words")
    .argument("<id>", "its id, as kith agenda --json names it")
    .argument("<when...>", "10m, 1h, evening, tomorrow, or such as Friday 4pm")
    .option("--dry-run", "show what would be written")
    .action(async (id: string, words: readonly string[], _own: object, command: Command) => {
      const options = command.optsWithGlobals<DecideOptions>();
      const done = await decide(id, options, terminal, "Snooze", (vault) => {
        const until = untilFrom(words.join(" "), vault);
        return (data, item) => withSnoozed(data, item, until, vault.now);
      });
      const { vault, text } = done;
      const until = untilFrom(words.join(" "), vault);
      const shown = shortMoment(until, dayOf(vault.now), vault.words);
      giveAnswer(
        writeAnswer(done, { id, snoozedUntil: until }, () => `${text}: snoozed until ${shown}`),
        { json: options.json === true, now: vault.now },
        terminal,
      );
    });
};

/** Adds `done`. */
export const addDoneCommand: AddCommand = (program, terminal) => {
  program
    .command("done")
    .description("takes an item off the agenda for good")
    .argument("<id>", "its id, as kith agenda --json names it")
    .option("--dry-run", "show what would be written")
    .action(async (id: string, _own: object, command: Command) => {
      const options = command.optsWithGlobals<DecideOptions>();
      const done = await decide(
        id,
        options,
        terminal,
        "Done",
        ({ now }) =>
          (data, item) =>
            withDone(data, item, now),
      );
      giveAnswer(
        writeAnswer(done, { id, done: true }, () => `${done.text}: done`),
        { json: options.json === true, now: done.vault.now },
        terminal,
      );
    });
};

function untilFrom(words: string, { now, settings }: OpenVault): Moment {
  const until = readSnooze(words, now, settings.calendar);
  if (until !== null) return until;
  throw new CallError(
    `${words} is no time ahead. Write 10m, 1h, evening, tomorrow, or a date such as Friday 4pm.`,
  );
}
