/** What becomes of an act on several notes whose process is killed before it is done. */
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { disk as realDisk, type FileSystem } from "../../src/cli/file-system";
import { buildMortalKith, mortalKith } from "./mortal-kith";
import { folderOf, kith, type Said } from "./run-kith";

/** A disk whose acts a test exchanges. */
const disk = realDisk as { -readonly [Act in keyof FileSystem]: FileSystem[Act] };

const book = ["Ana", "Bo", "Cy", "Di"]
  .map((name) => `BEGIN:VCARD\nVERSION:3.0\nFN:${name}\nEMAIL:${name}@b.c\nEND:VCARD\n`)
  .join("");
const notes = { "People/Ana.md": "---\ncadence: monthly\n---\n", "People/Cy.md": "Cy\n" };

beforeAll(buildMortalKith, 60_000);

let root = "";
let bookFile = "";
beforeEach(() => {
  root = realpathSync(folderOf(notes));
  bookFile = join(folderOf({ "book.vcf": book }), "book.vcf");
  process.env["KITH_STATE"] = mkdtempSync(join(tmpdir(), "kith-state-"));
});
afterAll(() => {
  process.env["KITH_STATE"] = "off";
});

const run = (...args: string[]): Promise<Said> =>
  kith([...args, "--vault", root, "--now", "2026-11-22T10:00"]);

/** The changes of a call over the notes, or null where it was killed before one of them. */
const killedAt = (at: number, ...args: string[]): Promise<readonly string[] | null> =>
  mortalKith(at, [...args, "--vault", root, "--now", "2026-11-22T10:00"]);

function files(): Record<string, string> {
  const all = readdirSync(root, { recursive: true, encoding: "utf8" }).sort();
  return Object.fromEntries(
    all
      .filter((path) => path.endsWith(".md"))
      .map((path) => [path, readFileSync(join(root, path), "utf8")]),
  );
}

/** What a write that was cut short left beside the notes. */
const temporaries = (): readonly string[] =>
  readdirSync(root, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".tmp"));

const records = (): readonly string[] =>
  readdirSync(process.env["KITH_STATE"] ?? "").filter((name) => name.includes(".act.json"));

/** Kills an import where so many of its notes are in place, and the next is not; of all, before its record is thrown away. */
async function halfAnImport(placed = 2): Promise<void> {
  const changes = (await killedAt(Infinity, "import", bookFile, "--yes")) ?? [];
  await run("undo");
  expect(files()).toEqual(notes);
  // The first replacement is that of the record.
  const record = changes.indexOf("replace");
  const places = changes.flatMap((name, at) =>
    at > record && (name === "replace" || name === "link") ? [at] : [],
  );
  const lastRemoved = changes.lastIndexOf("remove");
  expect(await killedAt(places[placed] ?? lastRemoved, "import", bookFile, "--yes")).toBeNull();
}

describe("An import that is killed", () => {
  test("before any change to the disk leaves all notes as they were or as intended, once the next command has written", async () => {
    const changes = (await killedAt(Infinity, "import", bookFile, "--yes")) ?? [];
    const wanted = files();
    expect(Object.keys(wanted)).toHaveLength(4);
    expect(changes.length).toBeGreaterThan(40);
    const seen = new Set<string>();
    for (const at of changes.keys()) {
      root = realpathSync(folderOf(notes));
      process.env["KITH_STATE"] = mkdtempSync(join(tmpdir(), "kith-state-"));
      expect({ at, ended: await killedAt(at, "import", bookFile, "--yes") }).toEqual({
        at,
        ended: null,
      });
      expect(await run("log", "one")).toMatchObject({ status: 0 });
      const { "2026-11-22.md": log, ...rest } = files();
      expect(log).toContain("one");
      const is = [notes, wanted].findIndex(
        (texts) => JSON.stringify(rest) === JSON.stringify(texts),
      );
      expect({ at, change: changes[at], is }).not.toMatchObject({ is: -1 });
      expect(records()).toEqual([]);
      seen.add(String(is));
    }
    expect(seen).toEqual(new Set(["0", "1"]));
  }, 300_000);
});

