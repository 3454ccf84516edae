/** @jest-environment ./tests/host/jsdom-environment.cjs */
/** Every act of the plugin that writes, with one thing going wrong at each access to the disk in turn. */
import { afterAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { Day } from "../../src/core/index";
import { cellOf, expectTable, type Left } from "../fault-table";
import { now, today } from "./acted-on";
import { actsOver, type ActsOver, dataPath } from "./acts-over";

const notes: Readonly<Record<string, string>> = {
  "Goals/Calls.md": "---\ntype: goal\ncadence: weekly\ncounts: calls\n---\n# Call two friends\n",
  "People/Ana.md": "---\ncadence: monthly\n---\n",
  "2026-11-22.md": "- Rowed\n",
  [dataPath]: '{"weekStart":"monday"}',
};
type Files = Readonly<Record<string, string>>;

interface Act {
  readonly run: (over: ActsOver) => Promise<unknown>;
  /** The note that others meddle with. */
  readonly note: string;
}
const goalOf = ({ vault }: ActsOver) => vault.index().goals()[0]!;
const acts: Readonly<Record<string, Act>> = {
  "Log an interaction": {
    run: ({ acts }) => acts.log("Called [[Ana]]", today),
    note: "2026-11-22.md",
  },
  "Log, into a new note": {
    run: ({ acts }) => acts.log("Called [[Ana]]", "2026-11-21" as Day),
    note: "2026-11-21.md",
  },
  "Open the journal": {
    run: ({ acts }) => acts.journal("2026-11-23" as Day),
    note: "2026-11-23.md",
  },
  "Check in": { run: (over) => over.acts.checkIn(goalOf(over)), note: "2026-11-22.md" },
  "Adjust a goal": {
    run: (over) =>
      over.acts.adjust(goalOf(over), { is: "target", from: today, target: 3, because: null }),
    note: "Goals/Calls.md",
  },
  "Snooze a contact": {
    run: ({ acts }) => acts.snoozeContact("People/Ana.md", "2026-12-01" as Day),
    note: "People/Ana.md",
  },
  "New note, in a new folder": {
    run: ({ acts }) =>
      acts.make({
        path: "New/Bo.md",
        plan: {
          title: "New",
          notes: [{ path: "New/Bo.md", on: () => ({ is: "create", text: "b\n" }) }],
        },
      }),
    note: "New/Bo.md",
  },
  "Several notes": {
    run: ({ acts }) =>
      acts.carryOut({
        title: "Several",
        notes: ["People/Ana.md", "2026-11-22.md", "Goals/Calls.md"].map((path) => ({
          path,
          on: (text) =>
            text === null
              ? { is: "refused", because: "It is gone." }
              : { is: "edits", edits: [{ from: text.length, to: text.length, insert: "more\n" }] },
        })),
      }),
    note: "2026-11-22.md",
  },
  "Done, snooze": { run: ({ acts }) => acts.done("an-item"), note: dataPath },
};

const theirs = " \t \n";
const writing = "another plugin writes the note";
const faults: Readonly<Record<string, (over: ActsOver, note: string, name: string) => unknown>> = {
  "the disk is full": (_over, _note, name) => {
    if (name === "write" || name === "mkdir") throw new Error("ENOSPC: no space left on device");
  },
  "the disk fails": () => {
    throw new Error("EIO: input/output error");
  },
  [writing]: ({ host: { app } }, note) => {
    const file = app.vault.getFileByPath(note);
    if (file) void app.vault.process(file, (text) => text + theirs);
  },
  "a sync deletes it": ({ host }, note) => {
    if (host.adapter.files.has(note)) return host.externalEdit(note, null);
    return undefined;
  },
  "a sync renames it": async ({ host }, note) => {
    const { adapter } = host;
    if (adapter.files.has(note)) await adapter.rename(note, `${note}.moved.md`);
  },
};
const others = ["the cache is old, the disk slow", "the app ends at once"];

const accessNames = ["read", "write", "remove", "mkdir", "exists", "trashLocal"] as const;

/** Carries an act out with something happening before one access; answers what was left, and the accesses. */
async function run(
  act: Act,
  fault: { readonly at: number; readonly happen: (over: ActsOver, name: string) => unknown } | null,
  texts: Files = notes,
  prepare: (over: ActsOver) => unknown = () => undefined,
) {
  document.body.replaceChildren();
  window.localStorage.clear();
  const over = await actsOver(texts, now);
  const { adapter } = over.host;
  const accesses: string[] = [];
  let isOn = true;
  for (const name of accessNames) {
    const real = adapter[name].bind(adapter) as (...given: unknown[]) => Promise<unknown>;
    Object.assign(adapter, {
      [name]: async (...given: unknown[]): Promise<unknown> => {
        if (!isOn) return real(...given);
        const at = accesses.push(name) - 1;
        if (fault?.at === at) {
          isOn = false;
          try {
            await fault.happen(over, name);
          } finally {
            isOn = true;
          }
        }
        return real(...given);
      },
    });
  }
  await prepare(over);
  let refused: unknown = null;
  try {
    await act.run(over);
  } catch (error) {
    refused = error;
  }
  isOn = false;
  await over.host.settled();
  return { files: over.files(), refused, accesses };
}

const rows = new Map<string, string[]>();
beforeEach(() => {
  window.localStorage.clear();
});

describe.each(Object.entries(acts))("%s", (name, act) => {
  test("leaves every note as it was or as intended, whatever goes wrong wherever", async () => {
    const { files: wanted, accesses, refused } = await run(act, null);
    const before = (await run({ ...act, run: () => Promise.resolve() }, null)).files;
    expect(refused).toBeNull();
    expect(wanted).not.toEqual(before);
    const rest = Object.fromEntries(Object.entries(notes).filter(([path]) => path !== act.note));
    const anew = (await run(act, null, rest)).files[act.note];
    const cells: string[] = [];
    const look = (files: Files, left: Set<Left>, where: object): void => {
      for (const path of new Set([
        ...Object.keys(before),
        ...Object.keys(wanted),
        ...Object.keys(files),
      ])) {
        const [is, was, intended] = [files[path], before[path], wanted[path]];
        expect({ ...where, path, is, isFine: is === was || is === intended }).toMatchObject({
          isFine: true,
        });
        if (was !== intended) left.add(is === intended ? "as intended" : "as it was");
      }
    };
    for (const [title, happen] of Object.entries(faults)) {
      const left = new Set<Left>();
      let struck = 0;
      for (const [at, access] of accesses.entries()) {
        const done = await run(act, { at, happen: (over, each) => happen(over, act.note, each) });
        // The index reads whenever the app has time, so one run may have fewer accesses than another.
        if (done.accesses.length <= at) continue;
        struck += 1;
        const meddles = title !== "the disk is full" && title !== "the disk fails";
        const known = [before[act.note], wanted[act.note], anew];
        const files = meddles ? withoutMeddling(done.files, act.note, known) : done.files;
        // The settings are no note, so no other plugin has a hand in them.
        if (title === writing && before[act.note] !== undefined && act.note !== dataPath) {
          expect({ at, access, isKept: done.files[act.note]?.includes(theirs) }).toMatchObject({
            isKept: true,
          });
        }
        look(files, left, { title, at, access, refused: done.refused });
      }
      expect(struck).toBeGreaterThan(0);
      cells.push(cellOf(left));
    }
    const slow = new Set<Left>();
    const late = await run(act, null, notes, ({ host }) => {
      host.app.metadataCache.held = true;
      host.adapter.slowness = 2;
    });
    look(late.files, slow, { title: others[0] });
    cells.push(cellOf(slow));
    const ended = new Set<Left>();
    for (const [at, access] of accesses.entries()) {
      let found: Files = {};
      let records = "";
      await run(act, {
        at,
        happen: (over) => {
          found = over.files();
          records = over.records();
        },
      });
      look(found, new Set(), { title: others[1], at, access });
      // What the offer at the next start comes to, where there is one.
      const next = await actsOver(found, now, records);
      for (const unfinished of await next.writer.unfinished()) {
        await next.writer.takeBackUnfinished(unfinished);
      }
      expect(await next.writer.unfinished()).toEqual([]);
      const whole = next.files();
      look(whole, ended, { title: others[1], at, access });
      const isWhole = [before, wanted].some(
        (files) => JSON.stringify(files) === JSON.stringify(whole),
      );
      expect({ title: others[1], at, access, whole, isWhole }).toMatchObject({ isWhole: true });
    }
    cells.push(cellOf(ended));
    rows.set(name, cells);
  }, 300_000);
});

/** The files with what others did taken away again; a note that they took away is as it was, one made anew as intended. */
function withoutMeddling(
  files: Files,
  note: string,
  [was, intended, anew]: readonly (string | undefined)[],
): Files {
  const { [`${note}.moved.md`]: moved, ...rest } = files;
  const texts = [rest[note], moved].flatMap((text) =>
    text === undefined ? [] : text.replaceAll(theirs, ""),
  );
  const unknown = texts.find((text) => ![was, intended, anew].includes(text));
  const isDone = texts.some((text) => text === intended || text === anew);
  const kept = unknown ?? (isDone ? intended : was);
  return kept === undefined ? rest : { ...rest, [note]: kept };
}

afterAll(() => {
  if (rows.size < Object.keys(acts).length) return;
  expectTable("The plugin", [...Object.keys(faults), ...others], rows);
});
