/** What a command that writes does and says: the plan carried out, and every line that was written (R5). */
import {
  type EditPlan,
  inEnglish,
  type Moment,
  type NoteChange,
  settingsFiles,
} from "../core/index";
import { actKeeper, keptAct, type KeptAct } from "./act-keeper";
import { applyPlan } from "./apply-plan";
import { CallError } from "./call-error";
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
}

/** What a plan is carried out over. */
export interface CallToWrite {
  /** The vault's real path. */
  readonly root: string;
  readonly now: Moment;
  readonly terminal: Terminal;
  readonly dryRun: boolean;
  readonly progress?: (done: number, of: number) => void;
  /** What undo keeps of it, where that is more than the notes and the plan's title. */
  readonly kept?: KeptAct;
}

/** What a command carries its plan out over, in a vault that it opened. */
export function callToWrite(
  { folder: { root }, now }: OpenVault,
  { dryRun }: { readonly dryRun?: boolean },
  terminal: Terminal,
): CallToWrite {
  return { root, now, terminal, dryRun: dryRun === true };
}

/** Carries a plan out and keeps it for undo, or with `--dry-run` works it out only. */
export async function carryOut(
  plan: EditPlan,
  {
    root,
    now,
    terminal,
    dryRun,
    progress,
    kept = keptAct(inEnglish(plan.title), now),
  }: CallToWrite,
): Promise<CarriedOut> {
  const keeper = dryRun ? undefined : actKeeper(root, kept, terminal.complain);
  const changes = await applyPlan(root, plan, { dryRun, keeper, ...(progress && { progress }) });
  const written = changes.flatMap(({ path, written: lines }) =>
    lines.map(({ line, text }) => ({ path, line, text })),
  );
  return { changes, written, dryRun };
}

/** The answer: `written` and `dryRun`, with more besides. */
export function writeAnswer(
  { written, dryRun }: CarriedOut,
  more: object,
  text: (written: readonly Written[]) => string = writtenText,
): Answer {
  const lead = dryRun ? "Nothing was written. It would be:\n" : "";
  return {
    json: () => ({ ...more, written, dryRun }),
    text: () => lead + text(written),
  };
}

/** Each written line with its place. */
export function writtenText(written: readonly Written[]): string {
  if (written.length === 0) return "Nothing to write: it is so already.";
  return written
    .map(({ path, line, text }) => {
      const lines = text.trimEnd().split(/\r\n|\n|\r/);
      const place = `${path}:${String(line)}`;
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
  throw new CallError(
    `${file} is no JSON, so where to write can't be known. Mend or delete it; nothing was written.`,
  );
}

/** Refuses a broken `data.json`, by whose words goals and contacts are written. */
export function refuseBrokenData(broken: readonly string[]): void {
  refuseBroken(broken, placingFiles.slice(0, 1));
}
