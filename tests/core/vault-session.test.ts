import { describe, expect, test } from "@jest/globals";
import type { VaultChange } from "../../src/core/session-ports";
import { createVaultSession } from "../../src/core/vault-session";
import { everythingIn } from "./everything-in";
import { MemoryNotes } from "./memory-notes";
import { someSettings } from "./note-builder";
import { names, rebuilt, sessionOver, settings, vault } from "./session-over";

/** A gate that a test opens. */
function gate(): { readonly open: () => void; readonly opened: Promise<void> } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}

describe("A session", () => {
  test("is empty before it is loaded", () => {
    expect(sessionOver(new MemoryNotes(vault)).view().size().notes).toBe(0);
  });

  test("shows every note once it is loaded, and says how far it is", async () => {
    const notes = new MemoryNotes(vault);
    const session = sessionOver(notes);
    const progress: (readonly [number, number])[] = [];
    await session.load((read, total) => progress.push([read, total]));
    expect(everythingIn(session.view())).toEqual(rebuilt(notes));
    expect(progress.at(-1)).toEqual([4, 4]);
  });

  test("reads notes as Kith does, where it is given no other reader", async () => {
    const notes = new MemoryNotes({
      "People/Sam Okafor.md": "---\naliases: [Sam]\n---\nA friend.\n",
      "Journal/2026-11-18.md": "- Called [[Sam]] about the boat\n",
    });
    const session = createVaultSession({ source: notes, settings });
    await session.load();
    expect(session.view().interactionsWith("People/Sam Okafor.md")).toEqual([
      expect.objectContaining({ path: "Journal/2026-11-18.md", line: 1, kind: "call" }),
    ]);
  });

  test("fails to load where the notes can't be listed", async () => {
    const broken = new MemoryNotes(vault, {
      gate: () => Promise.reject(new Error("no such folder")),
      early: () => true,
    });
    await expect(sessionOver(broken).load()).rejects.toThrow("no such folder");
  });

  test("finds on the next load what it was not told of", async () => {
    const notes = new MemoryNotes(vault);
    const session = sessionOver(notes);
    await session.load();
    notes.write("People/Ann.md", "contact");
    notes.delete("People/Sam.md");
    await session.load();
    expect(everythingIn(session.view())).toEqual(rebuilt(notes));
  });

  test("reads some notes at once, never all", async () => {
    const many = Object.fromEntries(
      Array.from({ length: 200 }, (_, at) => [`Note ${String(at)}.md`, ""]),
    );
    const notes = new MemoryNotes(many);
    await sessionOver(notes).load();
    expect(notes.reads).toBe(200);
    expect(notes.readsAtOnce).toBeGreaterThan(1);
    expect(notes.readsAtOnce).toBeLessThan(33);
  });
});

describe("A change", () => {
  test("to a note is read and shown", async () => {
    const notes = new MemoryNotes(vault);
    const session = sessionOver(notes);
    await session.load();
    notes.write("People/Ann.md", "contact");
    session.changed("People/Ann.md");
    await session.settled();
    expect(names(session.view())).toEqual(["Ann", "Louie", "Sam"]);
  });

  test("of a path is shown as one change", async () => {
    const notes = new MemoryNotes(vault);
    const session = sessionOver(notes);
    await session.load();
    const revision = session.view().revision;
    notes.move("People/Sam.md", "People/Samuel.md");
    session.renamed("People/Sam.md", "People/Samuel.md");
    await session.settled();
    expect(names(session.view())).toEqual(["Louie", "Samuel"]);
    expect(session.view().revision).toBe(revision + 1);
  });

  test("that removes a note is read too: a note that is still there stays", async () => {
    const notes = new MemoryNotes(vault);
    const session = sessionOver(notes);
    await session.load();
    session.removed("People/Sam.md");
    notes.delete("People/Louie.md");
    session.removed("People/Louie.md");
    await session.settled();
    expect(names(session.view())).toEqual(["Sam"]);
  });

  test("that comes while the note is being read is read again", async () => {
    const first = gate();
    const notes: MemoryNotes = new MemoryNotes(vault, {
      gate: () => (notes.reads === 1 ? first.opened : Promise.resolve()),
      early: () => true,
    });
    const session = sessionOver(notes);
    session.changed("People/Sam.md");
    await Promise.resolve();
    await Promise.resolve();
    expect(notes.reads).toBe(1);
    notes.write("People/Sam.md", "contact Samuel");
    session.changed("People/Sam.md");
    first.open();
    await session.settled();
    expect(session.view().contacts()[0]?.aliases).toEqual(["Samuel"]);
    expect(session.view().revision).toBe(1);
  });

  test("is read once, however often it is told in one moment", async () => {
    const notes = new MemoryNotes(vault);
    const session = sessionOver(notes);
    for (let times = 0; times < 100; times += 1) session.changed("People/Sam.md");
    await session.settled();
    expect(notes.reads).toBe(1);
  });
});

