/** `kith cadence`: the canonical cadence of a phrase and its next periods. */
import type { Command } from "commander";
import {
  type Calendar,
  dayOf,
  formatCadence,
  type Moment,
  nextPeriods,
  readCadence,
  toRrule,
} from "../../core/index";
import type { Told } from "../call-error";
import type { CallOptions } from "../open-vault";
import type { AddCommand } from "./command";
import { wholeNumber } from "./goals";
import { answerPhrases, daysText, type PhraseAnswer, phraseProblem } from "./phrases";

const mostPeriods = 1000;

/** Adds the command. */
export const addCadenceCommand: AddCommand = (program, terminal, { cadence: help }) => {
  program
    .command("cadence <phrase>")
    .description(help.is)
    .option("--count <number>", help.count, "5")
    .action((phrase: string, { count }: { count: string }, command: Command) => {
      const periods = wholeNumber("--count", count, 0, mostPeriods);
      answerPhrases(
        phrase,
        command.optsWithGlobals<CallOptions>(),
        terminal,
        (text, now, calendar) => answerCadence(text, now, calendar, periods),
      );
    });
};

function answerCadence(
  phrase: string,
  now: Moment,
  calendar: Calendar,
  count: number,
): PhraseAnswer {
  const outcome = readCadence(phrase, calendar);
  if (outcome.reading === null) {
    const { suggestion } = outcome;
    const told: Told = ({ answers }) => answers.cadence.unknown(phrase, suggestion);
    return {
      json: {
        phrase,
        cadence: null,
        target: null,
        periods: [],
        rrule: null,
        problems: [phraseProblem("cadence-unknown", told, suggestion)],
      },
      text: told,
    };
  }
  const { cadence, target, time } = outcome.reading;
  const today = dayOf(now);
  const periods = nextPeriods(cadence, today, today, calendar, count);
  const canonical = formatCadence(cadence, time);
  return {
    json: { phrase, cadence: canonical, target, periods, rrule: toRrule(cadence, calendar) },
    text: (said) =>
      [
        target === null ? canonical : `${canonical}, ${said.answers.cadence.target(target)}`,
        ...periods.map((period) => `  ${daysText(period, said)}`),
      ].join("\n"),
  };
}
