import { describe, expect, test } from "@jest/globals";
import fc from "../laws";
import { createNoteIndex } from "../../src/core/note-index/note-index";
import type { SessionPorts } from "../../src/core/session-ports";
import { createVaultSession, type VaultSession } from "../../src/core/vault-session";
import { readBriefNote } from "./brief-note";
import { everythingIn } from "./everything-in";
import { MemoryNotes } from "./memory-notes";
import { someSettings } from "./note-builder";

const settings = someSettings();

function sessionOver(notes: MemoryNotes, ports: Partial<SessionPorts> = {}): VaultSession {
  return createVaultSession({ source: notes, settings, readNote: readBriefNote, ...ports });
}

/** What an index built at once from the notes as they are answers. */
function rebuilt(notes: MemoryNotes, by = settings): unknown {
  const index = createNoteIndex(by);
  index.putAll([...notes.now()].map(([path, text]) => readBriefNote(path, text, by)));
  return everythingIn(index);
}

const vault = {
  "People/Sam.md": "contact Sammy",
  "People/Louie.md": "contact",
  "Journal/2026-11-18.md": "Sam, Louie",
  "Tea.md": "",
};

describe("However changes, events, reads and settings interleave", () => {
  const paths = ["People/Sam.md", "People/Ann.md", "Sam.md", "2026-11-18.md", "A/2026-11-18.md"];
  const somePath = fc.constantFrom(...paths);
  const step = fc.oneof(
    fc.tuple(
      fc.constant("write" as const),
      somePath,
      fc.constantFrom("contact", "contact Sam", "Sam, Ann", "Ann", ""),
    ),
    fc.tuple(fc.constant("delete" as const), somePath),
    fc.tuple(fc.constant("move" as const), somePath, somePath),
    fc.tuple(fc.constant("load" as const)),
    fc.tuple(fc.constant("settings" as const), fc.constantFrom("en", "x")),
  );

  test("the view ends as an index that is built anew", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(step, { maxLength: 10 }),
        fc.infiniteStream(fc.boolean()),
        async (scheduler, steps, early) => {
          const later = (): Promise<unknown> => scheduler.schedule(Promise.resolve());
          const notes = new MemoryNotes(vault, {
            gate: later,
            early: () => early.next().value === true,
          });
          const session = sessionOver(notes, {
            yield: () => (early.next().value === true ? undefined : later().then(() => undefined)),
          });
          let by = settings;
          const pending: Promise<unknown>[] = [session.load()];
          const event = (tell: () => void): void => {
            pending.push(later().then(tell));
          };
          scheduler.scheduleSequence(
            steps.map(([is, first = "", second = ""]) => () => {
              if (is === "write") {
                notes.write(first, second);
                event(() => {
                  session.changed(first);
                });
              } else if (is === "delete") {
                notes.delete(first);
                event(() => {
                  session.removed(first);
                });
              } else if (is === "move") {
                notes.move(first, second);
                event(() => {
                  session.renamed(first, second);
                });
              } else if (is === "load") {
                pending.push(session.load());
              } else {
                by = someSettings({ language: first });
                pending.push(session.useSettings(by));
              }
              return Promise.resolve();
            }),
          );
          await scheduler.waitIdle();
          await scheduler.waitFor(Promise.all(pending));
          await scheduler.waitFor(session.settled());
          expect(everythingIn(session.view())).toEqual(rebuilt(notes, by));
          expect(session.view().settings).toBe(by);
        },
      ),
      { numRuns: Number(process.env["KITH_RUNS"] ?? 120) },
    );
  });
});
