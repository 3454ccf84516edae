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
export const addJournalCommand: AddCommand = (program, terminal, { journal: help }) => {
  program
    .command("journal [phrase]")
    .description(help.is)
    .option("--dry-run", help.dryRun)
    .action(async (phrase: string | undefined, _options: object, command: Command) => {
      const options = command.optsWithGlobals<JournalOptions>();
      const journal = openJournal(options, terminal);
      const { calendar } = journal.settings;
      const day = oneDay("journal", phrase ?? "today", journal.now, calendar, "future");
      const note = journal.noteOf(day);
      const { root, now, said } = journal;
      const dryRun = options.dryRun === true;
      const plan = makeJournalNote(note.source);
      const { changes, written } = await carryOut(plan, { root, now, terminal, said, dryRun });
      const created = changes.length > 0;
      const problems = created ? note.problems : [];
      // A script reads the path from stdout, so all else goes to stderr.
      if (options.json !== true) {
        if (created) terminal.complain(dryRun ? said.acts.wouldBeMade : said.acts.made);
        for (const problem of problems) {
          terminal.complain(problemSaid(problem, journal.language).message);
        }
      }
      giveAnswer(
        {
          json: () => ({
            path: note.path,
            created: created && !dryRun,
            written,
            dryRun,
            problems: problems.map((problem) => problemSaid(problem, "en")),
          }),
          text: () => note.path,
        },
        { json: options.json === true, now: journal.now },
        terminal,
      );
    });
};
