import { describe, expect, test } from "@jest/globals";
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { createHash } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "../laws";
import { openKeptFile, readerOf } from "../../src/cli/kept-file";
import { cacheFolder } from "../../src/cli/own-folders";
import { notesIn, openFolder } from "../../src/cli/vault-folder";
import { readNote } from "../../src/core/parse/read-note";
import { defaultSettings } from "../../src/core/parse/settings/settings";
import { keptMark, keptText } from "../../src/core/index";
import type { PlainNote } from "../../src/core/plain-note";
import { randomMarkdown } from "../properties/random-markdown";
import { folderOf, kith } from "./run-kith";

const settings = defaultSettings();
const later = (): number => Date.now() + 10_000;
const newFolder = (): string => mkdtempSync(join(tmpdir(), "kith-kept-"));

function notes(count: number): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, at) => [
      `Journal/2026-10-${String(1 + (at % 28)).padStart(2, "0")} ${String(at)}.md`,
      `- Called [[Louie]] about ${String(at)}\n`,
    ]),
  );
}

/** Reads the vault as a command would at a moment, and answers how many notes had to be read. */
function readVault(cache: string, root: string, reader = "1", now = later()): number {
  const folder = openFolder(root);
  const kept = openKeptFile(cache, folder.root, settings, reader, now);
  let read = 0;
  for (const file of notesIn(folder).files) {
    if (kept.note(file) !== null) continue;
    read += 1;
    const text = folder.readNow(file.path) ?? "";
    kept.wasRead(file, text, readNote(file.path, text, settings));
  }
  kept.keep();
  return read;
}

describe("What was read of a vault", () => {
  test("is kept in a file of its own, which nobody else may read", () => {
    const cache = join(newFolder(), "kith");
    const root = folderOf(notes(40));
    expect(readVault(cache, root)).toBe(40);
    expect(readVault(cache, root)).toBe(0);
    const [name = "", ...others] = readdirSync(cache);
    expect(others).toEqual([]);
    if (process.platform !== "win32") {
      expect(statSync(join(cache, name)).mode & 0o777).toBe(0o600);
      expect(statSync(cache).mode & 0o777).toBe(0o700);
    }
  });

  test("is not kept of a note whose numbers a file would change, and read again", () => {
    const cache = newFolder();
    const root = folderOf({ ...notes(40), "People/Louie.md": "---\nscore: .inf\n---\n" });
    expect(readVault(cache, root)).toBe(41);
    expect(readVault(cache, root)).toBe(1);
  });

  test("stays kept where many other notes are read anew", () => {
    const cache = newFolder();
    const root = folderOf(notes(40));
    readVault(cache, root);
    for (const path of Object.keys(notes(80)))
      writeFileSync(join(root, path), "- Met [[Louie]]\n", { flag: "a" });
    readVault(cache, root);
    for (const path of Object.keys(notes(80)).slice(0, 33))
      writeFileSync(join(root, path), "more\n", { flag: "a" });
    expect(readVault(cache, root)).toBe(33);
    expect(readVault(cache, root)).toBe(0);
  });

  test("is not worth a file where the vault is small", () => {
    const cache = newFolder();
    readVault(cache, folderOf(notes(12)));
    expect(readdirSync(cache)).toEqual([]);
  });

  test("is read again where a note has another size or time, even one that was set back", () => {
    const cache = newFolder();
    const root = folderOf(notes(40));
    readVault(cache, root);
    const [first = "", second = ""] = Object.keys(notes(40)).map((path) => join(root, path));
    writeFileSync(first, "- Emailed [[Louie]]\n");
    const { atimeMs, mtimeMs } = statSync(second);
    writeFileSync(second, readFileSync(second, "utf8").replace("Called", "Phoned"));
    utimesSync(second, atimeMs / 1000, mtimeMs / 1000);
    expect(readVault(cache, root)).toBe(2);
  });

  test("is not kept of a note that was written a moment ago, and may be written again", () => {
    const cache = newFolder();
    const root = folderOf(notes(40));
    readVault(cache, root, "1", Date.now());
    expect(readVault(cache, root)).toBe(40);
  });

  test("is nothing to another build of Kith", () => {
    const cache = newFolder();
    const root = folderOf(notes(40));
    readVault(cache, root);
    expect(readVault(cache, root, "2")).toBe(40);
  });

  test("is left alone where the file is broken, cut off, changed or another's", () => {
    const cache = newFolder();
    const root = folderOf(notes(40));
    readVault(cache, root);
    const file = join(cache, readdirSync(cache)[0] ?? "");
    const text = readFileSync(file, "utf8");
    for (const other of ["", "{}", text.slice(0, -9), text.replace("Called", "Phoned"), "\0"]) {
      writeFileSync(file, other);
      expect(readVault(cache, root)).toBe(40);
    }
  });

  test("may be lost at any time, and need not be kept at all", () => {
    const cache = newFolder();
    const root = folderOf(notes(40));
    readVault(cache, root);
    rmSync(cache, { recursive: true });
    expect(readVault(cache, root)).toBe(40);
    const file = join(newFolder(), "a file");
    writeFileSync(file, "");
    expect(readVault(file, root)).toBe(40);
  });
});

