/** `kith journal`: the journal note of a day, made if it is missing. */
import type { Command } from "commander";
import { makeJournalNote, problemSaid } from "../../core/index";
import type { CallOptions } from "../open-vault";
import { openJournal } from "../open-journal";
import { carryOut } from "../write-answer";
import { type AddCommand, giveAnswer } from "./command";
import { oneDay } from "./log";

interface JournalOptions extends CallOptions {
  readonly dryRun?: boolean;
}

/** Adds the command. */
export const addJournalCommand: AddCommand = (program, terminal) => {
  program
    .command("journal [phrase]")
    .description("makes the journal note of a day if it is missing, and prints its path")
    .option("--dry-run", "print the path and write nothing")
    .action(async (phrase: string | undefined, _options: object, command: Command) => {
      const options = command.optsWithGlobals<JournalOptions>();
      const journal = openJournal(options, terminal);
      const { calendar } = journal.settings;
      const day = oneDay("journal", phrase ?? "today", journal.now, calendar, "future");
      const note = journal.noteOf(day);
      const { root, now } = journal;
      const dryRun = options.dryRun === true;
      const plan = makeJournalNote(note.source);
      const { changes, written } = await carryOut(plan, { root, now, terminal, dryRun });
      const created = changes.length > 0;
      const problems = (created ? note.problems : []).map((problem) => problemSaid(problem, "en"));
      // A script reads the path from stdout, so all else goes to stderr.
      if (options.json !== true) {
        if (created) terminal.complain(dryRun ? "It would be made." : "Made it.");
        for (const { message } of problems) terminal.complain(message);
      }
      giveAnswer(
        {
          json: () => ({
            path: note.path,
            created: created && !dryRun,
            written,
            dryRun,
            problems,
          }),
          text: () => note.path,
        },
        { json: options.json === true, now: journal.now },
        terminal,
      );
    });
};