describe("Other settings", () => {
  const other = someSettings({ language: "x" });

  test("have all notes read again, while the view stays as it is until that is done", async () => {
    const notes = new MemoryNotes(vault);
    const session = sessionOver(notes);
    await session.load();
    const before = session.view();
    const heard: VaultChange[] = [];
    session.subscribe((change) => heard.push(change));
    const done = session.useSettings(other);
    expect(names(session.view())).toEqual(["Louie", "Sam"]);
    await done;
    expect(session.view()).not.toBe(before);
    expect(session.view().settings).toBe(other);
    expect(everythingIn(session.view())).toEqual(rebuilt(notes, other));
    expect(heard).toHaveLength(1);
    expect(heard[0]?.revision).toBeGreaterThan(before.revision);
  });

  test("hold for notes that come before any load", async () => {
    const session = sessionOver(new MemoryNotes(vault));
    await session.useSettings(other);
    await session.load();
    expect(session.view().contacts()).toEqual([]);
    expect(session.view().size().notes).toBe(4);
  });
});

describe("A note that can't be read", () => {
  /** A source whose reads of Sam's note fail so many times. */
  function failing(times: number): MemoryNotes {
    let left = times;
    return new MemoryNotes(vault, {
      gate: (path) => {
        if (path !== "People/Sam.md" || left === 0) return Promise.resolve();
        left -= 1;
        return Promise.reject(new Error("busy"));
      },
      early: () => true,
    });
  }

  test("is tried again", async () => {
    const notes = failing(2);
    const session = sessionOver(notes);
    await session.load();
    expect(everythingIn(session.view())).toEqual(rebuilt(notes));
  });

  test("is a problem after three times, and all others are answered", async () => {
    const faults: unknown[] = [];
    const session = sessionOver(failing(3), { fault: (error) => faults.push(error) });
    await session.load();
    expect(names(session.view())).toEqual(["Louie"]);
    expect(session.view().problems()).toEqual([
      expect.objectContaining({
        path: "People/Sam.md",
        severity: "error",
        code: "note-unreadable",
      }),
    ]);
    expect(faults).toHaveLength(3);
    session.changed("People/Sam.md");
    await session.settled();
    expect(names(session.view())).toEqual(["Louie", "Sam"]);
    expect(session.view().problems()).toEqual([]);
  });

  test("keeps what was known of it", async () => {
    const notes = new MemoryNotes(vault);
    const session = sessionOver(notes);
    await session.load();
    notes.write("People/Sam.md", "throw");
    session.changed("People/Sam.md");
    session.changed("People/Louie.md");
    await session.settled();
    expect(names(session.view())).toEqual(["Louie", "Sam"]);
    session.changed("People/Sam.md");
    await session.settled();
    expect(
      session
        .view()
        .problems()
        .map(({ code }) => code),
    ).toEqual(["note-unreadable"]);
  });
});

describe("A session gives way", () => {
  test("between any two notes, where the host asks for it", async () => {
    let asked = 0;
    const notes = new MemoryNotes(vault);
    const session = sessionOver(notes, {
      yield: () => {
        asked += 1;
        return asked % 2 === 0 ? undefined : Promise.resolve();
      },
    });
    await session.load();
    expect(asked).toBeGreaterThanOrEqual(4);
    expect(everythingIn(session.view())).toEqual(rebuilt(notes));
  });

  test("for good once it is stopped: nothing more is read, entered or told", async () => {
    const closed = gate();
    const notes = new MemoryNotes(vault, { gate: () => closed.opened, early: () => true });
    const session = sessionOver(notes);
    const heard: VaultChange[] = [];
    session.subscribe((change) => heard.push(change));
    session.changed("People/Sam.md");
    await Promise.resolve();
    await Promise.resolve();
    session.stop();
    closed.open();
    session.changed("People/Louie.md");
    await session.settled();
    expect([heard, session.view().size().notes, notes.reads]).toEqual([[], 0, 1]);
  });
});
