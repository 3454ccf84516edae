/** `kith log`: a line in the journal note of a day. */
import type { Command } from "commander";
import {
  dayOf,
  isLeftOut,
  logInteraction,
  readDatePhrase,
  type Day,
  type Moment,
  problemSaid,
} from "../../core/index";
import type { Calendar } from "../../core/index";
import { CallError } from "../call-error";
import type { CallOptions } from "../open-vault";
import { openJournal } from "../open-journal";
import { carryOut, writeAnswer, writtenText } from "../write-answer";
import { type AddCommand, giveAnswer } from "./command";

interface LogOptions extends CallOptions {
  readonly on?: string;
  readonly dryRun?: boolean;
}

/** Adds the command. */
export const addLogCommand: AddCommand = (program, terminal, { log: help }) => {
  program
    .command("log <text>")
    .description(help.is)
    .option("--on <phrase>", help.on, "today")
    .option("--dry-run", help.dryRun)
    .action(async (text: string, _options: object, command: Command) => {
      const options = command.optsWithGlobals<LogOptions>();
      if (text.trim() === "") {
        throw new CallError(({ calls }) => calls.nothingToLog);
      }
      const journal = openJournal(options, terminal);
      const day = oneDay("--on", options.on ?? "today", journal.now, journal.settings.calendar);
      const note = journal.noteOf(day);
      const { root, now, said, language } = journal;
      const dryRun = options.dryRun === true;
      const call = { root, now, terminal, said, dryRun };
      const done = await carryOut(logInteraction(note, text), call);
      const created = done.changes.some(({ before }) => before === null);
      const problemsIn = (spoken: string) =>
        (created ? note.problems : []).map((problem) => problemSaid(problem, spoken));
      const leftOut = done.changes.filter(({ path, after }) =>
        isLeftOut(path, after ?? "", journal.settings),
      );
      giveAnswer(
        writeAnswer(done, { path: note.path, created, problems: problemsIn("en") }, (written) =>
          [
            writtenText(written, said),
            ...problemsIn(language).map(({ message }) => message),
            ...leftOut.map(({ path }) => said.acts.notCounted(path)),
          ].join("\n"),
        ),
        { json: options.json === true, now: journal.now },
        terminal,
      );
    });
};

/** The one day that a phrase means, of the past unless said otherwise; several days or none are the caller's mistake. */
export function oneDay(
  option: string,
  phrase: string,
  now: Moment,
  calendar: Calendar,
  direction: "past" | "future" = "past",
): Day {
  const { start, end } = daysMeant(option, phrase, now, calendar, direction);
  if (start === end) return start;
  throw new CallError(({ calls }) => calls.severalDays(option, phrase, start, end));
}

/** The first and last day that a phrase means; none is the caller's mistake. */
export function daysMeant(
  option: string,
  phrase: string,
  now: Moment,
  calendar: Calendar,
  direction: "past" | "future",
): { readonly start: Day; readonly end: Day } {
  const today = dayOf(now);
  if (/^\s*today\s*$/i.test(phrase)) return { start: today, end: today };
  const reading = readDatePhrase(phrase, now, calendar, direction);
  if (reading) return reading;
  throw new CallError(({ calls }) => calls.noDate(option, phrase));
}
