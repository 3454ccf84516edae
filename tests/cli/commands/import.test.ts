import { readdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { person } from "../../core/vault-of";
import { folderOf, kith, type Said } from "../run-kith";

const csv = "Name,Email,Group\nAna Ruiz,ana@example.org,close\nLouie,louie@example.org,\n";

function vaultWith(file: string, text: string | Uint8Array): { root: string; path: string } {
  const root = folderOf({ "People/Louie.md": person() });
  const path = join(folderOf({}), file);
  writeFileSync(path, text);
  return { root, path };
}

const run = (root: string, ...args: readonly string[]): Promise<Said> =>
  kith(["import", ...args, "--vault", root, "--now", "2026-11-22T10:00"]);

describe("kith import", () => {
  test("shows the plan and writes nothing without --yes", async () => {
    const { root, path } = vaultWith("people.csv", csv);
    const { status, stdout } = await run(root, path);
    expect(status).toBe(0);
    expect(stdout).toContain("Would make 1 note:\n  People/Ana Ruiz.md  ana@example.org\n");
    expect(stdout).toContain("Would add to 1 note:\n  People/Louie.md  email: louie@example.org\n");
    expect(stdout).toContain("Nothing is taken from Group.");
    expect(stdout).toContain("Nothing was written. Add --yes to write it.");
    expect(readdirSync(join(root, "People"))).toEqual(["Louie.md"]);
  });

  test("writes with --yes, and the second time nothing", async () => {
    const { root, path } = vaultWith("people.csv", csv);
    const first = (await run(root, path, "--yes", "--map", "Group=circle", "--json")).json();
    expect(first).toMatchObject({
      kith: 1,
      dryRun: false,
      format: "CSV",
      created: [{ path: "People/Ana Ruiz.md", name: "Ana Ruiz", line: 2 }],
      changed: [
        {
          path: "People/Louie.md",
          additions: [{ property: "email", values: ["louie@example.org"] }],
        },
      ],
      asked: [],
    });
    expect(first["written"]).toContainEqual({
      path: "People/Louie.md",
      line: 3,
      text: "email: louie@example.org",
    });
    expect(readFileSync(join(root, "People/Ana Ruiz.md"), "utf8")).toBe(
      "---\ntype: contact\nemail: ana@example.org\ncircle: close\n---\n# Ana Ruiz\n",
    );
    const second = (await run(root, path, "--yes", "--map", "Group=circle", "--json")).json();
    expect(second).toMatchObject({ written: [], same: ["People/Ana Ruiz.md", "People/Louie.md"] });
  });

  test("writes nothing with --dry-run, even with --yes", async () => {
    const { root, path } = vaultWith("people.csv", csv);
    expect((await run(root, path, "--yes", "--dry-run", "--json")).json()).toMatchObject({
      dryRun: true,
    });
    expect(readdirSync(join(root, "People"))).toEqual(["Louie.md"]);
  });

  test("asks about the doubtful and takes the answer", async () => {
    const text = "Name,Email\nJo Li,a@example.org\nJo Li,b@example.org\n";
    const { root, path } = vaultWith("people.csv", text);
    expect((await run(root, path)).stdout).toContain(
      "line 3  Jo Li: Line 2 of the file has the same name",
    );
    await run(root, path, "--yes", "--choose", "3=new");
    expect(readdirSync(join(root, "People"))).toEqual(["Jo Li 2.md", "Jo Li.md", "Louie.md"]);
  });

  test.each([
    ["cards that are cut off", "a.vcf", "BEGIN:VCARD\nFN:Ana\n", "vcard-no-end"],
    ["no header", "a.csv", "x,y\n", "csv-no-header"],
    ["nothing", "a.csv", "", "import-empty"],
  ])("answers %s with an empty plan and a problem (R80)", async (_, name, text, code) => {
    const { root, path } = vaultWith(name, text);
    const { status, json } = await run(root, path, "--yes", "--json");
    expect(status).toBe(0);
    expect(json()).toMatchObject({ written: [], created: [], problems: [{ path, code }] });
  });

  test.each([
    ["a web page", "a.csv", "<!DOCTYPE html><table>", /web page on line 1/],
    ["what is neither CSV nor vCard", "a.vcf", "hello", /neither CSV nor vCard/],
  ])("refuses %s with status 2 and one line (R80)", async (_, name, text, said) => {
    const { root, path } = vaultWith(name, text);
    const { status, stdout, stderr } = await run(root, path, "--json");
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(said);
    expect(stderr.trim()).not.toContain("\n");
  });

  test("refuses a file of 200 MB without reading it, one that isn't there, and a folder", async () => {
    const { root, path } = vaultWith("a.csv", "");
    truncateSync(path, 200 * 1024 * 1024);
    expect((await run(root, path)).stderr).toContain("is larger than 100 MB, so it was not read.");
    expect((await run(root, `${path}x`)).stderr).toContain("can't be read");
    expect((await run(root, root)).stderr).toContain("is no file");
  });

  test.each([
    [["--map", "Group"], "Column=property"],
    [["--map", "Group=type"], "Column=property"],
    [["--map", "Team=circle"], "The columns are Name, Email, Group."],
    [["--choose", "9=new"], "on which no entry begins"],
    [["--choose", "3=People/None.md"], "is no contact"],
  ])("refuses %j", async (args, said) => {
    const { root, path } = vaultWith("people.csv", csv);
    const { status, stderr } = await run(root, path, ...args);
    expect(status).toBe(2);
    expect(stderr).toContain(said);
  });
});
