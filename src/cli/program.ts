/** What can be typed: the commands, their arguments and options, and what happens with each. */
import { Command, CommanderError } from "commander";
import { version } from "../../package.json";
import { type CommandCatalogue, commandCatalogueFor } from "../core/language/command/index";
import { CallError, messageOf } from "./call-error";
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
import { helpIn } from "./help";
import type { CallOptions } from "./open-vault";
import { settleFirst } from "./settle-first";
import { speechOf } from "./speech";
import { harmless, type Terminal } from "./terminal";
import { wrongCallSaid } from "./wrong-call";

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
  const { help } = commandCatalogueFor(terminal.language);
  const program = new Command("kith")
    .description(help.about)
    .version(version, "--version", help.options.version)
    .option("--vault <dir>", help.options.vault, ".")
    .option("--now <moment>", help.options.now)
    .option("--json", help.options.json)
    .option("--config <file>", help.options.config)
    .option("--no-cache", help.options.noCache)
    .helpOption("-h, --help", help.options.help)
    .helpCommand("help [command]", help.commands.help.is)
    .configureHelp(helpIn(help))
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        terminal.print(text);
      },
      writeErr: () => undefined,
      getOutHelpWidth: () => terminal.width,
    });
  for (const add of commands) {
    add(program, terminal, help.commands, (code) => {
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
    if (thrown instanceof CommanderError && thrown.exitCode === 0) return 0;
    // Help with a command that there is none of: the library names only what can be typed.
    const [help, ...unknown] = program.args;
    if (help === "help" && unknown.length > 0) return await runProgram(unknown, terminal);
    const said = speechOf(program.opts<CallOptions>(), terminal);
    const called = program.commands.find((each) => each.name() === program.args[0])?.name();
    terminal.complain(`kith: ${harmless(complaintOf(thrown, said, called))}`);
    return 2;
  }
}

/** What is said of what ended a call of a command. */
function complaintOf(thrown: unknown, said: CommandCatalogue, called?: string): string {
  if (thrown instanceof CommanderError) return wrongCallSaid(thrown, said.help, called);
  if (thrown instanceof CallError) return thrown.told(said);
  return said.help.wrong.ourMistake(messageOf(thrown));
}
