/** A decision on an item of the agenda, written into the settings file where it syncs (R4, R136). */
import { realpathSync } from "node:fs";
import { isAbsolute, relative, resolve, sep } from "node:path";
import {
  agenda,
  changeSettings,
  type DecidedItem,
  decisionOf,
  type EditPlan,
  type Moment,
  type NoteChange,
  type RawRecord,
  settingsFiles,
  type UndoStep,
} from "../core/index";
import type { KeptAct } from "./act-keeper";
import { type ActTitle, ownTitle } from "./act-title";
import { CallError } from "./call-error";
import { type CallOptions, openVault, type OpenVault } from "./open-vault";
import type { Terminal } from "./terminal";
import { callToWrite, type CarriedOut, carryOut, refuseBrokenData } from "./write-answer";

/** The options of commands that decide. */
export interface DecideOptions extends CallOptions {
  readonly dryRun?: boolean;
}

/** What was decided on. */
export interface Decided extends CarriedOut {
  readonly vault: OpenVault;
  readonly text: string;
}

/** Items are looked for so many days ahead. */
const daysSearched = 400;

/** Decides on the item of this id; `act` is what it does, `change` how the settings change. */
export async function decide(
  id: string,
  options: DecideOptions,
  terminal: Terminal,
  act: "snooze" | "done",
  change: (vault: OpenVault) => (data: RawRecord, item: DecidedItem) => RawRecord,
): Promise<Decided> {
  const vault = openVault(options, terminal);
  refuseBrokenData(vault.brokenSettings);
  const item = itemWith(id, vault);
  const changed = change(vault);
  const path = settingsPath(options, vault);
  const on = (text: string | null) => changeSettings(text, (data) => changed(data, item));
  const title = ownTitle(act);
  const plan: EditPlan = { title: title.title, notes: [{ path, on }] };
  const kept: KeptAct = {
    step: (changes) => decisionStep(title, vault.now, id, path, changes),
    undoes: null,
  };
  const call = { ...callToWrite(vault, options, terminal), kept };
  const { changes, dryRun, said } = await carryOut(plan, call);
  // Settings are made or changed, never taken away.
  const written = changes.map(({ after }) => ({ path, ...linesOf(id, after as string) }));
  return { vault, text: item.text, changes, written, dryRun, said };
}

/** What undo keeps of a decision: others of the same file may change since. */
function decisionStep(
  title: ActTitle,
  at: Moment,
  id: string,
  path: string,
  [change]: readonly NoteChange[],
): UndoStep | null {
  const settings = { before: settingsIn(change?.before), after: settingsIn(change?.after) };
  const decision = decisionOf(id, settings);
  if (decision === null) return null;
  const { title: english, ...named } = title;
  return { title: english, at, notes: [], decision: { ...decision, path }, ...named };
}

function settingsIn(text: string | null | undefined): RawRecord {
  const body = (text ?? "").replace(/^\uFEFF/, "");
  return body.trim() === "" ? {} : (JSON.parse(body) as RawRecord);
}

interface FoundItem extends DecidedItem {
  readonly text: string;
}

/** The item of this id on the agenda of the coming year, among what was missed, or among the vague plans. */
function itemWith(id: string, { index, now, settings }: OpenVault): FoundItem {
  const { items, vague } = agenda(index, now, { days: daysSearched });
  const item = items.find((one) => one.id === id);
  if (item) {
    // A plan comes back as long as its line stands, so its decision must not lapse with its day.
    return { id, day: item.kind === "plan" ? null : item.day, text: item.text };
  }
  const plan = vague.find((one) => one.id === id);
  if (plan) return { id, day: null, text: plan.text };
  const known = settings.decisions.get(id);
  if (known) return { id, day: known.day ?? null, text: id };
  throw new CallError(({ calls }) => calls.noItem(id));
}

/** Where decisions and settings are kept: the settings file of the call, which must lie in the vault (R75). */
export function settingsPath({ config }: CallOptions, { folder }: OpenVault): string {
  if (config === undefined) return settingsFiles.data;
  const inside = relative(folder.root, realpathSync(resolve(config)));
  if (inside === ".." || inside.startsWith(`..${sep}`) || isAbsolute(inside)) {
    throw new CallError(({ calls }) => calls.configOutside(config));
  }
  return inside.split(sep).join("/");
}

/** The lines of a settings file that hold the decision on an item. */
function linesOf(id: string, text: string): { readonly line: number; readonly text: string } {
  const lines = text.replace(/^\uFEFF/, "").split(/\r?\n/);
  const key = `${JSON.stringify(id)}:`;
  const from = lines.findIndex((line) => line.includes(key));
  const to = lines.findIndex((line, at) => at >= from && line.includes("}"));
  return { line: from + 1, text: lines.slice(from, Math.max(from, to) + 1).join("\n") };
}
