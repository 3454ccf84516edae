import { CommanderError } from "commander";
import { describe, expect, test } from "@jest/globals";
import { wrongCallSaid } from "../../src/cli/wrong-call";
import { commandCatalogueFor } from "../../src/core/language/command/index";

const english = commandCatalogueFor("en").help;
const german = commandCatalogueFor("de").help;
const wrong = (code: string, message: string) =>
  new CommanderError(1, `commander.${code}`, `error: ${message}`);

describe("What the library of arguments could not take", () => {
  test.each([
    ["unknownOption", "unknown option '--a'\n(Did you mean one of --b, --c?)"],
    ["unknownCommand", "unknown command 'a'\n(Did you mean b?)"],
    ["missingArgument", "missing required argument 'phrase'"],
    ["optionMissingArgument", "option '--periods <number>' argument missing"],
    ["excessArguments", "too many arguments. Expected 1 argument but got 2."],
    ["excessArguments", "too many arguments for 'date'. Expected 0 arguments but got 1."],
    [
      "invalidArgument",
      "command-argument value 'x' is invalid for argument 'what'. Allowed choices are a, b.",
    ],
    [
      "invalidArgument",
      "option '--as <format>' argument 'x' is invalid. Allowed choices are a, b.",
    ],
  ])("is told in English in the library's own words: %s", (code, message) => {
    const sentence = message.replace("\n", " ").replace(/^./, (first) => first.toUpperCase());
    const ended = /[.)]$/.test(sentence) ? sentence : `${sentence}.`;
    expect(wrongCallSaid(wrong(code, message), english)).toBe(`${ended} See kith --help.`);
  });

  test("is told in German with what was typed, and names of places in German", () => {
    const told = wrong("optionMissingArgument", "option '--periods <number>' argument missing");
    expect(wrongCallSaid(told, german)).toBe(
      "Bei „--periods <Zahl>“ fehlt der Wert. Mehr mit kith --help.",
    );
  });

  test("is passed on where the library says it in words that are not known", () => {
    expect(wrongCallSaid(wrong("unknownOption", "no such thing"), german)).toBe(
      "no such thing Mehr mit kith --help.",
    );
    expect(wrongCallSaid(wrong("conflictingOption", "a or b"), german)).toMatch(/^a or b/);
  });
});