describe("Where it is kept", () => {
  test("follows the system's own custom", () => {
    expect(cacheFolder({}, "linux", "/home/ann")).toBe("/home/ann/.cache/kith");
    expect(cacheFolder({ XDG_CACHE_HOME: "/c" }, "linux", "/home/ann")).toBe("/c/kith");
    expect(cacheFolder({ XDG_CACHE_HOME: "c" }, "linux", "/home/ann")).toBe(
      "/home/ann/.cache/kith",
    );
    expect(cacheFolder({}, "darwin", "/Users/ann")).toBe("/Users/ann/Library/Caches/kith");
    expect(cacheFolder({ LOCALAPPDATA: "/L" }, "win32", "/u")).toBe("/L/kith/Cache");
    expect(cacheFolder({}, "win32", "/u")).toBeNull();
    expect(cacheFolder({}, "linux", "")).toBeNull();
  });

  test("is where KITH_CACHE says, or nowhere", () => {
    expect(cacheFolder({ KITH_CACHE: "/k" }, "linux", "/home/ann")).toBe("/k");
    expect(cacheFolder({ KITH_CACHE: "off" }, "linux", "/home/ann")).toBeNull();
    expect(cacheFolder({ KITH_CACHE: "k" }, "linux", "/home/ann")).toBeNull();
  });
});

describe("What is kept changes no answer", () => {
  const commands = [["goals"], ["contacts"], ["agenda"], ["interactions"], ["check"], ["review"]];

  test("of the commands, whatever the notes hold", async () => {
    const cache = newFolder();
    const before = process.env["KITH_CACHE"];
    process.env["KITH_CACHE"] = cache;
    try {
      await fc.assert(
        fc.asyncProperty(
          fc.array(randomMarkdown, { minLength: 1, maxLength: 12 }),
          async (texts) => {
            const root = folderOf({
              ...notes(40),
              "People/Louie.md": "---\naliases: [Maria]\n---\n- [[2026-10-02]] met\n",
              "Goals.md":
                "---\ntype: goals\n---\n## EACH WEEK\n- Call two people\n- Write in a journal\n",
              ...Object.fromEntries(
                texts.map((text, at) => [`Journal/2026-11-${String(10 + at)}.md`, text]),
              ),
            });
            readVaultAsTheCommandDoes(root);
            const call = ["--vault", root, "--now", "2026-11-22T10:00", "--json"];
            for (const command of commands) {
              const kept = await kith([...command, ...call]);
              const anew = await kith([...command, ...call, "--no-cache"]);
              expect(kept).toMatchObject({ ...anew, json: expect.anything() as unknown });
            }
            rmSync(root, { recursive: true });
          },
        ),
        { numRuns: Number(process.env["KITH_RUNS"] ?? 8) },
      );
    } finally {
      process.env["KITH_CACHE"] = before;
    }
  }, 120_000);

  /** Makes the notes old enough to be kept. */
  function readVaultAsTheCommandDoes(root: string): void {
    const old = new Date("2026-01-01T10:00:00Z");
    for (const { path } of notesIn(openFolder(root)).files) utimesSync(join(root, path), old, old);
  }
});

test("A note that was kept in a form that can't be read back is read again", () => {
  const [cache, root] = [newFolder(), folderOf(notes(40))];
  expect(readVault(cache, root)).toBe(40);
  expect(readVault(cache, root)).toBe(0);
  const damaged = [0, [], [], [], 0, 0, 7] as unknown as PlainNote;
  const kept = notesIn(openFolder(root)).files.map((file) => ({ ...file, note: damaged }));
  const body = keptText(keptMark("1", settings), kept);
  const [name = ""] = readdirSync(cache);
  writeFileSync(join(cache, name), `${createHash("sha1").update(body).digest("hex")}\n${body}`);
  expect(readVault(cache, root)).toBe(40);
});

test("A command whose file is not there reads as one without a name", () => {
  expect(readerOf(join(newFolder(), "none.cjs"))).toBe("");
  expect(readerOf(__filename)).toMatch(/^\d+ [\d.]+$/);
});
