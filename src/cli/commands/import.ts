/** `kith import`: people of an address book become contacts; the plan is shown, and written only with `--yes`. */
import { readFileSync, statSync } from "node:fs";
import type { Command } from "commander";
import {
  type Choice,
  type ColumnUse,
  columnKey,
  type FileRead,
  finished,
  importPlan,
  type ImportPlan,
  largestFile,
  loadTableReader,
  readPeople,
  useNamed,
} from "../../core/import/index";
import { inEnglish, problemSaid } from "../../core/index";
import { CallError, messageOf } from "../call-error";
import { type CallOptions, openVault, type OpenVault } from "../open-vault";
import type { Terminal } from "../terminal";
import { importText } from "../text/import-text";
import { isTakenIn } from "../vault-folder";
import { callToWrite, carryOut, refuseBrokenData, writeAnswer } from "../write-answer";
import { type AddCommand, giveAnswer } from "./command";

interface ImportOptions extends CallOptions {
  readonly yes?: boolean;
  readonly dryRun?: boolean;
  readonly map: readonly string[];
  readonly choose: readonly string[];
}

const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value];

/** Adds the command. */
export const addImportCommand: AddCommand = (program, terminal) => {
  program
    .command("import <file>")
    .description("contacts from a vCard or CSV file; shows the plan, writes it with --yes")
    .option("--yes", "write what the plan shows")
    .option("--dry-run", "show the plan only, even with --yes")
    .option("--map <column=property>", "what a column of a CSV file holds", collect, [])
    .option("--choose <line=note>", "whose note a doubtful entry is: a path, or new", collect, [])
    .action(async (file: string, _options: object, command: Command) => {
      const options = command.optsWithGlobals<ImportOptions>();
      const mapping = mappingOf(options.map);
      const choices = choicesOf(options.choose);
      const bytes = bytesOf(file);
      const vault = openVault(options, terminal);
      refuseBrokenData(vault.brokenSettings);
      terminal.progress(`Reading ${file}`);
      const read = finished(
        readPeople(file, bytes, vault.settings.calendar, await loadTableReader(), mapping),
      );
      terminal.progress(null);
      if (read.is === "refused") throw new CallError(`${file} ${inEnglish(read.because)}`);
      refuseUnknown(mapping, choices, read, vault);
      const plan = planFor(read.people, vault, choices, terminal);
      const dryRun = options.yes !== true || options.dryRun === true;
      const progress = (part: number, of: number): void => {
        terminal.progress(`Writing: ${String(Math.floor((100 * part) / of))} %`);
      };
      const call = callToWrite(vault, { dryRun }, terminal);
      const done = await carryOut(plan.edit, { ...call, progress });
      terminal.progress(null);
      const problems = [...read.problems, ...plan.problems].map((one) =>
        problemSaid({ path: file, ...one }, "en"),
      );
      const { format, leftOut, people } = read;
      const told = { file, format, people: people.length, leftOut, problems };
      giveAnswer(
        {
          json: () => ({ ...writeAnswer(done, { ...told, ...planAnswer(plan) }).json() }),
          text: () => importText(plan, told, dryRun),
        },
        { json: options.json === true, now: vault.now },
        terminal,
      );
    });
};

function planFor(
  people: Parameters<typeof importPlan>[0],
  vault: OpenVault,
  choices: ReadonlyMap<number, Choice>,
  terminal: Terminal,
): ImportPlan {
  const plan = importPlan(
    people,
    {
      index: vault.index,
      isTaken: isTakenIn(vault.files),
      textOf: vault.folder.readNow,
      progress: (done, of) => {
        terminal.progress(`Matching people: ${String(done)} of ${String(of)}`);
      },
    },
    choices,
  );
  terminal.progress(null);
  return plan;
}

function planAnswer({ created, changed, same, asked }: ImportPlan): object {
  return {
    created: created.map(({ path, person: { line, name } }) => ({ path, name, line })),
    changed: changed.map(({ path, additions }) => ({
      path,
      additions: additions.map(({ property, values }) => ({ property, values })),
    })),
    same,
    asked: asked.map(({ person: { line, name }, candidates, why }) => ({
      line,
      name,
      candidates,
      why: inEnglish(why),
    })),
  };
}

function bytesOf(file: string): Uint8Array {
  try {
    const facts = statSync(file);
    if (!facts.isFile()) throw new CallError(`${file} is no file. Name a .vcf or .csv file.`);
    if (facts.size > largestFile) {
      throw new CallError(
        `${file} is larger than 100 MB, so it was not read. Divide it, or export it without pictures.`,
      );
    }
    return readFileSync(file);
  } catch (thrown) {
    if (thrown instanceof CallError) throw thrown;
    throw new CallError(`${file} can't be read: ${messageOf(thrown)}`);
  }
}

function mappingOf(maps: readonly string[]): ReadonlyMap<string, ColumnUse> {
  return new Map(
    maps.map((map) => {
      const at = map.lastIndexOf("=");
      const use = at > 0 ? useNamed(map.slice(at + 1)) : null;
      if (use === null || columnKey(map.slice(0, at)) === "") {
        throw new CallError(
          `--map ${map} can't be used. Write it as --map "Column=property", such as --map "Firm=company".`,
        );
      }
      return [columnKey(map.slice(0, at)), use];
    }),
  );
}

function choicesOf(choices: readonly string[]): ReadonlyMap<number, Choice> {
  return new Map(
    choices.map((choice) => {
      const [, line, path = ""] = /^(\d{1,9})=(.+)$/.exec(choice) ?? [];
      if (line === undefined) {
        throw new CallError(
          `--choose ${choice} can't be used. Write it as --choose 12=new, or --choose "12=People/Ana.md".`,
        );
      }
      return [Number(line), path === "new" ? { is: "new" } : { is: "contact", path }];
    }),
  );
}

/** A mapping of a column that isn't there, or a choice of nobody or of no contact, is the caller's mistake. */
function refuseUnknown(
  mapping: ReadonlyMap<string, ColumnUse>,
  choices: ReadonlyMap<number, Choice>,
  read: Pick<Extract<FileRead, { is: "people" }>, "columns" | "people">,
  vault: OpenVault,
): void {
  const columns = new Set(read.columns.map(columnKey));
  const unknown = [...mapping.keys()].find((key) => !columns.has(key));
  if (unknown !== undefined && read.columns.length > 0) {
    throw new CallError(
      `--map names the column “${unknown}”, which is not there. The columns are ${read.columns.join(", ")}.`,
    );
  }
  const lines = new Set(read.people.map(({ line }) => line));
  for (const [line, choice] of choices) {
    if (!lines.has(line))
      throw new CallError(`--choose names line ${String(line)}, on which no entry begins.`);
    if (choice.is === "contact" && vault.index.contact(choice.path) === null) {
      throw new CallError(`--choose names ${choice.path}, which is no contact of this vault.`);
    }
  }
}
