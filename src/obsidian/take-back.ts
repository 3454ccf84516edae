/** How an act is taken back, and what can stand in the way. */
import { withoutDecision } from "../core/index";
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
  if (decision === null) {
    const outcome = await writer.write(plan);
    return outcome.is === "refused"
      ? { because: outcome.because, isForGood: !outcome.failed }
      : null;
  }
  const now = vault.now();
  try {
    await settingsFile.change((data) => {
      const taken = withoutDecision(data, decision, now);
      if (taken === null) throw new DecidedAnew();
      return taken;
    });
  } catch (error) {
    if (!(error instanceof DecidedAnew)) throw error;
    return { because: vault.catalogue().app.notices.decidedAnew, isForGood: true };
  }
  await settingsChanged();
  return null;
}
