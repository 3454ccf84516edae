/** `kith date`: the date or dates a phrase means, or why none. */
import type { Command } from "commander";
import {
  dayOf,
  type Direction,
  longDay,
  type Moment,
  type Calendar,
  readDatePhrase,
  suggestDate,
  catalogueFor,
} from "../../core/index";
import { CallError } from "../call-error";
import type { CallOptions } from "../open-vault";
import type { AddCommand } from "./command";
import { answerPhrases, type PhraseAnswer, phraseProblem } from "./phrases";

/** Adds the command. */
export const addDateCommand: AddCommand = (program, terminal) => {
  program
    .command("date <phrase>")
    .description("the date a phrase means; - reads phrases from standard input, one a line")
    .option("--past", "read a bare weekday or day as the last one")
    .option("--future", "read a bare weekday or day as the next one (the default)")
    .action(
      (
        phrase: string,
        { past, future }: { past?: boolean; future?: boolean },
        command: Command,
      ) => {
        if (past && future) throw new CallError("Give --past or --future, not both.");
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
    const suggestion = suggestDate(phrase, dayOf(now), calendar);
    const message =
      suggestion === null
        ? `“${phrase}” is no date that Kith understands. Write it as “tomorrow”, “next Friday”, “end of month” or 2026-12-01.`
        : `“${phrase}” is no date that Kith understands. Did you mean ${suggestion}?`;
    return {
      json: {
        phrase,
        start: null,
        end: null,
        time: null,
        matched: null,
        problems: [phraseProblem("date-unknown", message, suggestion)],
      },
      text: message,
    };
  }
  const { start, end, time, matched } = reading;
  const words = catalogueFor("en").screen;
  const days =
    start === end ? longDay(start, words) : `${longDay(start, words)} to ${longDay(end, words)}`;
  return {
    json: { phrase, start, end, time, matched },
    text: `${days}${time === null ? "" : `, ${time}`}${start === dayOf(now) ? " (today)" : ""}`,
  };
}
