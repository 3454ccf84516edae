/** What those hear who follow a session. */
import { describe, expect, test } from "@jest/globals";
import type { VaultChange } from "../../src/core/session-ports";
import { MemoryNotes } from "./memory-notes";
import { sessionOver, settings, vault } from "./session-over";

describe("Subscribers", () => {
  test("hear once of all changes of one moment, with the new revision", async () => {
    const notes = new MemoryNotes(vault);
    const session = sessionOver(notes);
    await session.load();
    const heard: VaultChange[] = [];
    session.subscribe((change) => heard.push(change));
    notes.write("People/Sam.md", "contact");
    notes.write("People/Ann.md", "contact");
    session.changed("People/Sam.md");
    session.changed("People/Ann.md");
    session.changed("People/Sam.md");
    await session.settled();
    expect(heard).toEqual([{ revision: session.view().revision }]);
  });

  test("hear nothing where nothing changed, and nothing after they have left", async () => {
    const session = sessionOver(new MemoryNotes(vault));
    const heard: VaultChange[] = [];
    const leave = session.subscribe((change) => heard.push(change));
    session.changed("Nothing.md");
    await session.settled();
    expect(heard).toEqual([]);
    leave();
    session.changed("People/Sam.md");
    await session.settled();
    expect(heard).toEqual([]);
  });

  test("may change notes while they listen", async () => {
    const notes = new MemoryNotes(vault);
    const session = sessionOver(notes);
    let heard = 0;
    session.subscribe(() => {
      heard += 1;
      if (heard === 1) session.changed("Tea.md");
    });
    session.changed("People/Sam.md");
    await session.settled();
    expect(session.view().note("Tea.md")).not.toBeNull();
  });

  test("who throw disturb neither each other nor the session", async () => {
    const faults: unknown[] = [];
    const notes = new MemoryNotes(vault);
    const session = sessionOver(notes, { fault: (error) => faults.push(error) });
    const heard: VaultChange[] = [];
    session.subscribe(() => {
      throw new Error("listener");
    });
    session.subscribe((change) => heard.push(change));
    await session.load();
    expect(heard).toHaveLength(1);
    expect(faults).toEqual([new Error("listener")]);
  });

  test("see a long load grow, and its end as the last of it", async () => {
    const many = Object.fromEntries(
      Array.from({ length: 3000 }, (_, at) => [`People/P${String(at)}.md`, "contact"]),
    );
    const session = sessionOver(new MemoryNotes(many));
    const sizes: number[] = [];
    session.subscribe(() => sizes.push(session.view().size().contacts));
    await session.load();
    expect(sizes.length).toBeGreaterThan(1);
    expect(sizes.length).toBeLessThan(6);
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
    expect(sizes.at(-1)).toBe(3000);
  });

  test("hear of a vault that is new, or in which much is, once all they ask was found out in steps", async () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, at) => [`People/P${String(at)}.md`, "contact"] as const);
    const notes = new MemoryNotes(Object.fromEntries(many(600)));
    const told: string[] = [];
    const session = sessionOver(notes, {
      firstLook: function* (index) {
        told.push(`looked at ${String(index.size().contacts)}`);
        yield undefined;
        told.push("done");
      },
    });
    session.subscribe(() => told.push("told"));
    await session.load();
    expect(told).toEqual(["looked at 512", "done", "told", "looked at 600", "done", "told"]);
    told.length = 0;
    session.changed("People/P1.md");
    await session.settled();
    expect(told).toEqual(["told"]);
    await session.useSettings({ ...settings, language: "de" });
    expect(told).toEqual(["told", "looked at 600", "done", "told"]);
  });

  test("hear of what changed where finding out failed", async () => {
    const faults: unknown[] = [];
    const session = sessionOver(new MemoryNotes(vault), {
      fault: (error) => faults.push(error),
      firstLook: () => ({
        next: () => {
          throw new Error("look");
        },
      }),
    });
    let heard = 0;
    session.subscribe(() => (heard += 1));
    await session.load();
    expect([heard, faults]).toEqual([1, [new Error("look")]]);
  });

  test("of progress hear at most fifty times, and of its end", async () => {
    const many = Array.from({ length: 3000 }, (_, at) => [`N${String(at)}.md`, ""] as const);
    const session = sessionOver(new MemoryNotes(Object.fromEntries(many)));
    const heard: number[] = [];
    await session.load((read) => heard.push(read));
    expect(heard.length).toBeLessThanOrEqual(50);
    expect(heard.at(-1)).toBe(3000);
  });
});
