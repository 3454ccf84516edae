/** @jest-environment ./tests/host/jsdom-environment.cjs */
/** Where a day's journal note is in the app, and when what it would be made of is known. */
import type { App } from "obsidian";
import { expect, jest, test } from "@jest/globals";
import { catalogueFor } from "../../src/core/index";
import type { JournalPorts } from "../../src/obsidian/journal-target";
import { moment } from "../core/agenda-item";
import { day } from "../core/note-builder";
import { settingsOf } from "../core/settings-of";
import { vaultOf } from "../core/vault-of";
import { obsidian } from "../host/obsidian";

jest.mock("obsidian", () => obsidian, { virtual: true });
const { journalTargetOf } = jest.requireActual<typeof import("../../src/obsidian/journal-target")>(
  "../../src/obsidian/journal-target",
);

const sources = { dailyNotes: { folder: "Journal", template: "Day" } };
const notes = {
  "Calls.md": "---\ntype: goal\ncadence: weekly\ntarget: 2\ncounts: calls\n---\n# Two calls\n",
};

/** A vault whose notes are read once `read` is called, beside a template and other files. */
function vaultReading(files: Readonly<Record<string, string>>) {
  let index = vaultOf({}, {}, sources);
  let read = (): void => undefined;
  const firstRead = new Promise<void>((resolve) => {
    read = () => {
      index = vaultOf({ ...notes, ...files }, {}, sources);
      resolve();
    };
  });
  const ports = {
    app: {
      vault: {
        getFileByPath: (path: string) => (path in files ? path : null),
        getFolderByPath: (path: string) => path,
        getMarkdownFiles: () => Object.keys(files).map((path) => ({ path })),
        cachedRead: (path: string) => Promise.resolve(files[path]),
      },
    } as unknown as App,
    vault: {
      index: () => index,
      now: () => moment("2026-11-22T10:00"),
      settings: () => settingsOf({}, sources),
      catalogue: () => catalogueFor("en"),
      firstRead,
      settled: () => Promise.resolve(),
    },
    settingsFile: { broken: [] },
  } as unknown as JournalPorts;
  return { target: journalTargetOf(day("2026-11-22"), ports), read };
}

test("A note whose template asks what the goals are waits until all notes were read", async () => {
  const { target, read } = vaultReading({ "Day.md": "{{kith:goals}}\n" });
  const waited = await Promise.race([
    target,
    new Promise((resolve) => setTimeout(resolve, 5, "yes")),
  ]);
  expect(waited).toBe("yes");
  read();
  expect((await target).newNote()).toContain("Two calls: 0/2");
});

test.each([
  ["a template asks for nothing of the kind", { "Day.md": "# Today\n" }],
  ["the note is there", { "Day.md": "{{kith:goals}}\n", "Journal/2026-11-22.md": "" }],
])("Nothing is waited for where %s", async (_, files) => {
  expect((await vaultReading(files).target).path).toBe("Journal/2026-11-22.md");
});

test("A day whose note may lie elsewhere waits until that is known, and gets no second one", async () => {
  const { target, read } = vaultReading({
    "Day.md": "# Today\n",
    "Old/2026-11-22.md": "- Rowed\n",
  });
  read();
  expect((await target).path).toBe("Old/2026-11-22.md");
});
