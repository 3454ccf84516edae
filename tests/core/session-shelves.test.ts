import { describe, expect, test } from "@jest/globals";
import fc from "../laws";
import { createNoteIndex } from "../../src/core/note-index/note-index";
import type { Keeping } from "../../src/core/ports";
import type { SessionPorts } from "../../src/core/session-ports";
import { createVaultSession } from "../../src/core/vault-session";
import { readBriefNote } from "./brief-note";
import { everythingIn } from "./everything-in";
import { MemoryNotes } from "./memory-notes";
import { someSettings } from "./note-builder";

const settings = someSettings();

/** What a host keeps, in memory. */
class Shelves implements Keeping {
  readonly reader: string;
  readonly texts: Map<number, string>;
  writes = 0;

  constructor(reader = "1", texts = new Map<number, string>()) {
    this.reader = reader;
    this.texts = texts;
  }

  read(): Promise<readonly string[]> {
    return Promise.resolve([...this.texts.values()]);
  }

  write(texts: ReadonlyMap<number, string>): Promise<void> {
    for (const [number, text] of texts) this.texts.set(number, text);
    this.writes += texts.size;
    return Promise.resolve();
  }
}

const start = (notes: MemoryNotes, keeping: Keeping, ports: Partial<SessionPorts> = {}) =>
  createVaultSession({ source: notes, settings, readNote: readBriefNote, keeping, ...ports });

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

/** A vault that was read once and kept. */
async function onceKept(): Promise<{ notes: MemoryNotes; keeping: Shelves }> {
  const notes = new MemoryNotes(vault);
  const keeping = new Shelves();
  const first = start(notes, keeping);
  await first.load();
  await first.keep();
  first.stop();
  notes.reads = 0;
  return { notes, keeping };
}

describe("A session that starts again", () => {
  test("reads no note that is still the same", async () => {
    const { notes, keeping } = await onceKept();
    const again = start(notes, keeping);
    await again.load();
    expect(notes.reads).toBe(0);
    expect(everythingIn(again.view())).toEqual(rebuilt(notes));
  });

  test("reads what changed, came and went meanwhile", async () => {
    const { notes, keeping } = await onceKept();
    notes.write("People/Sam.md", "contact Samuel");
    notes.write("People/Ann.md", "contact");
    notes.delete("People/Louie.md");
    notes.move("Tea.md", "Green tea.md");
    const again = start(notes, keeping);
    await again.load();
    expect(notes.reads).toBe(3);
    expect(everythingIn(again.view())).toEqual(rebuilt(notes));
  });

  test("reads everything for another Kith, and by other settings", async () => {
    const { notes, keeping } = await onceKept();
    const other = start(notes, new Shelves("2", keeping.texts));
    await other.load();
    expect(notes.reads).toBe(4);
    const by = someSettings({ language: "x" });
    const set = start(notes, keeping, { settings: by });
    await set.load();
    expect(notes.reads).toBe(8);
    expect(everythingIn(set.view())).toEqual(rebuilt(notes, by));
  });

  test("reads everything where what was kept is no such thing, or can't be had", async () => {
    const { notes, keeping } = await onceKept();
    for (const [number, text] of keeping.texts) {
      keeping.texts.set(number, number % 2 === 0 ? text.slice(0, -2) : text.replace("[0", "{"));
    }
    const torn = start(notes, keeping);
    await torn.load();
    expect(everythingIn(torn.view())).toEqual(rebuilt(notes));
    const faults: unknown[] = [];
    const refused: Keeping = {
      reader: "1",
      read: () => Promise.reject(new Error("closed")),
      write: () => Promise.reject(new Error("full")),
    };
    const without = start(notes, refused, { fault: (error) => faults.push(error) });
    await without.load();
    await without.keep();
    expect(everythingIn(without.view())).toEqual(rebuilt(notes));
    expect(faults).toEqual([new Error("closed"), new Error("full")]);
  });

  test("writes again only the shelf of a note that changed", async () => {
    const { notes, keeping } = await onceKept();
    const again = start(notes, keeping);
    await again.load();
    keeping.writes = 0;
    await again.keep();
    expect(keeping.writes).toBe(0);
    notes.write("Tea.md", "more");
    again.changed("Tea.md");
    await again.keep();
    await again.keep();
    expect(keeping.writes).toBe(1);
  });

  test("keeps no note that could not be read", async () => {
    const notes = new MemoryNotes({ ...vault, "Broken.md": "throw" });
    const keeping = new Shelves();
    const first = start(notes, keeping, { fault: () => undefined });
    await first.load();
    await first.keep();
    expect([...keeping.texts.values()].join("")).not.toContain("Broken.md");
  });
});

describe("However changes, starts and keeping interleave", () => {
  const paths = ["People/Sam.md", "People/Ann.md", "Sam.md", "2026-11-18.md"];
  const somePath = fc.constantFrom(...paths);
  const someText = fc.constantFrom("contact", "contact Sam", "Sam, Ann", "Ann", "");
  const step = fc.oneof(
    fc.tuple(fc.constant("write" as const), somePath, someText),
    fc.tuple(fc.constant("delete" as const), somePath),
    fc.tuple(fc.constant("keep" as const)),
    fc.tuple(fc.constant("settings" as const), fc.constantFrom("en", "x")),
    fc.tuple(fc.constant("load" as const)),
  );

  test("the next start ends as an index that is built anew", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(step, { maxLength: 10 }),
        fc.array(fc.tuple(somePath, someText), { maxLength: 2 }),
        fc.infiniteStream(fc.boolean()),
        async (scheduler, steps, later, early) => {
          const soon = (): Promise<unknown> => scheduler.schedule(Promise.resolve());
          const delay = { gate: soon, early: () => early.next().value === true };
          const notes = new MemoryNotes(vault, delay);
          const shelves = new Shelves();
          const slow: Keeping = {
            reader: "1",
            read: () => soon().then(() => shelves.read()),
            write: (texts) => soon().then(() => shelves.write(texts)),
          };
          const waits = {
            yield: () => (early.next().value === true ? undefined : soon().then(() => undefined)),
          };
          let by = settings;
          let session = start(notes, slow, waits);
          const pending: Promise<unknown>[] = [session.load()];
          scheduler.scheduleSequence(
            steps.map(([is, first = "", second = ""]) => () => {
              if (is === "write" || is === "delete") {
                if (is === "write") notes.write(first, second);
                else notes.delete(first);
                pending.push(
                  soon().then(() => {
                    session.changed(first);
                  }),
                );
              } else if (is === "settings") {
                by = someSettings({ language: first });
                pending.push(session.useSettings(by));
              } else pending.push(is === "keep" ? session.keep() : session.load());
              return Promise.resolve();
            }),
          );
          await scheduler.waitIdle();
          await scheduler.waitFor(Promise.all(pending));
          await scheduler.waitFor(session.settled());
          expect(everythingIn(session.view())).toEqual(rebuilt(notes, by));
          session.stop();
          for (const [path, text] of later) notes.write(path, text);
          session = start(notes, slow, { ...waits, settings: by });
          await scheduler.waitFor(session.load());
          expect(everythingIn(session.view())).toEqual(rebuilt(notes, by));
        },
      ),
      { numRuns: Number(process.env["KITH_RUNS"] ?? 120) },
    );
  });
});
