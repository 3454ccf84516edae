/** `kith check`: what could not be read or understood, with places and fixes. */
import { describe, expect, test } from "@jest/globals";
import { folderOf, kith } from "../run-kith";

const check = (vault: string, ...args: readonly string[]) =>
  kith(["check", "--vault", vault, "--now", "2026-11-22T10:00", ...args]);

describe("kith check", () => {
  test("names each problem with its place and fix, and has status 1 where one is an error", async () => {
    const vault = folderOf({
      "X.md": "---\ntype: goal\ncadence: fortnihgtly\n---\n# X\n",
      "Block.md": "```dormant\noldr than 6 months\n```\n",
    });
    const said = await check(vault, "--json");
    expect(said.status).toBe(1);
    const { problems } = said.json() as { problems: readonly object[] };
    expect(problems).toContainEqual(
      expect.objectContaining({
        path: "X.md",
        line: 3,
        column: 10,
        severity: "error",
        code: "cadence-unknown",
        message: "fortnihgtly is no cadence. Did you mean fortnightly?",
        fix: "fortnightly",
      }),
    );
    expect(problems).toContainEqual(expect.objectContaining({ path: "Block.md", line: 2 }));
    expect((await check(vault)).stdout).toContain("X.md:3:10");
  });

  test("has status 0 where nothing is an error", async () => {
    const said = await check(
      folderOf({ "2026-11-20.md": "- [ ] Call [[Ana]] 📅 2026-02-30\n", "People/Ana.md": "" }),
    );
    expect(said.status).toBe(0);
    expect(said.stdout).toContain("2026-11-20.md:1");
  });

  test("says how much was read where nothing is wrong", async () => {
    const said = await check(folderOf({ "People/Ana.md": "" }), "--json");
    expect(said).toMatchObject({ status: 0 });
    expect(said.json()["problems"]).toEqual([]);
  });
});
