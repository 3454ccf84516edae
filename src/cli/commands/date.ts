/** `kith date`: the date or dates a phrase means, or why none. */
import type { Command } from "commander";
import {
  dayOf,
  type Direction,
  type Moment,
  type Calendar,
  readDatePhrase,
  suggestDate,
} from "../../core/index";
import { CallError, type Told } from "../call-error";
import type { CallOptions } from "../open-vault";
import type { AddCommand } from "./command";
import { answerPhrases, daysText, type PhraseAnswer, phraseProblem } from "./phrases";

/** Adds the command. */
export const addDateCommand: AddCommand = (program, terminal, { date: help }) => {
  program
    .command("date <phrase>")
    .description(help.is)
    .option("--past", help.past)
    .option("--future", help.future)
    .action(
      (
        phrase: string,
        { past, future }: { past?: boolean; future?: boolean },
        command: Command,
      ) => {
        if (past && future) throw new CallError(({ calls }) => calls.pastOrFuture);
        const direction: Direction = past ? "past" : "future";
        answerPhrases(
          phrase,
          command.optsWithGlobals<CallOptions>(),
          terminal,
          (text, now, calendar) => answerDate(text, now, calendar, direction),
        );
      },
    );
};

function answerDate(
  phrase: string,
  now: Moment,
  calendar: Calendar,
  direction: Direction,
): PhraseAnswer {
  const reading = readDatePhrase(phrase, now, calendar, direction);
  if (reading === null) {
    const near = suggestDate(phrase, dayOf(now), calendar);
    const told: Told = ({ answers }) => answers.date.unknown(phrase, near);
    return {
      json: {
        phrase,
        start: null,
        end: null,
        time: null,
        matched: null,
        problems: [phraseProblem("date-unknown", told, near)],
      },
      text: told,
    };
  }
  const { start, end, time, matched } = reading;
  return {
    json: { phrase, start, end, time, matched },
    text: (said) => {
      const today = start === dayOf(now) ? ` (${said.answers.date.today})` : "";
      return `${daysText(reading, said)}${time === null ? "" : `, ${time}`}${today}`;
    },
  };
}
