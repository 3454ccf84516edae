/** What every command that asks the vault shares: open it, answer as JSON or as text. */
import type { Command } from "commander";
import type { CommandHelp } from "../../core/language/command/index";
import { type CallOptions, openVault, type OpenVault } from "../open-vault";
import { harmless, type Terminal } from "../terminal";

/** Adds a command to the program with its help; `exit` sets the status where it isn't 0. */
export type AddCommand = (
  program: Command,
  terminal: Terminal,
  help: CommandHelp,
  exit: (status: number) => void,
) => void;

/** An answer in both forms; only the one that is asked for is made. */
export interface Answer {
  readonly json: () => object;
  readonly text: () => string;
}

/** The version of the JSON contract. */
const contract = 1;

/** Prints an answer about a vault at a moment. */
export function giveAnswer(
  answer: Answer,
  { json, now }: { readonly json: boolean; readonly now: string },
  terminal: Terminal,
): void {
  terminal.print(
    json
      ? JSON.stringify({ kith: contract, now, ...answer.json() }, null, 2)
      : harmless(answer.text(), terminal.colours.isColorSupported),
  );
}

/** Opens the vault that the call names, lets `answer` ask it, and prints what it says: to a person, or as a file for others. */
export function askVault(
  command: Command,
  terminal: Terminal,
  answer: (vault: OpenVault) => Answer,
  reader: "person" | "program" = "person",
): void {
  const options = command.optsWithGlobals<CallOptions>();
  const vault = openVault(options, terminal, reader === "person" && options.json !== true);
  giveAnswer(answer(vault), { json: options.json === true, now: vault.now }, terminal);
}
