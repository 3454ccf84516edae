/** `kith goals`: every goal with its progress. */
import type { Command } from "commander";
import { dayOf, goalAnswer, goalGroups, goalProgress } from "../../core/index";
import { CallError } from "../call-error";
import { goalsText } from "../text/goals-text";
import { problemsFooter } from "../text/problems-text";
import { type AddCommand, askVault } from "./command";

const mostPeriods = 1000;

/** Adds the command. */
export const addGoalsCommand: AddCommand = (program, terminal) => {
  program
    .command("goals")
    .description("every goal with its progress")
    .option("--periods <number>", "how many past periods to show", "8")
    .action((options: { periods: string }, command: Command) => {
      const periods = wholeNumber("--periods", options.periods, 0, mostPeriods);
      askVault(command, terminal, (vault) => {
        const goals = vault.index
          .goals()
          .map((goal) => goalProgress(goal, vault.index, vault.now, periods));
        return {
          json: () => ({ goals: goals.map(goalAnswer), problems: vault.problems() }),
          text: () =>
            goalsText(
              goalGroups(goals, dayOf(vault.now), vault.words),
              dayOf(vault.now),
              vault.words,
              terminal,
            ) + problemsFooter(vault.problems(), terminal),
        };
      });
    });
};

/** The whole number that an option holds, or one line that says what it must be (R77). */
export function wholeNumber(option: string, text: string, least: number, most: number): number {
  const number = /^\d+$/.test(text.trim()) ? Number(text) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new CallError(
    `${option} ${text} must be a whole number from ${String(least)} to ${String(most)}.`,
  );
}
