import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { applyPlan } from "../../src/cli/apply-plan";
import { temporaryPath } from "../../src/cli/atomic-write";
import { CallError } from "../../src/cli/call-error";
import { lockPath } from "../../src/cli/note-lock";
import type { EditPlan } from "../../src/core/index";
import { type Fault, faultyDisk, systemError } from "./faulty-disk";
import { folderOf } from "./run-kith";

/** Adds a line to one note, makes another in a new folder, and takes a third away. */
const plan: EditPlan = {
  title: "Three at once",
  notes: [
    {
      path: "A.md",
      on: (text) => ({
        is: "edits",
        edits: [{ from: text?.length ?? 0, to: text?.length ?? 0, insert: "more\n" }],
      }),
    },
    { path: "New/folder/B.md", on: () => ({ is: "create", text: "b\n" }) },
    { path: "C.md", on: () => ({ is: "delete" }) },
  ],
};
const before = { "A.md": "a\n", "C.md": "c\n" };
const wanted = { "A.md": "a\nmore\n", "New/folder/B.md": "b\n" };

/** Every note of a folder, with the temporary files that were left. */
function notesOf(root: string): Record<string, string> {
  const notes: Record<string, string> = {};
  for (const file of readdirSync(root, { recursive: true, encoding: "utf8" }).sort()) {
    if (file.endsWith(".md") || file.endsWith(".tmp")) {
      notes[file] = readFileSync(join(root, file), "utf8");
    }
  }
  return notes;
}

async function outcome(root: string, fault: Fault | null): Promise<unknown> {
  const { fs, acts } = faultyDisk(fault);
  try {
    await applyPlan(root, plan, { fs, wait: 200 });
    return acts;
  } catch (thrown) {
    return thrown;
  }
}

/** The acts of an undisturbed run, by which the faults are placed. */
let acts: readonly string[] = [];
beforeAll(async () => {
  acts = (await outcome(folderOf(before), null)) as readonly string[];
});

describe("A plan for several notes", () => {
  test("is carried out whole", async () => {
    const root = folderOf(before);
    await outcome(root, null);
    expect(notesOf(root)).toEqual(wanted);
    expect(acts.length).toBeGreaterThan(30);
  });

  test("that one note refuses, writes none", async () => {
    const root = folderOf({ ...before, "New/folder/B.md": "mine" });
    expect(await outcome(root, null)).toBeInstanceOf(CallError);
    expect(notesOf(root)).toEqual({ ...before, "New/folder/B.md": "mine" });
  });

  test("may name no note outside of the vault, and none by its place on the disk (R75)", async () => {
    const root = folderOf(before);
    const out = { title: "Out", notes: [{ path: "../out.md", on: plan.notes[1]!.on }] };
    await expect(applyPlan(root, out)).rejects.toThrow(/leads out/);
    const absolute = { title: "Out", notes: [{ path: join(root, "D.md"), on: plan.notes[1]!.on }] };
    await expect(applyPlan(root, absolute)).rejects.toThrow(/leads out/);
  });
});

describe("Whatever act on the disk fails, every note is as it was or all are as intended", () => {
  test.each(["EIO", "ENOSPC", "EACCES"])("with %s", async (code) => {
    for (const [at, act] of acts.entries()) {
      const root = folderOf(before);
      const fail = (): never => {
        throw systemError(code);
      };
      const thrown = await outcome(root, { at, happen: fail });
      const found = Object.entries(notesOf(root));
      const left = found.filter(([file]) => file.endsWith(".tmp"));
      const notes = Object.fromEntries(found.filter(([file]) => !file.endsWith(".tmp")));
      const isDone = Array.isArray(thrown);
      // A temporary file may stay where removing it is what failed; the next write sweeps it up.
      expect({ at, act, notes, isError: thrown instanceof Error, left: left.length < 2 }).toEqual({
        at,
        act,
        notes: isDone ? wanted : before,
        isError: !isDone,
        left: true,
      });
    }
  });
});

test("Wherever the process ends at once, every single note is as it was or as intended", async () => {
  for (const [at, act] of acts.entries()) {
    const root = folderOf(before);
    let left: Record<string, string> = {};
    // What stands on the disk at that moment is what a crash leaves.
    await outcome(root, {
      at,
      happen: (run) => {
        left = notesOf(root);
        return run();
      },
    });
    for (const file of ["A.md", "New/folder/B.md", "C.md"]) {
      const texts: Readonly<Record<string, string>>[] = [before, wanted];
      expect({ at, act, file, texts: texts.map((notes) => notes[file]) }).toMatchObject({
        texts: expect.arrayContaining([left[file]]),
      });
    }
  }
});

