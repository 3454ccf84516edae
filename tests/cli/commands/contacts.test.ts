/** `kith contacts`: every contact with last contact and state. */
import { describe, expect, test } from "@jest/globals";
import { folderOf, kith } from "../run-kith";

const contacts = (vault: string, ...args: readonly string[]) =>
  kith(["contacts", "--vault", vault, "--now", "2026-11-22T10:00", ...args]);

describe("kith contacts", () => {
  const vault = folderOf({
    "People/Louie.md": "---\naliases: [Lou]\ncircle: close\ncadence: monthly\n---\n",
    "People/Ana.md": "",
    "2026-05-01.md": "x\n\n- Called [[Lou]]\n",
  });

  test("answers with every contact in the shape of the contract", async () => {
    expect((await contacts(vault, "--json")).json()).toMatchObject({
      contacts: [
        {
          path: "People/Ana.md",
          state: "never",
          lastContact: null,
          daysSince: null,
          due: null,
          via: null,
        },
        {
          path: "People/Louie.md",
          name: "Louie",
          aliases: ["Lou"],
          circle: "close",
          firstContact: "2026-05-01",
          lastContact: "2026-05-01",
          daysSince: 205,
          interactions: 1,
          threshold: 180,
          cadence: "monthly",
          due: "2026-06-01",
          usualGap: null,
          state: "dormant",
          via: { path: "2026-05-01.md", line: 3, kind: "call", text: "Called [[Lou]]" },
        },
      ],
      problems: [],
    });
  });

  test("shows a person a table", async () => {
    const { stdout } = await contacts(vault);
    expect(stdout).toMatch(/Louie +close +dormant/);
  });

  test("says so where there is nobody", async () => {
    const said = await contacts(folderOf({ "A.md": "" }));
    expect(said.status).toBe(0);
    expect(said.stdout.trim()).not.toBe("");
  });
});
