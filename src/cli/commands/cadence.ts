/** `kith cadence`: the canonical cadence of a phrase and its next periods. */
import type { Command } from "commander";
import {
  type Calendar,
  dayOf,
  formatCadence,
  longDay,
  type Moment,
  nextPeriods,
  readCadence,
  catalogueFor,
  toRrule,
} from "../../core/index";
import type { CallOptions } from "../open-vault";
import type { AddCommand } from "./command";
import { wholeNumber } from "./goals";
import { answerPhrases, type PhraseAnswer, phraseProblem } from "./phrases";

const mostPeriods = 1000;

/** Adds the command. */
export const addCadenceCommand: AddCommand = (program, terminal) => {
  program
    .command("cadence <phrase>")
    .description("a cadence and its next periods; - reads phrases from standard input, one a line")
    .option("--count <number>", "how many periods", "5")
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
    const message =
      suggestion === null
        ? `“${phrase}” is no cadence. Write one such as daily, weekly, every 2 weeks or every Monday.`
        : `“${phrase}” is no cadence. Did you mean ${suggestion}?`;
    return {
      json: {
        phrase,
        cadence: null,
        target: null,
        periods: [],
        rrule: null,
        problems: [phraseProblem("cadence-unknown", message, suggestion)],
      },
      text: message,
    };
  }
  const { cadence, target, time } = outcome.reading;
  const today = dayOf(now);
  const periods = nextPeriods(cadence, today, today, calendar, count);
  const canonical = formatCadence(cadence, time);
  const words = catalogueFor("en").screen;
  const rows = periods.map(({ start, end }) =>
    start === end
      ? `  ${longDay(start, words)}`
      : `  ${longDay(start, words)} to ${longDay(end, words)}`,
  );
  return {
    json: { phrase, cadence: canonical, target, periods, rrule: toRrule(cadence, calendar) },
    text: [`${canonical}${target === null ? "" : `, target ${String(target)}`}`, ...rows].join(
      "\n",
    ),
  };
}
