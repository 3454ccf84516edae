/** What a command that writes does and says: the plan carried out, and every line that was written (R5). */
import { type EditPlan, type Moment, type NoteChange, settingsFiles } from "../core/index";
import type { CommandCatalogue } from "../core/language/command/index";
import { actKeeper, keptAct, type KeptAct } from "./act-keeper";
import { applyPlan } from "./apply-plan";
import { CallError, type Told } from "./call-error";
import type { Answer } from "./commands/command";
import type { OpenVault } from "./open-vault";
import type { Terminal } from "./terminal";

/** A line that was written, with the note it is in. */
export interface Written {
  readonly path: string;
  readonly line: number;
  readonly text: string;
}

/** What was carried out. */
export interface CarriedOut {
  readonly changes: readonly NoteChange[];
  readonly written: readonly Written[];
  readonly dryRun: boolean;
  readonly said: CommandCatalogue;
}

/** What a plan is carried out over. */
export interface CallToWrite {
  /** The vault's real path. */
  readonly root: string;
  readonly now: Moment;
  readonly terminal: Terminal;
  /** Everything that is said to the person at the terminal. */
  readonly said: CommandCatalogue;
  readonly dryRun: boolean;
  readonly progress?: (done: number, of: number) => void;
  /** What undo keeps of it, where that is more than the notes and the plan's title. */
  readonly kept?: KeptAct;
}

/** What a command carries its plan out over, in a vault that it opened. */
export function callToWrite(
  { folder: { root }, now, said }: OpenVault,
  { dryRun }: { readonly dryRun?: boolean },
  terminal: Terminal,
): CallToWrite {
  return { root, now, terminal, said, dryRun: dryRun === true };
}

/** Carries a plan out and keeps it for undo, or with `--dry-run` works it out only. */
export async function carryOut(
  plan: EditPlan,
  { root, now, terminal, said, dryRun, progress, kept = keptAct(plan.title, now) }: CallToWrite,
): Promise<CarriedOut> {
  const cantUndo = (told: Told): void => {
    terminal.complain(`kith: ${told(said)}`);
  };
  const keeper = dryRun ? undefined : actKeeper(root, kept, cantUndo);
  const changes = await applyPlan(root, plan, { dryRun, keeper, ...(progress && { progress }) });
  const written = changes.flatMap(({ path, written: lines }) =>
    lines.map(({ line, text }) => ({ path, line, text })),
  );
  return { changes, written, dryRun, said };
}

/** The answer: `written` and `dryRun`, with more besides. */
export function writeAnswer(
  { written, dryRun, said }: CarriedOut,
  more: object,
  text: (written: readonly Written[]) => string = (all) => writtenText(all, said),
): Answer {
  const lead = dryRun ? `${said.acts.dryRun}\n` : "";
  return {
    json: () => ({ ...more, written, dryRun }),
    text: () => lead + text(written),
  };
}

/** Each written line with its place. */
export function writtenText(written: readonly Written[], { acts }: CommandCatalogue): string {
  if (written.length === 0) return acts.nothingToWrite;
  return written
    .map(({ path, line, text }) => {
      const lines = text.trimEnd().split(/\r\n|\n|\r/);
      const place = `${path}:${line}`;
      return lines.length === 1 ? `${place}  ${text.trim()}` : [place, ...lines].join("\n  ");
    })
    .join("\n");
}

/** Settings files by which notes are placed; the plugin's own is among them. */
const placingFiles = [settingsFiles.data, settingsFiles.dailyNotes, settingsFiles.periodicNotes];

/** Refuses to write where a settings file that says where is broken (R74). */
export function refuseBroken(
  broken: readonly string[],
  files: readonly string[] = placingFiles,
): void {
  const file = broken.find((one) => files.includes(one));
  if (file === undefined) return;
  throw new CallError(({ calls }) => calls.settingsBroken(file));
}

/** Refuses a broken `data.json`, by whose words goals and contacts are written. */
export function refuseBrokenData(broken: readonly string[]): void {
  refuseBroken(broken, placingFiles.slice(0, 1));
}
