/** `kith export contacts|goals|interactions`: what Kith knows, as files for other programs. */
import { Argument, type Command, Option } from "commander";
import {
  type ExportForm,
  exportForms,
  type ExportSubject,
  exportSubjects,
  exportedTexts,
} from "../../core/export/index";
import { CallError } from "../call-error";
import { type AddCommand, askVault } from "./command";

/** Adds the command. */
export const addExportCommand: AddCommand = (program, terminal, { export: help }) => {
  program
    .command("export")
    .description(help.is)
    .addArgument(new Argument("<what>", help.what).choices(exportSubjects))
    .addOption(new Option("--as <format>", help.as).choices(exportForms).default("csv"))
    .action((what: ExportSubject, { as }: { as: ExportForm }, command: Command) => {
      askVault(
        command,
        terminal,
        ({ index, now }) => {
          const exported = exportedTexts(what, as, index, now);
          if (exported === null) throw new CallError(({ calls }) => calls.notInForm(what, as));
          const text = [...exported.texts].join("");
          return { json: () => ({ format: as, text }), text: () => text };
        },
        "program",
      );
    });
};
