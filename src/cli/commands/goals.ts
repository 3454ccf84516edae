/** `kith goals [QUERY]`: every goal with its progress, or those that a query asks for. */
import type { Command } from "commander";
import { dayOf, goalAnswer, goalsMatching, goalsShown } from "../../core/index";
import { CallError } from "../call-error";
import { goalsText } from "../text/goals-text";
import { problemsFooter } from "../text/problems-text";
import { explanationText, queryProblemsText } from "../text/query-text";
import { type AddCommand, askVault } from "./command";
import { queryFrom } from "./query";

const mostPeriods = 1000;

/** Adds the command. */
export const addGoalsCommand: AddCommand = (program, terminal, { goals: help }) => {
  program
    .command("goals")
    .description(help.is)
    .argument("[query...]", help.query)
    .option("--periods <number>", help.periods, "8")
    .action((written: readonly string[], options: { periods: string }, command: Command) => {
      const periods = wholeNumber("--periods", options.periods, 0, mostPeriods);
      askVault(command, terminal, (vault) => {
        const { query: words } = vault.catalogue;
        const query = queryFrom("goals", written, vault);
        const found = goalsMatching(query, vault.index, vault.now, { periods, words });
        const { goals, problems, query: said, as, short, explain } = found;
        const today = dayOf(vault.now);
        return {
          json: () => ({
            goals: goals.map(goalAnswer),
            ...(written.length === 0 ? {} : { query: said, as, short, explain }),
            problems: problems.length > 0 ? problems : vault.problems(),
          }),
          text: () =>
            problems.length > 0
              ? queryProblemsText(problems, vault.said, terminal)
              : (explain ? explanationText(said, terminal) : "") +
                goalsText(goalsShown(found, today, vault.words), today, vault.said, terminal) +
                problemsFooter(vault.problems(), vault.said, terminal),
        };
      });
    });
};

/** The whole number that an option holds, or one line that says what it must be (R77). */
export function wholeNumber(option: string, text: string, least: number, most: number): number {
  const number = /^\d+$/.test(text.trim()) ? Number(text) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new CallError(({ calls }) => calls.noWholeNumber(option, text, least, most));
}
