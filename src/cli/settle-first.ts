/** What a call does before its command: an act that a crash cut short is taken back before anything is written, else named. */
import type { Command } from "commander";
import type { CallOptions } from "./open-vault";
import { speechOf } from "./speech";
import { harmless, type Terminal } from "./terminal";
import { sweepVault } from "./sweep-vault";
import { finishActs, unfinishedActs } from "./unfinished-acts";
import { openFolder } from "./vault-folder";

/**
 * Says on stderr what was taken back, or what is still half done where the call only reads; before a call that writes,
 * what killed writers left beside notes is taken away too.
 */
export async function settleFirst(command: Command, terminal: Terminal): Promise<void> {
  const options = command.optsWithGlobals<CallOptions>();
  const root = rootOf(options);
  if (root === null) return;
  const isWriting = writes(command);
  const lines = isWriting ? await finishActs(root) : unfinishedActs(root);
  if (isWriting) sweepVault(root);
  if (lines.length === 0) return;
  const said = speechOf(options, terminal);
  for (const line of lines) terminal.complain(`kith: ${harmless(line(said))}`);
}

/** The vault's real path; null where there is none, of which the command itself complains. */
function rootOf({ vault }: CallOptions): string | null {
  try {
    return openFolder(vault).root;
  } catch {
    return null;
  }
}

/** What a command writes by, where it does not write without. */
const consents = ["--yes", "--write", "--use"];

/** Whether the call writes: every command that can takes `--dry-run`, and some write only when told to. */
function writes(command: Command): boolean {
  const optionOf = (flag: string) => command.options.find(({ long }) => long === flag);
  const isGiven = (flag: string): boolean => {
    const option = optionOf(flag);
    return option !== undefined && Boolean(command.getOptionValue(option.attributeName()));
  };
  if (optionOf("--dry-run") === undefined || isGiven("--dry-run") || isGiven("--list"))
    return false;
  return consents.some(isGiven) || !consents.some(optionOf);
}
