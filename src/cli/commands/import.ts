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
import { inEnglish, problemSaid, say } from "../../core/index";
import { CallError, whyOf } from "../call-error";
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
export const addImportCommand: AddCommand = (program, terminal, { import: help }) => {
  program
    .command("import <file>")
    .description(help.is)
    .option("--yes", help.yes)
    .option("--dry-run", help.dryRun)
    .option("--map <column=property>", help.map, collect, [])
    .option("--choose <line=note>", help.choose, collect, [])
    .action(async (file: string, _options: object, command: Command) => {
      const options = command.optsWithGlobals<ImportOptions>();
      const mapping = mappingOf(options.map);
      const choices = choicesOf(options.choose);
      const bytes = bytesOf(file);
      const vault = openVault(options, terminal);
      refuseBrokenData(vault.brokenSettings);
      const { progress: working } = vault.said.answers;
      terminal.progress(working.file(file));
      const read = finished(
        readPeople(file, bytes, vault.settings.calendar, await loadTableReader(), mapping),
      );
      terminal.progress(null);
      if (read.is === "refused") {
        throw new CallError(({ sayings }) => `${file} ${say(read.because, sayings)}`);
      }
      refuseUnknown(mapping, choices, read, vault);
      const plan = planFor(read.people, vault, choices, terminal);
      const dryRun = options.yes !== true || options.dryRun === true;
      const progress = (part: number, of: number): void => {
        terminal.progress(working.writing(Math.floor((100 * part) / of)));
      };
      const call = callToWrite(vault, { dryRun }, terminal);
      const done = await carryOut(plan.edit, { ...call, progress });
      terminal.progress(null);
      const problems = [...read.problems, ...plan.problems].map((one) => ({ path: file, ...one }));
      const { format, leftOut, people } = read;
      const told = { file, format, people: people.length, leftOut };
      giveAnswer(
        {
          json: () => {
            const inEnglish = problems.map((each) => problemSaid(each, "en"));
            return writeAnswer(done, { ...told, problems: inEnglish, ...planAnswer(plan) }).json();
          },
          text: () => importText(plan, { ...told, problems }, dryRun, vault.said),
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
        terminal.progress(vault.said.answers.progress.matching(done, of));
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
    if (!facts.isFile()) throw new CallError(({ calls }) => calls.noFileOfPeople(file));
    if (facts.size > largestFile) {
      throw new CallError(({ calls }) => calls.fileOfPeopleTooLarge(file));
    }
    return readFileSync(file);
  } catch (thrown) {
    if (thrown instanceof CallError) throw thrown;
    throw new CallError((said) => said.calls.fileUnreadable(file, whyOf(thrown, said)));
  }
}

function mappingOf(maps: readonly string[]): ReadonlyMap<string, ColumnUse> {
  return new Map(
    maps.map((map) => {
      const at = map.lastIndexOf("=");
      const use = at > 0 ? useNamed(map.slice(at + 1)) : null;
      if (use === null || columnKey(map.slice(0, at)) === "") {
        throw new CallError(({ calls }) => calls.mapUnclear(map));
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
        throw new CallError(({ calls }) => calls.choiceUnclear(choice));
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
    throw new CallError(({ calls }) => calls.mapNowhere(unknown, read.columns));
  }
  const lines = new Set(read.people.map(({ line }) => line));
  for (const [line, choice] of choices) {
    if (!lines.has(line)) throw new CallError(({ calls }) => calls.choiceOfNoEntry(line));
    if (choice.is === "contact" && vault.index.contact(choice.path) === null) {
      throw new CallError(({ calls }) => calls.choiceOfNoContact(choice.path));
    }
  }
}
