/** `kith detect`: how this vault marks its people already, and which of that Kith should go by. */
import type { Command } from "commander";
import {
  changeSettings,
  type MarkedNote,
  type PeopleMark,
  peopleMarks,
  stepOf,
  withMarks,
} from "../../core/index";
import type { KeptAct } from "../act-keeper";
import { ownTitle } from "../act-title";
import { CallError } from "../call-error";
import { settingsPath } from "../decide";
import { type CallOptions, openVault, type OpenVault } from "../open-vault";
import { marksText } from "../text/marks-text";
import { callToWrite, type CallToWrite, carryOut, refuseBrokenData } from "../write-answer";
import { type AddCommand, giveAnswer } from "./command";

interface DetectOptions extends CallOptions {
  readonly use?: string;
  readonly dryRun?: boolean;
}

/** Adds the command. */
export const addDetectCommand: AddCommand = (program, terminal, { detect: help }) => {
  program
    .command("detect")
    .description(help.is)
    .option("--use <numbers>", help.use)
    .option("--dry-run", help.dryRun)
    .action(async (_options: object, command: Command) => {
      const options = command.optsWithGlobals<DetectOptions>();
      const vault = openVault(options, terminal);
      const marks = peopleMarks(notesOf(vault), vault.settings);
      const chosen = options.use === undefined ? [] : chosenOf(options.use, marks);
      const done = await use(chosen, marks, vault, callToWrite(vault, options, terminal), options);
      giveAnswer(
        {
          json: () => ({ marks, ...done, problems: vault.problems() }),
          text: () => marksText(marks, chosen, done.dryRun, vault.said, terminal),
        },
        { json: options.json === true, now: vault.now },
        terminal,
      );
    });
};

function* notesOf({ files, folder }: OpenVault): Generator<MarkedNote> {
  for (const { path } of files) {
    const text = folder.readNow(path);
    if (text !== null) yield { path, text };
  }
}

function chosenOf(use: string, marks: readonly PeopleMark[]): readonly PeopleMark[] {
  return use.split(",").map((number) => {
    const mark = marks[Number(number.trim()) - 1];
    if (mark !== undefined && /^\s*\d+\s*$/.test(number)) return mark;
    throw new CallError(({ calls }) =>
      marks.length === 0 ? calls.noMarks : calls.noSuchMarks(use, marks.length),
    );
  });
}

async function use(
  chosen: readonly PeopleMark[],
  marks: readonly PeopleMark[],
  vault: OpenVault,
  call: CallToWrite,
  options: DetectOptions,
) {
  const { dryRun } = call;
  if (chosen.length === 0) return { written: [], dryRun };
  refuseBrokenData(vault.brokenSettings);
  const on = (text: string | null) =>
    changeSettings(text, (data) => withMarks(data, chosen, marks, vault.settings));
  const notes = [{ path: settingsPath(options, vault), on }];
  const { title, ...named } = ownTitle("chooseMarks");
  const kept: KeptAct = {
    step: (changes, folders) => ({ ...stepOf(title, vault.now, changes, folders), ...named }),
    undoes: null,
  };
  const { written } = await carryOut({ title, notes }, { ...call, kept });
  return { written, dryRun };
}
