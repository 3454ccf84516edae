/** Phrases on the command line or on standard input, one a line, each optionally preceded by its own now and a tab. */
import { readFileSync } from "node:fs";
import type { Calendar, Day, Moment, Problem } from "../../core/index";
import { longDay } from "../../core/index";
import { type CommandCatalogue, commandCatalogueFor } from "../../core/language/command/index";
import { CallError, whyOf, type Told } from "../call-error";
import { momentOf, nowFrom } from "../clock";
import { foundProblem } from "../found-problem";
import type { CallOptions } from "../open-vault";
import type { Terminal } from "../terminal";
import { openFolder } from "../vault-folder";
import { readVaultSettings } from "../vault-settings";
import { giveAnswer } from "./command";

/** What is said of one phrase, as JSON and as text. */
export interface PhraseAnswer {
  readonly json: object;
  readonly text: Told;
}

/** Answers the phrase, or with `-` each line of standard input as one JSON object a line. */
export function answerPhrases(
  phrase: string,
  options: CallOptions,
  terminal: Terminal,
  answer: (phrase: string, now: Moment, calendar: Calendar) => PhraseAnswer,
): void {
  const now = nowFrom(options.now);
  const { settings, spoken } = readVaultSettings(openFolder(options.vault), options.config);
  const { calendar } = settings;
  if (phrase !== "-") {
    const { json, text } = answer(phrase, now, calendar);
    giveAnswer(
      { json: () => json, text: () => text(commandCatalogueFor(spoken(terminal.language))) },
      { json: options.json === true, now },
      terminal,
    );
    return;
  }
  const lines = standardInput().split(/\r\n|\r|\n/);
  if (lines[lines.length - 1] === "") lines.pop();
  for (const line of lines) {
    const tab = line.indexOf("\t");
    const own = tab < 0 ? null : momentOf(line.slice(0, tab));
    const text = own === null ? line : line.slice(tab + 1);
    const at = own ?? now;
    terminal.print(JSON.stringify({ kith: 1, now: at, ...answer(text, at, calendar).json }));
  }
}

/** A problem with a phrase that was typed rather than written in a note, as programs read it. */
export function phraseProblem(code: string, told: Told, fix: string | null): Problem {
  return { ...foundProblem("", "error", code, told).problem, fix };
}

/** A day, or the first and the last of several. */
export function daysText(
  { start, end }: { readonly start: Day; readonly end: Day },
  { screen, answers }: CommandCatalogue,
): string {
  const first = longDay(start, screen);
  return start === end ? first : answers.days(first, longDay(end, screen));
}

function standardInput(): string {
  try {
    return readFileSync(0, "utf8");
  } catch (thrown) {
    throw new CallError((said) => said.calls.inputUnreadable(whyOf(thrown, said)));
  }
}
