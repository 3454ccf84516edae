/** Any interleaving of writes, of what a session is told, and of its reads: what it must end as. */
import { expect } from "@jest/globals";
import type { Note } from "../../src/core/model/note";
import type { Settings } from "../../src/core/model/settings";
import { createNoteIndex } from "../../src/core/note-index/note-index";
import { leanNote } from "../../src/core/plain-note";
import { createVaultSession } from "../../src/core/vault-session";
import fc from "../laws";
import { everythingIn } from "./everything-in";
import { MemoryNotes } from "./memory-notes";

/** What happens to the notes, or to the session. */
export type Step =
  | { readonly is: "write"; readonly path: string; readonly text: string }
  | { readonly is: "delete"; readonly path: string }
  | { readonly is: "move"; readonly path: string; readonly to: string }
  | { readonly is: "load" }
  | { readonly is: "settings"; readonly settings: Settings };

/** The steps that are possible with these paths and texts, under settings of which any may be chosen. */
export function someStep(
  paths: readonly string[],
  text: fc.Arbitrary<string>,
  settings: readonly Settings[],
): fc.Arbitrary<Step> {
  const path = fc.constantFrom(...paths);
  return fc.oneof(
    fc.record({ is: fc.constant("write" as const), path, text }),
    fc.record({ is: fc.constant("delete" as const), path }),
    fc.record({ is: fc.constant("move" as const), path, to: path }),
    fc.constant({ is: "load" as const }),
    fc.record({ is: fc.constant("settings" as const), settings: fc.constantFrom(...settings) }),
  );
}

/** The notes to begin with, and how they are read. */
export interface Beginning {
  readonly texts: Readonly<Record<string, string>>;
  readonly settings: Settings;
  readonly readNote: (path: string, text: string, settings: Settings) => Note;
}

/** Lets a session and the notes under it go through the steps, each told late and read at any moment; it must end as an index that is built anew. */
export async function expectEndsAsRebuilt(
  { texts, settings, readNote }: Beginning,
  steps: readonly Step[],
  scheduler: fc.Scheduler,
  chance: () => boolean,
): Promise<void> {
  const later = (): Promise<unknown> => scheduler.schedule(Promise.resolve());
  const notes = new MemoryNotes(texts, { gate: later, early: chance });
  const session = createVaultSession({
    source: notes,
    settings,
    readNote,
    yield: () => (chance() ? undefined : later().then(() => undefined)),
  });
  let by = settings;
  const pending: Promise<unknown>[] = [session.load()];
  const event = (tell: () => void): void => {
    pending.push(later().then(tell));
  };
  const take = (step: Step): void => {
    switch (step.is) {
      case "write":
        notes.write(step.path, step.text);
        event(() => {
          session.changed(step.path);
        });
        break;
      case "delete":
        notes.delete(step.path);
        event(() => {
          session.removed(step.path);
        });
        break;
      case "move":
        notes.move(step.path, step.to);
        event(() => {
          session.renamed(step.path, step.to);
        });
        break;
      case "load":
        pending.push(session.load());
        break;
      case "settings":
        by = step.settings;
        pending.push(session.useSettings(by));
    }
  };
  scheduler.scheduleSequence(
    steps.map((step) => () => {
      take(step);
      return Promise.resolve();
    }),
  );
  await scheduler.waitIdle();
  await scheduler.waitFor(Promise.all(pending));
  await scheduler.waitFor(session.settled());
  const rebuilt = createNoteIndex(by);
  // A session keeps no reasons, which are read again where someone asks.
  rebuilt.putAll([...notes.now()].map(([path, text]) => leanNote(readNote(path, text, by))));
  expect(everythingIn(session.view())).toEqual(everythingIn(rebuilt));
  expect(session.view().settings).toBe(by);
}
