/** What can be typed: the commands, their arguments and options, and what happens with each. */
import { Command, CommanderError } from "commander";
import { version } from "../../package.json";
import { CallError, messageOf, onOneLine } from "./call-error";
import { addAdjustCommand } from "./commands/adjust";
import { addAgendaCommand } from "./commands/agenda";
import { addCadenceCommand } from "./commands/cadence";
import { addCheckCommand } from "./commands/check";
import { addContactsCommand } from "./commands/contacts";
import { addDateCommand } from "./commands/date";
import { addDetectCommand } from "./commands/detect";
import { addDormantCommand } from "./commands/dormant";
import { addExplainCommand } from "./commands/explain";
import { addExportCommand } from "./commands/export";
import { addGoalsCommand } from "./commands/goals";
import { addIcsCommand } from "./commands/ics";
import { addImportCommand } from "./commands/import";
import { addInteractionsCommand } from "./commands/interactions";
import { addJournalCommand } from "./commands/journal";
import { addLogCommand } from "./commands/log";
import { addMissingCommand } from "./commands/missing";
import { addNewCommand } from "./commands/new";
import { addReviewCommand } from "./commands/review";
import { addDoneCommand, addSnoozeCommand } from "./commands/snooze";
import { addUndoCommand } from "./commands/undo";
import { addWatchCommand } from "./commands/watch";
import { addWhoCommand } from "./commands/who";
import { settleFirst } from "./settle-first";
import { harmless, type Terminal } from "./terminal";

/** Every command, in the order in which the help lists them. */
const commands = [
  addGoalsCommand,
  addContactsCommand,
  addDormantCommand,
  addAgendaCommand,
  addSnoozeCommand,
  addDoneCommand,
  addIcsCommand,
  addWatchCommand,
  addWhoCommand,
  addInteractionsCommand,
  addLogCommand,
  addJournalCommand,
  addNewCommand,
  addAdjustCommand,
  addImportCommand,
  addExportCommand,
  addDetectCommand,
  addMissingCommand,
  addReviewCommand,
  addUndoCommand,
  addCheckCommand,
  addExplainCommand,
  addDateCommand,
  addCadenceCommand,
];

/** Runs one call and answers the exit status: 0 answered, 1 `check` found errors, 2 the call or the vault is wrong. */
export async function runProgram(args: readonly string[], terminal: Terminal): Promise<number> {
  let status = 0;
  const program = new Command("kith")
    .description(
      "Keep the promises you make about other people: goals, a journal, and the people in it.",
    )
    .version(version, "--version", "show the version")
    .option("--vault <dir>", "the folder of notes", ".")
    .option("--now <moment>", "answer as of this civil moment, such as 2026-11-22T10:00")
    .option("--json", "answer as JSON")
    .option("--config <file>", "another settings file than the vault's own")
    .option("--no-cache", "read every note anew, and keep nothing for the next call")
    .helpOption("-h, --help", "show help")
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        terminal.print(text);
      },
      writeErr: () => undefined,
    });
  for (const add of commands) {
    add(program, terminal, (code) => {
      status = code;
    });
  }
  program.hook("preAction", async (_program, command) => {
    await settleFirst(command, terminal);
  });
  for (const command of program.commands) command.exitOverride().copyInheritedSettings(program);
  try {
    await program.parseAsync(args, { from: "user" });
    return status;
  } catch (thrown) {
    if (thrown instanceof CommanderError) {
      if (thrown.exitCode === 0) return 0;
      if (thrown.code === "commander.help") {
        terminal.complain(
          "kith: Say what you want to know, such as kith goals. kith --help lists everything.",
        );
        return 2;
      }
      terminal.complain(`kith: ${oneLine(thrown.message)} See kith --help.`);
      return 2;
    }
    if (!(thrown instanceof CallError)) {
      terminal.complain(
        `kith: Something went wrong that is our mistake, not yours: ${messageOf(thrown)}`,
      );
      return 2;
    }
    terminal.complain(`kith: ${harmless(thrown.message)}`);
    return 2;
  }
}

function oneLine(message: string): string {
  const text = onOneLine(message.replace(/^error: /, ""));
  const sentence = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.?!)]$/.test(sentence) ? sentence : `${sentence}.`;
}
