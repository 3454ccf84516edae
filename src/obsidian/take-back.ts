/** How an act is taken back, and what can stand in the way. */
import { stepOf, undoPlan, withoutDecision, say } from "../core/index";
import type { NoteWriter } from "./note-writer";
import type { OpenVault } from "./open-vault";
import type { SettingsFile } from "./settings-file";
import type { LastAct } from "./undo-journal";

/** What it is taken back with. */
interface TakeBackPorts {
  readonly vault: OpenVault;
  readonly writer: NoteWriter;
  readonly settingsFile: SettingsFile;
  readonly settingsChanged: () => Promise<void>;
}

/** A decision that is not the one to be taken back. */
class DecidedAnew extends Error {}

/** Takes an act back; answers what stood in the way, and whether it always will. */
export async function takeBack(
  { plan, decision }: LastAct,
  { vault, writer, settingsFile, settingsChanged }: TakeBackPorts,
): Promise<{ readonly because: string; readonly isForGood: boolean } | null> {
  const now = vault.now();
  const anew = { because: vault.catalogue().app.notices.decidedAnew, isForGood: true };
  if (decision !== null && withoutDecision(settingsFile.data, decision, now) === null) return anew;
  const outcome = await writer.write(plan);
  if (outcome.is === "refused") return { because: outcome.because, isForGood: !outcome.failed };
  if (decision === null) return null;
  try {
    await settingsFile.change((data) => {
      const taken = withoutDecision(data, decision, now);
      if (taken === null) throw new DecidedAnew();
      return taken;
    });
  } catch (error) {
    // Both or neither.
    await writer.write(
      undoPlan(stepOf(say(plan.title, vault.catalogue().sayings), now, outcome.changes)),
    );
    if (!(error instanceof DecidedAnew)) throw error;
    return anew;
  }
  await settingsChanged();
  return null;
}
