/** `kith adjust`: another target for a goal from a day on, with the reason. */
import type { Command } from "commander";
import { adjustGoal } from "../../core/index";
import { findGoal } from "../find-goal";
import { type CallOptions, openVault } from "../open-vault";
import { carryOut, refuseBrokenData, writeAnswer } from "../write-answer";
import { type AddCommand, giveAnswer } from "./command";
import { wholeNumber } from "./goals";
import { oneDay } from "./log";

/** No period holds more. */
const largestTarget = 10_000;

interface AdjustOptions extends CallOptions {
  readonly target: string;
  readonly because?: string;
  readonly from?: string;
  readonly dryRun?: boolean;
}

/** Adds the command. */
export const addAdjustCommand: AddCommand = (program, terminal) => {
  program
    .command("adjust <goal>")
    .description("gives a goal another target from a day on; past periods keep theirs")
    .requiredOption("--target <number>", "the new target")
    .option("--because <text>", "why, in a few words")
    .option("--from <phrase>", "the first day it holds", "today")
    .option("--dry-run", "show what would be written")
    .action(async (asked: string, _options: object, command: Command) => {
      const options = command.optsWithGlobals<AdjustOptions>();
      const target = wholeNumber("--target", options.target, 1, largestTarget);
      const vault = openVault(options, terminal);
      refuseBrokenData(vault.brokenSettings);
      const goal = findGoal(asked, vault);
      const { calendar } = vault.settings;
      const from = oneDay("--from", options.from ?? "today", vault.now, calendar, "future");
      const revision = { from, target, because: options.because ?? null };
      const plan = adjustGoal(goal, revision, vault.settings);
      const done = await carryOut(plan, vault.folder.root, options.dryRun === true);
      giveAnswer(
        writeAnswer(done, { goal: goal.id }),
        { json: options.json === true, now: vault.now },
        terminal,
      );
    });
};
