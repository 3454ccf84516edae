/** In which language the command speaks: by the vault's setting, else by the environment; JSON by the settings alone. */
import { mkdtempSync, readFileSync, realpathSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "@jest/globals";
import { keptAct } from "../../src/cli/act-keeper";
import { writeRecord } from "../../src/cli/act-records";
import { disk } from "../../src/cli/file-system";
import { vaultKey } from "../../src/cli/own-folders";
import { actRecord, type Moment, type NoteChange } from "../../src/core/index";
import { folderOf, kith } from "./run-kith";

const now = ["--now", "2026-11-22T10:00"];
const settings = ".obsidian/plugins/kith/data.json";
const notes = {
  "People/Ana.md": "---\ntype: contact\nbirthday: 11-24\n---\n",
  "People/Bo.md": "---\ntype: contact\ncadence: fortnihgtly\n---\n",
  "Journal/2026-05-01.md": "Called [[Ana]].\nCall [[Bo]] on 2026-11-23.\n",
  "Goals/Calls.md": "---\ntype: goal\ncadence: weekly\ncounts: calls\n---\n# Call someone\n",
  "Latin.md": "caf\uFFFD \0",
};
const silent = folderOf(notes);
const german = folderOf({ ...notes, [settings]: '{ "language": "de" }' });
const english = folderOf({ ...notes, [settings]: '{ "language": "en" }' });
const automatic = folderOf({ ...notes, [settings]: '{ "language": "auto" }' });

afterEach(() => {
  process.env["KITH_STATE"] = "off";
});

describe("An answer for a person", () => {
  test.each([
    ["the environment asks for German and the vault for nothing", silent, "de", "Morgen"],
    [
      "the environment asks for German and the vault for what it asks for",
      automatic,
      "de",
      "Morgen",
    ],
    ["the vault asks for German", german, "en", "Morgen"],
    ["the vault asks for English", english, "de", "Tomorrow"],
    ["nobody asks for anything", silent, "en", "Tomorrow"],
    ["the environment asks for a language that Kith doesn't speak", silent, "fr", "Tomorrow"],
  ])("where %s", async (_name, vault, language, heading) => {
    const { stdout } = await kith(["agenda", "--vault", vault, ...now], 100, language);
    expect(stdout).toContain(`${heading}\n`);
  });

  test("tells facts and problems in one language with the words around them", async () => {
    const call = (command: string) => kith([command, "--vault", silent, ...now], 100, "de");
    expect((await call("agenda")).stdout).toMatch(/Geburtstag von Ana/);
    expect((await call("who")).stdout).toMatch(/seit einem Anruf/);
    const { stdout } = await call("check");
    expect(stdout).toMatch(/Fehler {2}fortnihgtly ist kein Rhythmus/);
    expect(stdout).toMatch(/Hinweis {2}Diese Notiz ist kein UTF-8-Text/);
    expect(stdout).not.toMatch(/note|cadence|error/);
  });

  test("reads notes alike, whatever language the environment asks for", async () => {
    const vault = folderOf({
      "People/Ana.md": "---\ntype: contact\n---\n",
      "Journal/2026-11-20.md": "Gestern mit [[Ana]] telefoniert.\n",
    });
    const explain = ["explain", "Journal/2026-11-20.md", "--vault", vault, ...now];
    const kindIn = async (args: readonly string[], language: string) =>
      (await kith([...args, "--json"], 100, language)).json()["lines"];
    expect(await kindIn(explain, "de")).toEqual(await kindIn(explain, "en"));
    expect((await kith(explain, 100, "de")).stdout).toMatch(/Begegnung.*Link zu Ana/);
  });
});

describe("A complaint", () => {
  const stderrOf = async (args: readonly string[], language: string) =>
    (await kith(args, 100, language)).stderr;

  test("goes by the environment where no vault can be read", async () => {
    const call = ["goals", "--vault", join(tmpdir(), "no-such-vault")];
    expect(await stderrOf(call, "de")).toMatch(/^kith: Den Ordner .* gibt es nicht\./);
    expect(await stderrOf(call, "en")).toMatch(/^kith: There is no folder /);
  });

  test("goes by the vault's setting where one can be read", async () => {
    const call = ["goals", "--periods", "x", "--vault"];
    expect(await stderrOf([...call, german], "en")).toMatch(
      /^kith: --periods x muss eine ganze Zahl/,
    );
    expect(await stderrOf([...call, english], "de")).toMatch(/^kith: --periods x must be a whole/);
    expect(await stderrOf([...call, silent], "de")).toMatch(
      /^kith: --periods x muss eine ganze Zahl/,
    );
  });

  test("is one line in German as well, and leaves stdout empty", async () => {
    const said = await kith([
      "adjust",
      "nichts",
      "--target",
      "2",
      "--vault",
      german,
      ...now,
      "--json",
    ]);
    expect(said).toMatchObject({ status: 2, stdout: "" });
    expect(said.stderr).toBe("kith: Ein Ziel „nichts“ gibt es nicht. kith goals zeigt alle.\n");
  });
});

describe("JSON", () => {
  const calls = [
    ["goals"],
    ["goals", "cadence is weekly; explain"],
    ["goals", "cadence is wekly"],
    ["contacts"],
    ["dormant"],
    ["agenda"],
    ["who"],
    ["interactions"],
    ["check"],
    ["review"],
    ["review", "--write", "--dry-run"],
    ["explain", "Journal/2026-05-01.md"],
    ["detect"],
    ["missing"],
    ["ics"],
    ["export", "goals"],
    ["date", "xyzzy"],
    ["cadence", "wekly"],
    ["new", "goal", "call Ana every week", "--dry-run"],
    ["log", "Called [[Ana]]", "--dry-run"],
    ["journal", "--dry-run"],
    ["adjust", "Calls", "--target", "3", "--dry-run"],
  ] as const;

  test.each(calls)("of %s %s is the same in every environment", async (...call) => {
    for (const vault of [silent, automatic, german]) {
      const args = [...call, "--vault", vault, ...now, "--json"];
      const [one, other] = [await kith(args, 100, "en"), await kith(args, 100, "de")];
      expect(one.stdout).not.toBe("");
      expect(other).toMatchObject({ status: one.status, stdout: one.stdout });
    }
  });

  test.each([
    ["date", "xyzzy"],
    ["cadence", "wekly"],
  ])("of %s %s is the same with a German setting", async (...call) => {
    const of = async (vault: string) =>
      (await kith([...call, "--vault", vault, ...now, "--json"])).stdout;
    expect(await of(german)).toBe(await of(english));
  });

  test("keeps the reasons of lines and what the command itself finds in English with a German setting", async () => {
    const of = async (...call: readonly string[]) =>
      (await kith([...call, "--vault", german, ...now, "--json"])).json();
    expect(await of("explain", "Journal/2026-05-01.md")).toMatchObject({
      lines: [{ because: "links Ana; 'called'" }, { is: "plan" }],
    });
    const problems = (await of("check"))["problems"] as readonly {
      code: string;
      message: string;
    }[];
    expect(problems.find(({ code }) => code === "note-encoding")?.message).toMatch(/^This note/);
  });

  test("keeps what undo calls an act in English, whatever was asked for when it was done", async () => {
    process.env["KITH_STATE"] = mkdtempSync(join(tmpdir(), "kith-state-"));
    const vault = folderOf({ ...notes, [settings]: '{ "language": "de" }' });
    await kith(["new", "contact", "Cy", "--vault", vault, ...now], 100, "de");
    const list = ["undo", "--list", "--vault", vault, ...now];
    expect((await kith([...list, "--json"], 100, "de")).json()).toMatchObject({
      steps: [{ title: "New contact “Cy”" }],
    });
    expect((await kith(list, 100, "en")).stdout).toContain("Neuer Kontakt „Cy“");
  });
});

describe("An act that a crash cut short", () => {
  test("is named, then taken back, in the person's language", async () => {
    const state = mkdtempSync(join(tmpdir(), "kith-state-"));
    process.env["KITH_STATE"] = state;
    const root = realpathSync(folderOf({ "A.md": "new\n", "B.md": "old\n" }));
    const changes: readonly NoteChange[] = ["A.md", "B.md"].map((path) => ({
      path,
      before: "old\n",
      after: "new\n",
      written: [],
    }));
    const step = keptAct(["newContacts", 2], "2026-11-22T10:00" as Moment).step(changes, [])!;
    // Of a process that is long gone.
    const record = join(state, `${vaultKey(root)}.999999999.act.json`);
    writeRecord(record, { ...actRecord(step, changes), undoes: null }, disk);

    const called = (...args: readonly string[]) =>
      kith([...args, "--vault", root, ...now], 100, "de");
    expect((await called("contacts")).stderr).toBe(
      "kith: „Neue Kontakte: 2“ wurde am 2026-11-22T10:00 unterbrochen und ist halb getan. Der nächste Befehl, der schreibt, nimmt es zuerst zurück.\n",
    );
    expect((await called("new", "contact", "Cy")).stderr).toBe(
      "kith: „Neue Kontakte: 2“ wurde am 2026-11-22T10:00 unterbrochen und darum in 1 von 2 Notizen zurückgenommen.\n",
    );
    expect(readFileSync(join(root, "A.md"), "utf8")).toBe("old\n");
  });
});

describe("What is written for others", () => {
  test.each([
    ["a note", ["review", "--dry-run"]],
    ["a calendar", ["ics"]],
    ["a table", ["export", "goals"]],
  ])("%s is in the language of the settings alone", async (_name, call) => {
    const args = [...call, "--vault", silent, ...now];
    const [one, other] = [await kith(args, 100, "en"), await kith(args, 100, "de")];
    const rest = (text: string) => text.split("\n").slice(1);
    expect(rest(other.stdout)).toEqual(rest(one.stdout));
  });
});
