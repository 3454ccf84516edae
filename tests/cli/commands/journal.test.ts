import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { folderOf, kith } from "../run-kith";

const now = ["--now", "2026-11-22T10:00"];

describe("kith journal", () => {
  test("makes the day's note of the template and prints its path alone", async () => {
    const vault = folderOf({
      ".obsidian/daily-notes.json": '{"folder": "J", "template": "T/Day.md"}',
      "T/Day.md": "# {{date:Do MMMM}} at {{time}}\n",
      "J/2026-11-20.md": "",
    });
    const said = await kith(["journal", "tomorrow", "--vault", vault, ...now]);
    expect(said).toMatchObject({ status: 0, stdout: "J/2026-11-23.md\n", stderr: "Made it.\n" });
    expect(readFileSync(join(vault, "J/2026-11-23.md"), "utf8")).toBe("# 23rd November at 10:00\n");
  });

  test("never writes over a note that is there", async () => {
    const vault = folderOf({ "2026-11-22.md": "mine" });
    const said = await kith(["journal", "--vault", vault, "--json", ...now]);
    expect(said.json()).toMatchObject({ path: "2026-11-22.md", created: false, written: [] });
    expect(readFileSync(join(vault, "2026-11-22.md"), "utf8")).toBe("mine");
  });

  test("tells what it made, and on a dry run makes nothing", async () => {
    const vault = folderOf({ ".obsidian/daily-notes.json": "{}" });
    const dry = await kith(["journal", "--vault", vault, "--json", "--dry-run", ...now]);
    expect(dry.json()).toMatchObject({ path: "2026-11-22.md", created: false, dryRun: true });
    expect(existsSync(join(vault, "2026-11-22.md"))).toBe(false);
    const inWords = await kith(["journal", "--vault", vault, "--dry-run", ...now]);
    expect(inWords).toMatchObject({ stdout: "2026-11-22.md\n", stderr: "It would be made.\n" });
    const made = await kith(["journal", "--vault", vault, "--json", ...now]);
    expect(made.json()).toMatchObject({
      created: true,
      written: [{ path: "2026-11-22.md", line: 1 }],
    });
  });

  test("takes the template beside a folder of its name, and none where there is only the folder", async () => {
    const settings = { ".obsidian/daily-notes.json": '{"template": "T/Day"}', "T/Day/x.md": "" };
    const both = folderOf({ ...settings, "T/Day.md": "# Mine\n" });
    await kith(["journal", "--vault", both, ...now]);
    expect(readFileSync(join(both, "2026-11-22.md"), "utf8")).toBe("# Mine\n");
    const said = await kith(["journal", "--vault", folderOf(settings), ...now]);
    expect(said.stderr).toMatch(/T\/Day, is not there/);
  });

  test("keeps to a day's note that is no text it can read", async () => {
    const vault = folderOf({ "2026-11-22.md": "a\0b" });
    writeFileSync(join(vault, "2026-11-22.md"), Buffer.from([0xff, 0xfe, 0x61, 0x00]));
    const said = await kith(["journal", "--vault", vault, "--json", ...now]);
    expect(said.status === 2 || said.json()["created"] === false).toBe(true);
    expect(readFileSync(join(vault, "2026-11-22.md"))[0]).toBe(0xff);
  });

  test("says on stderr what is wrong with the template", async () => {
    const vault = folderOf({ ".obsidian/daily-notes.json": '{"template": "Nowhere"}' });
    const said = await kith(["journal", "--vault", vault, ...now]);
    expect(said.stdout).toBe("2026-11-22.md\n");
    expect(said.stderr).toMatch(/Nowhere, is not there/);
  });

  test("says where it lies when nothing says where, and that a folder had to be made", async () => {
    const bare = await kith(["journal", "--vault", folderOf({ "A.md": "" }), "--json", ...now]);
    expect(bare.json()).toMatchObject({ created: true, problems: [{ code: "daily-notes-unset" }] });
    const vault = folderOf({ ".obsidian/daily-notes.json": '{"folder": "Journal/Days"}' });
    const said = await kith(["journal", "--vault", vault, ...now]);
    expect(said.stdout).toBe("Journal/Days/2026-11-22.md\n");
    expect(said.stderr).toMatch(/no folder Journal\/Days/);
    expect(existsSync(join(vault, "Journal/Days/2026-11-22.md"))).toBe(true);
  });

  test("fills in every placeholder of Kith's, of which prompts can be the user's own", async () => {
    const vault = folderOf({
      ".obsidian/daily-notes.json": '{"template": "T/Day.md"}',
      ".obsidian/plugins/kith/data.json": '{"prompts": ["Who, and why?", "What next?"]}',
      "T/Day.md":
        "{{kith:agenda}}\n{{kith:goals}}\n{{kith:nurture}}\n{{kith:challenge}}\n{{kith:prompts}}\n",
      "Goals/Calls.md":
        "---\ntype: goal\ncadence: weekly\ntarget: 2\ncounts: calls\n---\n# Two calls\n",
      "Goals/Thanks.md":
        "---\ntype: goal\ncadence: daily\ncounts: thanks\nstart: 2026-11-20\nfor: 30 days\n---\n# Gratitude\n",
      "People/Ana.md": "---\ntype: contact\n---\n",
      "2026-01-05.md": "- Called [[Ana]] about the garden\n",
      "2026-11-21.md": "- [ ] Call [[Ana]] 📅 2026-11-22\n",
    });
    await kith(["journal", "--vault", vault, ...now]);
    expect(readFileSync(join(vault, "2026-11-22.md"), "utf8")).toBe(
      [
        "%% kith:agenda %%",
        "- Call Ana",
        "%% kith:end %%",
        "%% kith:goals %%",
        "- Two calls: 0/2, behind",
        "- Gratitude: 0/1, on track",
        "%% kith:end %%",
        "%% kith:nurture %%",
        "- [[People/Ana|Ana]]: 10 months since a call in January",
        "%% kith:end %%",
        "%% kith:challenge %%",
        "- Gratitude, day 3 of 30",
        "%% kith:end %%",
        "%% kith:prompts %%",
        "- Who, and why?",
        "- What next?",
        "%% kith:end %%",
        "",
      ].join("\n"),
    );
  });

  test("refuses a format that leaves the vault, or doesn't tell the day", async () => {
    for (const format of ["[../]YYYY-MM-DD", "[Journal]"]) {
      const vault = folderOf({ ".obsidian/daily-notes.json": JSON.stringify({ format }) });
      expect(await kith(["journal", "--vault", vault, ...now])).toMatchObject({ status: 2 });
      expect(readdirSync(vault)).toEqual([".obsidian"]);
    }
  });
});
