/** Every command that writes, with one thing going wrong at each access to the disk in turn. */
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, test } from "@jest/globals";
import { disk, type FileSystem } from "../../src/cli/file-system";
import { cellOf, expectTable, type Left } from "../fault-table";
import { type Fault, faultyDisk, systemError } from "./faulty-disk";
import { faults, theirs, withoutMeddling, writing } from "./meddling";
import { folderOf, kith } from "./run-kith";

const notes = {
  "Goals/Calls.md": "---\ntype: goal\ncadence: weekly\ncounts: calls\n---\n# Call two friends\n",
  "People/Ana.md": "---\ncadence: monthly\n---\n",
  "2026-11-19.md": "- Met [[Cy]] and [[Di]]\n",
  "2026-11-20.md": "- Called [[Ana]]\n- [ ] Write to [[Ana]] 📅 2026-11-25\n",
  "2026-11-22.md": "- Rowed\n",
  "Reviews/2026-W47.md": "mine\n",
  ".obsidian/plugins/kith/data.json": '{\n  "weekStart": "monday"\n}\n',
};
const book =
  "BEGIN:VCARD\nVERSION:3.0\nFN:Ana\nEMAIL:a@b.c\nEND:VCARD\nBEGIN:VCARD\nVERSION:3.0\nFN:Bo\nEND:VCARD\n";

interface Act {
  /** What is done before, undisturbed. */
  readonly first?: readonly string[];
  readonly call: readonly string[];
  /** The note that another program meddles with. */
  readonly note: string;
}
const acts: Readonly<Record<string, Act>> = {
  "kith log": { call: ["log", "Called [[Ana]]"], note: "2026-11-22.md" },
  "kith log, into a new note": {
    call: ["log", "Called [[Ana]]", "--on", "yesterday"],
    note: "2026-11-21.md",
  },
  "kith journal": { call: ["journal", "tomorrow"], note: "2026-11-23.md" },
  "kith new goal": { call: ["new", "goal", "Row every week"], note: "Row every week.md" },
  "kith new contact": { call: ["new", "contact", "Bo Ek"], note: "People/Bo Ek.md" },
  "kith adjust": { call: ["adjust", "Call two friends", "--target", "3"], note: "Goals/Calls.md" },
  "kith review --write": { call: ["review", "--write"], note: "Reviews/2026-W47.md" },
  "kith import --yes": { call: ["import", "BOOK", "--yes"], note: "People/Ana.md" },
  "kith missing --yes": { call: ["missing", "--yes"], note: "People/Cy.md" },
  "kith detect --use": {
    call: ["detect", "--use", "1"],
    note: ".obsidian/plugins/kith/data.json",
  },
  "kith snooze": { call: ["snooze", "ID", "tomorrow"], note: ".obsidian/plugins/kith/data.json" },
  "kith done": { call: ["done", "ID"], note: ".obsidian/plugins/kith/data.json" },
  "kith undo": { first: ["log", "Called [[Ana]]"], call: ["undo"], note: "2026-11-22.md" },
  "kith undo, of an import": {
    first: ["import", "BOOK", "--yes"],
    call: ["undo"],
    note: "People/Ana.md",
  },
};

const crash = "the process ends at once";

const real: FileSystem = { ...disk };
afterEach(() => {
  Object.assign(disk, real);
  process.env["KITH_STATE"] = "off";
});
/** A number that no process has. */
const nobody = 4_194_304;
const ownNumber = process.pid;

function beProcess(number: number): void {
  Object.defineProperty(process, "pid", { value: number, configurable: true, writable: true });
}

/** Runs a call with a fault at one access, on a vault of its own; answers how it ended and how many accesses there were. */
async function run(
  { first, call, note }: Act,
  fault: ((root: string) => Fault) | null,
  texts: Readonly<Record<string, string>> = notes,
) {
  const root = folderOf(texts);
  const outside = folderOf({ "book.vcf": book });
  const id = call.includes("ID") ? await planId(root) : "";
  const asked = (words: readonly string[]): string[] => [
    ...words.map((word) =>
      word === "ID" ? id : word === "BOOK" ? join(outside, "book.vcf") : word,
    ),
    ...["--vault", root, "--now", "2026-11-22T10:00"],
  ];
  process.env["KITH_STATE"] = join(outside, "state");
  if (first !== undefined) await kith(asked(first));
  const { fs, acts: seen } = faultyDisk(fault?.(root) ?? null);
  Object.assign(disk, fs);
  const said = await kith(asked(call));
  Object.assign(disk, real);
  return { root, outside, status: said.status, stderr: said.stderr, accesses: seen };
}

/** Removes what a run was tried on: there are thousands, and all of them at the end would take half a minute. */
function clear({ root, outside }: { readonly root: string; readonly outside: string }): void {
  for (const folder of [root, outside]) rmSync(folder, { recursive: true, force: true });
}

/** Nothing done: the files that an act begins with. */
async function filesBefore({ first }: Act): Promise<Readonly<Record<string, string>>> {
  if (first === undefined) return filesOf(folderOf(notes));
  return filesOf((await run({ call: first, note: "" }, null)).root);
}

