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
export const addSnoozeCommand: AddCommand = (program, terminal, { snooze: help }) => {
  program
    .command("snooze")
    .description(help.is)
    .argument("<id>", help.id)
    .argument("<when...>", help.when)
    .option("--dry-run", help.dryRun)
    .action(async (id: string, words: readonly string[], _own: object, command: Command) => {
      const options = command.optsWithGlobals<DecideOptions>();
      const done = await decide(id, options, terminal, "snooze", (vault) => {
        const until = untilFrom(words.join(" "), vault);
        return (data, item) => withSnoozed(data, item, until, vault.now);
      });
      const { vault, text } = done;
      const until = untilFrom(words.join(" "), vault);
      const shown = shortMoment(until, dayOf(vault.now), done.said.screen);
      giveAnswer(
        writeAnswer(done, { id, snoozedUntil: until }, () => done.said.acts.snoozed(text, shown)),
        { json: options.json === true, now: vault.now },
        terminal,
      );
    });
};

/** Adds `done`. */
export const addDoneCommand: AddCommand = (program, terminal, { done: help }) => {
  program
    .command("done")
    .description(help.is)
    .argument("<id>", help.id)
    .option("--dry-run", help.dryRun)
    .action(async (id: string, _own: object, command: Command) => {
      const options = command.optsWithGlobals<DecideOptions>();
      const done = await decide(
        id,
        options,
        terminal,
        "done",
        ({ now }) =>
          (data, item) =>
            withDone(data, item, now),
      );
      giveAnswer(
        writeAnswer(done, { id, done: true }, () => done.said.acts.done(done.text)),
        { json: options.json === true, now: done.vault.now },
        terminal,
      );
    });
};

function untilFrom(words: string, { now, settings }: OpenVault): Moment {
  const until = readSnooze(words, now, settings.calendar);
  if (until !== null) return until;
  throw new CallError(({ calls }) => calls.noTimeAhead(words));
}
