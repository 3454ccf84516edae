/** `kith undo`: takes back the last act that the command wrote in this vault, one act a call; or lists what can be. */
import type { Command } from "commander";
import {
  changeSettings,
  dayOf,
  type EditPlan,
  type Moment,
  type NoteChange,
  type NoteEdit,
  settingsFiles,
  shortMoment,
  stepOf,
  undoPlan,
  type UndoDecision,
  type UndoStep,
  withoutDecision,
} from "../../core/index";
import type { CommandCatalogue } from "../../core/language/command/index";
import { titleOfUndoing, titleSaid } from "../act-title";
import { Refused } from "../apply-plan";
import { CallError } from "../call-error";
import { nowFrom } from "../clock";
import { disk } from "../file-system";
import type { CallOptions } from "../open-vault";
import { stateFolder } from "../own-folders";
import { removeEmptyFolders } from "../remove-empty-folders";
import { speechOf } from "../speech";
import type { Terminal } from "../terminal";
import { tableText } from "../text/table-text";
import { openUndoFile, type UndoFile } from "../undo-file";
import { openFolder } from "../vault-folder";
import { type CarriedOut, carryOut, writeAnswer } from "../write-answer";
import { type AddCommand, type Answer, giveAnswer } from "./command";

interface UndoOptions extends CallOptions {
  readonly list?: boolean;
  readonly dryRun?: boolean;
}

/** Adds the command. */
export const addUndoCommand: AddCommand = (program, terminal, { undo: help }) => {
  program
    .command("undo")
    .description(help.is)
    .option("--list", help.list)
    .option("--dry-run", help.dryRun)
    .action(async (_options: object, command: Command) => {
      const options = command.optsWithGlobals<UndoOptions>();
      const { root } = openFolder(options.vault);
      const now = nowFrom(options.now);
      const asked = { json: options.json === true, now };
      const said = speechOf(options, terminal);
      const acts = actsOf(root);
      if (options.list === true) {
        giveAnswer(listOf([...acts.steps()].reverse(), now, said, terminal), asked, terminal);
        return;
      }
      const step = acts.steps().at(-1);
      if (step === undefined) {
        throw new CallError((words) => words.acts.undo.nothingFor(root));
      }
      const done = await takeBack(step, acts, { root, now, terminal, said, options });
      const told = done.changes.map(({ path, before, after }) => ({
        path,
        is:
          after === null
            ? ("removed" as const)
            : before === null
              ? ("brought back" as const)
              : ("changed back" as const),
      }));
      giveAnswer(
        {
          json: writeAnswer(done, { undone: actOf(step), notes: told }).json,
          text: () => {
            const { takenBack, notes } = said.acts.undo;
            const when = shortMoment(step.at, dayOf(now), said.screen);
            return [
              takenBack(titleSaid(step, said), when, done.dryRun),
              ...told.map(({ path, is }) => `${path}  ${notes[is]}`),
            ].join("\n");
          },
        },
        asked,
        terminal,
      );
    });
};

function actsOf(root: string): UndoFile {
  const folder = stateFolder(process.env);
  if (folder !== null) return openUndoFile(folder, root, disk);
  throw new CallError(({ acts }) => acts.undo.nothingKept);
}

interface UndoCall {
  readonly root: string;
  readonly now: Moment;
  readonly terminal: Terminal;
  readonly said: CommandCatalogue;
  readonly options: UndoOptions;
}

async function takeBack(
  step: UndoStep,
  acts: UndoFile,
  { root, now, terminal, said, options }: UndoCall,
): Promise<CarriedOut> {
  const dryRun = options.dryRun === true;
  const plan = planOf(step, now, said);
  // Over a crash the way back is taken back, too.
  const kept = { step: (changes: readonly NoteChange[]) => backStep(step, changes), undoes: step };
  try {
    const done = await carryOut(plan, { root, now, terminal, said, dryRun, kept });
    if (!dryRun) removeEmptyFolders(root, step.folders ?? [], disk);
    return done;
  } catch (thrown) {
    if (!(thrown instanceof Refused)) throw thrown;
    // What can never be taken back must not stand in the way of what was done before it.
    if (!dryRun) await acts.drop(step);
    throw new CallError((words) =>
      words.acts.undo.refused(titleSaid(step, words), step.at, thrown.told(words), !dryRun),
    );
  }
}

/** The notes and the decision of a step, all of them or none. */
function planOf(step: UndoStep, now: Moment, said: CommandCatalogue): EditPlan {
  const plan = undoPlan(step);
  const { decision } = step;
  return decision === undefined
    ? plan
    : { ...plan, notes: [...plan.notes, decisionBack(decision, now, said)] };
}

function decisionBack(decision: UndoDecision, now: Moment, said: CommandCatalogue): NoteEdit {
  return {
    path: decision.path ?? settingsFiles.data,
    on: (text) => {
      const found = { isAnew: false };
      const outcome = changeSettings(text, (data) => {
        const taken = withoutDecision(data, decision, now);
        found.isAnew = taken === null;
        return taken ?? data;
      });
      return found.isAnew ? { is: "refused", because: said.acts.undo.decidedAnew } : outcome;
    },
  };
}

/** What the taking back is itself, should it be cut short. */
function backStep(step: UndoStep, changes: readonly NoteChange[]): UndoStep {
  const { title, ...named } = titleOfUndoing(step);
  return { ...stepOf(title, step.at, changes), ...named };
}

function listOf(
  steps: readonly UndoStep[],
  now: Moment,
  said: CommandCatalogue,
  terminal: Terminal,
): Answer {
  const rows = steps.map((step) => [
    shortMoment(step.at, dayOf(now), said.screen),
    titleSaid(step, said),
    pathsOf(step).join(", "),
  ]);
  const { when, what, where } = said.acts.undo.columns;
  const columns = [{ heading: when }, { heading: what }, { heading: where, flexible: true }];
  return {
    json: () => ({ steps: steps.map(actOf) }),
    text: () =>
      steps.length === 0 ? said.app.notices.nothingToUndo : tableText(columns, rows, terminal),
  };
}

function actOf(step: UndoStep): object {
  return { title: step.title, at: step.at, paths: pathsOf(step) };
}

function pathsOf({ notes, decision }: UndoStep): readonly string[] {
  const paths = notes.map(({ path }) => path);
  return decision === undefined ? paths : [...paths, decision.path ?? settingsFiles.data];
}