describe("An act that was cut short", () => {
  test("is named by commands that read, which leave it as it is", async () => {
    await halfAnImport();
    const half = files();
    expect(half).not.toEqual(notes);
    for (const call of [["contacts"], ["log", "one", "--dry-run"], ["undo", "--list"]]) {
      expect((await run(...call)).stderr).toMatch(
        /^kith: “.*” was cut short on .* half done\..*\n$/,
      );
    }
    expect(files()).toEqual(half);
    expect(records()).toHaveLength(1);
  });

  test("is taken back by the next command that writes, which says so in one line, once", async () => {
    await halfAnImport();
    const said = await run("log", "one");
    expect(said.status).toBe(0);
    expect(said.stderr).toMatch(/^kith: “.*” was cut short on .* taken back in 2 of 4 notes\.\n$/);
    const { "2026-11-22.md": _log, ...rest } = files();
    expect(rest).toEqual(notes);
    expect(temporaries()).toEqual([]);
    expect((await run("log", "two")).stderr).toBe("");
  });

  test("leaves the note that someone changed meanwhile, and names it", async () => {
    await halfAnImport();
    const done = Object.entries(files()).find(([path, text]) => {
      const before: Readonly<Record<string, string>> = notes;
      return before[path] !== text;
    });
    const [mine = ""] = done ?? [];
    writeFileSync(join(root, mine), "mine");
    const said = await run("log", "one");
    expect(said.stderr).toContain(`Left as someone changed them since: ${mine}.`);
    const { "2026-11-22.md": _log, ...rest } = files();
    expect(rest).toEqual({ ...notes, [mine]: "mine" });
  });

  test("is an act under way while its process lives (R67)", async () => {
    await halfAnImport();
    const [name = ""] = records();
    const state = process.env["KITH_STATE"] ?? "";
    const half = files();
    const alive = name.replace(/\.\d+\.act/, `.${String(process.ppid)}.act`);
    writeFileSync(join(state, alive), readFileSync(join(state, name)));
    rmSync(join(state, name));
    expect((await run("contacts")).stderr).toBe("");
    expect((await run("log", "one")).stderr).toBe("");
    const { "2026-11-22.md": _log, ...rest } = files();
    expect(rest).toEqual(half);
    expect(records()).toEqual([alive]);
  });

  test("waits where the disk does not say how a note stands, and nothing is written", async () => {
    await halfAnImport();
    const half = files();
    const [mine = ""] = Object.keys(half);
    const { facts, read } = disk;
    const file = join(root, mine);
    for (const broken of ["facts", "read"] as const) {
      const failing = (path: string): never => {
        throw Object.assign(new Error(`EIO: ${path}`), { code: "EIO" });
      };
      Object.assign(disk, {
        facts: (path: string) =>
          broken === "facts" && path === file ? failing(path) : facts(path),
        read: (path: string) => (broken === "read" && path === file ? failing(path) : read(path)),
      });
      const [written, asked] = [await run("log", "one"), await run("contacts")];
      Object.assign(disk, { facts, read });
      expect(written).toMatchObject({ status: 2, stdout: "" });
      expect(written.stderr).toMatch(/^kith: .*EIO.*\n$/);
      expect(asked.status).toBe(0);
      expect(asked.stderr).toMatch(/^kith: “.*” was cut short on .* may be half done: .*EIO.*\n$/);
      expect(files()).toEqual(half);
    }
    expect((await run("log", "one")).stderr).toMatch(/taken back in 2 of 4 notes/);
  });

  test("waits where the disk does not take the notes back, and nothing is written", async () => {
    await halfAnImport();
    const half = files();
    const { openNew } = disk;
    disk.openNew = (path) => {
      if (path.startsWith(root)) throw Object.assign(new Error("ENOSPC"), { code: "ENOSPC" });
      return openNew(path);
    };
    const said = await run("log", "one");
    disk.openNew = openNew;
    expect(said).toMatchObject({ status: 2, stdout: "" });
    expect(said.stderr).toMatch(
      /can't be taken back yet, so nothing was written: .*the disk is full/,
    );
    expect(files()).toEqual(half);
    expect((await run("log", "one")).stderr).toMatch(/taken back in 2 of 4 notes/);
  });

  test("leaves a note that is no text any more, or lies behind a link by now", async () => {
    await halfAnImport();
    const [first = "", second = ""] = Object.entries(files())
      .filter(([path, text]) => (notes as Readonly<Record<string, string>>)[path] !== text)
      .map(([path]) => path);
    const outside = folderOf({ "Other.md": "theirs" });
    writeFileSync(join(root, first), Buffer.from([0xff, 0xfe, 0]));
    rmSync(join(root, second));
    symlinkSync(join(outside, "Other.md"), join(root, second));
    const said = await run("log", "one");
    expect(said.status).toBe(0);
    expect(said.stderr).toContain("Left as someone changed them since:");
    expect(readFileSync(join(root, first))).toEqual(Buffer.from([0xff, 0xfe, 0]));
    expect(readFileSync(join(outside, "Other.md"), "utf8")).toBe("theirs");
    expect(records()).toEqual([]);
  });

  test("is taken back from a note that changes while it is looked at, as far as it still stands", async () => {
    await halfAnImport();
    const [mine = ""] = Object.entries(files())
      .filter(([path, text]) => (notes as Readonly<Record<string, string>>)[path] !== text)
      .map(([path]) => path);
    const file = join(root, mine);
    const { read } = disk;
    let looks = 0;
    disk.read = (path) => {
      const bytes = read(path);
      // Once to see whether the act is finished, once to see what to take back.
      if (path === file && (looks += 1) === 2) writeFileSync(file, "mine");
      return bytes;
    };
    const said = await run("log", "one");
    disk.read = read;
    expect(said.stderr).toContain(`Left as someone changed them since: ${mine}.`);
    expect(readFileSync(file, "utf8")).toBe("mine");
    expect(records()).toEqual([]);
  });

  test("is let be where it was an undo that was all done but for its record", async () => {
    await run("import", bookFile, "--yes");
    const changes = (await killedAt(Infinity, "undo")) ?? [];
    let settled = 0;
    for (let at = changes.length - 1; at > changes.length - 6; at -= 1) {
      await run("import", bookFile, "--yes");
      expect(await killedAt(at, "undo")).toBeNull();
      if (records().length > 0) settled += 1;
      expect(files()).toEqual(notes);
      expect((await run("log", "Called [[Ana]]")).stderr).not.toContain("import");
      expect(records()).toEqual([]);
      // What can be undone now is the line that was logged, and nothing before it.
      expect((await run("undo", "--list")).stdout).not.toContain("mport");
      await run("undo");
    }
    expect(settled).toBeGreaterThan(0);
  });

  test("whose record is no record is nothing to take back", async () => {
    await halfAnImport();
    const [name = ""] = records();
    writeFileSync(join(process.env["KITH_STATE"] ?? "", name), "half a rec");
    const half = files();
    expect((await run("contacts")).stderr).toBe("");
    expect((await run("log", "one")).stderr).toBe("");
    const { "2026-11-22.md": _log, ...rest } = files();
    expect(rest).toEqual(half);
    expect(records()).toEqual([]);
  });

  test.each([
    ["nothing", 0],
    ["all", 4],
  ])(
    "of which %s was done is not worth a word",
    async (_name, placed) => {
      await halfAnImport(placed);
      const left = files();
      expect(Object.keys(left)).toHaveLength(placed === 0 ? 2 : 4);
      expect(records()).toHaveLength(1);
      expect((await run("contacts")).stderr).toBe("");
      expect((await run("log", "one")).stderr).toBe("");
      const { "2026-11-22.md": _log, ...rest } = files();
      expect(rest).toEqual(left);
      expect(records()).toEqual([]);
    },
    60_000,
  );
});

describe("An act on several notes", () => {
  test("is not begun where its record can't be written, and says how to go without", async () => {
    process.env["KITH_STATE"] = join(bookFile, "state");
    const said = await run("import", bookFile, "--yes");
    expect(said).toMatchObject({ status: 2, stderr: expect.stringContaining("KITH_STATE") });
    expect(files()).toEqual(notes);
    process.env["KITH_STATE"] = "off";
    expect((await run("import", bookFile, "--yes")).status).toBe(0);
  });
});
