/** `kith undo`: takes back the last act that the command wrote in this vault, one act a call; or lists what can be. */
import type { Command } from "commander";
import {
  changeSettings,
  dayOf,
  type EditPlan,
  type Moment,
  type NoteChange,
  type NoteEdit,
  catalogueFor,
  settingsFiles,
  shortMoment,
  stepOf,
  undoPlan,
  type UndoDecision,
  type UndoStep,
  withoutDecision,
} from "../../core/index";
import { Refused } from "../apply-plan";
import { CallError } from "../call-error";
import { nowFrom } from "../clock";
import { disk } from "../file-system";
import type { CallOptions } from "../open-vault";
import { stateFolder } from "../own-folders";
import { removeEmptyFolders } from "../remove-empty-folders";
import type { Terminal } from "../terminal";
import { tableText } from "../text/table-text";
import { openUndoFile, type UndoFile } from "../undo-file";
import { openFolder } from "../vault-folder";
import { type CarriedOut, carryOut, writeAnswer } from "../write-answer";
import { type AddCommand, giveAnswer } from "./command";

interface UndoOptions extends CallOptions {
  readonly list?: boolean;
  readonly dryRun?: boolean;
}

/** Adds the command. */
export const addUndoCommand: AddCommand = (program, terminal) => {
  program
    .command("undo")
    .description(
      "takes back the last act that this command wrote in the vault, unless a note changed since",
    )
    .option("--list", "the acts that can be taken back, newest first")
    .option("--dry-run", "show what would be taken back")
    .action(async (_options: object, command: Command) => {
      const options = command.optsWithGlobals<UndoOptions>();
      const { root } = openFolder(options.vault);
      const now = nowFrom(options.now);
      const asked = { json: options.json === true, now };
      const acts = actsOf(root);
      if (options.list === true) {
        giveAnswer(listOf([...acts.steps()].reverse(), now, terminal), asked, terminal);
        return;
      }
      const step = acts.steps().at(-1);
      if (step === undefined) {
        throw new CallError(
          `There is nothing to undo: no act of this command is kept for ${root}.`,
        );
      }
      const done = await takeBack(step, acts, { root, now, terminal, options });
      const told = done.changes.map(({ path, before, after }) => ({
        path,
        is: after === null ? "removed" : before === null ? "brought back" : "changed back",
      }));
      const lead = `${step.title}, ${shownMoment(step.at, now)}: ${done.dryRun ? "would be taken back" : "taken back"}`;
      giveAnswer(
        {
          json: writeAnswer(done, { undone: actOf(step), notes: told }).json,
          text: () => [lead, ...told.map(({ path, is }) => `${path}  ${is}`)].join("\n"),
        },
        asked,
        terminal,
      );
    });
};

function actsOf(root: string): UndoFile {
  const folder = stateFolder(process.env);
  if (folder !== null) return openUndoFile(folder, root, disk);
  throw new CallError(
    "Nothing is kept to undo: KITH_STATE is off, or there is no folder for it. Name one in KITH_STATE.",
  );
}

interface UndoCall {
  readonly root: string;
  readonly now: Moment;
  readonly terminal: Terminal;
  readonly options: UndoOptions;
}

async function takeBack(
  step: UndoStep,
  acts: UndoFile,
  { root, now, terminal, options }: UndoCall,
): Promise<CarriedOut> {
  const dryRun = options.dryRun === true;
  const plan = planOf(step, now);
  // Over a crash the way back is taken back, too.
  const kept = { step: (changes: readonly NoteChange[]) => backStep(step, changes), undoes: step };
  try {
    const done = await carryOut(plan, { root, now, terminal, dryRun, kept });
    if (!dryRun) removeEmptyFolders(root, step.folders ?? [], disk);
    return done;
  } catch (thrown) {
    if (!(thrown instanceof Refused)) throw thrown;
    // What can never be taken back must not stand in the way of what was done before it.
    if (!dryRun) await acts.drop(step);
    const rest = dryRun ? "" : " It is off the list now: kith undo goes on with the act before it.";
    throw new CallError(
      `“${step.title}” of ${step.at} was not taken back. ${thrown.message}${rest}`,
    );
  }
}

/** The notes and the decision of a step, all of them or none. */
function planOf(step: UndoStep, now: Moment): EditPlan {
  const plan = undoPlan(step);
  const { decision } = step;
  return decision === undefined
    ? plan
    : { ...plan, notes: [...plan.notes, decisionBack(decision, now)] };
}

function decisionBack(decision: UndoDecision, now: Moment): NoteEdit {
  return {
    path: decision.path ?? settingsFiles.data,
    on: (text) => {
      const found = { isAnew: false };
      const outcome = changeSettings(text, (data) => {
        const taken = withoutDecision(data, decision, now);
        found.isAnew = taken === null;
        return taken ?? data;
      });
      return found.isAnew ? { is: "refused", because: "It was decided anew since." } : outcome;
    },
  };
}

/** What the taking back is itself, should it be cut short. */
function backStep({ title, at }: UndoStep, changes: readonly NoteChange[]): UndoStep {
  return stepOf(`Undo: ${title}`, at, changes);
}

function listOf(steps: readonly UndoStep[], now: Moment, terminal: Terminal) {
  const rows = steps.map((step) => [
    shownMoment(step.at, now),
    step.title,
    pathsOf(step).join(", "),
  ]);
  const columns = [{ heading: "when" }, { heading: "what" }, { heading: "where", flexible: true }];
  return {
    json: () => ({ steps: steps.map(actOf) }),
    text: () =>
      steps.length === 0 ? "There is nothing to undo." : tableText(columns, rows, terminal),
  };
}

function actOf(step: UndoStep): object {
  return { title: step.title, at: step.at, paths: pathsOf(step) };
}

function pathsOf({ notes, decision }: UndoStep): readonly string[] {
  const paths = notes.map(({ path }) => path);
  return decision === undefined ? paths : [...paths, decision.path ?? settingsFiles.data];
}

/** The command's own words are English. */
function shownMoment(moment: Moment, now: Moment): string {
  return shortMoment(moment, dayOf(now), catalogueFor("en").screen);
}
