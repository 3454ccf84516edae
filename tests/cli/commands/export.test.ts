import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { journal, person } from "../../core/vault-of";
import { folderOf, kith, type Said } from "../run-kith";

const notes = {
  "People/Louie.md": person("email: louie@example.org", "phone: '+44 1632 960141'"),
  "Goals.md": "---\ntype: goals\n---\n## Every week\n- Make two calls\n",
  ...journal({ "2026-11-18": "Called [[Louie]]: =1+1, he said" }),
};

const run = (what: string, ...more: readonly string[]): Promise<Said> =>
  kith(["export", what, ...more, "--vault", folderOf(notes), "--now", "2026-11-22T10:00"]);

describe("kith export", () => {
  test("writes contacts as CSV with what follows from the journal, and no cell as a formula", async () => {
    const { status, stdout } = await run("contacts");
    expect(status).toBe(0);
    const [header = "", row = ""] = stdout.split("\r\n");
    expect(header.startsWith("Name,Aliases,Email,Phone,")).toBe(true);
    expect(row).toBe(
      "Louie,,louie@example.org,'+44 1632 960141,,,,,,,active,2026-11-18,2026-11-18,4,1,,,,180,People/Louie.md",
    );
  });

  test("writes contacts as vCard, which an import of the same vault finds nothing new in", async () => {
    const { stdout } = await run("contacts", "--as", "vcard");
    expect(stdout).toContain("BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Louie\r\n");
    const root = folderOf(notes);
    const file = join(folderOf({}), "people.vcf");
    writeFileSync(file, stdout);
    const said = await kith(["import", file, "--vault", root, "--json"]);
    expect(said.json()).toMatchObject({ written: [], same: ["People/Louie.md"], problems: [] });
  });

  test("writes goals and interactions as CSV and JSON", async () => {
    expect((await run("goals")).stdout).toContain("Make two calls,weekly,calls,1,2,open,");
    expect((await run("interactions")).stdout).toContain(
      '2026-11-18,call,Louie,"Called [[Louie]]: =1+1, he said",Journal/2026-11-18.md,1\r\n',
    );
    const goals = (await run("goals", "--as", "json")).json();
    expect(goals).toMatchObject({ goals: [{ title: "Make two calls", count: 1, target: 2 }] });
    const { interactions } = (await run("interactions", "--as", "json")).json();
    expect(interactions).toMatchObject([{ date: "2026-11-18", kind: "call" }]);
  });

  test.each([
    [["goals", "--as", "vcard"], "goals can't be written as vcard"],
    [["plans"], "Allowed choices are contacts, goals, interactions"],
    [["contacts", "--as", "xml"], "Allowed choices are csv, json, vcard"],
  ])("refuses %j", async ([what = "", ...more], said) => {
    const { status, stderr } = await run(what, ...more);
    expect(status).toBe(2);
    expect(stderr).toContain(said);
  });
});
