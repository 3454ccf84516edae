import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "@jest/globals";
import { actKeeper, keptAct } from "../../src/cli/act-keeper";
import { readRecord, recordPath } from "../../src/cli/act-records";
import type { Told } from "../../src/cli/call-error";
import { disk } from "../../src/cli/file-system";
import type { Moment, NoteChange } from "../../src/core/index";
import { commandCatalogueFor } from "../../src/core/language/command/index";

const root = "/notes";
const now = "2026-11-22T10:00" as Moment;
const changes: readonly NoteChange[] = ["A.md", "B.md"].map((path) => ({
  path,
  before: "a\n",
  after: "a\nb\n",
  written: [],
}));
const complaints: string[] = [];

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "kith-state-"));
  process.env["KITH_STATE"] = folder;
  complaints.length = 0;
});
afterAll(() => {
  process.env["KITH_STATE"] = "off";
});

const complain = (told: Told): void => {
  complaints.push(told(commandCatalogueFor("en")));
};

describe("An act on several notes", () => {
  test("has a record while it is carried out, and is to be undone after it", async () => {
    const keeper = actKeeper(root, keptAct("Import", now), complain)!;
    keeper.begin(changes, []);
    expect(readRecord(recordPath(folder, root), disk)).toMatchObject({
      step: { title: "Import", at: now },
      undoes: null,
    });
    await keeper.end(changes, []);
    expect(readdirSync(folder)).toEqual([expect.stringMatching(/\.undo\.json$/)]);
    expect(complaints).toEqual([]);
  });

  test("that nothing takes back has neither", async () => {
    const keeper = actKeeper(root, { step: () => null, undoes: null }, complain)!;
    keeper.begin(changes, []);
    expect(readdirSync(folder)).toEqual([]);
    await keeper.end(changes, []);
    expect(readdirSync(folder)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test("keeps its record where not all of it could be taken back", () => {
    const keeper = actKeeper(root, keptAct("Import", now), complain)!;
    keeper.begin(changes, []);
    keeper.takenBack(false);
    expect(readRecord(recordPath(folder, root), disk)).not.toBeNull();
    keeper.takenBack(true);
    expect(readdirSync(folder)).toEqual([]);
  });

  test("is no act of its own in a record that doesn't say what it undoes", () => {
    const keeper = actKeeper(root, keptAct("Import", now), complain)!;
    keeper.begin(changes, []);
    const file = recordPath(folder, root);
    const { undoes: _none, ...rest } = JSON.parse(readFileSync(file, "utf8")) as {
      readonly undoes: unknown;
    };
    writeFileSync(file, JSON.stringify(rest));
    expect(readRecord(file, disk)).toMatchObject({ step: { title: "Import" }, undoes: null });
  });
});