async function planId(root: string): Promise<string> {
  const said = await kith(["agenda", "--json", "--vault", root, "--now", "2026-11-22T10:00"]);
  const items = said.json()["items"] as readonly { id: string; kind: string }[];
  return items.find(({ kind }) => kind === "plan")?.id ?? "";
}

/** Every file but what a crash may leave: temporary ones, which the next write removes. */
function filesOf(root: string): Readonly<Record<string, string>> {
  const all = readdirSync(root, { recursive: true, encoding: "utf8", withFileTypes: true });
  const files = all.filter((entry) => entry.isFile() && !/\.kith-\d+\.tmp$/.test(entry.name));
  const texts = files.map((entry) => {
    const path = join(entry.parentPath, entry.name);
    return [path.slice(root.length + 1), readFileSync(path, "utf8")] as const;
  });
  return Object.fromEntries(texts.sort(([a], [b]) => (a < b ? -1 : 1)));
}

const rows = new Map<string, string[]>();

describe.each(Object.entries(acts))("%s", (name, act) => {
  test("leaves every note as it was or as intended, whatever goes wrong wherever", async () => {
    const undisturbed = await run(act, null);
    expect({ name, said: undisturbed.stderr, status: undisturbed.status }).toMatchObject({
      status: 0,
    });
    const wanted = filesOf(undisturbed.root);
    const before = await filesBefore(act);
    const others = Object.entries(notes).filter(([path]) => path !== act.note);
    const anew = filesOf((await run(act, null, Object.fromEntries(others))).root)[act.note];
    expect(wanted).not.toEqual(before);
    const { accesses } = undisturbed;
    expect(accesses.length).toBeGreaterThan(10);
    const cells: string[] = [];
    for (const [title, happen] of Object.entries(faults)) {
      const left = new Set<Left>();
      for (const [at, access] of accesses.entries()) {
        let wasThere = false;
        const done = await run(act, (root) => ({
          at,
          happen: (go) => {
            wasThere = existsSync(join(root, act.note));
            return happen(join(root, act.note), go);
          },
        }));
        const files = filesOf(done.root);
        if (title === writing && wasThere) {
          const isKept = Object.values(files).some((text) => text.includes(theirs));
          expect({ access, isKept: isKept || access === "replace" }).toMatchObject({
            isKept: true,
          });
        }
        const meddles = title.startsWith("another program");
        const found = meddles ? withoutMeddling(files, act.note, [before, wanted, anew]) : files;
        for (const path of new Set([
          ...Object.keys(before),
          ...Object.keys(wanted),
          ...Object.keys(found),
        ])) {
          const [is, was, intended] = [found[path], before[path], wanted[path]];
          expect({
            title,
            at,
            access,
            path,
            is,
            isFine: is === was || is === intended,
          }).toMatchObject({ isFine: true });
          if (was !== intended) left.add(is === intended ? "as intended" : "as it was");
        }
        // Nobody is told that it was done when it was not, nor the other way round.
        if (!meddles) {
          const isDone = Object.keys(wanted).every((path) => found[path] === wanted[path]);
          expect({ title, at, access, status: done.status }).toEqual({
            title,
            at,
            access,
            status: isDone ? 0 : 2,
          });
        }
        clear(done);
      }
      cells.push(cellOf(left));
    }
    cells.push(await crashed(act, accesses, before, wanted));
    rows.set(name, cells);
  }, 600_000);
});

/**
 * A process that ends at an access does nothing more: no later access happens, and its locks and its record are left.
 * What then stands is whole in each note; and the act as a whole, once the next command that writes has been called.
 */
async function crashed(
  act: Act,
  accesses: readonly string[],
  before: Readonly<Record<string, string>>,
  wanted: Readonly<Record<string, string>>,
): Promise<string> {
  const left = new Set<Left>();
  const paths = new Set([...Object.keys(before), ...Object.keys(wanted)]);
  for (const [at, access] of accesses.entries()) {
    beProcess(nobody);
    const ended = await run(act, () => ({
      at,
      happen: () => {
        throw systemError("EIO");
      },
      isForGood: true,
    })).finally(() => {
      beProcess(ownNumber);
    });
    const { root } = ended;
    const found = filesOf(root);
    for (const path of new Set([...paths, ...Object.keys(found)])) {
      const is = found[path];
      const isFine = is === before[path] || is === wanted[path];
      expect({ crash, at, access, path, is, isFine }).toMatchObject({ isFine: true });
    }
    // One that has nothing to do with the notes of the act.
    const next = await kith(["new", "contact", "Nobody", "--vault", root]);
    expect({ crash, at, access, said: next.stderr, status: next.status }).toMatchObject({
      status: 0,
    });
    const { "People/Nobody.md": _made, ...mended } = filesOf(root);
    const isDone = sameFiles(mended, wanted);
    expect({
      crash,
      at,
      access,
      mended,
      isWhole: isDone || sameFiles(mended, before),
    }).toMatchObject({ isWhole: true });
    left.add(isDone ? "as intended" : "as it was");
    clear(ended);
  }
  return cellOf(left);
}

function sameFiles(
  a: Readonly<Record<string, string>>,
  b: Readonly<Record<string, string>>,
): boolean {
  return JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort());
}

afterAll(() => {
  if (rows.size < Object.keys(acts).length) return;
  expectTable("The command", [...Object.keys(faults), crash], rows);
});
