/** `kith adjust`: another target for a goal from a day on, with the reason; or the goal paused, resumed, finished, dropped. */
import type { Command } from "commander";
import {
  adjustGoal,
  changeStanding,
  type Day,
  type EditPlan,
  type Goal,
  type Settings,
  goalStatuses,
} from "../../core/index";
import { CallError } from "../call-error";
import { findGoal } from "../find-goal";
import { type CallOptions, openVault } from "../open-vault";
import { callToWrite, carryOut, refuseBrokenData, writeAnswer } from "../write-answer";
import { type AddCommand, giveAnswer } from "./command";
import { wholeNumber } from "./goals";
import { daysMeant } from "./log";

/** No period holds more. */
const largestTarget = 10_000;

interface AdjustOptions extends CallOptions {
  readonly target?: string;
  readonly status?: string;
  readonly because?: string;
  readonly from?: string;
  readonly dryRun?: boolean;
}

/** Adds the command. */
export const addAdjustCommand: AddCommand = (program, terminal, { adjust: help }) => {
  program
    .command("adjust <goal>")
    .description(help.is)
    .option("--target <number>", help.target)
    .option("--status <status>", help.status)
    .option("--because <text>", help.because)
    .option("--from <phrase>", help.from, "today")
    .option("--dry-run", help.dryRun)
    .action(async (asked: string, _options: object, command: Command) => {
      const options = command.optsWithGlobals<AdjustOptions>();
      const change = changeOf(options);
      const vault = openVault(options, terminal);
      refuseBrokenData(vault.brokenSettings);
      const goal = findGoal(asked, vault);
      const { calendar } = vault.settings;
      const phrase = options.from ?? "today";
      const from = daysMeant("--from", phrase, vault.now, calendar, "future").start;
      const plan = change(goal, from, vault.settings);
      const done = await carryOut(plan, callToWrite(vault, options, terminal));
      giveAnswer(
        writeAnswer(done, { goal: goal.id }),
        { json: options.json === true, now: vault.now },
        terminal,
      );
    });
};

type Change = (goal: Goal, from: Day, settings: Settings) => EditPlan;

/** The one change that was asked for; none or both are the caller's mistake. */
function changeOf({ target, status, because }: AdjustOptions): Change {
  if ((target === undefined) === (status === undefined)) {
    throw new CallError(({ calls }) => calls.adjustWhat);
  }
  if (target !== undefined) {
    const number = wholeNumber("--target", target, 1, largestTarget);
    return (goal, from, settings) =>
      adjustGoal(goal, { from, target: number, because: because ?? null }, settings);
  }
  const written = (status ?? "").trim().toLowerCase();
  const found = goalStatuses.find((one) => one === written);
  if (found !== undefined) {
    return (goal, from, settings) => changeStanding(goal, found, from, settings);
  }
  throw new CallError(({ calls }) => calls.noStatus(status ?? ""));
}
