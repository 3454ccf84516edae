import { describe, expect, test } from "@jest/globals";
import { folderOf, kith, type Said } from "../run-kith";
import { journal, person } from "../../core/vault-of";

const vault = {
  "People/Louie.md": person("email: louie@example.org", "circle: friends"),
  "People/Ana.md": person("last-contact: 2026-11-20"),
  "Goals/Reconnect.md":
    "---\ntype: goal\ncadence: weekly\ncounts: dormant ties\n---\n# Reach out to two dormant ties\n",
  ...journal({ "2026-03-24": "- Coffee with [[Louie]]\n- [ ] Call [[Louie]] 📅 2026-12-01 15:00" }),
};

const who = (root: string, ...args: readonly string[]): Promise<Said> =>
  kith(["who", ...args, "--vault", root, "--now", "2026-11-22T10:00"]);

describe("kith who", () => {
  const root = folderOf(vault);

  test("answers with a contact, why now, the last entries and the plans", async () => {
    const { contacts } = (await who(root, "--json")).json();
    expect(contacts).toEqual([
      expect.objectContaining({
        path: "People/Louie.md",
        state: "dormant",
        why: "8 months since coffee in March",
        serves: "Goals/Reconnect.md",
        last: [
          {
            path: "Journal/2026-03-24.md",
            line: 1,
            date: "2026-03-24",
            kind: "meeting",
            contacts: ["People/Louie.md"],
            text: "Coffee with [[Louie]]",
          },
        ],
        plans: [
          expect.objectContaining({ text: "Call Louie", path: "Journal/2026-03-24.md", line: 2 }),
        ],
        reach: [{ sort: "email", label: "louie@example.org", href: "mailto:louie@example.org" }],
      }),
    ]);
  });

  test("shows people a card", async () => {
    const { stdout } = await who(root);
    expect(stdout).toContain("Louie · friends · dormant\n  8 months since coffee in March\n");
    expect(stdout).toContain("  for: Reach out to two dormant ties\n");
  });

  test("passes over whom a decision says not now of", async () => {
    const decided = folderOf({
      ...vault,
      ".obsidian/plugins/kith/data.json": JSON.stringify({
        decisions: { "not-now:People/Louie.md": { snoozedUntil: "2026-11-23T00:00" } },
      }),
    });
    expect((await who(decided, "--json")).json()).toMatchObject({ contacts: [] });
    expect((await who(decided)).stdout).toMatch(/^Nobody needs you today/);
  });

  test.each(["0", "-1", "many", "1.5"])("refuses --count %s in one line (R77)", async (count) => {
    const said = await who(root, `--count=${count}`);
    expect(said.status).toBe(2);
    expect(said.stdout).toBe("");
    expect(said.stderr).toMatch(/^kith: --count .*\n$/);
  });
});