describe("A note that another program changes", () => {
  test("at any act before the last look at it keeps their words (R131)", async () => {
    const placed = acts.indexOf("replace");
    const lastLook = acts.lastIndexOf("read", placed);
    for (const [at, act] of acts.entries()) {
      const root = folderOf(before);
      const thrown = await outcome(root, {
        at,
        happen: (run) => {
          writeFileSync(join(root, "A.md"), "theirs\n");
          return run();
        },
      });
      const text = readFileSync(join(root, "A.md"), "utf8");
      const isKept = at <= lastLook || at > placed;
      if (isKept)
        expect({ at, act, text }).toMatchObject({ text: expect.stringMatching(/theirs/) });
      expect({ at, act, isDone: existsSync(join(root, "New/folder/B.md")) }).toEqual({
        at,
        act,
        isDone: Array.isArray(thrown),
      });
    }
  });

  test("again and again is given up, and left as they have it", async () => {
    const root = folderOf(before);
    let nth = 0;
    const { fs } = faultyDisk(null);
    const restless = {
      ...fs,
      read: (path: string) => {
        if (path.endsWith("A.md")) writeFileSync(path, `theirs ${String((nth += 1))}\n`);
        return fs.read(path);
      },
    };
    await expect(applyPlan(root, plan, { fs: restless })).rejects.toThrow(/again and again/);
    expect(notesOf(root)).toEqual({
      "A.md": expect.stringMatching(/^theirs \d+\n$/),
      "C.md": "c\n",
    });
  });

  test("that comes where a new one was to be made, stays", async () => {
    const root = folderOf(before);
    const at = acts.indexOf("link", acts.indexOf("replace"));
    const thrown = await outcome(root, {
      at,
      happen: (act) => {
        writeFileSync(join(root, "New/folder/B.md"), "theirs");
        return act();
      },
    });
    expect(thrown).toBeInstanceOf(CallError);
    expect(notesOf(root)).toEqual({ ...before, "New/folder/B.md": "theirs" });
  });

  test("after our part was done and another part failed, is left alone, and that is said", async () => {
    const root = folderOf(before);
    const { fs } = faultyDisk(null);
    const failing = {
      ...fs,
      remove: (path: string) => {
        if (path.endsWith("C.md")) {
          writeFileSync(join(root, "A.md"), "theirs\n");
          throw systemError("EIO");
        }
        fs.remove(path);
      },
    };
    await expect(applyPlan(root, plan, { fs: failing })).rejects.toThrow(
      /could not be taken back in .*A\.md/,
    );
    expect(notesOf(root)).toEqual({ "A.md": "theirs\n", "C.md": "c\n" });
  });
});

describe("What can't be taken back", () => {
  test("is said, with the note it stands in", async () => {
    const root = folderOf(before);
    const { fs } = faultyDisk(null);
    let isBroken = false;
    const failing = {
      ...fs,
      openNew: (path: string) => {
        if (isBroken) throw systemError("EIO");
        return fs.openNew(path);
      },
      remove: (path: string) => {
        if (path.endsWith("C.md")) {
          isBroken = true;
          throw systemError("EIO");
        }
        fs.remove(path);
      },
    };
    await expect(applyPlan(root, plan, { fs: failing })).rejects.toThrow(
      /could not be taken back in .*A\.md/,
    );
    expect(notesOf(root)).toMatchObject({ "A.md": "a\nmore\n", "C.md": "c\n" });
  });
});

describe("A note that was to be taken away", () => {
  test("and changes at the last moment is worked on anew", async () => {
    const root = folderOf(before);
    const { fs } = faultyDisk(null);
    const looks: string[] = [];
    const restless = {
      ...fs,
      read: (path: string) => {
        if (path.endsWith("C.md") && looks.push(path) === 2) writeFileSync(path, "theirs\n");
        return fs.read(path);
      },
    };
    const changes = await applyPlan(root, plan, { fs: restless });
    expect(changes.find(({ path }) => path === "C.md")?.before).toBe("theirs\n");
    expect(notesOf(root)).toEqual(wanted);
  });
});

describe("On a disk without second names", () => {
  const plain = (code: string) => {
    const { fs } = faultyDisk(null);
    return {
      ...fs,
      link: () => {
        throw systemError(code);
      },
    };
  };

  test.each(["EPERM", "ENOTSUP"])("(%s) a new note is made by renaming", async (code) => {
    const root = folderOf(before);
    await applyPlan(root, plan, { fs: plain(code) });
    expect(notesOf(root)).toEqual(wanted);
  });
});

describe("A lock", () => {
  const one: EditPlan = { title: "One", notes: [plan.notes[0]!] };

  test("of a process that is gone is taken over", async () => {
    const root = folderOf(before);
    writeFileSync(lockPath(join(root, "A.md")), "4194304");
    writeFileSync(`${lockPath(join(root, "A.md"))}.stale`, "4194304");
    await applyPlan(root, one);
    expect(existsSync(lockPath(join(root, "A.md")))).toBe(false);
    expect(notesOf(root)["A.md"]).toBe("a\nmore\n");
  });

  test("of a process that runs is waited for, and then the call fails and says so (R67)", async () => {
    const owner = String(process.pid);
    const root = folderOf(before);
    const lock = lockPath(join(root, "A.md"));
    writeFileSync(lock, owner);
    await expect(applyPlan(root, one, { wait: 60 })).rejects.toThrow(/Another program is writing/);
    expect(readFileSync(lock, "utf8")).toBe(owner);
    expect(notesOf(root)).toEqual(before);
  });

  test("lies outside of the vault, one for every spelling of a path", () => {
    expect(lockPath("/v/A.md")).toBe(lockPath("/v/a.MD"));
    expect(lockPath("/v/A.md")).not.toMatch(/^\/v/);
  });
});

test("A temporary file is a dot file beside the note, its name cut where it would be too long (R132)", () => {
  expect(temporaryPath("/v/A.md")).toBe(`/v/.A.md.kith-${process.pid}.tmp`);
  const long = temporaryPath(`/v/${"🙂".repeat(62)}.md`);
  expect(Buffer.byteLength(long.slice(3))).toBeLessThanOrEqual(255);
  expect(long).toMatch(/^\/v\/\.(?:🙂){40}-[0-9a-f]{16}\.kith-\d+\.tmp$/u);
});
