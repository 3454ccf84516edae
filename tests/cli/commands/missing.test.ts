/** `kith missing`: people whom the journal names and who have no note yet, made in one go with `--yes`. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { folderOf, kith } from "../run-kith";

const vaultOf = () =>
  folderOf({
    "People/Louie.md": "",
    "2026-11-17.md": "- Called [[Mei Ito]]\n- Met [[Bo Lind]]\n- Called [[Louie]]\n",
    "2026-11-18.md": "- Lunch with [[Mei Ito]]\n",
  });
const missing = (vault: string, ...args: readonly string[]) =>
  kith(["missing", ...args, "--vault", vault, "--now", "2026-11-22T10:00"]);
const names = async (vault: string, ...args: readonly string[]) =>
  (
    (await missing(vault, ...args, "--json")).json() as { people: readonly { name: string }[] }
  ).people.map(({ name }) => name);

describe("kith missing", () => {
  test("names those without a note, and writes nothing before it is told to", async () => {
    const vault = vaultOf();
    const said = (await missing(vault, "--json")).json();
    expect(said).toMatchObject({
      people: [
        { name: "Mei Ito", mentions: 2, lastDay: "2026-11-18" },
        { name: "Bo Lind", mentions: 1 },
      ],
      refused: [],
      dryRun: true,
    });
    expect(readdirSync(join(vault, "People"))).toEqual(["Louie.md"]);
  });

  test("makes their notes with --yes, and then nobody is missing", async () => {
    const vault = vaultOf();
    const said = await missing(vault, "--yes", "--json");
    expect(said.json()).toMatchObject({ dryRun: false });
    expect(readdirSync(join(vault, "People")).sort()).toEqual([
      "Bo Lind.md",
      "Louie.md",
      "Mei Ito.md",
    ]);
    expect(await names(vault)).toEqual([]);
  });

  test("takes those alone who are named, in any case, or mentioned often enough", async () => {
    const vault = vaultOf();
    expect(await names(vault, "mei ito")).toEqual(["Mei Ito"]);
    expect(await names(vault, "--at-least", "2")).toEqual(["Mei Ito"]);
    await missing(vault, "Bo Lind", "--yes");
    expect(existsSync(join(vault, "People/Mei Ito.md"))).toBe(false);
  });

  test("writes nothing with --dry-run, even with --yes", async () => {
    const vault = vaultOf();
    await missing(vault, "--yes", "--dry-run");
    expect(readdirSync(join(vault, "People"))).toEqual(["Louie.md"]);
  });

  test("refuses a name that nobody mentions", async () => {
    const said = await missing(vaultOf(), "Nobody");
    expect(said).toMatchObject({ status: 2, stdout: "" });
    expect(said.stderr).toContain("Nobody");
  });
});
