/** What is said of a call that the library of arguments could not take. */
import type { CommanderError } from "commander";
import type { HelpWords } from "../core/language/command/index";
import { onOneLine } from "./call-error";
import { placeholderIn, placeholdersIn } from "./help";

/** The parts of what the library says, by the code of its error. */
const patterns: Readonly<Record<string, RegExp>> = {
  "commander.unknownCommand": /^unknown command '(.*?)'(?: \(Did you mean (?:one of )?(.+)\?\))?$/,
  "commander.unknownOption": /^unknown option '(.*?)'(?: \(Did you mean (?:one of )?(.+)\?\))?$/,
  "commander.missingArgument": /^missing required argument '(.*)'$/,
  "commander.optionMissingArgument": /^option '(.*)' argument missing$/,
  "commander.excessArguments":
    /^too many arguments(?: for '(.*)')?\. Expected (\d+) arguments? but got (\d+)\.$/,
  "commander.invalidArgument":
    /^(?:option '(.*?)' argument '(.*)' is invalid|command-argument value '(.*)' is invalid for argument '(.*?)')\. Allowed choices are (.*)\.$/,
};

/** What is wrong, in one line, and where help is: that of the command that was called, `""` for none. */
export function wrongCallSaid(
  { code, message }: CommanderError,
  help: HelpWords,
  command = "",
): string {
  const { wrong } = help;
  if (code === "commander.help") return wrong.noCommand;
  const text = onOneLine(message.replace(/^error: /, ""));
  const parts = patterns[code]?.exec(text);
  // What the library may come to say one day is passed on as it says it.
  return wrong.seeHelp(parts ? partsSaid(code, parts.slice(1), help) : text, command);
}

function partsSaid(
  code: string,
  [first = "", second = "", third = "", fourth = "", fifth = ""]: readonly string[],
  help: HelpWords,
): string {
  const { wrong } = help;
  switch (code) {
    case "commander.unknownCommand":
      return wrong.unknownCommand(first, listOf(second));
    case "commander.unknownOption":
      return wrong.unknownOption(first, listOf(second));
    case "commander.missingArgument":
      return wrong.missingArgument(placeholderIn(first, help));
    case "commander.optionMissingArgument":
      return wrong.missingValue(placeholdersIn(first, help));
    case "commander.excessArguments":
      return wrong.tooMany(first === "" ? null : first, Number(second), Number(third));
    default:
      return first === ""
        ? wrong.wrongArgument(third, placeholderIn(fourth, help), listOf(fifth))
        : wrong.wrongValue(second, placeholdersIn(first, help), listOf(fifth));
  }
}

function listOf(text: string): readonly string[] {
  return text === "" ? [] : text.split(", ");
}
